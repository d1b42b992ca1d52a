import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '#ledger/store/migrate'
import { openPglite } from '#ledger/store/pglite'

/** Makes the database that every new ledger copies, in the folder named. */
const [target = ''] = process.argv.slice(2)
const workshop = `${target}.new`
for (const old of [workshop, target]) rmSync(old, { recursive: true, force: true })
mkdirSync(workshop, { recursive: true })
await (await openPglite(workshop, migrate)).close()
renameSync(join(workshop, 'database'), target)
rmSync(workshop, { recursive: true, force: true })
