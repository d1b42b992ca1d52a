import { z } from '@hono/zod-openapi'

const WORD_MAX = 200
const TEXT_MAX = 20_000
const LIST_MAX = 200

const word = z.string().min(1).max(WORD_MAX)
const text = z.string().max(TEXT_MAX)
const on = z
  .string()
  .max(WORD_MAX)
  .openapi({ description: 'The day of it, or the day and time: 2026-03-09T16:30' })
const when = {
  on,
  isDayOff: z
    .boolean()
    .optional()
    .openapi({ description: 'That a day gone by, on which nobody worked, is the right one' }),
}
const facts = z
  .record(word, z.union([text, z.number(), z.boolean(), z.array(word).max(LIST_MAX)]))
  .optional()
  .openapi({ description: 'By the names of the procedure; amounts in whole 分' })
const parties = z
  .array(z.object({ name: word, role: word.optional(), secret: z.boolean().optional() }))
  .max(LIST_MAX)
  .optional()
const repeated = {
  key: word
    .optional()
    .openapi({ description: 'A name for this request: sent again, nothing is entered twice' }),
  version: z.number().int().min(1).optional().openapi({ description: 'The version that was read' }),
}

const continues = word.optional().openapi({
  description: 'A case of the same office: what is not said is taken over from it, its evidence too',
})

export const openSchema = z.object({
  ...{ procedure: word, lead: word, place: word, ...when, role: word.optional(), title: word.optional() },
  ...{ facts, parties, right: word.optional(), dispute: word.optional(), continues, key: word.optional() },
})

export const actSchema = z.object({ act: word, ...when, role: word.optional(), facts, parties, ...repeated })

const persons = z.array(word).max(LIST_MAX).optional()
export const assignSchema = z.object({ add: persons, remove: persons, ...repeated })
const tie = word.nullable().optional().openapi({ description: 'Null unties it' })
export const linkSchema = z.object({ right: tie, dispute: tie, ...repeated })
export const handOverSchema = z.object({ kind: word, to: word, ...when, facts, ...repeated })
export const handOverActSchema = z.object({ act: word, ...when, facts, opens: word.optional(), ...repeated })
