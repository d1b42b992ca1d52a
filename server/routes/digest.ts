import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { rhythms } from '#office/following/followed'
import type { DigestShape } from '#server/api/digest'
import { atomOf, type DigestFile, messageOf } from '#server/digest/digest-files'
import { digestFor } from '#server/digest/digest'
import { enterFollowing, followIn, followingOf } from '#server/following'
import type { House } from '#server/house'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

const word = z.string().max(300)
const query = {
  since: word.optional().openapi({ description: 'A day; that of the last digest where none is given' }),
  on: word.optional().openapi({ description: 'A day, YYYY-MM-DD; today where none is given' }),
}
const day = word.refine(isDay)

export const routes: Routes = (app, house) => {
  get(app, '/api/following', { summary: 'What the viewer follows' }, (_, context) =>
    asViewer(house, context, viewer => followingOf(house, viewer)),
  )
  const write = writerOf(app, house)
  const following = z.object({ thing: word, follows: z.boolean() })
  write('/api/following', 'Follows something, or stops', following, (viewer, body) =>
    followIn(house, viewer, body),
  )
  get(app, '/api/digest', { summary: 'What changed in what one follows', query }, (given, context) =>
    asViewer(house, context, viewer => asked(house, viewer, given)),
  )
  const rhythm = z.object({ every: z.enum(rhythms) })
  write('/api/digest/rhythm', 'How often one wants a digest', rhythm, (viewer, { every }) =>
    enterFollowing(house, viewer, { kind: 'digest.chosen', every }),
  )
  const taken = z.object({ on: day.nullable() })
  write('/api/digest/taken', 'One has done with the digest of a day', taken, (viewer, { on }) =>
    on !== null && on > viewer.on
      ? Promise.resolve(refuse('later-than-today', `${on} > ${viewer.on}`))
      : enterFollowing(house, viewer, { kind: 'digest.taken', on }),
  )
  files(app, house)
}

type Given = Readonly<Record<string, string>>

async function asked(house: House, viewer: Viewer, { since, on }: Given): Promise<DigestShape | Refusal> {
  for (const one of [since, on]) if (one && !isDay(one)) return refuse('not-a-day', one.slice(0, 40))
  return digestFor(house, viewer, { ...(since && { since }), ...(on && { on }) })
}

const ATOM = 'application/atom+xml; charset=utf-8'
const MESSAGE = 'message/rfc822'

/** The same for other programs to read: a feed, and a message that is sent by nobody. */
const files: Routes = (app, house) => {
  const of = { ...query, lang: z.enum(['zh', 'en']).optional() }
  const file = (
    path: string,
    described: { summary: string; type: string },
    make: (digest: DigestShape, file: DigestFile) => Promise<Buffer> | string,
  ) =>
    get(app, path, { summary: described.summary, query: of, gives: [described.type] }, (given, context) =>
      asViewer(house, context, async viewer => {
        const digest = await asked(house, viewer, given)
        if (isRefusal(digest)) return digest
        const made = await make(digest, await fileFor(house, viewer, given, context))
        return new Response(typeof made === 'string' ? made : new Uint8Array(made), {
          headers: { 'content-type': described.type, 'cache-control': 'private, no-store' },
        })
      }),
    )
  file('/api/digest.atom', { summary: 'The digest as an Atom feed', type: ATOM }, atomOf)
  file('/api/digest.eml', { summary: 'The digest as a message', type: MESSAGE }, messageOf)
}

async function fileFor(house: House, viewer: Viewer, { lang }: Given, { req }: Context): Promise<DigestFile> {
  const person = await (await house.people()).person(viewer.person)
  return {
    person: { id: viewer.person, name: person?.name ?? viewer.person },
    language: lang === 'en' ? 'en' : 'zh',
    origin: new URL(req.url).origin,
  }
}
