import { caseLines } from '#cli/print/case'
import { calendarLines, scheduleLines } from '#cli/print/report'
import { answerForm, correctForm, handInForm, sayBurden, sayDuplicates, showForm } from '#cli/report-form'
import { dayGiven } from '#cli/plan-given'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { type Definitions, openCatalogue } from '#server/catalogue'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import { presentCasePage } from '#server/present/case-page'
import { calendarOf, expectIn, presentSchedule } from '#server/reports'

export const verb: Verb = {
  usage: [
    'report list [--on DAY] [--from DAY] [--schedule S] [--office O] [--as PERSON]',
    'report show ID [--as PERSON]',
    'report expect SCHEDULE PERIOD [--on DAY] [--due DAY] [--closes DAY] [--as PERSON]',
    'report schedules | burden | duplicates',
    'report form ID [--as PERSON]',
    'report answer ID --given FILE [--version N] [--as PERSON]',
    'report hand-in ID [--version N] [--as PERSON]',
    'report correct ID [--as PERSON]',
  ],
  summary: {
    zh: '工作报告：应报什么、由谁报、何时报，报得全不全、及时不及时',
    en: 'Work reports: what is expected, from whom, by when; how complete and how timely',
  },
  options: Object.fromEntries(
    ['on', 'from', 'schedule', 'office', 'due', 'closes', 'as', 'given', 'version'].map(one => [
      one,
      { type: 'string' as const },
    ]),
  ),
  words: [1, 3],
  async run(call) {
    const [what = '', ...rest] = call.words
    const verbs = {
      list: [list, 0],
      show: [show, 1],
      expect: [expect, 2],
      form: [showForm, 1],
      answer: [answerForm, 1],
      'hand-in': [handInForm, 1],
      correct: [correctForm, 1],
    } as const
    const views = { schedules, burden: sayBurden, duplicates: sayDuplicates } as const
    if (Object.hasOwn(views, what) && rest.length === 0) {
      // Definitions alone say it, and no house is opened for them.
      views[what as keyof typeof views](call, await openCatalogue())
      return undefined
    }
    const found = Object.hasOwn(verbs, what) ? verbs[what as keyof typeof verbs] : undefined
    if (!found || rest.length !== found[1])
      throw new WrongUse(`report ${call.words.join(' ')}: no such thing`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    return isRefusal(viewer) ? viewer : found[0](call, house, viewer)
  },
}

const given = ({ flags }: Call, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function schedules(call: Call, { catalogue }: Definitions): void {
  const all = [...catalogue.reportSchedules.values()].map(presentSchedule)
  call.say(call.json ? `${JSON.stringify(all)}\n` : scheduleLines(all, call.language))
}

async function list(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const from = given(call, 'from') === undefined ? undefined : dayGiven(call, 'from')
  if (isRefusal(from)) return from
  const asked = { on, from, schedule: given(call, 'schedule'), office: given(call, 'office') }
  const found = await calendarOf(house, viewer, asked)
  call.say(call.json ? `${JSON.stringify(found)}\n` : calendarLines(found, call.language))
  return undefined
}

async function show(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const found = await (await house.desk()).show(viewer, call.words[1] ?? '')
  if (isRefusal(found)) return found
  const page = presentCasePage(found, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(page)}\n` : caseLines(page, call.language))
  return undefined
}

async function expect(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, schedule = '', period = ''] = call.words
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const days = { dueOn: given(call, 'due'), closesOn: given(call, 'closes') }
  const done = await expectIn(house, viewer, { schedule, period, on, ...days })
  if (isRefusal(done)) return done
  const { opened, before } = done
  const said =
    call.language === 'zh'
      ? `已列入应报事项${opened.length}件；此前已列入${before}件。`
      : `${opened.length} reports are now expected; ${before} were before.`
  call.say(call.json ? `${JSON.stringify(done)}\n` : `${said}\n`)
  return undefined
}
