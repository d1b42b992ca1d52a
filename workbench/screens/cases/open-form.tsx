import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { CasePageShape, DoneShape, FieldShape } from '#server/api/cases'
import type { OfficeShape } from '#server/api/people'
import type { ProcedurePage } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { FieldInputs, factsTyped, type Typed, typedOf } from '#workbench/parts/field-inputs'
import { concerns, Refusal, refusedBy } from '#workbench/parts/refusal'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askAbout, askPlace, sent } from '#workbench/questions'
import { DayOff, onceKey } from '#workbench/screens/cases/act-sheet'
import { PartiesForm, type Party } from '#workbench/screens/cases/parties-form'

interface Props {
  procedure: ProcedurePage
  /** Those of mine that may lead it. */
  offices: readonly OfficeShape[]
  /** The case that this one goes on with. */
  before?: CasePageShape
}

/** What is typed into the form of a new case. */
interface Draft {
  readonly lead: string
  /** That of the office where none is chosen. */
  readonly place?: string
  readonly on: string
  readonly title: string
  readonly right: string
  readonly dispute: string
  /** That the day, which was a day off, is the right one. */
  readonly isDayOff?: boolean
}

/** What a new case needs: who leads it, where, when, about whom and what. */
export function OpenForm({ procedure, offices, before }: Props) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const { right = before?.right ?? '' } = useAddress()
  const lead = offices.find(one => one.id === before?.lead.id) ?? offices[0]
  const first = { lead: lead?.id ?? '', on: about.today, right, ...wordsAfter(before) }
  const [draft, setDraft] = useState<Draft>(first)
  const [parties, setParties] = useState<readonly Party[]>(partiesAfter(before, procedure))
  const [typed, setTyped] = useState<Typed>(typedOf(before?.facts ?? []))
  const fields = askedAtOpening(procedure)
  const open = useOpen()
  const refused = open.error instanceof Problem ? open.error.refusal : undefined
  const isBeside = [...besides, ...fields.map(one => one.name)].some(name => concerns(refused, name))
  const office = offices.find(one => one.id === draft.lead)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (open.isPending || open.isSuccess) return
    const { on, isDayOff = false, ...words } = draft
    const named = { ...words, procedure: procedure.id, place: draft.place ?? office?.place.code }
    open.mutate({
      ...Object.fromEntries(Object.entries(named).filter(([, value]) => value?.trim())),
      ...{ on, ...(isDayOff && { isDayOff }), ...(before && { continues: before.id }) },
      facts: factsTyped(fields, typed),
      parties: parties.filter(one => one.name.trim() !== ''),
    })
  }
  return (
    <form className="open-form" noValidate onSubmit={submit} aria-label={say(procedure.label)}>
      <div className="facts-form">
        <WhereAndWhen {...{ offices, procedure, draft, refused }} change={setDraft} />
        <Words draft={draft} change={setDraft} />
      </div>
      <PartiesForm
        parties={parties}
        roles={procedure.roles.filter(one => one.isParty)}
        isSecret={procedure.closed}
        change={setParties}
      />
      {fields.length > 0 && <KnownFacts {...{ fields, typed, refused }} change={setTyped} />}
      {refused && !isBeside && <Refusal refused={refused} />}
      <p className="open-button">
        <Button type="primary" htmlType="submit" loading={open.isPending} disabled={open.isSuccess}>
          {t('open.do', { procedure: say(procedure.label) })}
        </Button>
      </p>
    </form>
  )
}

/** Any fact may be known at the opening, but for procedures that ask what they take. */
const askedAtOpening = ({ fields, opens: { asks = Object.keys(fields) } }: ProcedurePage): FieldShape[] =>
  Object.entries(fields)
    .filter(([name]) => asks.includes(name))
    .map(([name, field]) => ({ name, ...field }))

/** A title that only says the procedure before says nothing here. */
const wordsAfter = (before: CasePageShape | undefined) => ({
  title: before && !before.title.startsWith(before.procedure.label.zh) ? before.title : '',
  dispute: before ? (before.dispute ?? `dispute-${before.id}`) : '',
})

/**
 * Of the case before, whoever may be told of here too; what he was there may have no name here. A name that
 * was secret with a closed file alone is so here if this file is closed too.
 */
const partiesAfter = (before: CasePageShape | undefined, { roles, closed }: ProcedurePage): Party[] =>
  (before?.parties ?? [])
    .filter(one => !one.staysHere || roles.some(role => role.id === one.role?.id))
    .map(({ name, secret, role }) => ({
      ...{ name, secret: closed || (secret && !before?.isClosedFile) },
      ...(roles.some(one => one.id === role?.id) && { role: role?.id }),
    }))

