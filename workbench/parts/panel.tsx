import '#workbench/parts/panel.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#workbench/language'

interface Props {
  /** What the button opens, for those who cannot see it. */
  label: string
  button: ReactNode
  className?: string
  /** The sheet opens at the right, below a button that stands there. */
  atEnd?: boolean
  children: (close: () => void) => ReactNode
}

/** A button that opens a sheet over the page; Escape or a press beside it closes it again. */
export function Panel({ label, button, className, atEnd, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`opener ${className ?? ''}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <span className="aside">{label} </span>
        {button}
      </button>
      {open && (
        <Sheet label={label} atEnd={atEnd} close={() => setOpen(false)}>
          {children(() => setOpen(false))}
        </Sheet>
      )}
    </>
  )
}

interface SheetProps extends Pick<Props, 'label' | 'atEnd'> {
  close: () => void
  children: ReactNode
}

function Sheet({ label, atEnd, close, children }: SheetProps) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Where there is a field, that is what the sheet was opened for; the browser would take the first button.
    shown?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    const beside = (event: MouseEvent) => event.target === shown && shown?.close()
    shown?.addEventListener('click', beside)
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={atEnd ? 'panel at-end' : 'panel'}
      aria-label={label}
      onClose={close}
      onKeyDown={walkChoices}
    >
      <div className="panel-body">
        <div className="panel-head">
          <strong>{label}</strong>
          <button type="button" className="plain" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

/** Up and down walk the choices of a sheet, from whatever field the cursor is in. */
function walkChoices(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const isDayField = event.target instanceof HTMLInputElement && event.target.type === 'date'
  if (step === 0 || isDayField) return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choice]')]
  const now = choices.indexOf(document.activeElement as HTMLElement)
  const next = choices[now === -1 && step === 1 ? 0 : now + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
