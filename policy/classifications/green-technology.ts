import { classValue } from '#kernel/classification'
import { named, startsWith } from '#kernel/predicate'
import { greenInventory } from '#policy/classifications/green-inventory'

/** In at least one class of the IPC Green Inventory, in the version that the house keeps. */
export const greenTechnology = named(
  { zh: '列入国际专利分类绿色清单', en: 'listed in the IPC Green Inventory' },
  startsWith('classes', [`${classValue(greenInventory)}/`]),
)
