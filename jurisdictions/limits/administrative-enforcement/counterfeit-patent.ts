import { penaltyCase } from '#jurisdictions/limits/administrative-enforcement/penalty-case'
import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { counterfeitPatent as procedure } from '#policy/procedures/administrative-enforcement/counterfeit-patent'
import { patentEnforcementMeasures2015 as measures } from '#policy/sources/patent-enforcement-measures-2015'

const from = '2015-07-01'
const filing = cite(measures, '第二十八条')
const doubt = {
  zh: '条文未经核对；机构改革后市场监管部门是否改按十五个工作日核查，请确认。',
  en: 'The article was not read; market regulators may now verify within fifteen working days instead.',
}
const { verification: _ofOtherClues, ...shared } = penaltyCase.limits

export const counterfeitPatent = limitsOf(procedure, {
  filing: [limit(from, workingDays(5), filing, { doubt })],
  'report-filing': [limit(from, workingDays(10), filing, { doubt })],
  ...shared,
})
