import { defineSource } from '#kernel/source'

export const holidayNotice2026 = defineSource({
  id: 'holiday-notice-2026',
  label: {
    zh: '国务院办公厅关于2026年部分节假日安排的通知',
    en: 'Notice of the General Office of the State Council on Holiday Arrangements for 2026',
  },
  issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  number: '国办发明电〔2025〕7号',
  issuedOn: '2025-11-04',
  from: '2026-01-01',
  until: '2027-01-01',
  publisher: 'https://www.gov.cn',
  mark: 'unverified',
})
