import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { designation } from '#policy/lines-of-work/designation'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { designationRoundStates } from '#policy/procedures/designation/states/designation-round-states'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const designationRound = defineProcedure({
  id: 'designation-round',
  label: { zh: '示范创建申报轮次', en: 'Round of designation' },
  channel: designation,
  basis: [cite(demonstrationCreation2025), cite(houseWorkingRules)],
  offices: [ipOffice],
  roles: [officer, headOfAuthority, cnipaOfficer],
  opens: {
    act: 'prepare',
    label: { zh: '筹备一轮申报', en: 'prepare a round' },
    by: [officer],
    asks: ['scheme', 'quota', 'applyBy', 'ties', 'seed', 'minimum', 'capBy', 'capMost', 'capPlaces'],
  },
  limits: {
    application: { label: { zh: '申报截止', en: 'cut-off of applications' }, owes: officer },
    objection: { label: { zh: '公示期', en: 'period for objections' }, owes: officer },
  },
  fields: {
    scheme: { kind: 'code', label: { zh: '评定办法', en: 'Scheme' } },
    quota: { kind: 'number', label: { zh: '推荐名额', en: 'How many may be recommended' } },
    applyBy: { kind: 'day', label: { zh: '申报截止日', en: 'Cut-off day' } },
    ties: {
      kind: 'code',
      label: { zh: '同分处理', en: 'What becomes of a tie' },
      values: {
        'both-in': { zh: '都入围', en: 'all are in' },
        'both-out': { zh: '都不入围', en: 'none is in' },
        lot: { zh: '抽签', en: 'by lot' },
      },
    },
    seed: { kind: 'number', label: { zh: '抽签种子', en: 'Seed of the lot' } },
    minimum: { kind: 'number', label: { zh: '最低分', en: 'Least score' } },
    capBy: {
      kind: 'code',
      label: { zh: '区域上限按', en: 'Regions are capped by' },
      values: {
        city: { zh: '同一市（州）', en: 'prefecture' },
        province: { zh: '同一省份', en: 'province' },
        listed: { zh: '所列各地合计', en: 'listed places together' },
      },
    },
    capMost: { kind: 'number', label: { zh: '每一区域最多', en: 'At most of one region' } },
    capPlaces: { kind: 'codes', label: { zh: '合计的各地', en: 'Places that are counted together' } },
    expert: { kind: 'code', label: { zh: '专家', en: 'Expert' } },
    expertPlace: { kind: 'code', label: { zh: '专家所在市', en: 'City of the expert' } },
    declaredTies: { kind: 'codes', label: { zh: '声明有利害关系的市', en: 'Cities he declares a tie with' } },
    objectUntil: { kind: 'day', label: { zh: '公示截止日', en: 'Objections until' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
    notice: { kind: 'text', label: { zh: '文号', en: 'Number of the notice' } },
  },
  documents: {
    call: { zh: '申报通知', en: 'Call' },
    publication: { zh: '公示', en: 'Publication' },
    recommendation: { zh: '推荐函', en: 'Recommendation' },
    list: { zh: '创建对象名单', en: 'List of creation objects' },
  },
  initial: 'prepared',
  states: designationRoundStates,
  note: {
    zh: '名额和申报截止日由每一轮的通知规定；区域上限、公示及其余步骤是本系统的规则。',
    en:
      'Quota and cut-off day are those of each call; caps of regions, the public notice and the other steps are rules of ' +
      'this system.',
  },
})
