import type { Target } from '#kernel/indicator'
import type { Publication } from '#kernel/publication'
import type { DefinitionFile } from '#policy/load'
import { definitionIn, importFolder } from '#policy/load'

/** Every target and every built-in publication; a file that holds anything else is a fault. */
export async function loadJurisdictions(
  root: URL = new URL('./', import.meta.url),
): Promise<(Target | Publication)[]> {
  const [targets, publications] = await Promise.all([
    importFolder(root, 'targets'),
    importFolder(root, 'figures'),
  ])
  return [...targets.flatMap(targetsIn), ...publications.map(file => definitionIn(file, 'publication'))]
}

/** One instrument sets many targets, so a file of targets holds one or a list of them. */
function targetsIn({ path, value }: DefinitionFile): Target[] {
  const targets = [value].flat() as Partial<Target>[]
  if (targets.length === 0 || targets.some(one => one?.kind !== 'target'))
    throw new Error(`Fault: ${path} holds something other than targets`)
  return targets as Target[]
}
