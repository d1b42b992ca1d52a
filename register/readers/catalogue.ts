import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Reader } from '#kernel/record'

const folder = dirname(fileURLToPath(import.meta.url))

/** Every reader of this folder, found by being there: a module with an export that recognises and reads. */
export async function loadReaders(): Promise<Reader[]> {
  const files = (await readdir(folder))
    .filter(file => /\.[jt]s$/.test(file) && !/\.(test|d)\./.test(file))
    .sort()
  const modules = await Promise.all(
    files.map(file => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>),
  )
  return modules.flatMap(module => Object.values(module).filter(isReader))
}

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'recognises' in value && 'read' in value && 'id' in value
