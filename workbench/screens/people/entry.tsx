import '#workbench/screens/people/people.css'
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Problem } from '#workbench/ask'
import { Refusal } from '#workbench/parts/refusal'

interface Props {
  label: string
  /** One line under the field that says what is wanted. */
  about?: ReactNode
  value: string
  write: (value: string) => void
  type?: 'text' | 'password' | 'date'
  autoComplete?: HTMLInputAutoCompleteAttribute
  isNumeric?: boolean
  isOptional?: boolean
}

/** A field with its name above it. */
export function Entry(props: Props) {
  const { label, about, value, write, type = 'text', autoComplete = 'off', isNumeric, isOptional } = props
  return (
    <label className="entry">
      <span>{label}</span>
      <input
        className="field"
        type={type}
        value={value}
        required={!isOptional}
        maxLength={200}
        autoComplete={autoComplete}
        spellCheck={false}
        autoCapitalize="none"
        inputMode={isNumeric ? 'numeric' : undefined}
        onChange={event => write(event.target.value)}
      />
      {about && <span className="quiet">{about}</span>}
    </label>
  )
}

/** Why a form was not taken. */
export const Why = ({ error }: { error: unknown }) =>
  error instanceof Problem && <Refusal refused={error.refusal} />
