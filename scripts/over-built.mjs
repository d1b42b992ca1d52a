import { spawnSync } from 'node:child_process'
import { build } from './build.mjs'
import { installMissing, root } from './install.mjs'

/**
 * Runs a program, such as a bench or a drill, over the product as it is built and started, not over its
 * sources as they are read for tests.
 */
await installMissing()
await build('server', 'tests')
const { status } = spawnSync(
  process.execPath,
  ['--conditions=built', '--import', 'tsx', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 130)
