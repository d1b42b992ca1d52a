import type { EventKind } from '#kernel/register'
import { abnormalFound } from '#policy/events/abnormal-found'
import { award } from '#policy/events/award'
import { industrialised } from '#policy/events/industrialised'
import { overseasFamilyFound } from '#policy/events/overseas-family-found'
import { preExamined } from '#policy/events/pre-examined'

/** What somebody finds about a patent and records; no office announces it. */
export const patentFindings: readonly EventKind[] = [
  award,
  abnormalFound,
  overseasFamilyFound,
  preExamined,
  industrialised,
]
