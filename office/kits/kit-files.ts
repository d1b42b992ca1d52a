import { createHash } from 'node:crypto'

/** What a kit holds, in this order; `receipt.json` proves the manifest and so stands outside of it. */
export const MANIFEST = 'manifest.json'
export const RECEIPT = 'receipt.json'
export const FORMAT = 'zhicheng-kit-1'

export interface KitFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** The first 16 hexadecimal digits of the SHA-256 of every line, so that a changed one can be named. */
  readonly lines: readonly string[]
}

export interface Manifest {
  readonly format: typeof FORMAT
  readonly definition: string
  readonly on: string
  readonly program: { readonly name: string; readonly version: string }
  readonly seeds: Readonly<Record<string, number>>
  readonly files: readonly KitFile[]
}

/** A name that lies in the archive itself, and means nothing to a program. */
export const isFileName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)

const LINE_DIGITS = 16

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

export const lineDigests = (text: string): string[] =>
  text.split('\n').map(line => sha256(line).slice(0, LINE_DIGITS))

export const fileOf = (name: string, text: string): KitFile => ({
  ...{ name, bytes: Buffer.byteLength(text), sha256: sha256(text) },
  lines: lineDigests(text),
})

/** One value a line: what differs stands on a line of its own. */
export const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => `${row.map(cell).join(',')}\n`).join('')

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
