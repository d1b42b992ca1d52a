import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Viewer } from '#kernel/authority'
import { isRefusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'
import {
  addPerson,
  firstRun,
  makeCity,
  me,
  newOffices,
  officesFor,
  personsFor,
  setPassword,
  whenIn,
} from '#server/people'
import { asViewer } from '#server/routes/as-viewer'
import { bodyOf, get, post, type Routes } from '#server/routes/route'

const json = <Schema extends z.ZodType>(schema: Schema) => ({ type: 'application/json', schema })
const text = z.string().max(300)
const account = text.openapi({ description: 'The account of a person' })
const posts = z.enum(['member', 'head', 'administrator'])
const label = z.object({ zh: text, en: text })

export const routes: Routes = (app, house) => {
  const mine = { summary: 'Who is signed in, and with which duties' }
  get(app, '/api/me', mine, (_, context) =>
    asViewer(house, context, viewer => me(house, viewer, context.req.raw.headers)),
  )
  get(app, '/api/offices', { summary: 'The offices of the cities in which one has a duty' }, (_, context) =>
    asViewer(house, context, viewer => officesFor(house, viewer)),
  )
  const persons = { summary: 'The persons of these cities with all their duties, over or not' }
  get(app, '/api/persons', persons, (_, context) =>
    asViewer(house, context, viewer => personsFor(house, viewer)),
  )
  keeping(app, house)
  beginning(app, house)
}

const personSchema = z.object({ id: account, name: text, password: text.optional() })
const passwordSchema = z.object({ password: text })
const officeSchema = z.object({
  id: text,
  officeKind: text,
  label,
  city: text,
  place: text,
  above: text.optional(),
})
const endOfficeSchema = z.object({
  on: text.openapi({ description: 'The first day on which it is no office any more' }),
  successor: text.openapi({ description: 'The office that answers for what it owed' }),
})
const dutySchema = z.object({
  person: account,
  office: text,
  post: posts,
  from: text,
  until: text.optional(),
})
const endSchema = z.object({
  until: text.openapi({ description: 'The first day on which it is not in force any more' }),
})

/** What heads and administrators do. */
const keeping: Routes = (app, house) => {
  const person = { summary: 'Add a person', status: 204, body: json(personSchema) } as const
  post(app, '/api/persons', person, (_, context) =>
    withBody(house, context, personSchema, (viewer, asked) => addPerson(house, viewer, asked)),
  )
  const password = {
    summary: 'Set the password of a person',
    status: 204,
    body: json(passwordSchema),
  } as const
  post(app, '/api/persons/{id}/password', password, ({ id = '' }, context) =>
    withBody(house, context, passwordSchema, (viewer, asked) =>
      setPassword(house, viewer, id, asked.password),
    ),
  )
  const office = { summary: 'Make an office', status: 204, body: json(officeSchema) } as const
  post(app, '/api/offices', office, (_, context) =>
    withBody(house, context, officeSchema, async (viewer, asked) => {
      if (!house.catalogue.officeKinds.has(asked.officeKind)) return refuse('parameter-invalid', 'officeKind')
      if (!house.places.byCode(asked.place)) return refuse('unknown-place', asked.place)
      return (await house.people()).makeOffice(viewer, asked, whenIn(house))
    }),
  )
  const ending = { summary: 'End an office', status: 204, body: json(endOfficeSchema) } as const
  post(app, '/api/offices/{id}/end', ending, ({ id = '' }, context) =>
    withBody(house, context, endOfficeSchema, async (viewer, asked) =>
      (await house.people()).endOffice(viewer, { id, ...asked }, whenIn(house)),
    ),
  )
  const duty = { summary: 'Give a duty', status: 200, body: json(dutySchema) } as const
  post(app, '/api/duties', duty, (_, context) =>
    withBody(house, context, dutySchema, async (viewer, asked) => {
      const given = await (await house.people()).giveDuty(viewer, asked, whenIn(house))
      return isRefusal(given) ? given : { id: given }
    }),
  )
  const end = { summary: 'End a duty', status: 204, body: json(endSchema) } as const
  post(app, '/api/duties/{id}/end', end, ({ id = '' }, context) =>
    withBody(house, context, endSchema, async (viewer, { until }) =>
      (await house.people()).endDuty(viewer, id, until, whenIn(house)),
    ),
  )
}

const firstRunSchema = z.object({
  place: text,
  template: text,
  administrator: z.object({ name: text, account, password: text }),
})

const beginning: Routes = (app, house) => {
  const open = { summary: 'Whether nobody is known yet, and the templates of a city' }
  get(app, '/api/first-run', open, () => firstRun(house))
  const offices = { summary: 'The offices that a template makes in a place', query: { place: text } }
  get(app, '/api/city-templates/{id}/offices', offices, ({ id = '', place = '' }) =>
    newOffices(house, id, place),
  )
  const begin = {
    summary: 'Make the first city, its offices and its administrator, while nobody is known',
    status: 204,
    body: json(firstRunSchema),
  } as const
  post(app, '/api/first-run', begin, async (_, context) => {
    const asked = await bodyOf(context, firstRunSchema)
    if (isRefusal(asked)) return asked
    const people = await house.people()
    if (!(await people.isUnused())) return refuse('first-run-over')
    const refused = await makeCity(house, asked, true)
    // Of two at once, the second one sees what the first has made.
    return refused && !(await people.isUnused()) ? refuse('first-run-over') : refused
  })
}

type Answer<Asked> = (viewer: Viewer, asked: Asked) => Promise<unknown>

/** Who asks is known before what is asked is read. */
const withBody = <Schema extends z.ZodType>(
  house: House,
  context: Context,
  schema: Schema,
  answer: Answer<z.infer<Schema>>,
) =>
  asViewer(house, context, async viewer => {
    const asked = await bodyOf(context, schema)
    return isRefusal(asked) ? asked : answer(viewer, asked)
  })
