import type { Level } from '#kernel/assessment/designation-scheme'

/** What became in 2025 of the titles of earlier schemes, by the notice that began the next one. */
export const titlesIn2025 = {
  pilot: {
    ...{ since: '2025', is: 'ended' },
    says: { zh: '2025年起各类试点不再保留', en: 'All pilots were abolished in 2025' },
  },
  demonstration: {
    ...{ since: '2025', is: 'kept' },
    says: {
      zh: '已认定为示范的保留称号，不必重新申报',
      en: 'Who is a demonstration keeps the title and need not apply again',
    },
  },
} satisfies Record<string, Level['became']>
