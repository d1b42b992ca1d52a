import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installMissing, root } from './install.mjs'
import { isFresh } from './stamp.mjs'

/** Installs and builds what is missing, then becomes the command line. */
try {
  await installMissing()
  const parts = process.argv[2] === 'start' ? ['server', 'workbench', 'database'] : ['server']
  const stale = parts.filter(part => !isFresh(root, part))
  if (stale.length > 0) {
    const { build } = await import('./build.mjs')
    await build(...stale)
  }
} catch (problem) {
  process.stderr.write(`${problem.message}\n`)
  process.exit(3)
}
await import(pathToFileURL(join(root, 'dist', 'cli', 'main.js')).href)
