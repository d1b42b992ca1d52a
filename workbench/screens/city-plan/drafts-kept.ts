import { useState } from 'react'
import type { DraftTaskShape, PlanReadingShape } from '#server/api/plan-documents'

/** What a person made of a line so far. */
export interface DraftEdit {
  readonly choice: 'open' | 'taken' | 'dropped'
  readonly sentence: string
  readonly office: string
  /** An office for each one that the line names to assist; nothing where it is to be left out. */
  readonly assisting: readonly string[]
  readonly from: string
  readonly due: string
}

type Edits = Readonly<Record<string, DraftEdit>>

/** Corrections are kept in this browser until they are asked for: a closed window loses nothing. */
export function useDraftsKept(plan: string, { digest, drafts }: PlanReadingShape) {
  const key = `zhicheng.plan-document.${plan}.${digest}`
  const [edits, setEdits] = useState<Edits>(() => keptAt(key))
  const write = (next: Edits) => {
    setEdits(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing works all the same, until it is closed.
    }
  }
  const of = (draft: DraftTaskShape): DraftEdit => edits[draft.key] ?? asRead(draft)
  return {
    of,
    edit: (draft: DraftTaskShape, more: Partial<DraftEdit>) =>
      write({ ...edits, [draft.key]: { ...of(draft), ...more } }),
    takeUnquestioned: () =>
      write({
        ...Object.fromEntries(
          drafts
            .filter(one => one.questions.length === 0)
            .map(one => [one.key, { ...of(one), choice: 'taken' as const }]),
        ),
        ...Object.fromEntries(Object.entries(edits).filter(([, one]) => one.choice !== 'open')),
      }),
  }
}

const asRead = ({ sentence, lead, assisting, from, due }: DraftTaskShape): DraftEdit => ({
  choice: 'open',
  ...{ sentence, from, due: due ?? '', office: lead?.office?.id ?? '' },
  assisting: assisting.map(one => one.office?.id ?? ''),
})

function keptAt(key: string): Edits {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Edits
  } catch {
    return {}
  }
}

/** What still keeps a line from being taken over. */
export const lacks = ({ sentence, office, due }: DraftEdit): ('sentence' | 'office' | 'due')[] =>
  [
    sentence.trim() === '' ? ('sentence' as const) : undefined,
    office === '' ? ('office' as const) : undefined,
    due === '' ? ('due' as const) : undefined,
  ].filter(one => one !== undefined)
