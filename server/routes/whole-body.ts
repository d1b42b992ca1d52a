import type { Context } from 'hono'
import type { Refusal } from '#kernel/refusal'
import { whole } from '#server/whole'

/** The whole body of a request, up to a bound. */
export const wholeBody = ({ req }: Context, bytesMax: number): Promise<Uint8Array | Refusal> =>
  whole((req.raw.body ?? []) as AsyncIterable<Uint8Array>, bytesMax)