/** Fields beside which a refusal can stand, apart from the facts. */
const besides = ['lead', 'place', 'on']

interface FactsProps {
  fields: readonly FieldShape[]
  typed: Typed
  refused?: Refused
  change: (typed: Typed) => void
}

function KnownFacts({ fields, typed, refused, change }: FactsProps) {
  const { t } = useWords()
  return (
    <details open={fields.some(one => concerns(refused, one.name)) || undefined}>
      <summary>{t('open.facts', { count: fields.length })}</summary>
      <FieldInputs
        form="open"
        fields={fields}
        required={[]}
        typed={typed}
        refused={refused}
        write={(name, value) => change({ ...typed, [name]: value })}
      />
    </details>
  )
}

interface PartProps {
  draft: Draft
  refused?: Refused
  change: (draft: Draft) => void
}

function WhereAndWhen({ offices, procedure, draft, refused, change }: PartProps & Props) {
  const { t, say } = useWords()
  const office = offices.find(one => one.id === draft.lead)
  return (
    <>
      <Asked id="open-lead" label={t('case.lead')} refused={concerns(refused, 'lead') && refused}>
        <select
          id="open-lead"
          className="field"
          value={draft.lead}
          onChange={event => change({ ...draft, lead: event.target.value, place: undefined })}
        >
          {offices.map(one => (
            <option key={one.id} value={one.id}>
              {say(one.label)}
            </option>
          ))}
        </select>
      </Asked>
      <Asked id="open-place" label={t('open.place')} refused={concerns(refused, 'place') && refused}>
        <Places
          office={office}
          value={draft.place ?? office?.place.code ?? ''}
          choose={place => change({ ...draft, place })}
        />
      </Asked>
      <OpenedOn {...{ procedure, draft, refused, change }} />
    </>
  )
}

function OpenedOn({ procedure, draft, refused, change }: PartProps & Pick<Props, 'procedure'>) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  return (
    <Asked
      id="open-on"
      label={t('open.on', { act: say(procedure.opens.label) })}
      refused={concerns(refused, 'on') && refused}
      mend={
        refused?.refused === 'day-off' && (
          <DayOff is={draft.isDayOff ?? false} confirm={isDayOff => change({ ...draft, isDayOff })} />
        )
      }
    >
      <input
        id="open-on"
        type="date"
        className="field"
        required
        max={about.today}
        value={draft.on}
        {...refusedBy(refused, 'on', 'open-on-refused')}
        onChange={event => change({ ...draft, on: event.target.value, isDayOff: false })}
      />
    </Asked>
  )
}

function Words({ draft, change }: PartProps) {
  const { t } = useWords()
  return (['title', 'right', 'dispute'] as const).map(name => (
    <Asked key={name} id={`open-${name}`} label={t(`open.the-${name}`)}>
      <input
        id={`open-${name}`}
        className="field"
        maxLength={200}
        value={draft[name]}
        onChange={event => change({ ...draft, [name]: event.target.value })}
      />
    </Asked>
  ))
}

interface AskedProps {
  id: string
  label: string
  refused?: Refused | false
  mend?: ReactNode
  children: ReactNode
}

function Asked({ id, label, refused, mend, children }: AskedProps) {
  return (
    <div className="asked">
      <label htmlFor={id}>{label}</label>
      {children}
      {refused && (
        <Refusal refused={refused} id={`${id}-refused`}>
          {mend}
        </Refusal>
      )}
    </div>
  )
}

/** Where it happened: the place of the office, or that of the top bar. */
function Places({
  office,
  value,
  choose,
}: {
  office?: OfficeShape
  value: string
  choose: (place: string) => void
}) {
  const { say } = useWords()
  const { data: page } = useQuery(askPlace(useStandpoint().place))
  const places = new Map([office?.place, page?.place].flatMap(one => (one ? [[one.code, one.label]] : [])))
  return (
    <select id="open-place" className="field" value={value} onChange={event => choose(event.target.value)}>
      {[...places].map(([code, label]) => (
        <option key={code} value={code}>
          {say(label)}
        </option>
      ))}
    </select>
  )
}

function useOpen() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [key] = useState(onceKey)
  return useMutation({
    mutationFn: (body: object) => ask<DoneShape>('cases', {}, sent({ ...body, key })),
    onSuccess: async done => {
      await client.invalidateQueries()
      void navigate({ to: '/cases/$id', params: { id: done.case.id } })
    },
  })
}
