interface Props {
  label: string
  value: string
  write: (value: string) => void
  options: readonly (readonly [id: string, label: string])[]
}

/** A choice among some, with its name above it. */
export function Choice({ label, value, write, options }: Props) {
  return (
    <label className="entry">
      <span>{label}</span>
      <select className="field" value={value} onChange={event => write(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
