import '#workbench/screens/declared/declared.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { DeclarationPage, DeclarationWordShape } from '#server/api/declarations'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Missing, Refusal } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askDeclaration, pathOfDeclaration } from '#workbench/questions-of-declarations'
import { AccountTable } from '#workbench/screens/declared/account-table'
import { DeclareForm } from '#workbench/screens/declared/declare-form'
import { signed } from '#workbench/screens/declared/declared'
import { RecordsOfReason } from '#workbench/screens/declared/records-of-reason'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** One declared figure beside the recomputed one, with the difference record by record. */
export function Declaration() {
  const { t } = useWords()
  const { id } = useParams({ from: '/assessment/declared/$id' })
  return (
    <>
      <p className="quiet">
        <Link to="/assessment/declared">{t('declared.title')}</Link>
      </p>
      <Page id={id} />
    </>
  )
}

function Page({ id }: { id: string }) {
  const { t, say, day } = useWords()
  const { by: reason } = useAddress()
  const { data: page } = useSuspenseQuery(askDeclaration(id))
  const account = page.account
  const tally = account?.tallies.find(one => one.reason === reason)
  return (
    <>
      <Title
        title={say(page.indicator.label)}
        about={`${say(page.place.label)} · ${day(page.on)} · ${t(`declared-standing.${page.standing}`)}`}
      />
      <Sides page={page} />
      {page.mayDeclare && <Acts page={page} />}
      <Section id="account" title={t('declared.why')}>
        {page.unread && <Refusal refused={page.unread} />}
        {account ? (
          <AccountTable page={page} account={account} />
        ) : (
          <p className="quiet">{t('declared.no-list')}</p>
        )}
        <Hints page={page} />
      </Section>
      {tally && <RecordsOfReason id={id} reason={tally.reason} />}
      <Section id="words" title={t('declared.words')}>
        <ol className="declared-words">
          {page.words.map(one => (
            <Word key={one.version} word={one} />
          ))}
        </ol>
      </Section>
    </>
  )
}

function Sides({ page }: { page: DeclarationPage }) {
  const { t, say, number } = useWords()
  const { decimals, unit } = page.indicator
  return (
    <dl className="declared-sides">
      <div>
        <dt>{t('declared.declared')}</dt>
        <dd>
          {page.declared} <small>{say(unit)}</small>
        </dd>
      </div>
      <div>
        <dt>{t('declared.recomputed')}</dt>
        <dd>
          {'value' in page.recomputed ? (
            <Link
              to="/indicators/$id"
              params={{ id: page.indicator.id }}
              search={before => ({ ...before, place: page.place.code, on: page.on, by: undefined })}
            >
              {number(page.recomputed.value, page.digits)}
            </Link>
          ) : (
            <Missing refused={page.recomputed.refusal} />
          )}
        </dd>
      </div>
      {page.published !== undefined && (
        <div>
          <dt>{t('declared.published')}</dt>
          <dd>{number(page.published, decimals)}</dd>
        </div>
      )}
      {page.difference !== undefined && (
        <div>
          <dt>{t('declared.difference')}</dt>
          <dd>{signed(page.difference)}</dd>
        </div>
      )}
    </dl>
  )
}

function Acts({ page }: { page: DeclarationPage }) {
  const { t } = useWords()
  return (
    <p className="acts declared-acts">
      <Panel label={t('declared.correct')} button={t('declared.correct')} className="act">
        {close => <DeclareForm place={page.place.code} before={page} done={close} />}
      </Panel>
      {page.standing !== 'withdrawn' && (
        <Panel label={t('declared.withdraw')} button={t('declared.withdraw')} className="act">
          {close => <Withdraw id={page.id} done={close} />}
        </Panel>
      )}
    </p>
  )
}

function Withdraw({ id, done }: { id: string; done: () => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const send = useSend(`${pathOfDeclaration(id)}/withdraw`, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ reason })
      }}
    >
      <Entry label={t('declared.reason')} value={reason} write={setReason} />
      <Why error={send.error} />
      <p className="acts">
        <Button danger htmlType="submit" loading={send.isPending}>
          {t('declared.withdraw')}
        </Button>
      </p>
    </form>
  )
}

/** What else gives exactly the declared number. */
function Hints({ page }: { page: DeclarationPage }) {
  const { t, say } = useWords()
  if (page.hints.length === 0) return null
  return (
    <>
      <h3>{t('declared.hints')}</h3>
      <ul>
        {page.hints.map(one => (
          <li key={`${one.kind} ${one.said.en}`}>
            {t('declared.equals')}
            <Link
              to="/indicators/$id"
              params={{ id: one.indicator }}
              search={before => ({ ...before, place: one.place, on: one.on, by: undefined })}
            >
              {say(one.said)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Word({ word }: { word: DeclarationWordShape }) {
  const { t, day } = useWords()
  const files = [...(word.list ? [word.list] : []), ...word.evidence]
  return (
    <li>
      <strong>{t(`declared-word.${word.kind.replace('figure.', '')}`)}</strong> {word.value} · {day(word.on)}{' '}
      · {word.office.name} {word.person.name}
      {word.reason && <div>{t('declared.because', { reason: word.reason })}</div>}
      {word.note && <div className="quiet">{word.note}</div>}
      {files.map(file => (
        <div key={file.sha256} className="quiet">
          {file.name} <code>{file.sha256.slice(0, 12)}</code>
          {'lines' in file && ` · ${t('declared.lines', { lines: file.lines as number })}`}
        </div>
      ))}
    </li>
  )
}
