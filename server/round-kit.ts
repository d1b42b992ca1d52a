import { dayOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { keptNow, roundFile } from '#office/designation/round-file'
import { type Kit, packKit } from '#office/kits/make-kit'
import { makeRoundKit } from '#office/kits/round-kit'
import { subjectOfKit } from '#office/kits/seal-kit'
import { casebookIn } from '#server/casebook'
import type { House } from '#server/house'
import { version } from '#server/version'

export interface RoundKit {
  readonly kit: Kit
  /** The office that leads the round: its seal is the one that counts. */
  readonly lead: string
}

/** A round as it was published, for anybody to recompute. Of one that is not published nothing is told. */
export async function roundKit(house: House, id: string): Promise<RoundKit | Refusal> {
  const ledger = await house.ledger()
  const ground = { ledger, book: casebookIn(house), schemes: house.catalogue.designations }
  const file = await roundFile(ground, id)
  const kept = file && keptNow(file, house.today)
  const published = file?.round.process.history.findLast(one => 'act' in one && one.act === file.run.publish)
  if (!kept || !published) return refuse('unknown-round', id)
  const cities = new Map(file.applications.map(one => [one.id, house.place(one.place).label.zh]))
  const kit = makeRoundKit({ kept, on: dayOf(published.at), cities, version })
  return isRefusal(kit) ? kit : { kit, lead: file.round.lead }
}

/** The same as one archive, with the receipt where the office that leads it has sealed it. */
export async function packedRound(house: House, id: string): Promise<Uint8Array | Refusal> {
  const made = await roundKit(house, id)
  if (isRefusal(made)) return made
  const { kit, lead } = made
  const ledger = await house.ledger()
  const { entries } = await ledger.entries({ subject: subjectOfKit(kit.digest) })
  const sealed = entries.find(one => one.by.office === lead)
  const receipt = sealed && (await ledger.receipt(sealed.seq))
  return packKit(kit, receipt && !isRefusal(receipt) ? receipt : undefined)
}
