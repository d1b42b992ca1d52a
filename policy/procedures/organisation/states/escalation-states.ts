import type { State } from '#kernel/procedures/procedure'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'
import { steeringOfficer } from '#policy/roles/steering-officer'

export const escalationStates: Readonly<Record<string, State>> = {
  reminder: {
    label: { zh: '提醒', en: 'reminder' },
    holder: officer,
    limits: ['reminder'],
    expires: { limit: 'reminder', to: 'reminder-over' },
    on: {
      answer: { label: { zh: '答复', en: 'answer' }, by: officer, to: 'answered', needs: ['answer'] },
      settle: { label: { zh: '撤销督办', en: 'settle' }, by: ipOfficer, to: 'settled' },
    },
  },
  'reminder-over': {
    label: { zh: '提醒未答复', en: 'reminder unanswered' },
    holder: ipOfficer,
    on: {
      warn: {
        label: { zh: '预警', en: 'warn' },
        by: ipOfficer,
        to: 'warning',
        needs: ['warnedUntil'],
        writes: ['warning'],
      },
      'answer-late': {
        label: { zh: '补答复', en: 'answer late' },
        by: officer,
        to: 'answered',
        needs: ['answer'],
      },
    },
  },
  warning: {
    label: { zh: '预警', en: 'warning' },
    holder: officer,
    limits: ['warning'],
    expires: { limit: 'warning', to: 'warning-over' },
    on: {
      'answer-warning': {
        label: { zh: '答复', en: 'answer' },
        by: officer,
        to: 'answered',
        needs: ['answer'],
      },
    },
  },
  'warning-over': {
    label: { zh: '预警未答复', en: 'warning unanswered' },
    holder: steeringOfficer,
    on: {
      interview: {
        label: { zh: '约谈', en: 'interview' },
        by: steeringOfficer,
        to: 'interview',
        needs: ['record', 'interviewedUntil'],
        writes: ['interview'],
      },
    },
  },
  interview: {
    label: { zh: '约谈', en: 'interview' },
    holder: officer,
    limits: ['interview'],
    expires: { limit: 'interview', to: 'interview-over' },
    on: {
      'answer-interview': {
        label: { zh: '答复', en: 'answer' },
        by: officer,
        to: 'answered',
        needs: ['answer'],
      },
    },
  },
  'interview-over': {
    label: { zh: '约谈未落实', en: 'interview without effect' },
    holder: steeringOfficer,
    on: {
      'report-upward': {
        label: { zh: '上报', en: 'report upward' },
        by: steeringOfficer,
        to: 'reported',
        writes: ['report'],
      },
    },
  },
  answered: {
    label: { zh: '已答复', en: 'answered' },
    holder: ipOfficer,
    on: { settle: { label: { zh: '认可，办结', en: 'settle' }, by: ipOfficer, to: 'settled' } },
  },
  settled: { label: { zh: '已办结', en: 'settled' }, final: true },
  reported: { label: { zh: '已上报', en: 'reported upward' }, final: true },
}
