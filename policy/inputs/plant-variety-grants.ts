import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { plantVarietyStatistics } from '#policy/sources/plant-variety-statistics'

export const plantVarietyGrants = defineInput({
  id: 'plant-variety-grants',
  label: { zh: '植物新品种授权量（当年累计）', en: 'Plant variety rights granted, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(plantVarietyStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '农业农村部、国家林业和草原局',
    en: 'Ministry of Agriculture and Rural Affairs; National Forestry and Grassland Administration',
  },
  mark: 'unverified',
})
