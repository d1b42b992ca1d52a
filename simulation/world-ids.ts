import { validInventionsInForce } from '#policy/indicators/creation/valid-inventions-in-force'
import { abnormalFound } from '#policy/events/abnormal-found'
import { lapsedUnpaid } from '#policy/events/lapsed-unpaid'
import { transferred } from '#policy/events/transferred'
import { inventions } from '#policy/registers/inventions'
import type { WorldIds } from '#simulation/manipulated-world'

/** What is registered, and what happens to it, in invented worlds. */
export const worldIds: WorldIds = {
  ...{ register: inventions.id, indicator: validInventionsInForce.id },
  ...{ transferred: transferred.id, lapsed: lapsedUnpaid.id, abnormal: abnormalFound.id },
}
