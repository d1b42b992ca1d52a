import { defineSource } from '#kernel/source'

export const publicHolidayMeasures = defineSource({
  id: 'public-holiday-measures',
  label: {
    zh: '全国年节及纪念日放假办法',
    en: 'Regulations on Public Holidays for Festivals and Memorial Days',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第795号修订',
  issuedOn: '2024-11-10',
  from: '2025-01-01',
  publisher: 'https://www.gov.cn',
  mark: 'unverified',
})
