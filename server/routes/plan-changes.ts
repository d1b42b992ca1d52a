import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { itemKinds, subjectKinds } from '#kernel/plan/plan'
import { levels } from '#kernel/plan/request'
import { isRefusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { presentHead, presentRequest } from '#server/plans'
import { namesOf } from '#server/present/case'
import { asViewer } from '#server/routes/as-viewer'
import { type App, bodyOf, post, type Routes } from '#server/routes/route'

const text = z.string().max(4000)
const word = z.string().max(300)
const ids = z.array(word).max(100)
const owner = z.object({ office: word, person: word.optional() })
const goal = z.object({ on: word, value: word })
const item = z.object({
  ...{ id: word, kind: z.enum(itemKinds), parent: word.optional(), title: text, place: word },
  subject: z.object({ kind: z.enum(subjectKinds), name: word.optional() }),
  ...{ measure: word.optional(), owner, assisting: ids, from: word, due: word, weight: word.optional() },
  ...{ budget: word.optional(), after: ids, evidence: ids, indicators: ids },
})
const promise = z.object({
  ...{ id: word, indicator: word, place: word, better: z.enum(['higher', 'lower']), owner },
  ...{ baseline: goal, goals: z.array(goal).max(100), stretch: word.optional(), basis: text },
  item: word.optional(),
})
const change = z.union([
  z.object({ put: z.literal('item'), from: item.optional(), to: item }),
  z.object({ put: z.literal('promise'), from: promise.optional(), to: promise }),
  z.object({ withdraw: z.enum(['item', 'promise']), id: word }),
])
const requestSchema = z.object({ id: word, reason: text, changes: z.array(change).max(500) })
const level = z.array(z.enum(levels)).min(1)
const draftSchema = z.object({
  ...{ id: word, title: word, from: word, until: word, keeper: word },
  ladder: z.object({ items: level, promises: level }),
})
const decisionSchema = z.union([
  z.object({ decide: z.enum(['approve', 'withdraw']) }),
  z.object({ decide: z.literal('return'), reason: text }),
])
const progressSchema = z.object({
  ...{ on: word, share: word, spent: word.optional(), note: text.optional(), evidence: ids.default([]) },
})
const verifySchema = z.object({ note: text.optional(), evidence: ids.default([]) })
const explainSchema = z.object({ text })

export const routes: Routes = (app, house) => {
  changing(app, house)
  saying(app, house)
}

type Asked = Record<string, string>

/** Declares a POST in the name of who asks, with its body read. */
function writer(app: App, house: House) {
  return <T>(
    path: string,
    summary: string,
    schema: z.ZodType<T>,
    answer: (viewer: Viewer, body: T, asked: Asked) => Promise<unknown>,
  ) =>
    post(app, path, { summary, status: 200, body: { type: 'application/json', schema } }, (asked, context) =>
      asViewer(house, context, async viewer => {
        const body = await bodyOf(context, schema)
        return isRefusal(body) ? body : answer(viewer, body as T, asked)
      }),
    )
}

function changing(app: App, house: House): void {
  const write = writer(app, house)
  const shown = async (viewer: Viewer, row: Awaited<ReturnType<typeof asked>>) =>
    isRefusal(row) ? row : presentRequest(row, await namesOf(house, viewer.on), viewer)
  const asked = async (viewer: Viewer, plan: string, body: z.infer<typeof requestSchema>) =>
    (await house.planning()).ask(viewer, { ...body, plan })
  write('/api/plans', 'Draft a plan', draftSchema, async (viewer, body) => {
    const head = await (await house.planning()).draft(viewer, body)
    return isRefusal(head) ? head : presentHead(house, head, await namesOf(house, viewer.on))
  })
  write(
    '/api/plans/{id}/requests',
    'Ask to change a plan',
    requestSchema,
    async (viewer, body, { id = '' }) => shown(viewer, await asked(viewer, id, body)),
  )
  write(
    '/api/plan-requests/{id}/decisions',
    'Approve, return or withdraw',
    decisionSchema,
    async (viewer, body, { id = '' }) =>
      shown(viewer, await (await house.planning()).decide(viewer, id, body)),
  )
}

function saying(app: App, house: House): void {
  const write = writer(app, house)
  const of = ({ id: plan = '', item: one = '' }: Asked) => ({ plan, id: one })
  write(
    '/api/plans/{id}/items/{item}/progress',
    'Say how far an item is',
    progressSchema,
    async (viewer, body, at) => (await house.planning()).progress(viewer, of(at), body),
  )
  write(
    '/api/plans/{id}/items/{item}/verification',
    'Find an item done',
    verifySchema,
    async (viewer, body, at) => (await house.planning()).verify(viewer, of(at), body),
  )
  write(
    '/api/plans/{id}/items/{item}/explanations',
    'Explain an item or a promise',
    explainSchema,
    async (viewer, body, at) => (await house.planning()).explain(viewer, of(at), body.text),
  )
}
