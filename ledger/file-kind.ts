import { extname } from 'node:path'

/** How many of the first bytes tell what a file is. */
export const FIRST_BYTES = 4096

type Test = (first: Uint8Array) => boolean

const starts =
  (hex: string, at = 0): Test =>
  first =>
    Buffer.from(first.subarray(at)).toString('hex', 0, hex.length / 2) === hex

const any =
  (...tests: readonly Test[]): Test =>
  first =>
    tests.some(test => test(first))

const zip = any(starts('504b0304'), starts('504b0506'))
const ole = starts('d0cf11e0a1b11ae1')
const mp4 = starts('66747970', 4)
const riff =
  (kind: string): Test =>
  first =>
    starts('52494646')(first) && starts(kind, 8)(first)

/** Text holds no character zero, and does not begin as a program or as any other kind does. */
const text: Test = first => {
  const isWide = any(starts('fffe'), starts('feff'))(first)
  return (isWide || !first.includes(0)) && !any(starts('4d5a'), starts('25504446'), zip, ole)(first)
}
const after =
  (...marks: readonly string[]): Test =>
  first => {
    const begin = Buffer.from(first)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart()
    return text(first) && marks.some(mark => begin.startsWith(mark))
  }

/** Kinds of files that an office takes as evidence, by the end of their name. */
const kinds: Readonly<Record<string, { readonly media: string; readonly is: Test }>> = {
  pdf: { media: 'application/pdf', is: starts('25504446') },
  ofd: { media: 'application/ofd', is: zip },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', is: zip },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', is: zip },
  pptx: { media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', is: zip },
  doc: { media: 'application/msword', is: ole },
  xls: { media: 'application/vnd.ms-excel', is: ole },
  wps: { media: 'application/vnd.ms-works', is: any(ole, zip) },
  zip: { media: 'application/zip', is: zip },
  png: { media: 'image/png', is: starts('89504e470d0a1a0a') },
  jpg: { media: 'image/jpeg', is: starts('ffd8ff') },
  jpeg: { media: 'image/jpeg', is: starts('ffd8ff') },
  gif: { media: 'image/gif', is: starts('47494638') },
  bmp: { media: 'image/bmp', is: starts('424d') },
  tif: { media: 'image/tiff', is: any(starts('49492a00'), starts('4d4d002a')) },
  tiff: { media: 'image/tiff', is: any(starts('49492a00'), starts('4d4d002a')) },
  webp: { media: 'image/webp', is: riff('57454250') },
  heic: { media: 'image/heic', is: mp4 },
  mp4: { media: 'video/mp4', is: mp4 },
  mov: { media: 'video/quicktime', is: mp4 },
  m4a: { media: 'audio/mp4', is: mp4 },
  avi: { media: 'video/x-msvideo', is: riff('41564920') },
  wav: { media: 'audio/wav', is: riff('57415645') },
  mp3: { media: 'audio/mpeg', is: any(starts('494433'), starts('fffb'), starts('fff3'), starts('fff2')) },
  amr: { media: 'audio/amr', is: starts('2321414d52') },
  txt: { media: 'text/plain', is: text },
  csv: { media: 'text/csv', is: text },
  json: { media: 'application/json', is: after('{', '[') },
  xml: { media: 'application/xml', is: after('<') },
  html: { media: 'text/html', is: after('<') },
  htm: { media: 'text/html', is: after('<') },
  eml: { media: 'message/rfc822', is: text },
}

/** The media type of a file that is what its name says; nothing for any other, and for a kind not taken. */
export function mediaTypeOf(name: string, first: Uint8Array): string | undefined {
  const kind = Object.hasOwn(kinds, endOf(name)) ? kinds[endOf(name)] : undefined
  return kind?.is(first) ? kind.media : undefined
}

const endOf = (name: string): string => extname(name).slice(1).toLowerCase()
