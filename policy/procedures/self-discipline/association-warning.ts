import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { selfDiscipline } from '#policy/channels/self-discipline'
import { association } from '#policy/office-kinds/association'
import { associationWarningStates } from '#policy/procedures/self-discipline/states/association-warning-states'
import { associationOfficer } from '#policy/roles/association-officer'
import { complainant } from '#policy/roles/complainant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { respondent } from '#policy/roles/respondent'
import { guangdongIpRegulations2022 as guangdong } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const associationWarning = defineProcedure({
  id: 'association-warning',
  label: { zh: '行业协会自律警示', en: 'Warning by a trade association' },
  channel: selfDiscipline,
  basis: [cite(opinions, 'feature-grand-protection-sector-autonomy'), cite(guangdong, '第三十五条')],
  offices: [association],
  roles: [complainant, respondent, associationOfficer, headOfAuthority],
  opens: {
    act: 'raise',
    label: { zh: '反映或者发现问题', en: 'raise' },
    by: [complainant, associationOfficer],
  },
  limits: {
    review: { label: { zh: '核实', en: 'look into it' }, owes: associationOfficer },
    statement: { label: { zh: '说明情况', en: 'explain' }, owes: respondent },
    correction: { label: { zh: '改正', en: 'put right' }, owes: respondent },
    discipline: { label: { zh: '作出惩戒', en: 'discipline' }, owes: headOfAuthority },
  },
  fields: {
    rule: { kind: 'text', label: { zh: '所依据的章程、公约条款', en: 'Clause of the rules or the compact' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    inquiry: { zh: '情况说明通知', en: 'Request to explain' },
    warning: { zh: '警示函', en: 'Warning' },
    discipline: { zh: '惩戒决定', en: 'Disciplinary decision' },
  },
  initial: 'raised',
  states: associationWarningStates,
  note: {
    zh: '步骤和期限由协会章程、自律公约规定，法律未作规定。',
    en: 'Steps and periods are the association’s own; no law sets them.',
  },
})
