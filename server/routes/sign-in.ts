import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { bodyOf, get, post, type Routes } from '#server/routes/route'
import type { Entered, SignIn } from '#server/sign-in/open'

const text = z.string().max(300)
const passwordSchema = z.object({ account: text, password: text })
const codeSchema = z.object({ code: text.openapi({ description: 'Six digits, or a backup code' }) })
const ownSchema = z.object({ password: text })
const changeSchema = z.object({ password: text, next: text })

/** Signing in and out. What it is that may be done afterwards is told by `/api/me`. */
export const routes: Routes = (app, house) => {
  const entering = <Schema extends z.ZodType>(
    path: string,
    summary: string,
    schema: Schema,
    enter: (signIn: SignIn, asked: z.infer<Schema>, headers: Headers) => Promise<Entered | Refusal>,
  ) =>
    post(
      app,
      path,
      { summary, status: 200, body: { type: 'application/json', schema } },
      async (_, context) => {
        const asked = await bodyOf(context, schema)
        if (isRefusal(asked)) return asked
        return told(context, await enter(await house.signIn(), asked, context.req.raw.headers))
      },
    )
  entering('/api/sign-in', 'Sign in by a password', passwordSchema, (signIn, asked, headers) =>
    signIn.enter(asked.account, asked.password, headers),
  )
  entering(
    '/api/sign-in/code',
    'The second factor, after the password',
    codeSchema,
    (signIn, asked, headers) => signIn.enterCode(asked.code, headers),
  )
  entering('/api/password', 'Change the own password', changeSchema, (signIn, asked, headers) =>
    signIn.changePassword(asked.password, asked.next, headers),
  )
  entering('/api/second-factor/confirm', 'Begin to ask for a code', codeSchema, (signIn, asked, headers) =>
    signIn.confirmSecondFactor(asked.code, headers),
  )
  entering('/api/second-factor/end', 'Stop asking for a code', ownSchema, (signIn, asked, headers) =>
    signIn.dropSecondFactor(asked.password, headers),
  )
  const secret = {
    summary: 'The secret for an authenticator and the backup codes, told once',
    status: 200,
    body: { type: 'application/json', schema: ownSchema },
  } as const
  post(app, '/api/second-factor', secret, async (_, context) => {
    const asked = await bodyOf(context, ownSchema)
    if (isRefusal(asked)) return asked
    return (await house.signIn()).beginSecondFactor(asked.password, context.req.raw.headers)
  })
  post(app, '/api/sign-out', { summary: 'Sign out', status: 200 }, async (_, context) =>
    told(context, await (await house.signIn()).leave(context.req.raw.headers)),
  )
  byProvider(app, house)
}

const byProvider = (app: Parameters<Routes>[0], house: House) => {
  const there = { summary: "Sign in by the city's own OpenID Connect provider" }
  get(app, '/api/sign-in/oidc', there, async (_, context) =>
    (await house.signIn()).toProvider(context.req.raw),
  )
  get(app, '/api/sign-in/callback/oidc', { summary: 'The way back from the provider' }, async (_, context) =>
    (await house.signIn()).fromProvider(context.req.raw),
  )
}

function told(context: Context, entered: Entered | Refusal) {
  if (isRefusal(entered)) return entered
  for (const cookie of entered.cookies) context.header('set-cookie', cookie, { append: true })
  return { state: entered.state }
}
