import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { customsLapsed } from '#policy/events/customs-lapsed'
import { customsRecorded } from '#policy/events/customs-recorded'
import { customs } from '#policy/office-kinds/customs'
import { customsOfficer } from '#policy/roles/customs-officer'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

const lapses = { by: customsOfficer, to: '/lapsed', event: customsLapsed }
const revokes = { by: customsOfficer, to: '/revoked', event: customsLapsed, needs: ['reasons'] }
const officeOwes = { holder: customsOfficer, limits: ['decision'] }

export const customsRecordal = defineProcedure({
  id: 'customs-recordal',
  label: { zh: '知识产权海关保护备案', en: 'Customs recordal of a right' },
  channel: administrativeEnforcement,
  basis: [cite(regulations, '第七条'), cite(regulations, '第十条')],
  offices: [customs],
  roles: [rightHolder, customsOfficer],
  opens: { act: 'apply', label: { zh: '申请备案', en: 'apply for recordal' }, by: [rightHolder] },
  limits: {
    decision: { label: { zh: '作出是否准予备案的决定', en: 'decide on the recordal' }, owes: customsOfficer },
    validity: { label: { zh: '备案有效期', en: 'validity of the recordal' }, owes: rightHolder },
    change: { label: { zh: '办理变更或者注销手续', en: 'record a change' }, owes: rightHolder },
  },
  fields: { reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } } },
  documents: {
    approval: { zh: '准予备案决定', en: 'Decision to record' },
    refusal: { zh: '不予备案决定', en: 'Decision not to record' },
  },
  initial: 'applied',
  states: {
    applied: {
      label: { zh: '已收到全部申请文件', en: 'all papers received' },
      ...officeOwes,
      basis: cite(regulations, '第八条'),
      on: {
        record: {
          label: { zh: '准予备案', en: 'record' },
          by: customsOfficer,
          to: 'recorded',
          writes: ['approval'],
          event: customsRecorded,
        },
        refuse: {
          label: { zh: '不予备案', en: 'refuse' },
          by: customsOfficer,
          to: 'refused',
          needs: ['reasons'],
          writes: ['refusal'],
        },
      },
    },
    recorded: {
      label: { zh: '备案有效', en: 'recorded' },
      holder: rightHolder,
      limits: ['validity'],
      expires: { limit: 'validity', to: 'lapsed', basis: cite(regulations, '第十条') },
      initial: 'unchanged',
      on: {
        renew: { label: { zh: '准予续展', en: 'renew' }, by: customsOfficer, extends: 'validity' },
        end: { label: { zh: '知识产权不再受保护', en: 'the right has ended' }, ...lapses },
        cancel: {
          label: { zh: '注销备案', en: 'cancel' },
          by: rightHolder,
          to: 'cancelled',
          event: customsLapsed,
        },
        revoke: { label: { zh: '撤销备案', en: 'revoke' }, ...revokes, basis: cite(regulations, '第九条') },
      },
      states: {
        unchanged: {
          label: { zh: '备案情况未变', en: 'as recorded' },
          on: {
            change: { label: { zh: '备案情况发生改变', en: 'it changes' }, by: rightHolder, to: 'changed' },
          },
        },
        changed: {
          label: { zh: '待办理变更', en: 'change to be recorded' },
          limits: ['change'],
          basis: cite(regulations, '第十一条'),
          on: {
            'record-change': { label: { zh: '办理变更', en: 'record it' }, by: rightHolder, to: 'unchanged' },
          },
        },
      },
    },
    refused: { label: { zh: '不予备案', en: 'refused' }, final: true },
    lapsed: { label: { zh: '备案失效', en: 'lapsed' }, final: true },
    cancelled: { label: { zh: '备案注销', en: 'cancelled' }, final: true },
    revoked: { label: { zh: '备案撤销', en: 'revoked' }, final: true },
  },
  note: {
    zh: '续展应在有效期届满前6个月内申请（第十条）；续展的10年自原有效期届满起算。',
    en: 'Renewal is asked for in the last six months (Article 10); its ten years follow on the former ones.',
  },
})
