import { table } from '#cli/print/table'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import type { Post } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { addPerson, officesFor, personsFor, setPassword, whenIn } from '#server/people'

export const verb: Verb = {
  usage: [
    'people list',
    'people offices',
    'people add ACCOUNT --name NAME [--password-stdin]',
    'people duty ACCOUNT OFFICE [--post member|head|administrator] [--from DAY] [--until DAY]',
    'people end DUTY [--on DAY]',
    'people end-office OFFICE --to OFFICE [--on DAY]',
    'people password ACCOUNT [--password-stdin]',
  ],
  summary: {
    zh: '人员和职责：列出、增加、授予、结束、撤并单位、设置密码',
    en: 'People and duties: list, add, give, end, end an office, set a password',
  },
  options: {
    name: { type: 'string' },
    post: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    on: { type: 'string' },
    to: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  words: [1, 3],
  readsPassword: ['add', 'password'],
  async run(call) {
    const [act, ...words] = call.words
    const run = acts[act as keyof typeof acts]
    if (!run) throw new WrongUse(`people takes ${Object.keys(acts).join(', ')}, not ${act}`)
    if (words.length !== run.words) throw new WrongUse(`people ${act} takes ${run.words} words`)
    return run.run(call, words)
  },
}

type Act = (call: Call, words: readonly string[]) => Promise<Refusal | undefined>

const list: Act = async call => {
  const persons = await personsFor(await call.house(), 'console')
  if (call.json) call.say(`${JSON.stringify(persons)}\n`)
  else
    call.say(
      table(
        persons.flatMap(({ id, name, isSample, duties }) => {
          const who = [id, isSample ? `${name}【示例 SAMPLE】` : name]
          const held = duties.map(one => [...who, one.office.label[call.language], one.post, spanOf(one)])
          return held.length > 0 ? held : [[...who, '', '', '']]
        }),
      ),
    )
  return undefined
}

const spanOf = ({ id, from, until }: { id: string; from: string; until?: string }) =>
  `${from} – ${until ?? ''}  ${id}`

const offices: Act = async call => {
  const found = await officesFor(await call.house(), 'console')
  if (call.json) call.say(`${JSON.stringify(found)}\n`)
  else
    call.say(
      table(
        found.map(one => [
          one.id,
          one.label[call.language],
          one.above ?? '',
          one.ended ? `${one.ended.on} → ${one.ended.successor}` : '',
        ]),
      ),
    )
  return undefined
}

const add: Act = async (call, [id = '']) => {
  const { name } = call.flags
  if (typeof name !== 'string') throw new WrongUse('people add needs --name NAME')
  const refused = await addPerson(await call.house(), 'console', { id, name, password: call.password })
  return refused ?? done(call, { account: id })
}

const duty: Act = async (call, [person = '', office = '']) => {
  const { post = 'member', from = call.today, until } = call.flags
  if (!isPost(post)) throw new WrongUse('--post takes member, head or administrator')
  const house = await call.house()
  const asked = {
    person,
    office,
    post,
    from: String(from),
    ...(until !== undefined && { until: String(until) }),
  }
  const given = await (await house.people()).giveDuty('console', asked, whenIn(house))
  return isRefusal(given) ? given : done(call, { duty: given })
}

const end: Act = async (call, [id = '']) => {
  const house = await call.house()
  const until = String(call.flags.on ?? call.today)
  const refused = await (await house.people()).endDuty('console', id, until, whenIn(house))
  return refused ?? done(call, { duty: id, until })
}

const endOffice: Act = async (call, [id = '']) => {
  const { on: given, to } = call.flags
  if (typeof to !== 'string') throw new WrongUse('people end-office needs --to OFFICE')
  const house = await call.house()
  const ending = { id, on: String(given ?? call.today), successor: to }
  const refused = await (await house.people()).endOffice('console', ending, whenIn(house))
  return refused ?? done(call, { office: id, on: ending.on, successor: to })
}

const password: Act = async (call, [id = '']) => {
  if (call.password === undefined) throw new WrongUse('people password reads a password: --password-stdin')
  const refused = await setPassword(await call.house(), 'console', id, call.password)
  return refused ?? done(call, { account: id })
}

const acts = {
  list: { words: 0, run: list },
  offices: { words: 0, run: offices },
  add: { words: 1, run: add },
  duty: { words: 2, run: duty },
  end: { words: 1, run: end },
  'end-office': { words: 1, run: endOffice },
  password: { words: 1, run: password },
} as const

function done({ json, say }: Call, said: Readonly<Record<string, string>>): undefined {
  say(json ? `${JSON.stringify(said)}\n` : `${Object.values(said).join(' ')}\n`)
}

const isPost = (text: unknown): text is Post =>
  text === 'member' || text === 'head' || text === 'administrator'
