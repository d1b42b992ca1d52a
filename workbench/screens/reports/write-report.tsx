import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { sameValue } from '#kernel/plan/change'
import { type Answers, findingsOf, standing } from '#kernel/work/report-check'
import type { ReportPageShape } from '#server/api/report-forms'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { sent } from '#workbench/questions'
import { askReport, pathOfForm } from '#workbench/questions-of-reports'
import { Why } from '#workbench/screens/people/entry'
import { Question } from '#workbench/screens/reports/question'

/** What stands in the form, checked while it is typed as the server will check it. */
function useForm(page: ReportPageShape) {
  const [answers, setAnswers] = useState<Answers>(page.answers)
  // The version that was read; what another saves meanwhile is never written over unread.
  const [version, setVersion] = useState(page.version)
  const questions = Object.fromEntries(page.questions.map(one => [one.line, one]))
  const known = page.known.flatMap(one => (one.value === undefined ? [] : [[one.line, one.value] as const]))
  const earlier = page.questions.map(one => [one.line, one.earlier.map(before => before.value)] as const)
  const findings = findingsOf(
    { questions, sums: page.sums },
    { answers, known: Object.fromEntries(known), earlier: Object.fromEntries(earlier) },
  )
  return { answers, setAnswers, version, setVersion, findings, stops: standing(findings, answers) }
}

/** What is still being typed stays on the screen while a form is sent. */
function useSendForm(id: string, path: string, done?: (page: ReportPageShape) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: object) => ask<ReportPageShape>(path, {}, sent(body)),
    onSuccess: async page => {
      const { queryKey } = askReport(id)
      client.setQueryData(queryKey, page)
      done?.(page)
      await client.invalidateQueries({ predicate: one => one.queryKey[0] !== queryKey[0] })
    },
  })
}

export function WriteReport({ page }: { page: ReportPageShape }) {
  const { t } = useWords()
  const form = useForm(page)
  const path = pathOfForm(page.case)
  const save = useSendForm(page.case, path, saved => form.setVersion(saved.version))
  const handIn = useSendForm(page.case, `${path}/hand-in`)
  const isSaved = sameValue(form.answers, page.answers)
  const error = save.error ?? handIn.error
  return (
    <form
      className="report-form"
      onSubmit={event => {
        event.preventDefault()
        if (!save.isPending) save.mutate({ version: form.version, answers: form.answers })
      }}
    >
      {page.questions.map(one => (
        <Question
          key={one.line}
          page={page}
          question={one}
          answer={form.answers[one.line]}
          findings={form.findings.filter(finding => finding.line === one.line)}
          write={answer => form.setAnswers({ ...form.answers, [one.line]: answer })}
        />
      ))}
      <Why error={error} />
      <Meanwhile error={error} id={page.case} take={form.setVersion} />
      <p className="quiet">
        {form.stops.length > 0
          ? t('report-form.stops', { count: form.stops.length })
          : t('report-form.sound')}
      </p>
      <p className="acts">
        <Button htmlType="submit" loading={save.isPending} disabled={isSaved}>
          {isSaved ? t('report-form.saved') : t('report-form.save')}
        </Button>
        <Button
          type="primary"
          loading={handIn.isPending}
          disabled={!isSaved || form.stops.length > 0}
          onClick={() => handIn.mutate({ version: form.version })}
        >
          {t('report-form.hand-in')}
        </Button>
      </p>
      <p className="quiet">{t('report-form.will')}</p>
    </form>
  )
}

interface MeanwhileProps {
  error: unknown
  id: string
  take: (version: number) => void
}

/** Somebody else saved: what was typed stays, and is saved over the other's once that was read. */
function Meanwhile({ error, id, take }: MeanwhileProps) {
  const { t, say } = useWords()
  const client = useQueryClient()
  const [other, setOther] = useState<ReportPageShape>()
  if (!(error instanceof Problem) || error.refusal.refused !== 'changed-meanwhile') return null
  return (
    <div className="will">
      <Button
        onClick={async () => {
          const read = await client.fetchQuery({ ...askReport(id), staleTime: 0 })
          setOther(read)
          take(read.version)
        }}
      >
        {t('report-form.read-other')}
      </Button>
      {other && (
        <dl>
          {other.questions.map(one => (
            <div key={one.line}>
              <dt>{say(one.label)}</dt>
              <dd>{other.answers[one.line]?.value || t('report-form.not-written')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
