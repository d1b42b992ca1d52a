import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import type { CasePageShape } from '#server/api/cases'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import type { Typed } from '#workbench/parts/field-inputs'
import { sent } from '#workbench/questions'
import { Why } from '#workbench/screens/people/entry'

interface Props {
  draw: NonNullable<CasePageShape['draw']>
  /** All that may be drawn. */
  from: readonly string[]
  typed: Typed
  write: (more: Typed) => void
}

/** Draws a sample by the seed and the size that were typed, so that anybody can draw the same again. */
export function DrawSample({ draw, from, typed, write }: Props) {
  const { t } = useWords()
  const [seed, size] = [Number(typed[draw.seed] || Number.NaN), Number(typed[draw.size] || Number.NaN)]
  const send = useMutation({
    mutationFn: () => ask<{ drawn: string[] }>('draw', {}, sent({ from, seed, size })),
    onSuccess: ({ drawn }) => write({ [draw.drawn]: drawn.join('、') }),
  })
  const isReady = Number.isInteger(seed) && Number.isInteger(size) && size >= 1
  return (
    <>
      <p className="acts">
        <Button disabled={!isReady} loading={send.isPending} onClick={() => send.mutate()}>
          {t('work.draw', { count: from.length })}
        </Button>
      </p>
      <Why error={send.error} />
    </>
  )
}
