import type { Question } from '#kernel/work/report-form'
import { cooperationItemsAgreed } from '#policy/inputs/cooperation-items-agreed'
import { cooperationItemsDelivered } from '#policy/inputs/cooperation-items-delivered'
import { enforcementStaff } from '#policy/inputs/enforcement-staff'
import { ipTrainingAttendances } from '#policy/inputs/ip-training-attendances'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'

/** Statistics that no other office has: each is asked of the one that keeps it, and nobody else. */
export const statisticsOfTheYear: Readonly<Record<string, Question>> = {
  'enforcement-staff': {
    label: { zh: '年末知识产权执法人员', en: 'Intellectual property enforcement staff at its end' },
    ...{ asks: 'number', unit: enforcementStaff.unit, minutes: 10 },
    ...{ askedOf: [marketRegulation], feeds: enforcementStaff },
  },
  'training-attendances': {
    label: { zh: '全年培训人次', en: 'Attendances at training in the year' },
    ...{ asks: 'number', unit: ipTrainingAttendances.unit, minutes: 20 },
    ...{ askedOf: [ipOffice], feeds: ipTrainingAttendances },
  },
  'cooperation-agreed': {
    label: { zh: '当年应落实的区域合作事项', en: 'Items of regional co-operation agreed for the year' },
    ...{ asks: 'number', unit: cooperationItemsAgreed.unit, minutes: 10 },
    ...{ askedOf: [ipOffice], feeds: cooperationItemsAgreed },
  },
  'cooperation-delivered': {
    label: { zh: '其中已经落实', en: 'of these, delivered' },
    ...{ asks: 'number', unit: cooperationItemsDelivered.unit, minutes: 10 },
    ...{ askedOf: [ipOffice], feeds: cooperationItemsDelivered },
    bound: { holds: 'at-most', to: 'cooperation-agreed' },
  },
}
