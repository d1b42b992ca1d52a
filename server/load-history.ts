import { basename } from 'node:path'
import { type LoadEntry, recentLoads } from '#register/loading/journal'
import type { Store } from '#register/store/engine'
import type { LoadShape } from '#server/api/loads'

const LOADS_MAX = 100

/** Loads that the register remembers, from whichever screen, terminal or earlier start they came. */
export async function pastLoads(store: Store): Promise<LoadShape[]> {
  const loads = await recentLoads(store, LOADS_MAX)
  return loads.filter(one => ENDED.has(one.state)).map(presentPast)
}

const ENDED = new Set<LoadEntry['state']>(['published', 'done', 'failed'])

const presentPast = (one: LoadEntry): LoadShape => ({
  load: one.load,
  kept: one.load,
  startedAt: one.startedAt,
  state: one.state === 'failed' ? 'failed' : 'done',
  files: one.files.map(file => basename(file).replace(/^\d+-/, '')),
  dryRun: false,
  read: one.read,
  stored: one.stored,
  unchanged: one.unchanged,
  superseded: one.superseded,
  rejected: one.rejected,
  bytesRead: 0,
  bytesTotal: 0,
  skipped: [],
})
