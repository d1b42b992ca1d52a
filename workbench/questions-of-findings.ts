import type { FindingPage, FindingsShape, ManipulationTestShape, OutcomesShape } from '#server/api/findings'
import { question } from '#workbench/ask'

export const pathOfFinding = (id: string): string => `findings/${encodeURIComponent(id)}`

export const askFindings = (place: string, from = 0) => question<FindingsShape>('findings', { place, from })
export const askFinding = (id: string) => question<FindingPage>(pathOfFinding(id))
export const askTests = () => question<ManipulationTestShape[]>('manipulation-tests')
export const askOutcomes = (place: string, on: string) =>
  question<OutcomesShape>('manipulation-tests/outcomes', { place, on })
