import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { LoadShape } from '#server/api/loads'
import type { House } from '#server/house'
import { loadRecords, mappingNeeded } from '#server/loading'

type Watcher = (shape: LoadShape) => void

/** One load as the server runs it: it goes on when nobody watches, and can be come back to. */
interface Job {
  shape: LoadShape
  readonly paths: readonly string[]
  readonly folder: string
  readonly watchers: Set<Watcher>
  readonly stop: AbortController
}

const JOBS_MAX = 200

/** Loads one after the other; their counts are kept by the register, their progress here. */
export class LoadDesk {
  readonly #jobs = new Map<string, Job>()
  #last: Promise<unknown> = Promise.resolve()
  #number = 0

  constructor(private readonly house: House) {}

  list(): LoadShape[] {
    return [...this.#jobs.values()].map(job => job.shape).reverse()
  }

  find(id: string): LoadShape | undefined {
    return this.#jobs.get(id)?.shape
  }

  /** Keeps the uploaded files in the data folder for as long as they are read, and queues the load. */
  async begin(files: readonly File[], dryRun: boolean): Promise<LoadShape> {
    this.#number += 1
    const id = `${this.house.today}-${this.#number}-${process.pid}`
    const folder = join(this.house.dir, 'uploads', id)
    await mkdir(folder, { recursive: true })
    const paths: string[] = []
    for (const [n, file] of files.entries()) {
      // The name is the user's; only its last part is used, so that it cannot lead elsewhere.
      const path = join(folder, `${n + 1}-${basename(file.name).replaceAll(/[^\p{L}\p{N}._-]/gu, '_')}`)
      await writeFile(path, file.stream())
      paths.push(path)
    }
    const job: Job = {
      shape: fresh(id, this.house.today, files, dryRun),
      paths,
      folder,
      watchers: new Set(),
      stop: new AbortController(),
    }
    this.#jobs.set(id, job)
    const oldest = this.#jobs.keys().next().value
    if (this.#jobs.size > JOBS_MAX && oldest) this.#jobs.delete(oldest)
    return this.#queue(job)
  }

  /** Runs a load again whose headings have been confirmed meanwhile. */
  again(id: string): LoadShape | undefined {
    const job = this.#jobs.get(id)
    if (job?.shape.state !== 'needs-mapping') return undefined
    job.shape = { ...job.shape, state: 'running', mapping: undefined }
    return this.#queue(job)
  }

  #queue(job: Job): LoadShape {
    this.#last = this.#last.then(() => this.#run(job))
    return job.shape
  }

  stop(id: string): boolean {
    const job = this.#jobs.get(id)
    job?.stop.abort()
    return job !== undefined
  }

  /** Tells of every change until the load has ended; gives a way to stop listening. */
  watch(id: string, watcher: Watcher): () => void {
    const job = this.#jobs.get(id)
    job?.watchers.add(watcher)
    return () => job?.watchers.delete(watcher)
  }

  async #run(job: Job): Promise<void> {
    const change = (part: Partial<LoadShape>) => {
      job.shape = { ...job.shape, ...part }
      for (const watcher of job.watchers) watcher(job.shape)
    }
    try {
      const mapping = await mappingNeeded(this.house, job.paths)
      if (mapping) {
        change({ state: 'needs-mapping', mapping })
        return
      }
      change(await this.#load(job, change))
    } catch (problem) {
      const wasStopped = job.stop.signal.aborted
      if (!wasStopped) this.house.log.error({ load: job.shape.load, problem: String(problem) })
      change({ state: wasStopped ? 'stopped' : 'failed' })
    }
    await rm(job.folder, { recursive: true, force: true })
  }

  async #load(job: Job, change: (part: Partial<LoadShape>) => void): Promise<Partial<LoadShape>> {
    const options = { dryRun: job.shape.dryRun, signal: job.stop.signal }
    const loaded = await loadRecords(this.house, job.paths, options, progress =>
      change({
        read: progress.records,
        rejected: progress.rejected,
        bytesRead: progress.bytesRead,
        bytesTotal: progress.bytesTotal,
        currentFile: nameOf(progress.file),
      }),
    )
    const { read, stored, unchanged, superseded, rejectedCount, load } = loaded
    return {
      read,
      stored,
      unchanged,
      superseded,
      rejected: rejectedCount,
      bytesRead: job.shape.bytesTotal,
      skipped: loaded.skipped.map(one => ({ ...one, file: nameOf(one.file) })),
      kept: load,
      state: 'done',
    }
  }
}

/** The name of an uploaded file as its owner knows it. */
const nameOf = (path: string): string => basename(path).replace(/^\d+-/, '')

function fresh(load: string, startedAt: string, files: readonly File[], dryRun: boolean): LoadShape {
  return {
    load,
    startedAt,
    state: 'running',
    files: files.map(file => file.name),
    dryRun,
    read: 0,
    stored: 0,
    unchanged: 0,
    superseded: 0,
    rejected: 0,
    bytesRead: 0,
    bytesTotal: files.reduce((sum, file) => sum + file.size, 0),
    skipped: [],
  }
}
