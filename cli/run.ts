import { parseArgs } from 'node:util'
import type { Call, Verb } from '#cli/verb'
import { EXIT, WrongUse } from '#cli/verb'
import { verbNames, verbOf } from '#cli/verbs'
import { type Refusal, refusals } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import { Refused } from '#server/refused'

const common = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  lang: { type: 'string' },
} as const

export type Setting = Omit<Call, 'words' | 'flags' | 'json' | 'language'>

/** Runs one line of the command line and gives its exit code; all that it says goes through the setting. */
export async function runLine(line: readonly string[], setting: Setting): Promise<number> {
  const [name, ...rest] = line
  if (!name || name === '--help' || name === '-h' || name === 'help')
    return sayVerbs(setting, name ? EXIT.done : EXIT.wrongUse)
  const verb = await verbOf(name)
  if (!verb) {
    setting.note(`zhicheng: ${name}: no such verb\n`)
    return sayVerbs(setting, EXIT.wrongUse)
  }
  try {
    return await runVerb(verb, rest, setting)
  } catch (problem) {
    return sayProblem(problem, verb, rest, setting)
  }
}

function sayProblem(problem: unknown, verb: Verb, rest: readonly string[], setting: Setting): number {
  const json = rest.includes('--json')
  const text = problem instanceof Error ? problem.message : String(problem)
  if (problem instanceof WrongUse || isParseProblem(problem)) {
    if (json) setting.say(`${JSON.stringify({ wrongUse: text, usage: verb.usage })}\n`)
    setting.note(`${text}\n${usageOf(verb)}`)
    return EXIT.wrongUse
  }
  if (json) setting.say(`${JSON.stringify({ failed: text })}\n`)
  setting.note(`zhicheng: ${text}\n`)
  return EXIT.fault
}

async function runVerb(verb: Verb, rest: readonly string[], setting: Setting): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...rest],
    options: { ...common, ...verb.options },
    allowPositionals: true,
    strict: true,
  })
  const flags = values as Call['flags']
  if (flags.help) {
    setting.say(`${verb.summary.zh}\n${verb.summary.en}\n\n${usageOf(verb)}`)
    return EXIT.done
  }
  const [fewest, most] = verb.words
  if (positionals.length < fewest || positionals.length > most) throw new WrongUse('Wrong number of words.')
  const language = languageOf(flags.lang)
  const json = flags.json === true
  let told = false
  const say = (text: string) => {
    told = true
    setting.say(text)
  }
  const call = { ...setting, say, words: positionals, flags, json, language }
  const refusal = await verb.run(call).catch(refusalIn)
  if (!refusal) return EXIT.done
  // A verb that has answered in full leaves only the exit code to tell: one JSON object a line.
  return json && told ? EXIT.refused : sayRefusal(refusal, { ...setting, json, language })
}

function sayRefusal(refusal: Refusal, { json, language, say, note }: Speaking): number {
  const sentence = refusals[refusal.refused]
  const detail = refusal.detail ? ` (${refusal.detail})` : ''
  if (json) say(`${JSON.stringify({ ...refusal, sentence })}\n`)
  else note(`${sentence[language]}${detail} [${refusal.refused}]\n`)
  return EXIT.refused
}

/** What was refused where a verb could not go on, such as a data folder in use. */
function refusalIn(problem: unknown): Refusal {
  if (problem instanceof Refused) return problem.refusal
  throw problem
}

type Speaking = Pick<Call, 'json' | 'language' | 'say' | 'note'>

function languageOf(flag: unknown = 'zh'): Language {
  if (flag === 'zh' || flag === 'en') return flag
  throw new WrongUse('--lang takes zh or en')
}

const usageOf = (verb: Verb): string => `${verb.usage.map(line => `  zhicheng ${line}`).join('\n')}\n`

const isParseProblem = (problem: unknown): problem is Error =>
  problem instanceof Error && 'code' in problem && String(problem.code).startsWith('ERR_PARSE_ARGS')

async function sayVerbs(setting: Setting, exit: number): Promise<number> {
  const lines: string[] = []
  for (const name of await verbNames()) {
    const verb = await verbOf(name)
    if (verb) lines.push(`${verb.summary.zh} · ${verb.summary.en}\n${usageOf(verb)}`)
  }
  const say = exit === EXIT.done ? setting.say : setting.note
  say(`知城 Zhicheng\n\n${lines.join('\n')}\nEvery verb takes --json, --help, --lang zh|en and --data DIR.\n`)
  return exit
}
