import type { ReadFile, RightRecord } from '#kernel/record'
import { loadTable } from '#register/bulk/load-table'
import { isTableReader } from '#register/bulk/plan'
import type { Counts, Loaded, LoadContext, LoadOptions, Progress, Skipped } from '#register/loading/context'
import { fold } from '#register/loading/fold'
import { count, planFold } from '#register/loading/fold-plan'
import { Intake, readerOf } from '#register/loading/intake'
import { beginLoad, type LoadEntry } from '#register/loading/journal'
import { drop, publish } from '#register/loading/publish'
import { Rejects } from '#register/loading/rejects'
import { createStaging, type Staging, stagingOf } from '#register/loading/staging'
import { type Found, findFiles } from '#register/loading/walk'
import { companionOf } from '#register/readers/companions'
import { openFile, readWith } from '#register/readers/open'
import type { Store } from '#register/store/engine'

// How much is read between two tidings of progress.
const PROGRESS_BYTES = 4 * 2 ** 20
const PROGRESS_RECORDS = 5_000

const running = new WeakMap<Store, Promise<unknown>>()

/**
 * Loads files and folders into the register: read, check, place, classify, stage, publish. The register has
 * all of a load or nothing of it. Loads of one store wait for each other.
 */
export async function* loadFiles(
  paths: readonly string[],
  context: LoadContext,
  options: LoadOptions = {},
): AsyncGenerator<Progress, Loaded> {
  const release = await turnOn(context.store)
  try {
    return yield* loadAlone(paths, context, options)
  } finally {
    release()
  }
}

/** Waits until the loads before have ended; gives what lets the next one begin. */
async function turnOn(store: Store): Promise<() => void> {
  let release = () => {}
  const before = running.get(store)
  const mine = new Promise<void>(resolve => {
    release = resolve
  })
  running.set(store, mine)
  await before
  return release
}

/**
 * Puts some records in place that no file holds, under the name of where they come from; like a load of
 * files, all of them or none. An entry of a register that is told whole is told again by them.
 */
export async function loadTold(
  records: readonly RightRecord[],
  origin: string,
  context: LoadContext,
): Promise<Loaded> {
  const release = await turnOn(context.store)
  try {
    const loading = loadInto(
      await beginLoad(context.store, [origin], { steady: true }),
      context,
      async function* (intake, rejects) {
        for (const [i, record] of records.entries())
          await intake.take(origin, { position: { record: i + 1 }, record })
        yield {
          ...{ file: origin, bytesRead: 0, bytesTotal: 0 },
          ...{ records: intake.read, rejected: rejects.count },
        }
      },
    )
    for (;;) {
      const step = await loading.next()
      if (step.done) return step.value
    }
  } finally {
    release()
  }
}

async function* loadAlone(
  paths: readonly string[],
  context: LoadContext,
  options: LoadOptions,
): AsyncGenerator<Progress, Loaded> {
  const { store } = context
  const { files, unreadable } = await findFiles(paths)
  const skipped: Skipped[] = []
  const entry = await beginLoad(
    store,
    files.slice(0, FILES_NAMED_MAX).map(file => file.path),
  )
  const reading: Reading = async function* (intake, rejects) {
    for (const { file, reason } of unreadable) await rejects.add(file, '', reason)
    yield* readAll(files, context, options, intake, rejects, skipped)
  }
  return { ...(yield* loadInto(entry, context, reading, options.dryRun)), skipped }
}

type Reading = (intake: Intake, rejects: Rejects) => AsyncGenerator<Progress>

/** A load from its first record to its end, whatever reads them. */
async function* loadInto(
  entry: LoadEntry,
  context: LoadContext,
  reading: Reading,
  dryRun = false,
): AsyncGenerator<Progress, Loaded> {
  const { store } = context
  const names = stagingOf(entry.load)
  const rejects = new Rejects(store, entry.load)
  try {
    await createStaging(store, names)
    const intake = new Intake(context, entry.load, rejects, names)
    yield* reading(intake, rejects)
    const counts = await settle(context, names, intake, rejects)
    await conclude(context, { ...entry, ...counts }, dryRun)
    const { rejected, ...others } = counts
    return { ...others, load: entry.load, rejectedCount: rejected, rejected: rejects.first, skipped: [] }
  } catch (problem) {
    await drop(store, entry, 'failed').catch(() => {})
    throw problem
  }
}

const FILES_NAMED_MAX = 1_000
// A table of so many bytes is worth the engine's getting ready for it.
const BULK_BYTES = 8 * 2 ** 20

async function* readAll(
  files: readonly Found[],
  context: LoadContext,
  { format, signal, bulkBytes = BULK_BYTES }: LoadOptions,
  intake: Intake,
  rejects: Rejects,
  skipped: Skipped[],
): AsyncGenerator<Progress> {
  const bytesTotal = files.reduce((sum, file) => sum + file.bytes, 0)
  let bytesRead = 0
  let told = { bytes: 0, records: 0 }
  for (const found of files) {
    const tidings = () => ({
      file: found.path,
      bytesRead,
      bytesTotal,
      records: intake.read,
      rejected: rejects.count,
    })
    signal?.throwIfAborted()
    const before = bytesRead
    const hear = (bytes: number) => {
      bytesRead += bytes
    }
    for await (const file of openFile(found, hear)) {
      if ('refusal' in file) {
        await rejects.add(file.name, '', file.refusal.refused, file.refusal.detail)
        continue
      }
      const reader = readerOf(file, context.readers, format)
      if (!reader) {
        await setAside(file, skipped, rejects)
        continue
      }
      if (isTableReader(reader) && found.bytes >= bulkBytes) {
        const table = { context, intake, load: intake.load, stage: intake.stage }
        if (await loadTable(found.path, file, reader, table)) continue
      }
      for await (const read of readWith(reader, file)) {
        await intake.take(file.name, read)
        if (bytesRead - told.bytes < PROGRESS_BYTES && intake.read - told.records < PROGRESS_RECORDS) continue
        signal?.throwIfAborted()
        told = { bytes: bytesRead, records: intake.read }
        yield tidings()
      }
    }
    bytesRead = before + found.bytes
    yield tidings()
  }
}

/** What accompanies records is passed over; what nobody recognises is rejected by name. */
async function setAside(file: ReadFile, skipped: Skipped[], rejects: Rejects): Promise<void> {
  const as = companionOf(file)
  if (as) skipped.push({ file: file.name, as })
  else await rejects.add(file.name, '', 'format-not-recognised')
}

/** Merges what must be merged; afterwards the stage holds whole rights, each once. */
async function settle(
  context: LoadContext,
  names: Staging,
  intake: Intake,
  rejects: Rejects,
): Promise<Counts> {
  await intake.end()
  const { unchanged, toFold } = await planFold(context.store, names)
  const direct = await count(context.store, names.stage)
  const folded = await fold(context, names, toFold, (row, refusal) => rejects.refuse(row, refusal))
  await rejects.end()
  return {
    read: intake.read,
    stored: direct + folded.stored,
    unchanged: unchanged + folded.unchanged,
    superseded: folded.superseded,
    merged: folded.merged,
    rejected: rejects.count,
  }
}

async function conclude(context: LoadContext, entry: LoadEntry, dryRun: boolean): Promise<void> {
  const { store, afterPublish } = context
  const { stage } = stagingOf(entry.load)
  if (dryRun) await drop(store, entry, 'dropped')
  else if ((await count(store, stage)) === 0) await drop(store, entry, 'done')
  else await publish(store, entry, afterPublish)
}
