import { trademarksInForce } from '#policy/indicators/creation/trademarks-in-force'
import { validInventionsInForce } from '#policy/indicators/creation/valid-inventions-in-force'

/** What the sample city declares of each year; of the first one, with a list of what it counted. */
export const sampleDeclared = [validInventionsInForce, trademarksInForce] as const
