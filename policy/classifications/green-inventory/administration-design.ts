import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

export const administrationDesign: ClassDefinition = {
  code: 'administration-design',
  label: { zh: '行政、监管与设计', en: 'Administrative, regulatory or design aspects' },
  prefixes: symbols('G06Q G08G E04H1/00'),
}
