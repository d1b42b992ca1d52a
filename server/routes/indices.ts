import { z } from '@hono/zod-openapi'
import { isDay } from '#kernel/date'
import type { Place } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type KeptWork, keptWork } from '#office/kept-work'
import { assessmentPaper, paperFormats, reportsOf } from '#server/assessment-papers'
import { rankChanges, rankSensitivity } from '#server/changes'
import { daysOfIndex } from '#server/comparable-days'
import type { House } from '#server/house'
import { indexBriefs, indexOfPlaces } from '#server/indices'
import { presentPeers, type RankingAsked, rankingOf } from '#server/rankings'
import { cityStatement } from '#server/statements'
import { type App, asked, get, placeAndDay, type Routes } from '#server/routes/route'

const PEERS_LENGTH_MAX = 4_000

const query = {
  ...placeAndDay,
  peers: z
    .string()
    .max(PEERS_LENGTH_MAX)
    .optional()
    .openapi({ description: 'A grouping of peers by its id, or places set off by commas' }),
  over: z
    .enum(['parts', 'cities'])
    .optional()
    .openapi({ description: 'The places directly under the place, or all cities in it' }),
}

/** Whole answers, of three hundred cities some megabytes each. */
const KEPT_MAX = 48

export const routes: Routes = (app, house) => {
  // Anybody may ask what costs thousands of runs: it is worked out once for all who ask the same.
  const kept = keptWork(
    async () => [await house.office.counts.revision(), house.office.figures, house.today],
    KEPT_MAX,
  )
  get(app, '/api/indices', { summary: 'Every index of the house' }, () => indexBriefs(house))
  get(app, '/api/peer-groupings', { summary: 'Every way to sort places into groups of peers' }, () =>
    [...house.catalogue.peerGroupings.values()].map(presentPeers),
  )
  const summary = 'An index over the places under a place, or beside it, on a day, with every step'
  get(app, '/api/indices/{id}', { summary, query }, parameters => {
    const about = rankingAsked(house, parameters)
    return isRefusal(about) ? about : kept.of(question('index', about), () => indexOfPlaces(house, about))
  })
  const ranking = 'The ranking among the places beside a city, or under a place, with how sure each rank is'
  get(app, '/api/indices/{id}/ranking', { summary: ranking, query }, parameters => {
    const about = rankingAsked(house, parameters)
    return isRefusal(about) ? about : kept.of(question('ranking', about), () => rankingOf(house, about))
  })
  statements(app, house, kept)
  changes(app, house, kept)
  papers(app, house, kept)
}

/** Places by their codes, so that a name and its code ask the same. */
const question = <Asked extends { readonly place: Place }>(of: string, { place, ...more }: Asked): string =>
  JSON.stringify([of, place.code, more])

type KeptRoutes = (app: App, house: House, kept: KeptWork) => void

const statements: KeptRoutes = (app, house, kept) => {
  const days = 'Days up to one on which there is something to compare, the latest first'
  get(app, '/api/indices/{id}/days', { summary: days, query: placeAndDay }, parameters => {
    const about = rankingAsked(house, parameters)
    return isRefusal(about) ? about : kept.of(question('days', about), () => daysOfIndex(house, about))
  })
  const summary =
    'The four standards of one city on a day: ranks, trend, strengths and gaps, and how good its data are'
  get(app, '/api/indices/{id}/statement', { summary, query: placeAndDay }, parameters => {
    const about = asked(house, parameters)
    if (isRefusal(about)) return about
    const { id = '' } = parameters
    const key = question('statement', { ...about, id })
    return kept.of(key, () => cityStatement(house, id, about.place, about.on))
  })
}

const changes: KeptRoutes = (app, house, kept) => {
  const summary =
    'Why ranks are others than on an earlier day, or than by another index: parts that add up exactly'
  const more = {
    from: z.string().openapi({ description: 'The earlier day, YYYY-MM-DD' }),
    against: z
      .string()
      .optional()
      .openapi({ description: 'The index of the earlier side, where it is another' }),
  }
  get(app, '/api/indices/{id}/changes', { summary, query: { ...query, ...more } }, parameters => {
    const about = rankingAsked(house, parameters)
    if (isRefusal(about)) return about
    const { from = '', against } = parameters
    if (!isDay(from)) return refuse('not-a-day', from.slice(0, 40))
    const between = { ...about, from, ...(against && { against }) }
    return kept.of(question('changes', between), () => rankChanges(house, between))
  })
  const drives = 'Which of the stated doubts drives the ranks: first-order and total indices'
  get(app, '/api/indices/{id}/sensitivity', { summary: drives, query }, parameters => {
    const about = rankingAsked(house, parameters)
    return isRefusal(about)
      ? about
      : kept.of(question('sensitivity', about), () => rankSensitivity(house, about))
  })
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF = 'application/pdf'

const papers: KeptRoutes = (app, house, kept) => {
  const described = {
    summary: 'The ranking, or the statement of one city, as a paper of Word or PDF',
    query: {
      ...query,
      of: z.enum(reportsOf).optional(),
      format: z.enum(paperFormats).optional(),
      lang: z.enum(['zh', 'en']).optional(),
    },
    gives: [WORD, PDF],
  }
  get(app, '/api/indices/{id}/report', described, async parameters => {
    const about = rankingAsked(house, parameters)
    if (isRefusal(about)) return about
    const format = parameters.format === 'pdf' ? 'pdf' : 'docx'
    const of = parameters.of === 'statement' ? 'statement' : 'ranking'
    const language = parameters.lang === 'en' ? 'en' : 'zh'
    const printed = { ...about, of, format, language } as const
    const paper = await kept.of(question('paper', printed), () => assessmentPaper(house, printed))
    if (isRefusal(paper)) return paper
    return new Response(paper.bytes as BodyInit, {
      headers: {
        'content-type': format === 'pdf' ? PDF : WORD,
        'content-disposition': `attachment; filename="${paper.name}"`,
      },
    })
  })
}

function rankingAsked(house: House, parameters: Record<string, string>): RankingAsked | Refusal {
  const about = asked(house, parameters)
  if (isRefusal(about)) return about
  const { id = '', peers, over } = parameters
  return { ...about, id, ...(peers && { peers }), cities: over === 'cities' }
}
