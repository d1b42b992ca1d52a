import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const plannedTasks = defineRegister({
  id: 'planned-tasks',
  label: { zh: '计划任务', en: 'Planned tasks' },
  entry: { zh: '项计划任务', en: 'planned task' },
  basis: [cite(strongIpCityOpinions2016, 'organisation-planning'), cite(strongIpCityOpinions2016, 'method')],
  fromLedger: 'plan',
  events: [],
  fields: {
    isClosedFile: { kind: 'flag', label: { zh: '不公开', en: 'Closed to the public' } },
    dueOn: { kind: 'day', label: { zh: '完成期限', en: 'Due on' } },
    doneOn: { kind: 'day', label: { zh: '完成日', en: 'Done on' } },
  },
  note: {
    zh: '由本市计划生成，只供统计。期限以其届满时计划所载为准：届满以后改期、撤销的，仍按逾期计。',
    en: 'Made from plans for figures alone. A task that is moved or withdrawn after its day was missed stays late.',
  },
})
