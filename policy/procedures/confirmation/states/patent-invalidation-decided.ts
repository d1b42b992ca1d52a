import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { invalidated } from '#policy/events/invalidated'
import { partlyInvalidated } from '#policy/events/partly-invalidated'
import { claimant } from '#policy/roles/claimant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { judge } from '#policy/roles/judge'
import { rightHolder } from '#policy/roles/right-holder'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const basis = cite(patentLaw2020, '第四十六条')
const sue = { label: { zh: '起诉', en: 'Sue' }, to: 'litigation' }
const limits = ['action'] as const
const announces = { by: cnipaExaminer, writes: ['announcement'] } as const

/** The decision was served on both; it takes effect when nobody sues, or by the court. */
export const patentInvalidationDecided = {
  'found-invalid': {
    label: { zh: '全部无效决定已送达', en: 'Invalidity served' },
    holder: rightHolder,
    limits,
    basis,
    on: { sue: { ...sue, by: [rightHolder, claimant] } },
    expires: { limit: 'action', to: 'to-announce' },
  },
  'found-partly-invalid': {
    label: { zh: '部分无效决定已送达', en: 'Partial invalidity served' },
    holder: rightHolder,
    limits,
    basis,
    on: { sue: { ...sue, by: [rightHolder, claimant] } },
    expires: { limit: 'action', to: 'to-announce-partly' },
  },
  'found-valid': {
    label: { zh: '维持有效决定已送达', en: 'Validity served' },
    holder: claimant,
    limits,
    basis,
    on: { sue: { ...sue, by: [claimant, rightHolder] } },
    expires: { limit: 'action', to: 'maintained' },
  },
  litigation: {
    label: { zh: '诉讼中', en: 'In court' },
    holder: judge,
    on: {
      'uphold-invalidity': {
        label: { zh: '生效裁判维持无效', en: 'Uphold invalidity' },
        by: judge,
        to: 'to-announce',
      },
      'uphold-in-part': {
        label: { zh: '维持部分无效', en: 'Uphold in part' },
        by: judge,
        to: 'to-announce-partly',
      },
      'uphold-validity': { label: { zh: '维持有效', en: 'Uphold validity' }, by: judge, to: 'maintained' },
      annul: { label: { zh: '判决撤销，重新审查', en: 'Annul' }, by: judge, to: '/pending/examining' },
    },
  },
  'to-announce': {
    label: { zh: '无效决定生效，待登记公告', en: 'Effective, to be announced' },
    holder: cnipaExaminer,
    on: {
      announce: {
        label: { zh: '登记和公告全部无效', en: 'Record and announce' },
        ...announces,
        to: 'invalid',
        event: invalidated,
      },
    },
  },
  'to-announce-partly': {
    label: { zh: '部分无效决定生效，待登记公告', en: 'Partly effective, to be announced' },
    holder: cnipaExaminer,
    on: {
      'announce-partly': {
        label: { zh: '登记和公告部分无效', en: 'Record and announce in part' },
        ...announces,
        to: 'partly-invalid',
        event: partlyInvalidated,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
