import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { LoadShape } from '#server/api/loads'
import type { House } from '#server/house'
import { loadRecords, mappingNeeded } from '#server/loading'
import { receiveFiles, type UploadedFile } from '#server/uploads'

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
const ENDED = new Set<LoadShape['state']>(['done', 'failed', 'stopped'])

/** Nothing more will come of it until somebody does something. */
export const isAtRest = ({ state }: LoadShape): boolean => ENDED.has(state) || state === 'needs-mapping'

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
  async begin(request: Request): Promise<LoadShape | Refusal> {
    if (!this.#makeRoom()) return refuse('too-many-loads')
    this.#number += 1
    const id = `${this.house.today}-${this.#number}-${process.pid}`
    const folder = join(this.house.dir, 'uploads', id)
    const upload = await receiveFiles(request, folder)
    if (isRefusal(upload)) return upload
    const job: Job = {
      shape: fresh(id, this.house.today, upload.files, upload.fields.get('dryRun') === 'true'),
      paths: upload.files.map(file => file.path),
      folder,
      watchers: new Set(),
      stop: new AbortController(),
    }
    this.#jobs.set(id, job)
    return this.#queue(job)
  }

  /** Forgets the oldest load that has ended, where there are too many. */
  #makeRoom(): boolean {
    if (this.#jobs.size < JOBS_MAX) return true
    const oldest = [...this.#jobs].find(([, job]) => ENDED.has(job.shape.state))
    return oldest !== undefined && this.#jobs.delete(oldest[0])
  }

  /** Runs a load again whose headings have been confirmed meanwhile. */
  again(id: string): LoadShape | Refusal {
    const job = this.#jobs.get(id)
    if (job?.shape.state !== 'needs-mapping') return refuse('unknown-load', id)
    job.shape = { ...job.shape, state: 'running', mapping: undefined }
    return this.#queue(job)
  }

  #queue(job: Job): LoadShape {
    this.#last = this.#last.then(() => this.#run(job))
    return job.shape
  }

  async stop(id: string): Promise<Refusal | undefined> {
    const job = this.#jobs.get(id)
    if (!job) return refuse('unknown-load', id)
    job.stop.abort()
    // One that waits for its headings has nothing running that could notice.
    if (job.shape.state === 'needs-mapping') await this.#end(job, { state: 'stopped', mapping: undefined })
    return undefined
  }

  /** Tells of every change until the load has ended; gives a way to stop listening. */
  watch(id: string, watcher: Watcher): () => void {
    const job = this.#jobs.get(id)
    job?.watchers.add(watcher)
    return () => job?.watchers.delete(watcher)
  }

  async #run(job: Job): Promise<void> {
    try {
      job.stop.signal.throwIfAborted()
      const mapping = await mappingNeeded(this.house, job.paths)
      if (mapping) change(job, { state: 'needs-mapping', mapping })
      else await this.#end(job, await this.#load(job))
    } catch (problem) {
      const wasStopped = job.stop.signal.aborted
      if (!wasStopped) this.house.log.error({ load: job.shape.load, problem: String(problem) })
      await this.#end(job, { state: wasStopped ? 'stopped' : 'failed' })
    }
  }

  async #load(job: Job): Promise<Partial<LoadShape>> {
    const options = { dryRun: job.shape.dryRun, signal: job.stop.signal }
    const loaded = await loadRecords(this.house, job.paths, options, progress =>
      change(job, {
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

  async #end(job: Job, outcome: Partial<LoadShape>): Promise<void> {
    await rm(job.folder, { recursive: true, force: true })
    change(job, outcome)
  }
}

function change(job: Job, part: Partial<LoadShape>): void {
  job.shape = { ...job.shape, ...part }
  for (const watcher of job.watchers) watcher(job.shape)
}

/** The name of an uploaded file as its owner knows it. */
const nameOf = (path: string): string => basename(path).replace(/^\d+-/, '')

function fresh(load: string, startedAt: string, files: readonly UploadedFile[], dryRun: boolean): LoadShape {
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
    bytesTotal: files.reduce((sum, file) => sum + file.bytes, 0),
    skipped: [],
  }
}
