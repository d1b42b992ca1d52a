import { useNavigate } from '@tanstack/react-router'
import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#workbench/language'
import { useAddress } from '#workbench/parts/use-address'

/** One box for everything that has a name or a number; `/` puts the cursor in it. */
export function SearchBox() {
  const { t } = useWords()
  const { text: searched = '' } = useAddress()
  const [text, setText] = useState(searched)
  const field = useRef<InputRef>(null)
  const navigate = useNavigate()
  useEffect(() => setText(searched), [searched])
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      field.current?.focus({ cursor: 'all' })
    }
    window.addEventListener('keydown', slash)
    return () => window.removeEventListener('keydown', slash)
  }, [])
  return (
    <search className="search">
      <form
        onSubmit={event => {
          event.preventDefault()
          const wanted = text.trim()
          if (wanted) void navigate({ to: '/register', search: { text: wanted, within: 'all' } })
        }}
      >
        <Input
          ref={field}
          value={text}
          maxLength={200}
          onChange={event => setText(event.target.value)}
          aria-label={t('search.label')}
          aria-keyshortcuts="/"
          placeholder={t('search.hint')}
        />
      </form>
    </search>
  )
}

/** Inside a field a slash is a letter. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
