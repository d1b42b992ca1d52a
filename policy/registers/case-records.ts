import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { closed } from '#policy/events/closed'
import { opened } from '#policy/events/opened'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const caseRecords = defineRegister({
  id: 'case-records',
  label: { zh: '案件', en: 'Cases' },
  entry: { zh: '件案件', en: 'case' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection')],
  fromLedger: 'case',
  events: [opened, closed],
  fields: {
    procedure: { kind: 'code', label: { zh: '程序', en: 'Procedure' } },
    channel: { kind: 'code', label: { zh: '渠道', en: 'Channel' } },
    officeKind: { kind: 'code', label: { zh: '主办机关类型', en: 'Kind of the leading office' } },
    isClosedFile: { kind: 'flag', label: { zh: '不公开案卷', en: 'File closed to the public' } },
    openedOn: { kind: 'day', label: { zh: '登记日', en: 'Taken in on' } },
    closedOn: { kind: 'day', label: { zh: '办结日', en: 'Closed on' } },
    outcome: { kind: 'code', label: { zh: '办结方式', en: 'How it closed' } },
    decisionDays: {
      kind: 'number',
      label: {
        zh: '决定用时（扣除依法不计入的期间）',
        en: 'Days to the decision, excluded periods left out',
      },
      unit: { zh: '日', en: 'days' },
    },
    mediationDays: {
      kind: 'number',
      label: { zh: '调解用时（扣除依法不计入的期间）', en: 'Days of mediation, excluded periods left out' },
      unit: { zh: '日', en: 'days' },
    },
  },
  note: {
    zh: '由案件台账生成，只供统计：不含名称、姓名和案情；不公开的案卷不含案号。',
    en: 'Made from the case ledger for figures alone: no title, no name, no fact; of a closed file no number.',
  },
})
