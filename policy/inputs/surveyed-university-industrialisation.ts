import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentSurvey } from '#policy/sources/patent-survey'

export const surveyedUniversityIndustrialisation = defineInput({
  id: 'surveyed-university-industrialisation',
  label: {
    zh: '高校、科研单位发明专利产业化率',
    en: 'Industrialisation rate of universities’ and institutes’ invention patents',
  },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentSurvey)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
  mark: 'unverified',
})
