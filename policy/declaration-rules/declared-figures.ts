import { defineDeclarationRule } from '#kernel/assessment/declaration'
import { cite } from '#kernel/source'
import { cnipa } from '#policy/office-kinds/cnipa'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const declaredFigures = defineDeclarationRule({
  id: 'declared-figures',
  label: { zh: '指标数据申报与复核', en: 'Declaring and recomputing figures' },
  basis: [cite(houseWorkingRules)],
  declaredBy: [ipOffice, statisticsOffice, districtOffice],
  assessedBy: [ipOffice, cnipa],
  note: {
    zh: '本系统自定：没有文件规定由谁申报，由地区自己的知识产权或统计单位申报，由上级知识产权部门评价。',
    en: 'Laid down by this system: no instrument names who declares. IP and statistics offices of a place do; IP offices above it assess.',
  },
})
