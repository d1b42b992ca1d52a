import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { closed } from '#policy/events/closed'
import { opened } from '#policy/events/opened'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const workRecords = defineRegister({
  id: 'work-records',
  label: { zh: '工作事项', en: 'Work of offices' },
  entry: { zh: '件工作事项', en: 'matter of work' },
  basis: [cite(strongIpCityOpinions2016, 'method')],
  fromLedger: 'work',
  events: [opened, closed],
  fields: {
    procedure: { kind: 'code', label: { zh: '程序', en: 'Procedure' } },
    channel: { kind: 'code', label: { zh: '工作条线', en: 'Line of work' } },
    officeKind: { kind: 'code', label: { zh: '主办机关类型', en: 'Kind of the leading office' } },
    isClosedFile: { kind: 'flag', label: { zh: '不公开案卷', en: 'File closed to the public' } },
    openedOn: { kind: 'day', label: { zh: '登记日', en: 'Taken in on' } },
    closedOn: { kind: 'day', label: { zh: '办结日', en: 'Closed on' } },
    outcome: { kind: 'code', label: { zh: '办结方式', en: 'How it closed' } },
  },
  note: {
    zh: '由组织实施的工作程序生成，只供统计，不计入各保护渠道的案件。',
    en: 'Made from working procedures for figures alone; none of it is a case of a channel of protection.',
  },
})
