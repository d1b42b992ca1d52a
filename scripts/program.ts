import { createRequire } from 'node:module'
import { join } from 'node:path'

const here = import.meta.dirname
const isBuilt = here.endsWith(join('dist', 'scripts'))
const tsx = createRequire(import.meta.url).resolve('tsx')

/**
 * What Node is given to start a program of the server's rooms, named by its source: what the build made of it
 * where whoever starts it is built too, which begins seconds sooner, and else the source itself.
 */
export const programOf = (source: string): string[] =>
  isBuilt
    ? ['--conditions=built', join(here, '..', source.replace(/\.ts$/, '.js'))]
    : ['--import', tsx, join(here, '..', source)]
