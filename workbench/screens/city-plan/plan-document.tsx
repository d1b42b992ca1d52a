import '#workbench/screens/city-plan/plan-document.css'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId, useState } from 'react'
import type { PlanReadingShape, RejectedLineShape } from '#server/api/plan-documents'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askPlan } from '#workbench/questions-of-plans'
import { DraftTask, PlaceOf } from '#workbench/screens/city-plan/draft-task'
import { useDraftsKept } from '#workbench/screens/city-plan/drafts-kept'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** A city's own plan is read as draft tasks; what a person confirms is asked for, and nothing else. */
export function PlanDocument() {
  const { t } = useWords()
  const { plan } = useParams({ from: '/plans/$plan/document' })
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askPlan(plan, on))
  const read = useMutation({
    mutationFn: (file: File) =>
      ask<PlanReadingShape>(
        `plans/${encodeURIComponent(plan)}/documents`,
        { name: file.name },
        { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file },
      ),
  })
  return (
    <>
      <Title title={t('plan-document.title')} about={t('plan-document.about')}>
        <p>
          <Link to="/plans/$plan" params={{ plan }}>
            {page.head.title}
          </Link>
        </p>
      </Title>
      <ChooseFile take={file => read.mutate(file)} />
      <div aria-live="polite">
        {read.isPending && <p className="quiet waiting">{t('plan-document.reading')}</p>}
        <Why error={read.error} />
      </div>
      {read.data && <Reading key={read.data.digest} plan={plan} reading={read.data} />}
    </>
  )
}

function ChooseFile({ take }: { take: (chosen: File) => void }) {
  const { t } = useWords()
  const field = useId()
  return (
    <div className="choose-file plan-file">
      <p className="quiet">{t('plan-document.how')}</p>
      <input
        id={field}
        className="aside"
        type="file"
        accept=".docx,.xlsx"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) take(chosen)
          // The same file, mended under its old name, can be chosen again.
          target.value = ''
        }}
      />
      <label htmlFor={field} className="act">
        {t('plan-document.choose')}
      </label>
    </div>
  )
}

function Reading({ plan, reading }: { plan: string; reading: PlanReadingShape }) {
  const { t } = useWords()
  const kept = useDraftsKept(plan, reading)
  const { drafts, rejected, offices } = reading
  const plain = drafts.filter(one => one.questions.length === 0 && kept.of(one).choice === 'open').length
  const acts = plain > 0 && (
    <button type="button" className="act" onClick={kept.takeUnquestioned}>
      {t('plan-document.take-plain', { count: plain })}
    </button>
  )
  return (
    <>
      <Section
        id="drafts"
        title={t('plan-document.drafts', { count: drafts.length })}
        about={reading.title}
        acts={acts}
      >
        {drafts.length === 0 && <p className="empty">{t('plan-document.none')}</p>}
        <ol className="drafts">
          {drafts.map(one => (
            <DraftTask
              key={one.key}
              draft={one}
              edit={kept.of(one)}
              offices={offices}
              write={more => kept.edit(one, more)}
            />
          ))}
        </ol>
        <AskForTaken plan={plan} reading={reading} kept={kept} />
      </Section>
      <Section id="rejected" title={t('plan-document.rejected', { count: rejected.length })}>
        <Rejected rows={rejected} />
      </Section>
    </>
  )
}

interface AskProps {
  plan: string
  reading: PlanReadingShape
  kept: ReturnType<typeof useDraftsKept>
}

function AskForTaken({ plan, reading, kept }: AskProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const navigate = useNavigate()
  const send = useSend(`plans/${encodeURIComponent(plan)}/documents/confirmed`, () => {
    void navigate({ to: '/plans/$plan/changes', params: { plan } })
  })
  const { digest, title = reading.name, drafts } = reading
  const taken = drafts.filter(one => kept.of(one).choice === 'taken')
  const lines = taken.map(({ key, headings, ...draft }) => {
    const { sentence, office, assisting, from, due } = kept.of({ key, headings, ...draft })
    return { key, headings, sentence, office, assisting: assisting.filter(Boolean), from, due }
  })
  if (drafts.length === 0) return null
  return (
    <form
      className="entries ask-for-taken"
      onSubmit={event => {
        event.preventDefault()
        const id = `document-${digest.slice(0, 8)}-${crypto.randomUUID().slice(0, 8)}`
        send.mutate({ id, reason, digest, title, lines })
      }}
    >
      <p>{t('plan-document.so-far', { count: taken.length, of: drafts.length })}</p>
      <Entry label={t('city-plan.reason')} value={reason} write={setReason} />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={taken.length === 0}>
          {t('plan-document.ask')}
        </Button>
      </p>
    </form>
  )
}

function Rejected({ rows }: { rows: readonly RejectedLineShape[] }) {
  const { t, say } = useWords()
  if (rows.length === 0) return <p className="empty">{t('plan-document.none-rejected')}</p>
  const columns: Column<RejectedLineShape>[] = [
    { key: 'place', head: t('plan-document.place'), whole: true, cell: one => <PlaceOf place={one.place} /> },
    { key: 'text', head: t('plan-document.text'), lead: true, width: '45%', cell: one => one.text },
    { key: 'why', head: t('plan-document.why'), cell: one => say(one.refusal.sentence) },
  ]
  return (
    <Table
      caption={t('plan-document.rejected', { count: rows.length })}
      columns={columns}
      rows={rows}
      keyOf={one => `${JSON.stringify(one.place)} ${one.text}`}
    />
  )
}
