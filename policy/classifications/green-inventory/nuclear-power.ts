import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

export const nuclearPower: ClassDefinition = {
  code: 'nuclear-power',
  label: { zh: '核能发电', en: 'Nuclear power generation' },
  prefixes: symbols('G21 F02C1/05'),
}
