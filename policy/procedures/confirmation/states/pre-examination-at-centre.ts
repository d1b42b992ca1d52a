import { is } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { preExamined } from '#policy/events/pre-examined'
import { applicant } from '#policy/roles/applicant'
import { centreOfficer } from '#policy/roles/centre-officer'

/** What the centre does before anything is filed. */
export const preExaminationAtCentre = {
  submitted: {
    label: { zh: '待受理', en: 'Submitted' },
    holder: centreOfficer,
    limits: ['acceptance'],
    on: {
      accept: {
        label: { zh: '受理', en: 'Accept' },
        by: centreOfficer,
        to: 'examining',
        needs: ['registeredEntity'],
        when: is('registeredEntity', true),
      },
      refuse: {
        label: { zh: '不予受理', en: 'Refuse' },
        by: centreOfficer,
        to: 'not-accepted',
        writes: ['result'],
      },
    },
  },
  examining: {
    label: { zh: '预审', en: 'Under pre-examination' },
    holder: centreOfficer,
    limits: ['opinion'],
    on: {
      opine: {
        label: { zh: '发出预审意见', en: 'Give an opinion' },
        by: centreOfficer,
        to: 'opined',
        writes: ['opinion'],
      },
      pass: {
        label: { zh: '预审合格', en: 'Pass' },
        by: centreOfficer,
        to: 'passed',
        writes: ['result'],
        event: preExamined,
      },
      fail: {
        label: { zh: '预审不合格', en: 'Fail' },
        by: centreOfficer,
        to: 'failed',
        writes: ['result'],
      },
    },
  },
  opined: {
    label: { zh: '待修改答复', en: 'Correction awaited' },
    holder: applicant,
    limits: ['correction'],
    on: {
      correct: { label: { zh: '修改答复', en: 'Correct' }, by: applicant, to: 'examining' },
      withdraw: { label: { zh: '撤回预审', en: 'Withdraw' }, by: applicant, to: 'withdrawn' },
      end: {
        label: { zh: '逾期未答复，终止', en: 'End without an answer' },
        by: centreOfficer,
        to: 'failed',
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
