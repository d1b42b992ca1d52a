import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { tasksDoneInTime, tasksFallenDue } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const annualTasksDoneInTime = defineIndicator({
  id: 'annual-tasks-done-in-time',
  code: 'G05',
  label: { zh: '年度任务按期完成率', en: 'Tasks of the year done in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-planning'),
    cite(strongIpCityOpinions2016, 'method'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(count(tasksDoneInTime), count(tasksFallenDue), { per: 100 }),
  note: {
    zh: '由本市计划逐项计数，只计当年已到期的任务。期限届满以后改期、撤销的，仍按逾期计。',
    en: 'Counted task by task from the city’s plans, of those due so far. Moved after its day, a task stays late.',
  },
  examples: [
    {
      says: { zh: '当年到期四项，按期完成三项', en: 'four fell due, three were done by their day' },
      on: '2026-06-30',
      given: {
        events: {
          'planned-tasks': [
            { code: 'kept.completion', on: '2026-02-28' },
            { code: 'kept.completion', on: '2026-03-31' },
            { code: 'kept.completion', on: '2026-06-30' },
            { code: 'missed.completion', on: '2026-03-31' },
            { code: 'missed.completion', on: '2025-12-31' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: { zh: '今年没有到期的，不计算比值', en: 'nothing fell due this year, so there is no ratio' },
      on: '2026-06-30',
      given: { events: { 'planned-tasks': [{ code: 'kept.completion', on: '2025-12-31' }] } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '尚无计划的，不给出数值', en: 'where nothing was planned there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
