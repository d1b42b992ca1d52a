import { any, contains } from '#kernel/predicate'
import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { patentInfringementDocuments } from '#policy/procedures/administrative-enforcement/states/patent-infringement-documents'
import { patentInfringementExamination } from '#policy/procedures/administrative-enforcement/states/patent-infringement-examination'
import { patentInfringementFields } from '#policy/procedures/administrative-enforcement/states/patent-infringement-fields'
import { patentInfringementLimits } from '#policy/procedures/administrative-enforcement/states/patent-infringement-limits'
import { patentInfringementOutcome } from '#policy/procedures/administrative-enforcement/states/patent-infringement-outcome'
import { patentInfringementRequest } from '#policy/procedures/administrative-enforcement/states/patent-infringement-request'
import { claimant } from '#policy/roles/claimant'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { officer } from '#policy/roles/officer'
import { respondent } from '#policy/roles/respondent'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const end = (zh: string, en: string) => ({ label: { zh, en }, final: true as const })

export const patentInfringementAdjudication = defineProcedure({
  id: 'patent-infringement-adjudication',
  label: { zh: '专利侵权纠纷行政裁决', en: 'Administrative adjudication of patent infringement' },
  channel: administrativeEnforcement,
  basis: [cite(patentLaw2020, '第六十五条'), cite(adjudicationOrder81, '第十二条至第三十七条')],
  offices: [ipOffice],
  roles: [claimant, respondent, officer, headOfAuthority, higherAuthority],
  opens: {
    act: 'request',
    label: { zh: '请求处理专利侵权纠纷', en: 'Request adjudication' },
    by: [claimant],
  },
  limits: patentInfringementLimits,
  fields: patentInfringementFields,
  documents: patentInfringementDocuments,
  initial: 'requested',
  states: {
    requested: patentInfringementRequest,
    examination: patentInfringementExamination,
    ...patentInfringementOutcome,
    refused: end('不予立案', 'Not opened'),
    transferred: end('已移送', 'Transferred'),
    mediated: end('调解结案', 'Closed by mediation'),
    rescinded: end('案件已撤销', 'Rescinded'),
    litigated: {
      ...end('已起诉', 'Taken to court'),
      basis: cite(adjudicationOrder81, '第八十条'),
      note: {
        zh: '诉讼期间不停止行政裁决的执行，法律、行政法规另有规定的除外。',
        en: 'A suit does not halt the decision, unless a law or regulation says otherwise.',
      },
    },
    'dismissal-effective': end('驳回生效', 'Dismissal effective'),
    performed: end('已履行', 'Performed'),
    'court-enforcement': end('人民法院强制执行', 'Enforced by the court'),
    unenforced: end('逾期未申请执行', 'Enforcement not sought in time'),
  },
  sides: {
    publicity: {
      label: { zh: '行政裁决公开', en: 'Publicity of the decision' },
      initial: 'unpublished',
      states: {
        unpublished: {
          label: { zh: '未公开', en: 'Not published' },
          on: {
            publish: {
              label: { zh: '公开行政裁决', en: 'Publish the decision' },
              by: officer,
              to: 'published',
              when: any(contains('documents', 'cease-order'), contains('documents', 'dismissal')),
              meets: ['publicity'],
              basis: cite(adjudicationOrder81, '第八十三条'),
            },
          },
        },
        published: { label: { zh: '已公开', en: 'Published' }, final: true },
      },
    },
  },
})
