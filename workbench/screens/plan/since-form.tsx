import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { isDay } from '#kernel/date'
import { Entry } from '#workbench/screens/people/entry'

interface Props {
  since: string
  label: string
  act: string
  children?: ReactNode
}

/** Asks since which day changes are told; the day goes into the address. */
export function SinceForm({ since, label, act, children }: Props) {
  const [typed, setTyped] = useState(since)
  const navigate = useNavigate()
  return (
    <form
      className="narrow"
      onSubmit={event => {
        event.preventDefault()
        if (isDay(typed)) void navigate({ to: '.', search: before => ({ ...before, from: typed }) })
      }}
    >
      <Entry label={label} type="date" value={typed} write={setTyped} />
      <Button htmlType="submit">{act}</Button>
      {children}
    </form>
  )
}
