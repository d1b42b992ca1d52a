import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { selfDiscipline } from '#policy/channels/self-discipline'
import { exhibitionOrganiser } from '#policy/office-kinds/exhibition-organiser'
import { exhibitionComplaintStates } from '#policy/procedures/self-discipline/states/exhibition-complaint-states'
import { organiser } from '#policy/roles/organiser'
import { respondent } from '#policy/roles/respondent'
import { rightHolder } from '#policy/roles/right-holder'
import { guangdongIpRegulations2022 as guangdong } from '#policy/sources/guangdong-ip-regulations-2022'
import { pudongIpProvisions2021 as pudong } from '#policy/sources/pudong-ip-provisions-2021'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const exhibitionComplaint = defineProcedure({
  id: 'exhibition-complaint',
  label: { zh: '展会知识产权投诉', en: 'IP complaint at an exhibition' },
  channel: selfDiscipline,
  basis: [
    cite(opinions, 'feature-grand-protection-sector-autonomy'),
    cite(guangdong, '第三十一条'),
    cite(pudong, '第九条'),
  ],
  offices: [exhibitionOrganiser],
  roles: [rightHolder, respondent, organiser],
  opens: { act: 'complain', label: { zh: '投诉参展项目侵权', en: 'complain' }, by: [rightHolder] },
  limits: {
    triage: { label: { zh: '受理投诉', en: 'take the complaint' }, owes: organiser },
    proof: { label: { zh: '提供未侵权证明', en: 'prove non-infringement' }, owes: respondent },
    measures: { label: { zh: '立即采取措施', en: 'take measures at once' }, owes: organiser },
  },
  fields: {
    evidence: {
      kind: 'text',
      label: { zh: '权属和侵权的证据', en: 'Evidence of the right and the infringement' },
    },
    proofBy: { kind: 'day', label: { zh: '提供证明的限定时间', en: 'Day set for the proof' } },
    exhibitionDays: { kind: 'number', label: { zh: '展会天数', en: 'Days of the exhibition' } },
    reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  },
  documents: {
    request: { zh: '限期提供未侵权证明通知', en: 'Request for proof' },
    measures: { zh: '遮盖、下架或者取消参展资格通知', en: 'Notice of covering, removal or exclusion' },
    record: { zh: '纠纷处理记录（至少保存三年）', en: 'Record, kept for three years at least' },
    settlement: { zh: '调解协议', en: 'Settlement' },
  },
  initial: 'received',
  states: exhibitionComplaintStates,
})
