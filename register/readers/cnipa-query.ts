import type { Party, Position, Read, ReadFile, Reader, RightRecord } from '#kernel/record'
import { refuse } from '#kernel/refusal'
import { distinct, patentClass } from '#register/classes'
import { countryOfName } from '#register/readers/country-names'
import { Findings, present } from '#register/readers/findings'
import { registerOfCnPatent } from '#register/readers/kind-of-patent'
import { checked } from '#register/readers/read-xml'
import { compact, eventsOf, rightRecord } from '#register/readers/right-record'
import { headText } from '#register/xml/root'

/** One answer is a few kilobytes; a file of many is read whole up to this. */
const BYTES_MAX = 64 << 20

/** Answers of CNIPA's patent query for one application: one, a list of them, or one a line. */
export const cnipaQuery: Reader = {
  id: 'cnipa-query',
  label: { zh: '国家知识产权局专利查询结果（JSON）', en: 'CNIPA patent query answer (JSON)' },
  recognises: (file: ReadFile) => /^\s*[[{]/.test(headText(file)) && headText(file).includes('"zhuluxmxx"'),
  read,
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }

async function* read(file: ReadFile): AsyncGenerator<Read> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of file.chunks()) {
    bytes += chunk.length
    if (bytes > BYTES_MAX) {
      yield { position: { byte: 0 }, rejected: 'too-large', detail: `more than ${BYTES_MAX} bytes` }
      return
    }
    chunks.push(Uint8Array.from(chunk))
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    yield { position: { byte: 0 }, rejected: 'encoding-not-recognised', detail: 'utf-8' }
    return
  }
  let record = 0
  for (const answer of answers(text)) {
    record += 1
    yield answer instanceof Broken ? broken(answer.text, { record }) : readAnswer(answer, { record })
  }
}

/** A text that is not JSON. */
class Broken {
  constructor(readonly text: string) {}
}

/** The answers in a text: one, a list, or one a line, where a line that is none stands for itself. */
function answers(text: string): readonly (Json | Broken)[] {
  const whole = parse(text)
  if (!(whole instanceof Broken)) return isList(whole) ? whole : [whole]
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const first = parse(lines[0] ?? '')
  const isByLine = typeof first === 'object' && first !== null && !(first instanceof Broken)
  return isByLine ? lines.map(parse) : [whole]
}

function parse(text: string): Json | Broken {
  try {
    return JSON.parse(text) as Json
  } catch {
    return new Broken(text)
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** A text whose brackets are not closed was cut off; any other is wrong in itself. */
function broken(text: string, position: Position): Read {
  const cut = !/[}\]]\s*$/.test(text)
  return { position, rejected: cut ? 'truncated' : 'malformed', detail: 'the text is not JSON' }
}

/** The value at a path, nothing where there is none. */
function at(value: Json, ...path: string[]): Json {
  let here = value
  for (const name of path) {
    if (typeof here !== 'object' || here === null || isList(here)) return undefined
    here = (here as { readonly [name: string]: Json })[name]
  }
  return here
}

function wordsAt(value: Json, ...path: string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' || typeof found === 'number' ? present(String(found).trim()) : undefined
}

function listAt(value: Json, ...path: string[]): readonly Json[] {
  const found = at(value, ...path)
  return found !== undefined && isList(found) ? found : []
}

function readAnswer(answer: Json, position: Position): Read {
  const found = new Findings()
  const content = at(answer, 'data') ?? answer
  const main = at(content, 'zhuluxmxx', 'zhuluxmxx')
  const applicationNumber = found.applicationNumber('CN', wordsAt(main, 'zhuanlisqh'))
  const register = registerOfCnPatent(applicationNumber, undefined)
  const filedOn = found.day(wordsAt(main, 'shenqingr'), 'shenqingr')
  const status = [wordsAt(main, 'anjianywzt'), wordsAt(main, 'falvzt')].filter(Boolean).join(' ')
  if (status) found.note('status', status)
  const classes = ['zhufenlh', 'fufenlh'].flatMap(name => (wordsAt(main, name) ?? '').split(/[;,；，]/))
  if (!applicationNumber) found.refuse(refuse('number-missing', 'zhuanlisqh'))
  if (!applicationNumber || !register) return checked(position, { record: undefined, found })
  const said: RightRecord = {
    register,
    office: 'CN',
    applicationNumber,
    title: wordsAt(main, 'zhuanlimc'),
    filedOn,
    parties: parties(content),
    ipc: distinct(classes.map(patentClass)),
    events: eventsOf({ filedOn }),
  }
  return checked(position, { record: rightRecord(said, found), found })
}

/** An inventor who asked not to be named is not called by that request. */
const WITHHELD = /不公[布开]姓名/

function parties(content: Json): Party[] {
  const applicants = listAt(content, 'shenqingren', 'shenqingrenList').map(one => {
    const address = compact({
      country: countryOfName(wordsAt(one, 'shenqingrgb')),
      text: wordsAt(one, 'shenqingrdz'),
      postcode: wordsAt(one, 'shenqingryb'),
    })
    const name = wordsAt(one, 'shenqingrxm')
    return (
      name &&
      compact({
        role: 'applicant' as const,
        name,
        address: Object.keys(address).length > 0 ? address : undefined,
      })
    )
  })
  const inventors = listAt(content, 'famingren', 'famingrenList').map(one => {
    const name = wordsAt(one, 'famingrxm')
    return name && !WITHHELD.test(name) ? { role: 'inventor' as const, name } : undefined
  })
  const agencies = listAt(content, 'dailijg', 'dailijgList').map(one => {
    const name = wordsAt(one, 'dailijgdm')
    return name ? { role: 'agent' as const, name } : undefined
  })
  return [...applicants, ...inventors, ...agencies].filter(party => typeof party === 'object')
}
