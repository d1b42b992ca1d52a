import { join } from 'node:path'
import { type GrantFiles, writeGrants } from '#bench/grants/documents'
import { type Bench, inFolder, median, type Ran, rounded, runMeasured, times } from '#bench/measure'
import { root } from '#server/environment'

const PEER = 'xmllint'
const NO_PEER = 'no xmllint here, which libxml2-utils of Debian brings'
const MEMORY_MAX_MB = 600

/**
 * The whole command `load` on an empty data folder, from its start to its end, against libxml2 that parses
 * the same bytes and keeps nothing.
 */
export const grantXml: Bench = {
  sizeIn: 'MB of USPTO grant XML',
  size: 500,
  unit: 's',
  bar: { ratio: 1, peakMB: MEMORY_MAX_MB },
  run: ({ size, runs, note }) =>
    inFolder(async folder => {
      await runMeasured(process.execPath, [join(root, 'scripts', 'build.mjs'), 'server'])
      const files = writeGrants(folder, size * 1e6)
      note(`${files.documents} documents of ${rounded(files.bytes / 1e6, 1)} MB: ${files.origin}`)
      const rounds = await times(runs, async run => {
        const ours = await load(files, join(folder, `register-${run}`))
        const peer = await parsed(files)
        note(`${rounded(ours.seconds)} s and ${peer ? `${rounded(peer.seconds)} s` : NO_PEER}`)
        return { ours, peer }
      })
      const ours = middle(rounds.map(round => round.ours)) as Ran
      const peer = middle(rounds.flatMap(round => round.peer ?? []))
      const ratio = peer && rounded(peer.seconds / ours.seconds)
      const isSmall = Math.max(...rounds.map(round => round.ours.peakMB ?? Number.NaN)) < MEMORY_MAX_MB
      return {
        ours: { ...figures(ours), documents: files.documents, of: files.origin },
        peer: peer && { what: 'xmllint --stream --noout', ...figures(peer) },
        ratio,
        reached: ratio !== undefined && ratio >= 1 && isSmall,
      }
    }),
}

/** Loads into a folder of its own; every document must have become a right. */
async function load(files: GrantFiles, data: string): Promise<Ran> {
  const ran = await runMeasured(join(root, 'bin', 'zhicheng'), [
    'load',
    files.asPublished,
    '--data',
    data,
    '--json',
  ])
  const { read, stored } = JSON.parse(ran.said) as { read: number; stored: number }
  if (read !== files.documents || stored !== files.documents)
    throw new Error(`Failure: of ${files.documents} documents ${read} were read and ${stored} stored`)
  return ran
}

/** Where there is no libxml2 on the machine, there is nothing to compare with. */
function parsed({ wellFormed }: GrantFiles): Promise<Ran | undefined> {
  return runMeasured(PEER, ['--stream', '--noout', wellFormed]).catch(problem => {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw problem
  })
}

/** The run of the median time. */
function middle(runs: readonly Ran[]): Ran | undefined {
  const seconds = median(runs.map(run => run.seconds))
  return runs.find(run => run.seconds === seconds)
}

const figures = ({ seconds, cpuSeconds = Number.NaN, peakMB = Number.NaN }: Ran) => ({
  seconds: rounded(seconds),
  cpuSeconds: rounded(cpuSeconds),
  peakMB: rounded(peakMB, 0),
})
