import { table } from '#cli/print/table'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import { openCatalogue } from '#server/catalogue'
import { makeCity, newOffices } from '#server/people'

export const verb: Verb = {
  usage: [
    'city list',
    'city show TEMPLATE --place PLACE',
    'city make TEMPLATE --place PLACE --admin NAME --account ACCOUNT [--password-stdin]',
  ],
  summary: {
    zh: '城市：按模板建立一个城市的单位和第一名管理员',
    en: 'A city: its offices from a template, and its first administrator',
  },
  options: {
    place: { type: 'string' },
    admin: { type: 'string' },
    account: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  words: [1, 2],
  readsPassword: ['make'],
  async run(call) {
    const [act, template] = call.words
    if (act === 'list') return list(call)
    const { place } = call.flags
    if (template === undefined || typeof place !== 'string')
      throw new WrongUse('TEMPLATE and --place are needed')
    if (act === 'show') return show(call, template, place)
    if (act === 'make') return make(call, template, place)
    throw new WrongUse(`city takes list, show or make, not ${act}`)
  },
}

async function list({ json, language, say }: Call): Promise<undefined> {
  const templates = [...(await openCatalogue()).catalogue.cityTemplates.values()]
  const found = templates.map(one => ({
    id: one.id,
    label: one.label[language],
    offices: Object.keys(one.offices).length,
  }))
  say(json ? `${JSON.stringify(found)}\n` : table(found.map(one => [one.id, String(one.offices), one.label])))
}

async function show(call: Call, template: string, place: string): Promise<Refusal | undefined> {
  const offices = newOffices(await call.house(), template, place)
  if (isRefusal(offices)) return offices
  if (call.json) call.say(`${JSON.stringify(offices)}\n`)
  else call.say(table(offices.map(one => [one.id, one.label[call.language], one.above ?? ''])))
  return undefined
}

async function make(call: Call, template: string, place: string): Promise<Refusal | undefined> {
  const { admin: name, account } = call.flags
  if (typeof name !== 'string' || typeof account !== 'string')
    throw new WrongUse('city make needs --admin NAME and --account ACCOUNT')
  if (call.password === undefined) throw new WrongUse('city make reads a password: --password-stdin')
  const house = await call.house()
  const administrator = { name, account, password: call.password }
  const refused = await makeCity(house, { place, template, administrator }, false)
  if (refused) return refused
  const offices = (await (await house.people()).offices()).length
  const said = { place, template, offices, administrator: account }
  const told =
    call.language === 'zh'
      ? `已建立 ${offices} 个单位，管理员账号 ${account}。\n`
      : `${offices} offices were made; the administrator's account is ${account}.\n`
  call.say(call.json ? `${JSON.stringify(said)}\n` : told)
  return undefined
}
