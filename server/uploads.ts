import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

export interface Upload {
  readonly files: readonly UploadedFile[]
  readonly fields: ReadonlyMap<string, string>
}
export interface UploadedFile {
  /** As its owner calls it. */
  readonly name: string
  readonly path: string
  readonly bytes: number
}

const FILES_MAX = 500
const FIELDS_MAX = 20
const FIELD_BYTES_MAX = 1_024
/** Larger than any official file that is given out whole; a disk is not filled by one request. */
const FILE_BYTES_MAX = 16 * 2 ** 30
/** A file system takes 255 bytes: four for a character, and the number before it. */
const NAME_LENGTH_MAX = 60

/**
 * Writes the files of a form into a folder as they come, so that memory never holds one of them. A form that
 * cannot be taken whole leaves nothing behind.
 */
export async function receiveFiles(
  request: Request,
  folder: string,
  bytesMax = FILE_BYTES_MAX,
): Promise<Upload | Refusal> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || !request.body)
    return refuse('parameter-invalid', 'files: multipart/form-data')
  await mkdir(folder, { recursive: true })
  try {
    const upload = await receive(request.body, type, folder, bytesMax)
    if (isRefusal(upload)) await rm(folder, { recursive: true, force: true })
    return upload
  } catch (problem) {
    await rm(folder, { recursive: true, force: true })
    throw problem
  }
}

async function receive(
  body: NonNullable<Request['body']>,
  type: string,
  folder: string,
  bytesMax: number,
): Promise<Upload | Refusal> {
  const source = Readable.fromWeb(body as never)
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { files: FILES_MAX, fields: FIELDS_MAX, fieldSize: FIELD_BYTES_MAX, fileSize: bytesMax },
  })
  const fields = new Map<string, string>()
  const open: BusboyFileStream[] = []
  const written: Promise<UploadedFile>[] = []
  let isTooMany = false
  let tooLarge: string | undefined
  form.on('field', (name, value) => void fields.set(name, value))
  form.on('filesLimit', () => {
    isTooMany = true
  })
  form.on('file', (_field, stream, name) => {
    open.push(stream)
    // The rest of it is not read.
    stream.on('limit', () => {
      tooLarge = name
      source.destroy(new Error(name))
    })
    written.push(writeDown(stream, name, join(folder, `${open.length}-${plainName(name)}`)))
  })
  try {
    await pipeline(source, form)
  } catch (problem) {
    for (const stream of open) stream.destroy()
    await Promise.allSettled(written)
    if (tooLarge !== undefined) return refuse('too-large', `${tooLarge}: > ${bytesMax}`)
    return refuse('truncated', problem instanceof Error ? problem.message : String(problem))
  }
  const files = await Promise.all(written)
  // A small form may have ended before its source was stopped.
  if (tooLarge !== undefined) return refuse('too-large', `${tooLarge}: > ${bytesMax}`)
  if (isTooMany) return refuse('too-large', `more than ${FILES_MAX} files`)
  return files.length > 0 ? { files, fields } : refuse('file-not-found')
}

function writeDown(stream: BusboyFileStream, name: string, path: string): Promise<UploadedFile> {
  const file = pipeline(stream, createWriteStream(path)).then(() => ({ name, path, bytes: stream.bytesRead }))
  // Its fault is met where all files are waited for.
  file.catch(() => {})
  return file
}

/** The name is the user's: only its last part is used, and only its letters, so it leads nowhere else. */
const plainName = (name: string): string =>
  basename(name)
    .replaceAll(/[^\p{L}\p{N}._-]/gu, '_')
    .slice(-NAME_LENGTH_MAX)
