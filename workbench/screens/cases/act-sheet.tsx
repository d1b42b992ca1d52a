import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { FieldShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { FieldInputs, factsTyped, type Typed } from '#workbench/parts/field-inputs'
import { concerns, Refusal, refusedBy } from '#workbench/parts/refusal'
import { sent } from '#workbench/questions'

/** A request that is made once, however often its button is pressed. */
export const onceKey = () => crypto.randomUUID()

/** What stands under the fields of an act and may fill some of them. */
export type ActAssist = ((typed: Typed, write: (more: Typed) => void) => ReactNode) | undefined

interface Props {
  form: string
  /** Where it is sent, and what goes along beside the day and the facts. */
  path: string
  body: Readonly<Record<string, unknown>>
  today: string
  fields: readonly FieldShape[]
  required: readonly string[]
  /** What goes along with them and is not asked. */
  facts?: Readonly<Record<string, string>>
  assist?: ActAssist
  /** What stands in the fields at first. */
  known?: Typed
  /** In which of several roles it is done. */
  roles?: readonly Named[]
  /** What will happen when the button is pressed. */
  will: ReactNode
  button: string
  /** More of the body that the form around it asks for. */
  children?: ReactNode
  done: () => void
}

/** The form of an act: its day, what it must state, what will follow, and one button. */
export function ActSheet(props: Props) {
  const { form, fields, required, known = {}, roles = [], will, button, assist, children } = props
  const [typed, setTyped] = useState<Typed>(known)
  const [on, setOn] = useState(props.today)
  const [isDayOff, setDayOff] = useState(false)
  const [role, setRole] = useState(roles[0]?.id)
  const send = useSend(props)
  const refused = send.error instanceof Problem ? send.error.refusal : undefined
  const shown = ['on', ...fields.map(one => one.name), ...(roles.length > 1 ? ['role'] : [])]
  const isBeside = shown.some(name => concerns(refused, name))
  return (
    // What is missing or wrong is told by the desk, by name and beside its field, and not by the browser.
    <form
      className="act-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const facts = { ...factsTyped(fields, typed), ...props.facts }
        if (!send.isPending && !send.isSuccess)
          send.mutate({ on, role, facts, ...(isDayOff && { isDayOff }) })
      }}
    >
      {children}
      <DayDone
        {...{ form, on, today: props.today, refused, isDayOff, confirm: setDayOff }}
        choose={next => {
          setOn(next)
          setDayOff(false)
        }}
      />
      {roles.length > 1 && <RoleOf roles={roles} role={role} choose={setRole} />}
      {roles.length > 1 && refused && concerns(refused, 'role') && <Refusal refused={refused} />}
      {fields.length > 0 && (
        <FieldInputs
          {...{ form, fields, required, typed, refused }}
          write={(name, value) => setTyped({ ...typed, [name]: value })}
        />
      )}
      {assist?.(typed, more => setTyped({ ...typed, ...more }))}
      <div className="will">{will}</div>
      {refused && !isBeside && <Refusal refused={refused} />}
      <p>
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={send.isSuccess}>
          {button}
        </Button>
      </p>
    </form>
  )
}

interface DayDoneProps {
  form: string
  on: string
  today: string
  refused?: Refused
  isDayOff: boolean
  choose: (on: string) => void
  confirm: (isDayOff: boolean) => void
}

function DayDone({ form, on, today, refused, isDayOff, choose, confirm }: DayDoneProps) {
  const { t } = useWords()
  const why = `${form}-on-refused`
  return (
    <div>
      <label>
        {t('act-form.on')}{' '}
        <input
          type="date"
          className="field"
          required
          max={today}
          value={on}
          {...refusedBy(refused, 'on', why)}
          onChange={event => choose(event.target.value)}
        />
      </label>
      {refused && concerns(refused, 'on') && (
        <Refusal refused={refused} id={why}>
          {refused.refused === 'day-off' && <DayOff is={isDayOff} confirm={confirm} />}
        </Refusal>
      )}
    </div>
  )
}

/** Whoever really acted on a day off says so. */
export function DayOff({ is, confirm }: { is: boolean; confirm: (is: boolean) => void }) {
  const { t } = useWords()
  return (
    <p>
      <label>
        <input type="checkbox" checked={is} onChange={event => confirm(event.target.checked)} />{' '}
        {t('act-form.day-off')}
      </label>
    </p>
  )
}

interface RoleOfProps {
  roles: readonly Named[]
  role?: string
  choose: (role: string) => void
}

function RoleOf({ roles, role, choose }: RoleOfProps) {
  const { t, say } = useWords()
  return (
    <label>
      {t('act-form.role')}{' '}
      <select className="field" value={role} onChange={event => choose(event.target.value)}>
        {roles.map(one => (
          <option key={one.id} value={one.id}>
            {say(one.label)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface Sent {
  on: string
  isDayOff?: boolean
  role?: string
  facts: Record<string, unknown>
}

function useSend({ path, body, done }: Props) {
  const client = useQueryClient()
  const [key] = useState(onceKey)
  return useMutation({
    mutationFn: (asked: Sent) => ask<unknown>(path, {}, sent({ ...body, ...asked, key })),
    onSuccess: async () => {
      // The sheet stands until the page behind it shows what was done.
      await client.invalidateQueries()
      done()
    },
  })
}
