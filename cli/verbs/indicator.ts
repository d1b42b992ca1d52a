import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { table } from '#cli/print/table'
import { explanation, rowsTable, valueAnswer, valueLine } from '#cli/print/value'
import { isDay } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Refusal, RefusalName } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import { asDefined, dayOfDefinition } from '#kernel/versions/version'
import { presentIndicator, presentInput } from '#server/present/definition'
import type { House } from '#server/house'
import { rowsBehind, figureFor } from '#server/values'

const ROWS_MAX = 10_000

export const verb: Verb = {
  usage: [
    'indicator list [--inputs]',
    'indicator show ID',
    'indicator value ID --place PLACE --on DAY [--definition YEAR|DAY] [--explain] [--rows N]',
  ],
  summary: {
    zh: '指标：列出、查看定义、求值并说明由来',
    en: 'Indicators: list, show a definition, give a value and how it came about',
  },
  options: {
    inputs: { type: 'boolean' },
    place: { type: 'string' },
    on: { type: 'string' },
    definition: { type: 'string' },
    explain: { type: 'boolean' },
    rows: { type: 'string' },
  },
  words: [1, 2],
  async run(call) {
    const [what, id] = call.words
    const house = await call.house()
    if (what === 'list') return list(call, house)
    if (what !== 'show' && what !== 'value') throw new WrongUse(`indicator ${what}: no such thing`)
    if (!id) throw new WrongUse(`indicator ${what} needs an ID`)
    const indicator =
      house.catalogue.indicators.get(id) ??
      [...house.catalogue.indicators.values()].find(one => one.code === id)
    if (!indicator) return refuse('unknown-indicator', id)
    return what === 'show' ? show(call, house, indicator) : value(call, house, indicator)
  },
}

async function list(call: Call, house: House): Promise<undefined> {
  if (call.flags.inputs) {
    const inputs = [...house.catalogue.inputs.values()]
    if (call.json) call.say(`${JSON.stringify(inputs.map(presentInput))}\n`)
    else
      call.say(
        table(
          inputs.map(one => [
            one.id,
            one.label[call.language],
            one.unit[call.language],
            one.supplier[call.language],
          ]),
        ),
      )
    return
  }
  const indicators = [...house.catalogue.indicators.values()]
  if (call.json)
    call.say(`${JSON.stringify(indicators.map(one => presentIndicator(one, house.catalogue)))}\n`)
  else
    call.say(
      table(indicators.map(one => [one.code, one.id, one.label[call.language], one.unit[call.language]])),
    )
}

async function show(call: Call, house: House, indicator: Indicator): Promise<undefined> {
  const page = presentIndicator(indicator, house.catalogue)
  if (call.json) {
    call.say(`${JSON.stringify(page)}\n`)
    return
  }
  const { language } = call
  call.say(`${page.code} ${page.label.zh} · ${page.label.en}\n${page.sentence[language]}\n`)
  for (const { name, asks } of page.names) call.say(`  ${name[language]}: ${asks[language]}\n`)
  call.say(
    table([
      ['id', page.id],
      [language === 'zh' ? '单位' : 'unit', page.unit[language]],
      [language === 'zh' ? '标准' : 'standard', indicator.standard.label[language]],
      [language === 'zh' ? '任务' : 'mission', indicator.mission.label[language]],
      ...indicator.basis.map(one => [language === 'zh' ? '依据' : 'basis', showCitation(one, language)]),
      ...page.versions.map(one => [
        language === 'zh' ? '版本' : 'version',
        `${one.from ?? ''} – ${one.until ?? ''}: ${one.sentence[language]}`,
      ]),
      ...page.breaks.map(one => [
        language === 'zh' ? '口径变更' : 'break',
        `${one.from}: ${one.says[language]}`,
      ]),
      ...page.examples.map(one => [
        language === 'zh' ? '例' : 'example',
        `${one.says[language]} → ${JSON.stringify(one.expect)}`,
      ]),
    ]),
  )
}

async function value(call: Call, house: House, asked: Indicator): Promise<Refusal | undefined> {
  const { place: given, on, explain } = call.flags
  if (typeof given !== 'string' || typeof on !== 'string')
    throw new WrongUse('indicator value needs --place and --on')
  const wanted = rowsWanted(call)
  const definedOn = typeof call.flags.definition === 'string' ? dayOfDefinition(call.flags.definition) : on
  if (isRefusal(definedOn)) return definedOn
  if (!isDay(on)) return refuse('not-a-day', on)
  const place = house.places.find(given)
  if (isRefusal(place)) return place
  const indicator = asDefined(asked, definedOn)
  const shape = await figureFor(house, indicator, place.code, on)
  const rows = wanted > 0 ? await rowsBehind(house, indicator, place.code, on, { limit: wanted }) : undefined
  const definition = explain === true ? presentIndicator(indicator, house.catalogue) : undefined
  if (call.json) call.say(`${JSON.stringify({ ...valueAnswer(shape, call.language), definition, rows })}\n`)
  else {
    call.say(valueLine(indicator, shape, call.language))
    if (definition) call.say(explanation(indicator, shape, definition, call.language))
    if (rows) call.say(rowsTable(rows, call.language))
  }
  return shape.refused ? refuse(shape.refused.refused as RefusalName, shape.refused.detail) : undefined
}

function rowsWanted({ flags }: Call): number {
  if (flags.rows === undefined) return 0
  const wanted = Number(flags.rows)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > ROWS_MAX)
    throw new WrongUse(`--rows takes 0 to ${ROWS_MAX}`)
  return wanted
}
