import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Call, WrongUse } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { assessmentPaper, paperFormats } from '#server/assessment-papers'

/** Writes the assessment of places, or of one city, to a file of Word or PDF. */
export async function reportIndex(call: Call): Promise<Refusal | undefined> {
  const { place: named, on, out, city, peers, over } = call.flags
  if (typeof named !== 'string' || typeof on !== 'string' || typeof out !== 'string')
    throw new WrongUse('index report needs --place, --on and --out FILE.docx|FILE.pdf')
  const format = paperFormats.find(one => out.toLowerCase().endsWith(`.${one}`))
  if (!format) throw new WrongUse(`index report --out: a file that ends in .${paperFormats.join(' or .')}`)
  if (!isDay(on)) return refuse('not-a-day', on)
  const house = await call.house()
  const place = house.places.find(named)
  if (isRefusal(place)) return place
  const of = city === true ? 'statement' : 'ranking'
  const asked = { id: call.words[1] ?? '', place, on, of, format, language: call.language } as const
  const more = { cities: over === 'cities', ...(typeof peers === 'string' && { peers }) }
  const paper = await assessmentPaper(house, { ...asked, ...more })
  if (isRefusal(paper)) return paper
  const path = resolve(call.from, out)
  await writeFile(path, paper.bytes)
  call.say(call.json ? `${JSON.stringify({ path, bytes: paper.bytes.byteLength })}\n` : `${path}\n`)
  return undefined
}
