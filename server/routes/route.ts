import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
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

/** An app without routes; what a request asks for wrongly is refused by name like everything else. */
export const emptyApp = (): App =>
  new OpenAPIHono({
    defaultHook(checked, context) {
      if (checked.success) return undefined
      return problem(context, refuse('parameter-invalid', wrongIn(checked.error)))
    },
  })

/** A refusal as an RFC 9457 problem, with its name and its sentence in both languages. */
export function problem(context: Context, refusal: Refusal): Response {
  const { sentence, ...rest } = presentRefusal(refusal)
  const status = statusOf(refusal)
  return context.json(
    { type: `/problems/${refusal.refused}`, title: sentence.en, status, ...rest, sentence },
    status,
    { 'content-type': 'application/problem+json' },
  )
}

function statusOf({ refused }: Refusal): 401 | 403 | 404 | 422 | 429 {
  if (refused === 'signed-out' || refused === 'sign-in-failed') return 401
  if (refused === 'not-entitled' || refused === 'other-origin') return 403
  if (refused === 'too-many-attempts') return 429
  return refused.startsWith('unknown-') ? 404 : 422
}

/** The body of a POST as its schema reads it, or what is wrong with it. */
export async function bodyOf<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.infer<Schema> | Refusal> {
  const read = schema.safeParse(await context.req.json().catch(() => undefined))
  if (read.success) return read.data
  return refuse('parameter-invalid', wrongIn(read.error))
}

/** Which parts of a request are wrong, and why. */
const wrongIn = ({ issues }: z.ZodError): string =>
  issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')

const labelSchema = z.object({ zh: z.string(), en: z.string() })

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    refused: z.string().optional().openapi({ description: 'Name of the refusal' }),
    detail: z.string().optional(),
    sentence: labelSchema.optional(),
    fields: z.array(z.string()).optional().openapi({ description: 'Fields of the request it concerns' }),
    said: labelSchema.optional().openapi({ description: 'What exactly stood in the way' }),
    basis: z.unknown().openapi({ description: 'The article, where law is the reason' }),
  })
  .openapi('Problem')

type Parameters = Record<string, string>
type Answer = (parameters: Parameters, context: Context) => Promise<unknown> | unknown

interface Described {
  readonly summary: string
  readonly query?: z.ZodRawShape
  /** Media types that it answers with; JSON where none is given. */
  readonly gives?: readonly string[]
}

/**
 * Declares a GET, in the OpenAPI description too. In what it answers every link is an id, every text is in
 * both languages, and what is missing has a name.
 */
export function get(app: App, path: string, described: Described, answer: Answer): void {
  const { summary, query = {}, gives = ['application/json'] } = described
  const content = Object.fromEntries(gives.map(type => [type, { schema: z.unknown() }]))
  const route = createRoute({
    ...declared('get', path, summary),
    path: path as '/',
    request: { params: pathParameters(path), query: z.object(query) },
    responses: { 200: { description: summary, content }, default: refusalResponse },
  })
  app.openapi(route, (async (context: Context) => answered(answer, context)) as never)
}

interface DescribedPost {
  readonly summary: string
  readonly query?: z.ZodRawShape
  readonly body?: { readonly type: string; readonly schema: z.ZodType }
  /** 200 with an answer, 202 where the work goes on after it, 204 where there is nothing to say. */
  readonly status: 200 | 202 | 204
}

/** Declares a POST. Its body is left to the answer, which may read it piece by piece. */
export function post(app: App, path: string, described: DescribedPost, answer: Answer): void {
  const { summary, query = {}, body, status } = described
  app.openAPIRegistry.registerPath({
    ...declared('post', path, summary),
    request: {
      params: pathParameters(path),
      query: z.object(query),
      body: body && { content: { [body.type]: { schema: body.schema } }, required: true },
    },
    responses: {
      [status]:
        status === 204
          ? { description: 'Done' }
          : { description: summary, content: { 'application/json': { schema: z.unknown() } } },
      default: refusalResponse,
    },
  })
  app.post(path.replaceAll(/\{(\w+)\}/g, ':$1'), context => answered(answer, context, status))
}

const refusalResponse = {
  description: 'A named refusal, with a sentence that says what to do',
  content: { 'application/problem+json': { schema: problemSchema } },
}

const declared = <M extends 'get' | 'post'>(method: M, path: string, summary: string) =>
  ({
    method,
    path,
    summary,
    operationId: method + path.replaceAll(/[/{}.-]+(\w)?/g, (_, one?: string) => one?.toUpperCase() ?? ''),
  }) satisfies Partial<RouteConfig>

const pathParameters = (path: string) =>
  z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(one => [one[1] as string, z.string()])))

async function answered(answer: Answer, context: Context, status: 200 | 202 | 204 = 200): Promise<Response> {
  const given = { ...context.req.query(), ...context.req.param() } as Parameters
  // No store takes this sign, and no name has it: it would end as a failure far from here.
  const unreadable = Object.keys(given).find(name => given[name]?.includes('\0'))
  const said =
    unreadable === undefined
      ? await answer(given, context)
      : refuse('parameter-invalid', `${unreadable}: U+0000`)
  if (said instanceof Response) return said
  if (isRefusal(said)) return problem(context, said)
  return status === 204 ? context.body(null, status) : context.json(said as object, status)
}

export const placeAndDay = {
  place: z.string().openapi({ description: 'GB/T 2260 code or name' }),
  on: z.string().openapi({ description: 'A day, YYYY-MM-DD' }),
}

/** A longer list is never paged through; beyond it engines count otherwise. */
const ROWS_MAX = 1_000_000_000

/** From which row on a page is wanted. */
export const fromRow = z.coerce.number().int().min(0).max(ROWS_MAX).optional()

const PAGE_SIZE = 50
const PAGE_MAX = 2_000

export const pageNumber = {
  page: z.coerce.number().int().min(1).max(PAGE_MAX).optional().openapi({ description: 'From 1' }),
}

export function pageOf({ page = '1' }: Parameters): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: (Number(page) - 1) * PAGE_SIZE }
}

/** The place and day that a request is about, or what is wrong with them. */
export function asked(house: House, { place, on }: Parameters): { place: Place; on: string } | Refusal {
  if (!on || !isDay(on)) return refuse('not-a-day', on)
  const found = house.places.find(place ?? '')
  return isRefusal(found) ? found : { place: found, on }
}
