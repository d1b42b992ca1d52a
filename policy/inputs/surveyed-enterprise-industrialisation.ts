import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentSurvey } from '#policy/sources/patent-survey'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const surveyedEnterpriseIndustrialisation = defineInput({
  id: 'surveyed-enterprise-industrialisation',
  label: { zh: '企业发明专利产业化率', en: 'Industrialisation rate of enterprises’ invention patents' },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentSurvey), cite(scioPressConference202507)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
})
