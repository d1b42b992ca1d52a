import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { organisation } from '#policy/lines-of-work/organisation'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { supervisionRoundStates } from '#policy/procedures/organisation/states/supervision-round-states'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const supervisionRound = defineProcedure({
  id: 'supervision-round',
  label: { zh: '督导检查', en: 'Round of supervision' },
  channel: organisation,
  basis: [cite(opinions, 'organisation-supervision')],
  offices: [ipOffice, governmentOffice],
  roles: [officer, headOfAuthority],
  opens: {
    act: 'announce',
    label: { zh: '部署督导', en: 'announce a round' },
    by: [officer],
    asks: ['scope', 'population', 'selfCheckBy', 'visitsBy'],
  },
  limits: {
    'self-check': { label: { zh: '自查', en: 'check oneself' }, owes: officer },
    visits: { label: { zh: '实地检查', en: 'visit' }, owes: officer },
  },
  fields: {
    scope: { kind: 'text', label: { zh: '督导内容', en: 'What is looked at' } },
    population: { kind: 'codes', label: { zh: '抽查对象名单', en: 'All that may be drawn' } },
    seed: { kind: 'number', label: { zh: '抽样种子', en: 'Seed' } },
    size: { kind: 'number', label: { zh: '抽取数量', en: 'How many are drawn' } },
    sample: { kind: 'codes', label: { zh: '抽中对象', en: 'Drawn' } },
    selfCheckBy: { kind: 'day', label: { zh: '自查期限', en: 'Self-check by' } },
    visitsBy: { kind: 'day', label: { zh: '检查期限', en: 'Visits by' } },
    findings: { kind: 'text', label: { zh: '检查结论', en: 'Findings' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    notice: { zh: '督导通知', en: 'Notice' },
    draw: { zh: '抽样记录', en: 'Record of the draw' },
    list: { zh: '问题清单', en: 'List of findings' },
    report: { zh: '督导报告', en: 'Report' },
  },
  initial: 'announced',
  states: supervisionRoundStates,
  note: {
    zh: '步骤是本系统的规则；期限由各市决定，未决定的不计算。',
    en: 'The steps are rules of this system; the city decides the lengths, and none is guessed.',
  },
})
