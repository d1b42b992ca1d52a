import type { Sentinel } from '#kernel/procedures/sentinel'
import { showCitation } from '#kernel/source'

/** Which facts of which cases are read against which tables, and what answers what they meet. */
export const sentinelLines = (one: Sentinel): string[] => [
  `  watches: ${one.procedure.id} by ${one.tables.map(table => table.id).join(', ')}`,
  `  stated by: ${one.statedBy.join(', ')}`,
  ...one.answeredBy.map(({ procedure, acts }) => `  answered by: ${procedure.id} ${acts.join(', ')}`),
  `  hand-over: ${one.handOver.id}`,
  `  says: ${one.says.zh} · ${one.says.en}`,
  ...one.basis.map(
    basis => `  basis: ${showCitation(basis, 'zh')}${basis.mark === 'read' ? '' : ` (${basis.mark})`}`,
  ),
]
