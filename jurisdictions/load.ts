import type { Target } from '#kernel/indicator'
import type { Limits } from '#kernel/procedures/limit'
import type { Publication } from '#kernel/publication'
import type { DefinitionFile } from '#policy/load'
import { definitionIn, importFolder } from '#policy/load'

/** Every target, built-in publication and limit; a file that holds anything else is a fault. */
export async function loadJurisdictions(
  root: URL = new URL('./', import.meta.url),
): Promise<(Target | Publication | Limits)[]> {
  const [targets, publications, limits] = await Promise.all([
    importFolder(root, 'targets'),
    importFolder(root, 'figures'),
    importFolder(root, 'limits'),
  ])
  return [
    ...targets.flatMap(targetsIn),
    ...publications.map(file => definitionIn(file, 'publication')),
    ...limits.map(limitsIn),
  ]
}

/** One instrument sets many targets, so a file of targets holds one or a list of them. */
function targetsIn({ path, value }: DefinitionFile): Target[] {
  const targets = [value].flat() as Partial<Target>[]
  if (targets.length === 0 || targets.some(one => one?.kind !== 'target'))
    throw new Error(`Fault: ${path} holds something other than targets`)
  return targets as Target[]
}

/** The numbers of one procedure or hand-over, in a file of its name. */
function limitsIn({ path, name, value }: DefinitionFile): Limits {
  const limits = value as Partial<Limits> | undefined
  if (limits?.kind !== 'limits') throw new Error(`Fault: ${path} holds something other than limits`)
  if (limits.of !== name)
    throw new Error(`Fault: ${path} holds limits of '${limits.of}'; they must be of '${name}'`)
  return limits as Limits
}
