import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { designation } from '#policy/lines-of-work/designation'
import { cnipa } from '#policy/office-kinds/cnipa'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { objector } from '#policy/roles/objector'
import { officer } from '#policy/roles/officer'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const uphold = { zh: '异议成立', en: 'uphold' }
const reject = { zh: '异议不成立', en: 'reject' }

export const designationObjection = defineProcedure({
  id: 'designation-objection',
  label: { zh: '公示异议', en: 'Objection' },
  channel: designation,
  basis: [cite(houseWorkingRules)],
  offices: [ipOffice, cnipa],
  roles: [officer, headOfAuthority, objector],
  opens: {
    act: 'object',
    label: { zh: '提出异议', en: 'object' },
    by: [objector, officer],
    until: { field: 'objectUntil', refuses: 'objection-late' },
    asks: ['round', 'of', 'objectUntil', 'grounds', 'decideBy'],
  },
  limits: { decision: { label: { zh: '处理异议', en: 'decide' }, owes: headOfAuthority } },
  fields: {
    round: { kind: 'code', label: { zh: '申报轮次', en: 'Round' } },
    of: { kind: 'code', label: { zh: '所涉申报', en: 'Application' } },
    objectUntil: { kind: 'day', label: { zh: '公示截止日', en: 'Objections until' } },
    grounds: { kind: 'text', label: { zh: '异议理由', en: 'Grounds' } },
    decideBy: { kind: 'day', label: { zh: '处理期限', en: 'Decided by' } },
    findings: { kind: 'text', label: { zh: '核查情况', en: 'Findings' } },
    reply: { kind: 'text', label: { zh: '答复', en: 'Reply' } },
  },
  documents: { reply: { zh: '异议处理答复', en: 'Reply' } },
  initial: 'received',
  states: {
    received: {
      label: { zh: '已收到', en: 'received' },
      holder: officer,
      limits: ['decision'],
      on: {
        'find-out': {
          label: { zh: '核查', en: 'find out' },
          by: officer,
          to: 'found-out',
          needs: ['findings'],
        },
        'take-back': { label: { zh: '撤回异议', en: 'take it back' }, by: objector, to: 'taken-back' },
      },
    },
    'found-out': {
      label: { zh: '待决定', en: 'to be decided' },
      holder: headOfAuthority,
      on: {
        uphold: { label: uphold, by: headOfAuthority, to: 'upheld', needs: ['reply'], writes: ['reply'] },
        reject: { label: reject, by: headOfAuthority, to: 'rejected', needs: ['reply'], writes: ['reply'] },
      },
    },
    upheld: { label: uphold, final: true },
    rejected: { label: reject, final: true },
    'taken-back': { label: { zh: '已撤回', en: 'taken back' }, final: true },
  },
  note: {
    zh: '公示、异议和公示期未见文件规定，都是本系统的规则；截止日由主办单位在公示时填写。',
    en:
      'No instrument that was read has objections or a period for them; both are rules of this system. ' +
      'The office sets the day when it publishes.',
  },
})
