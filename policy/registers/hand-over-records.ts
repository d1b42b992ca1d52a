import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { closed } from '#policy/events/closed'
import { opened } from '#policy/events/opened'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const handOverRecords = defineRegister({
  id: 'hand-over-records',
  label: { zh: '案件移交', en: 'Hand-overs of cases' },
  entry: { zh: '次移交', en: 'hand-over' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection')],
  fromLedger: 'hand-over',
  events: [opened, closed],
  fields: {
    procedure: { kind: 'code', label: { zh: '移交种类', en: 'Kind of hand-over' } },
    channel: { kind: 'code', label: { zh: '移出渠道', en: 'From channel' } },
    isClosedFile: { kind: 'flag', label: { zh: '不公开案卷', en: 'File closed to the public' } },
    openedOn: { kind: 'day', label: { zh: '登记日', en: 'Taken in on' } },
    closedOn: { kind: 'day', label: { zh: '办结日', en: 'Closed on' } },
    outcome: { kind: 'code', label: { zh: '办结方式', en: 'How it closed' } },
  },
  note: {
    zh: '由案件台账生成，只供统计：不含案情、当事人和案号。',
    en: 'Made from the case ledger for figures alone: no fact, no party and no case number.',
  },
})
