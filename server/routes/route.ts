import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isDay } from '#kernel/date'
import type { Place } from '#kernel/place'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'
import { presentRefusal } from '#server/present/refusal'

export type App = OpenAPIHono

/** A room of the API: it adds its routes to the app. */
export type Routes = (app: App, house: House) => void

const UNKNOWN = new Set([
  'unknown-place',
  'unknown-indicator',
  'unknown-right',
  'unknown-register',
  'unknown-input',
  'file-not-found',
])

/** A refusal as an RFC 9457 problem, with its name and its sentence in both languages. */
export function problem(context: Context, refusal: Refusal): Response {
  const { sentence, ...rest } = presentRefusal(refusal)
  const status = UNKNOWN.has(refusal.refused) ? 404 : 422
  return context.json(
    { type: `/problems/${refusal.refused}`, title: sentence.en, status, ...rest, sentence },
    status,
    { 'content-type': 'application/problem+json' },
  )
}

type Parameters = Record<string, string>

/** Declares a GET that answers JSON, in the OpenAPI description too. */
export function get(
  app: App,
  path: string,
  summary: string,
  query: z.ZodRawShape,
  answer: (parameters: Parameters, context: Context) => Promise<unknown> | unknown,
): void {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(one => one[1] as string)
  const route = createRoute({
    method: 'get',
    path: path as '/',
    operationId: `get${path.replaceAll(/[/{}-]+(\w)?/g, (_, one: string | undefined) => one?.toUpperCase() ?? '')}`,
    summary,
    request: {
      params: z.object(Object.fromEntries(names.map(name => [name, z.string()]))),
      query: z.object(query),
    },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: z.looseObject({}) } } },
      422: {
        description: 'A named refusal',
        content: { 'application/problem+json': { schema: z.looseObject({ refused: z.string() }) } },
      },
    },
  })
  app.openapi(route, (async (context: Context) => {
    const parameters = { ...context.req.query(), ...context.req.param() } as Parameters
    const answered = await answer(parameters, context)
    if (answered instanceof Response) return answered
    return isRefusal(answered) ? problem(context, answered) : context.json(answered as object)
  }) as never)
}

export const placeAndDay = {
  place: z.string().openapi({ description: 'GB/T 2260 code or name' }),
  on: z.string().openapi({ description: 'A day, YYYY-MM-DD' }),
}
export const pageNumber = { page: z.string().optional().openapi({ description: 'From 1' }) }

export const PAGE_SIZE = 50
const PAGE_MAX = 2_000

export function pageOf({ page }: Parameters): { limit: number; offset: number } {
  const number = Math.min(Math.max(Number.parseInt(page ?? '1', 10) || 1, 1), PAGE_MAX)
  return { limit: PAGE_SIZE, offset: (number - 1) * PAGE_SIZE }
}

/** The place and day that a request is about, or what is wrong with them. */
export function asked(house: House, { place, on }: Parameters): { place: Place; on: string } | Refusal {
  if (!on || !isDay(on)) return refuse('not-a-day', on)
  const found = house.places.find(place ?? '')
  return isRefusal(found) ? found : { place: found, on }
}
