import type { State } from '#kernel/procedures/procedure'
import { granted } from '#policy/events/granted'
import { applicant } from '#policy/roles/applicant'
import { centreOfficer } from '#policy/roles/centre-officer'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'

/** An application that passed: filed, tagged by the centre, and examined fast. */
export const preExaminationAtCnipa = {
  passed: {
    label: { zh: '预审合格，待正式提交', en: 'Passed, to be filed' },
    holder: applicant,
    limits: ['filing'],
    on: {
      file: {
        label: { zh: '提交专利申请', en: 'File' },
        by: applicant,
        to: 'filed',
        needs: ['applicationNumber'],
      },
      'give-up': {
        label: { zh: '未提交，终止', en: 'End without filing' },
        by: centreOfficer,
        to: 'withdrawn',
      },
    },
  },
  filed: {
    label: { zh: '已提交，待加快标识', en: 'Filed, to be tagged' },
    holder: centreOfficer,
    limits: ['tag'],
    on: {
      tag: { label: { zh: '提交加快标识', en: 'Tag for the fast track' }, by: centreOfficer, to: 'tagged' },
      'not-tag': {
        label: { zh: '与预审文本不一致，不予标识', en: 'Do not tag' },
        by: centreOfficer,
        to: 'ordinary',
      },
    },
  },
  tagged: {
    label: { zh: '快速审查', en: 'Fast examination' },
    holder: cnipaExaminer,
    on: {
      grant: { label: { zh: '授权公告', en: 'Grant' }, by: cnipaExaminer, to: 'granted', event: granted },
      'not-grant': {
        label: { zh: '驳回或者视为撤回', en: 'Do not grant' },
        by: cnipaExaminer,
        to: 'refused',
      },
      'leave-fast-track': {
        label: { zh: '取消加快', en: 'Take off the fast track' },
        by: cnipaExaminer,
        to: 'ordinary',
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
