import type { Register } from '#kernel/register'
import { designs } from '#policy/registers/designs'
import { inventions } from '#policy/registers/inventions'
import { utilityModels } from '#policy/registers/utility-models'

/** The three kinds of patent of Article 2 of the Patent Law. */
export const patents: readonly Register[] = [inventions, utilityModels, designs]
