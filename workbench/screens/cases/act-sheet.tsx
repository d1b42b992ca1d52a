import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { FieldShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { FieldInputs, factsTyped, type Typed } from '#workbench/parts/field-inputs'
import { Refusal } from '#workbench/parts/refusal'
import { sent } from '#workbench/questions'

/** A request that is made once, however often its button is pressed. */
export const onceKey = () => crypto.randomUUID()

interface Props {
  form: string
  /** Where it is sent, and what goes along beside the day and the facts. */
  path: string
  body: Readonly<Record<string, unknown>>
  today: string
  fields: readonly FieldShape[]
  required: readonly string[]
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
  const { form, fields, required, known = {}, roles = [], will, button, children } = props
  const [typed, setTyped] = useState<Typed>(known)
  const [on, setOn] = useState(props.today)
  const [role, setRole] = useState(roles[0]?.id)
  const send = useSend(props)
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (!send.isPending && !send.isSuccess) send.mutate({ on, role, facts: factsTyped(fields, typed) })
      }}
    >
      {children}
      <DayDone on={on} today={props.today} choose={setOn} />
      {roles.length > 1 && <RoleOf roles={roles} role={role} choose={setRole} />}
      {fields.length > 0 && (
        <FieldInputs
          form={form}
          fields={fields}
          required={required}
          typed={typed}
          write={(name, value) => setTyped({ ...typed, [name]: value })}
        />
      )}
      <div className="will">{will}</div>
      {send.error instanceof Problem && <Refusal refused={send.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={send.isSuccess}>
          {button}
        </Button>
      </p>
    </form>
  )
}

function DayDone({ on, today, choose }: { on: string; today: string; choose: (on: string) => void }) {
  const { t } = useWords()
  return (
    <label>
      {t('act-form.on')}{' '}
      <input
        type="date"
        className="field"
        required
        max={today}
        value={on}
        onChange={event => choose(event.target.value)}
      />
    </label>
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
