import type { DerivationShape } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { type Column, Table } from '#workbench/parts/table'
import { sayMoment } from '#workbench/words/moment'

/** How a due day was found, step by step, each with what it rests on. */
export function Derivation({ steps, caption }: { steps: readonly DerivationShape[]; caption: string }) {
  const { t, say, language } = useWords()
  const columns: Column<DerivationShape>[] = [
    { key: 'day', head: t('due.day'), lead: true, whole: true, cell: one => sayMoment(one.day, language) },
    { key: 'step', head: t('due.step'), cell: one => say(one.step) },
    { key: 'basis', head: t('due.basis'), cell: one => <CitationLink citation={one.citation} /> },
  ]
  return <Table caption={caption} columns={columns} rows={steps} keyOf={one => `${one.day} ${one.step.en}`} />
}
