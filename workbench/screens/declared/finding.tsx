import '#workbench/screens/declared/declared.css'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type FindingRow, stateLabels, strengthLabels } from '#kernel/assessment/finding'
import type { FindingPage, FindingWordShape } from '#server/api/findings'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { Panel } from '#workbench/parts/panel'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askFinding, pathOfFinding } from '#workbench/questions-of-findings'
import { handIn } from '#workbench/screens/declared/declare-form'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** One thing that a place is asked to explain: why, by which rows, and what it says. */
export function Finding() {
  const { t, say, day, count } = useWords()
  const { id } = useParams({ from: '/assessment/findings/$id' })
  const { data: page } = useSuspenseQuery(askFinding(id))
  const stands = [say(stateLabels[page.state]), say(strengthLabels[page.strength])].join(' · ')
  return (
    <>
      <p className="quiet">
        <Link to="/assessment/findings">{t('findings.title')}</Link>
      </p>
      <Title
        title={say(page.test.label)}
        about={`${say(page.place.label)} · ${t('findings.up-to', { day: day(page.on) })} · ${stands}`}
      />
      <p>{say(page.said)}</p>
      <Definition page={page} />
      <Acts page={page} />
      {page.mayNotDecide && <p className="quiet">{say(page.mayNotDecide.sentence)}</p>}
      <Section id="answers" title={t('findings.answers')}>
        <ol className="declared-words">
          {page.words.map(one => (
            <Word key={one.version} word={one} />
          ))}
        </ol>
      </Section>
      <Section
        id="rows"
        title={t('findings.rows')}
        about={t('findings.rows-about', { shown: count(page.rows.length), of: count(page.of) })}
      >
        <Rows rows={page.rows} />
      </Section>
    </>
  )
}

function Definition({ page: { definition } }: { page: FindingPage }) {
  const { say } = useWords()
  if (!definition) return null
  return (
    <>
      <p>{say(definition.asks)}</p>
      <p className="quiet">
        {say(definition.because)}{' '}
        {definition.basis.map(one => (
          <span key={`${one.source} ${one.article ?? ''}`}>
            <CitationLink citation={one} />{' '}
          </span>
        ))}
      </p>
    </>
  )
}

function Acts({ page }: { page: FindingPage }) {
  const { t } = useWords()
  if (!page.mayAnswer && !page.mayDecide) return null
  return (
    <p className="acts declared-acts">
      {page.mayAnswer && (
        <Panel label={t('findings.answer')} button={t('findings.answer')} className="act">
          {close => <Answer page={page} done={close} />}
        </Panel>
      )}
      {page.mayDecide &&
        (['upheld', 'dropped'] as const).map(decision => (
          <Panel
            key={decision}
            label={t(`findings.${decision}`)}
            button={t(`findings.${decision}`)}
            className="act"
          >
            {close => <Decide id={page.id} decision={decision} done={close} />}
          </Panel>
        ))}
    </p>
  )
}

function Answer({ page, done }: { page: FindingPage; done: () => void }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const send = useSend(`${pathOfFinding(page.id)}/answers`, done)
  const give = useMutation({
    mutationFn: async () => {
      const evidence: string[] = []
      for (const file of files) evidence.push(await handIn(page.place.code, file))
      return evidence
    },
    onSuccess: evidence => send.mutate({ text, evidence }),
  })
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        give.mutate()
      }}
    >
      <label className="entry">
        <span>{t('findings.answer-text')}</span>
        <textarea
          className="field"
          rows={5}
          required
          maxLength={4000}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <label className="entry">
        <span>{t('declared.evidence')}</span>
        <input type="file" multiple onChange={event => setFiles([...(event.target.files ?? [])])} />
      </label>
      <Why error={give.error ?? send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={give.isPending || send.isPending}>
          {t('findings.answer')}
        </Button>
      </p>
    </form>
  )
}

function Decide({ id, decision, done }: { id: string; decision: 'upheld' | 'dropped'; done: () => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const send = useSend(`${pathOfFinding(id)}/decision`, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ decision, reason })
      }}
    >
      <Entry
        label={t('declared.reason')}
        about={t(`findings.${decision}-about`)}
        value={reason}
        write={setReason}
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t(`findings.${decision}`)}
        </Button>
      </p>
    </form>
  )
}

function Word({ word }: { word: FindingWordShape }) {
  const { t, day } = useWords()
  const what = word.decision ?? word.kind.replace('finding.', '')
  return (
    <li>
      <strong>{t(`finding-word.${what}`)}</strong> · {day(word.on)} · {word.office.name} {word.person.name}
      {(word.text ?? word.reason) && <div>{word.text ?? word.reason}</div>}
      {word.evidence.map(file => (
        <div key={file.sha256} className="quiet">
          {file.name} <code>{file.sha256.slice(0, 12)}</code>
        </div>
      ))}
    </li>
  )
}

/** Each row opens the page of its right, or of its declared figure. */
function Rows({ rows }: { rows: readonly FindingRow[] }) {
  const { t, day } = useWords()
  const columns: Column<FindingRow>[] = [
    {
      key: 'number',
      head: t(rows.every(one => one.register === 'declaration') ? 'declared.value' : 'declared.number'),
      lead: true,
      cell: one =>
        one.register === 'declaration' ? (
          <Link to="/assessment/declared/$id" params={{ id: one.id }}>
            {one.number}
          </Link>
        ) : (
          <Link to="/register/$register/$id" params={{ register: one.register, id: one.id }} className="code">
            {one.number}
          </Link>
        ),
    },
    { key: 'on', head: t('declared.on'), whole: true, cell: one => one.on && day(one.on) },
    { key: 'title', head: t('right.title'), width: '50%', cell: one => <Named row={one} /> },
  ]
  return (
    <Table
      caption={t('findings.rows')}
      columns={columns}
      rows={rows}
      keyOf={one => `${one.register} ${one.id}`}
    />
  )
}

function Named({ row }: { row: FindingRow }) {
  const { say } = useWords()
  const { indicator } = useCatalogue()
  return (
    <>{row.register === 'declaration' ? say(indicator.get(row.title)?.label ?? plain(row)) : row.title}</>
  )
}

const plain = ({ title }: FindingRow) => ({ zh: title, en: title })
