import type { Dossier } from '#office/casework/dossier'

/** Dossiers at hand, so that an act need not tell its case again; the entries stay the truth. */
export interface Shelf {
  /**
   * A case as this process last knew it, else by its entries; nothing where they make none. Others may have
   * gone on with it since: what is planned on it stands only where the log expects its version, and a refusal
   * that rests on it is worth a look at the log.
   */
  find(id: string): Promise<Dossier | undefined>
  /** A case as this process last knew it, where it lies here and has this version. */
  at(id: string, version: number | undefined): Dossier | undefined
  put(dossier: Dossier): void
}

/** More cases than one process works on at a time. */
const DOSSIERS_MAX = 4096

/** Where it is full, the case that nobody has asked for the longest goes. */
export function emptyShelf(tell: (id: string) => Promise<Dossier | undefined>, most = DOSSIERS_MAX): Shelf {
  const dossiers = new Map<string, Dossier>()
  const put = (dossier: Dossier): Dossier => {
    const known = dossiers.get(dossier.id)
    const newest = known && known.version > dossier.version ? known : dossier
    // A map keeps its keys in the order in which they came in.
    dossiers.delete(dossier.id)
    dossiers.set(dossier.id, newest)
    const [oldest] = dossiers.keys()
    if (dossiers.size > most && oldest !== undefined) dossiers.delete(oldest)
    return newest
  }
  return {
    async find(id) {
      const found = dossiers.get(id) ?? (await tell(id))
      return found && put(found)
    },
    at(id, version) {
      const found = dossiers.get(id)
      return found?.version === version ? found : undefined
    },
    put: dossier => void put(dossier),
  }
}
