import { readdir } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Verb } from '#cli/verb'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'verbs')

/** Names of all verbs: the files of their folder. */
export async function verbNames(): Promise<string[]> {
  const files = await readdir(folder)
  return files
    .filter(isVerbFile)
    .map(file => file.slice(0, -3))
    .sort()
}

/** One verb, loaded alone so that the others cost nothing. */
export async function verbOf(name: string): Promise<Verb | undefined> {
  const file = (await readdir(folder)).find(one => isVerbFile(one) && one.slice(0, -3) === name)
  if (!file) return undefined
  const loaded = (await import(pathToFileURL(join(folder, file)).href)) as { verb: Verb }
  return loaded.verb
}

const isVerbFile = (file: string) => ['.ts', '.js'].includes(extname(file)) && !/\.(test|d)\./.test(file)
