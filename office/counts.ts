import type { Catalogue } from '#kernel/catalogue'
import { refuse } from '#kernel/refusal'
import type { Counts } from '#office/measurement'
import type { Engine } from '#register/store/engine'

export async function openCounts(_engine: Engine, _catalogue: Catalogue): Promise<Counts> {
  return { ask: async () => () => refuse('no-records') }
}
