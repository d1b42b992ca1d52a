import { defineSource } from '#kernel/source'

export const plantVarietyStatistics = defineSource({
  id: 'plant-variety-statistics',
  label: { zh: '植物新品种权授权公告', en: 'Announcements of plant variety rights granted' },
  issuer: {
    zh: '农业农村部、国家林业和草原局',
    en: 'Ministry of Agriculture and Rural Affairs and National Forestry and Grassland Administration',
  },
  publisher: 'https://www.moa.gov.cn',
  mark: 'unverified',
})
