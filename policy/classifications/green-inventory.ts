import { defineClassification } from '#kernel/classification'
import { cite } from '#kernel/source'
import { administrationDesign } from '#policy/classifications/green-inventory/administration-design'
import { agricultureForestry } from '#policy/classifications/green-inventory/agriculture-forestry'
import { alternativeEnergy } from '#policy/classifications/green-inventory/alternative-energy'
import { energyConservation } from '#policy/classifications/green-inventory/energy-conservation'
import { nuclearPower } from '#policy/classifications/green-inventory/nuclear-power'
import { transportation } from '#policy/classifications/green-inventory/transportation'
import { wasteManagement } from '#policy/classifications/green-inventory/waste-management'
import { ipcGreenInventory } from '#policy/sources/ipc-green-inventory'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

// A group listed alone stands for that group and not for those below it; ranges stand as printed.
export const greenInventory = defineClassification({
  id: 'green-inventory',
  label: { zh: '国际专利分类绿色清单', en: 'IPC Green Inventory' },
  basis: [cite(ipcGreenInventory), cite(strongIpCityOpinions2016, 'feature-industry')],
  version: '2018',
  field: 'ipc',
  mark: 'unverified',
  note: {
    zh: '七个主题；分类号据清单转录，2018年以后新设的分类号未列入。',
    en: 'Seven topics, transcribed; symbols made after 2018 are not listed.',
  },
  classes: [
    alternativeEnergy,
    transportation,
    energyConservation,
    wasteManagement,
    agricultureForestry,
    administrationDesign,
    nuclearPower,
  ],
})
