import { useId } from 'react'
import type { Answer, Finding as FindingOf } from '#kernel/work/report-check'
import type { QuestionShape, ReportPageShape } from '#server/api/report-forms'
import { useWords } from '#workbench/language'
import { Finding } from '#workbench/screens/reports/finding'

interface Props {
  page: ReportPageShape
  question: QuestionShape
  answer?: Answer
  findings: readonly FindingOf[]
  write: (answer: Answer) => void
}

/** One question with what speaks against its answer, and room to say why it stands. */
export function Question({ page, question, answer = { value: '' }, findings, write }: Props) {
  const { t, say, period } = useWords()
  const id = useId()
  const isEmpty = answer.value.trim() === ''
  const canStay = findings.some(one => one.how !== 'missing' && one.how !== 'not-a-number')
  return (
    <div className="report-question">
      <label htmlFor={id}>
        {say(question.label)}
        {question.isOptional && <span className="quiet"> {t('report-form.optional')}</span>}
      </label>
      <Field id={id} question={question} answer={answer} write={write} />
      {question.about && <p className="quiet">{say(question.about)}</p>}
      {question.feeds && (
        <p className="quiet">{t('report-form.feeds', { what: say(question.feeds.label) })}</p>
      )}
      {question.earlier.length > 0 && (
        <p className="quiet">
          {t('report-form.earlier', {
            values: question.earlier.map(one => `${period(one.period)} ${one.value}`).join(t('list')),
          })}
        </p>
      )}
      <div aria-live="polite">
        {!isEmpty && findings.map(one => <Finding key={one.how} page={page} finding={one} />)}
      </div>
      {(canStay || answer.explanation) && (
        <label className="entry">
          <span>{t('report-form.explanation')}</span>
          <input
            className="field"
            maxLength={1000}
            value={answer.explanation ?? ''}
            onChange={event => write({ ...answer, explanation: event.target.value })}
          />
        </label>
      )}
    </div>
  )
}

interface FieldProps {
  id: string
  question: QuestionShape
  answer: Answer
  write: (answer: Answer) => void
}

function Field({ id, question, answer, write }: FieldProps) {
  const { say } = useWords()
  return (
    <span className="with-unit">
      {question.asks === 'text' ? (
        <textarea
          id={id}
          className="field lines"
          rows={3}
          maxLength={4000}
          value={answer.value}
          onChange={event => write({ ...answer, value: event.target.value })}
        />
      ) : (
        <input
          id={id}
          className="field"
          inputMode="decimal"
          maxLength={30}
          autoComplete="off"
          value={answer.value}
          onChange={event => write({ ...answer, value: event.target.value })}
        />
      )}
      {question.unit && <span className="quiet">{say(question.unit)}</span>}
    </span>
  )
}
