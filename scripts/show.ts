import { writeFileSync } from 'node:fs'
import { loadJurisdictions } from '#jurisdictions/load'
import type { Definition } from '#kernel/catalogue'
import type { Publication } from '#kernel/publication'
import { loadPolicy } from '#policy/load'
import { proseOfLimits } from '#cli/print/procedure'
import { proseOf, proseOfTarget } from '#scripts/prose'

/** All definitions in prose, as the committed file keeps them, so that a change of law is read as one. */
export const goldenFile = new URL('../policy/golden.txt', import.meta.url)

export async function allProse(): Promise<string> {
  const theirs = await loadJurisdictions()
  const targets = theirs.filter(one => one.kind === 'target')
  const limits = theirs.filter(one => one.kind === 'limits').map(proseOfLimits)
  const pages = (await everything()).map(proseOf).sort()
  return [
    ...pages,
    ...limits.sort().map(page => `${page}\n`),
    targets.map(proseOfTarget).sort().join(''),
  ].join('\n')
}

async function everything(): Promise<(Definition | Publication)[]> {
  const theirs = await loadJurisdictions()
  const publications = theirs.filter((one): one is Publication => one.kind === 'publication')
  return [...(await loadPolicy()), ...publications]
}

async function show(words: readonly string[]): Promise<number> {
  if (words.includes('--write')) {
    writeFileSync(goldenFile, await allProse())
    return 0
  }
  const [id = ''] = words
  const all = await everything()
  const found = all.filter(one => one.id === id || ('code' in one && one.code === id))
  const limits = (await loadJurisdictions()).filter(one => one.kind === 'limits' && one.of === id)
  const pages = [
    ...found.map(proseOf),
    ...limits.flatMap(one => (one.kind === 'limits' ? [proseOfLimits(one)] : [])),
  ]
  if (found.length > 0) process.stdout.write(`${pages.join('\n').trimEnd()}\n`)
  else {
    const near = all.map(one => one.id).filter(one => id !== '' && one.includes(id))
    process.stderr.write(`npm run show ID\nThere is no definition '${id}'. ${near.join('  ')}\n`)
  }
  return found.length > 0 ? 0 : 2
}

if (process.argv[1]?.endsWith('show.ts')) process.exitCode = await show(process.argv.slice(2))
