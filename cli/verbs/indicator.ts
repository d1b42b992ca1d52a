import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { sayWorking } from '#cli/print/working'
import { table } from '#cli/print/table'
import { isDay } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Refusal, RefusalName } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import { presentIndicator, presentInput } from '#server/present/definition'
import type { House } from '#server/house'
import { rowsBehind, figureFor } from '#server/values'

const ROWS_MAX = 10_000

export const verb: Verb = {
  usage: [
    'indicator list [--inputs]',
    'indicator show ID',
    'indicator value ID --place PLACE --on DAY [--explain] [--rows N]',
  ],
  summary: {
    zh: '指标：列出、查看定义、求值并说明由来',
    en: 'Indicators: list, show a definition, give a value and how it came about',
  },
  options: {
    inputs: { type: 'boolean' },
    place: { type: 'string' },
    on: { type: 'string' },
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
      ...page.examples.map(one => [
        language === 'zh' ? '例' : 'example',
        `${one.says[language]} → ${JSON.stringify(one.expect)}`,
      ]),
    ]),
  )
}

async function value(call: Call, house: House, indicator: Indicator): Promise<Refusal | undefined> {
  const { place: given, on } = call.flags
  if (typeof given !== 'string' || typeof on !== 'string')
    throw new WrongUse('indicator value needs --place and --on')
  if (!isDay(on)) return refuse('not-a-day', on)
  const place = house.places.find(given)
  if (isRefusal(place)) return place
  const wanted = rowsWanted(call)
  const shape = await figureFor(house, indicator, place.code, on)
  const rows = wanted > 0 ? await rowsBehind(house, indicator, place.code, on, { limit: wanted }) : undefined
  if (call.json) {
    const name = place.label[call.language]
    call.say(
      `${JSON.stringify({
        indicator: indicator.id,
        place: { code: place.code, name },
        on,
        ...(shape.refused
          ? { refused: shape.refused.refused, detail: shape.refused.detail, sentence: shape.refused.sentence }
          : { value: shape.value }),
        unit: indicator.unit[call.language],
        rank: shape.rank,
        among: shape.among,
        restsOn: shape.restsOn,
        sample: shape.sample || undefined,
        working: shape.working,
        sources: shape.sources,
        ...(call.flags.explain ? { definition: presentIndicator(indicator, house.catalogue) } : {}),
        ...(rows ? { rows } : {}),
      })}\n`,
    )
  } else sayValue(call, house, indicator, shape, rows)
  return shape.refused ? refuse(shape.refused.refused as RefusalName, shape.refused.detail) : undefined
}

function rowsWanted({ flags }: Call): number {
  if (flags.rows === undefined) return 0
  const wanted = Number(flags.rows)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > ROWS_MAX)
    throw new WrongUse(`--rows takes 0 to ${ROWS_MAX}`)
  return wanted
}

type Shape = Awaited<ReturnType<typeof figureFor>>
type Rows = Awaited<ReturnType<typeof rowsBehind>>

function sayValue(call: Call, house: House, indicator: Indicator, shape: Shape, rows?: Rows) {
  const zh = call.language === 'zh'
  const unit = indicator.unit[call.language]
  const sample = shape.sample ? (zh ? '【示例数据】' : '[SAMPLE DATA] ') : ''
  const rank = shape.rank
    ? zh
      ? `，同级第${shape.rank}位（共${shape.among}）`
      : `, rank ${shape.rank} of ${shape.among}`
    : ''
  if (shape.value !== undefined)
    call.say(
      `${sample}${shape.place.label[call.language]} ${shape.on} ${indicator.label[call.language]}: ${shape.value.toFixed(indicator.decimals)} ${unit}${rank}\n`,
    )
  if (call.flags.explain) {
    call.say(`\n${sayWorking(shape.working, call.language)}\n`)
    call.say(
      `\n${zh ? '依据' : 'Basis'}\n${indicator.basis.map(one => `  ${showCitation(one, call.language)}`).join('\n')}\n`,
    )
    call.say(
      `${zh ? '来源' : 'Sources'}\n${shape.sources.map(one => `  ${one.text[call.language]}`).join('\n')}\n`,
    )
    const page = presentIndicator(indicator, house.catalogue)
    for (const clause of page.clauses)
      call.say(
        `${zh ? '所答条款' : 'Answers the clause'}: ${clause.label[call.language]} [${clause.source}#${clause.id}]\n`,
      )
  }
  if (!rows) return
  call.say(`\n${zh ? `登记簿中的${rows.total}项` : `${rows.total} entries of the register`}\n`)
  call.say(
    table(
      rows.rows.map(one => [
        one.number,
        one.title,
        one.applicant,
        one.filedOn ?? '',
        one.grantedOn ?? '',
        one.status ?? '',
      ]),
    ),
  )
}
