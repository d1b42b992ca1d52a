import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type {
  ApplicationShape,
  ExpertDesk,
  PublishedRound,
  RoundBrief,
  RoundPage,
} from '#server/api/designations'

const share = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2))

/** A round, several of them, or what an expert has to do, as lines for a person. */
export function roundLines(
  shown: RoundPage | RoundBrief[] | PublishedRound[] | ExpertDesk,
  language: Language,
): string {
  if ('rounds' in shown) return deskLines(shown, language)
  if ('applications' in shown) return pageLines(shown, language)
  return table(shown.map(one => ('cities' in one ? publishedRow(one, language) : briefRow(one, language))))
}

const briefRow = (one: RoundBrief, language: Language) => [
  ...[one.id, one.title, one.state.label[language], one.applyBy ?? ''],
  `${one.recommended}/${one.quota ?? ''}`,
]

const publishedRow = ({ id, province, state, cities, noChance }: PublishedRound, language: Language) => [
  ...[id, province.label[language], state.label[language]],
  cities.map(one => cityLine(one, language)).join('; '),
  noChance?.[language] ?? '',
]

const cityLine = (one: PublishedRound['cities'][number], language: Language): string =>
  `${one.city.label[language]} ${share(one.score)} (${share(one.chance)}): ${one.state.label[language]}${
    one.setAside ? ` ${one.setAside.on}, ${one.setAside.why}` : ''
  }`

function pageLines(page: RoundPage, language: Language): string {
  const applications = page.applications.map(one => [
    ...[one.rank === undefined ? '' : String(one.rank), one.city.label[language], one.state.label[language]],
    ...[share(one.calibrated), share(one.chance), whyOf(one, language), one.id],
  ])
  const members = page.members.map(one => [
    ...[one.name, one.place.label[language], String(one.scores), one.leniency.toFixed(2)],
    one.recused.map(({ city, why }) => `${city.label[language]}: ${why[language]}`).join('; '),
  ])
  const objections = page.objections.map(one => [
    one.id,
    one.on,
    one.city.label[language],
    one.state.label[language],
  ])
  const told = [[briefRow(page, language)], applications, members, objections].map(table).join('\n')
  return page.noChance ? `${told}\n${page.noChance[language]}\n` : told
}

const whyOf = ({ setAside, veto, says }: ApplicationShape, language: Language): string =>
  setAside ? `${setAside.on}: ${setAside.why}` : ((veto ?? says)?.[language] ?? '')

const deskLines = ({ rounds }: ExpertDesk, language: Language): string =>
  table(
    rounds.flatMap(({ round, applications }) =>
      applications.map(one => [
        ...[round.title, one.id, one.city.label[language], one.state.label[language]],
        one.recused?.[language] ?? Object.values(one.given ?? {}).join(' '),
      ]),
    ),
  )
