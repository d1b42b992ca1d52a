import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { layoutDisputeToCnipa as handOver } from '#policy/hand-overs/layout-dispute-to-cnipa'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { layoutDesignRegulations2026 } from '#policy/sources/layout-design-regulations-2026'

/** In time, and no number. */
const inTime = [
  notSet('2001-10-01', cite(layoutDesignRegulations2001, '第三十一条'), { until: '2026-10-15' }),
  notSet('2026-10-15', cite(layoutDesignRegulations2026, '第四十五条', 'unverified')),
]

export const layoutDisputeToCnipa = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
