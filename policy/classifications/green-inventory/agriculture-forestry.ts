import type { ClassDefinition } from '#kernel/classification'
import { mainGroups, symbols } from '#kernel/classification'

export const agricultureForestry: ClassDefinition = {
  code: 'agriculture-forestry',
  label: { zh: '农林业', en: 'Agriculture and forestry' },
  prefixes: [
    ...symbols(`
      A01G23/00 A01G25/00 C09K17/00 E02D3/00 C05F
    `),
    ...mainGroups('A01N', 25, 65),
  ],
}
