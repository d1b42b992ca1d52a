import { Button } from 'antd'
import { useState } from 'react'
import type { PlanPapersShape } from '#server/api/plan-papers'
import { useWords } from '#workbench/language'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Props {
  plan: string
  on: string
  page: PlanPapersShape
}

interface About {
  readonly to: string
  readonly office: string
  readonly by: string
}

const kinds = ['annual-report', 'supervision-notice'] as const

/** Writes a report or a notice with the figures of the day of the top bar. */
export function WritePaper({ plan, on, page }: Props) {
  const { t, day, language } = useWords()
  const [kind, setKind] = useState<(typeof kinds)[number]>('annual-report')
  const [lang, setLang] = useState(language)
  const [about, setAbout] = useState<About>({ to: '', office: page.owing[0]?.id ?? '', by: '' })
  const send = useSend(`plans/${encodeURIComponent(plan)}/papers`)
  const isNotice = kind === 'supervision-notice'
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        if (!send.isPending) send.mutate({ kind, language: lang, on, ...saidIn(about, isNotice) })
      }}
    >
      <Choice
        label={t('plan-paper.kind')}
        value={kind}
        options={kinds.map(one => [one, t(`plan-paper.${one}`)])}
        write={one => setKind(one as typeof kind)}
      />
      <Choice
        label={t('plan-paper.language')}
        value={lang}
        options={(['zh', 'en'] as const).map(one => [one, t(`plan-paper.${one}`)])}
        write={one => setLang(one as typeof lang)}
      />
      <Addressed
        isNotice={isNotice}
        page={page}
        about={about}
        write={more => setAbout({ ...about, ...more })}
      />
      {isNotice && page.owing.length === 0 && <p className="empty">{t('plan-paper.none-owing')}</p>}
      <p className="quiet">{t('plan-paper.will', { day: day(on) })}</p>
      <Why error={send.error} />
      <p className="acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={send.isPending}
          disabled={isNotice && about.office === ''}
        >
          {t('plan-paper.write')}
        </Button>
      </p>
    </form>
  )
}

const saidIn = ({ to, office, by }: About, isNotice: boolean) =>
  isNotice ? { office, by } : { ...(to && { to }) }

interface AddressedProps {
  isNotice: boolean
  page: PlanPapersShape
  about: About
  write: (more: Partial<About>) => void
}

/** To whom it goes, and by when an answer is wanted. */
function Addressed({ isNotice, page, about, write }: AddressedProps) {
  const { t } = useWords()
  if (!isNotice)
    return (
      <Entry
        label={t('plan-paper.to')}
        about={page.above && t('plan-paper.to-about', { above: page.above })}
        value={about.to}
        write={to => write({ to })}
        isOptional={page.above !== undefined}
      />
    )
  return (
    <>
      <Choice
        label={t('plan-paper.office')}
        value={about.office}
        options={page.owing.map(one => [one.id, one.name])}
        write={office => write({ office })}
      />
      <Entry label={t('plan-paper.by')} type="date" value={about.by} write={by => write({ by })} />
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  write: (value: string) => void
}

function Choice({ label, value, options, write }: ChoiceProps) {
  return (
    <label className="entry">
      <span>{label}</span>
      <select className="field" value={value} onChange={event => write(event.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
