import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Routes } from '#server/routes/route'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'routes')

/** The rooms of the API, found by being in their folder: modules with an export `routes`. */
export async function loadRoutes(): Promise<Routes[]> {
  const files = (await readdir(folder))
    .filter(file => /\.[jt]s$/.test(file) && !/\.(test|d)\./.test(file))
    .sort()
  const modules = await Promise.all(
    files.map(file => import(pathToFileURL(join(folder, file)).href) as Promise<{ routes?: Routes }>),
  )
  return modules.flatMap(module => module.routes ?? [])
}
