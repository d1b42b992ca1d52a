import { burdenLines, duplicateLines, formLines } from '#cli/print/report-form'
import { textGiven } from '#cli/text-given'
import { type Call, WrongUse } from '#cli/verb'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Answers } from '#kernel/work/report-check'
import type { ReportPageShape } from '#server/api/report-forms'
import type { Definitions } from '#server/catalogue'
import type { House } from '#server/house'
import { reportForms } from '#server/report-burden'
import { correctReport, handInReport, reportPage, saveReport } from '#server/report-forms'

type Answer = Promise<Refusal | undefined>

/** The form of a report, with what is known and what speaks against what was written. */
export async function showForm(call: Call, house: House, viewer: Viewer): Answer {
  return said(call, await reportPage(house, viewer, call.words[1] ?? ''))
}

/** Writes what a JSON file gives for each line: `"12"`, or `{ "value", "explanation" }`. */
export async function answerForm(call: Call, house: House, viewer: Viewer): Answer {
  const [, id = ''] = call.words
  const { given } = call.flags
  if (typeof given !== 'string') throw new WrongUse('report answer needs --given FILE')
  const text = await textGiven(given, call.from)
  if (isRefusal(text)) return text
  const answers = answersIn(text)
  if (!answers) return refuse('malformed', `${given}: JSON`)
  const page = await reportPage(house, viewer, id)
  if (isRefusal(page)) return page
  const all = { ...page.answers, ...answers }
  return said(call, await saveReport(house, viewer, { id, version: versionGiven(call, page), answers: all }))
}

export async function handInForm(call: Call, house: House, viewer: Viewer): Answer {
  const [, id = ''] = call.words
  const page = await reportPage(house, viewer, id)
  if (isRefusal(page)) return page
  return said(call, await handInReport(house, viewer, { id, version: versionGiven(call, page) }))
}

/** Opens the report that corrects one which stands for good. */
export async function correctForm(call: Call, house: House, viewer: Viewer): Answer {
  return said(call, await correctReport(house, viewer, call.words[1] ?? ''))
}

/** The version that somebody read before; the one that stands where none is given. */
function versionGiven({ flags }: Call, page: ReportPageShape): number {
  const { version } = flags
  return typeof version === 'string' && /^\d+$/.test(version) ? Number(version) : page.version
}

function said({ json, say, language }: Call, page: ReportPageShape | Refusal): Refusal | undefined {
  if (isRefusal(page)) return page
  say(json ? `${JSON.stringify(page)}\n` : formLines(page, language))
  return undefined
}

function answersIn(text: string): Answers | undefined {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined
    const answers = Object.entries(read).map(([line, one]) => [line, answerIn(one)] as const)
    return answers.some(([, one]) => one === undefined) ? undefined : (Object.fromEntries(answers) as Answers)
  } catch {
    return undefined
  }
}

function answerIn(given: unknown): Answers[string] | undefined {
  if (typeof given === 'string' || typeof given === 'number') return { value: String(given) }
  const { value, explanation } = (given ?? {}) as { value?: unknown; explanation?: unknown }
  if (typeof value !== 'string') return undefined
  return { value, ...(typeof explanation === 'string' && { explanation }) }
}

/** The minutes that reports ask of each kind of office in a year. */
export function sayBurden({ json, say, language }: Call, definitions: Definitions): void {
  const { burden } = reportForms(definitions)
  say(json ? `${JSON.stringify({ burden })}\n` : burdenLines(burden, language))
}

/** What is asked twice, or asked though it is known. */
export function sayDuplicates({ json, say, language }: Call, definitions: Definitions): void {
  const { duplicates } = reportForms(definitions)
  say(json ? `${JSON.stringify({ duplicates })}\n` : duplicateLines(duplicates, language))
}
