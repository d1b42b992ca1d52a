import type { OfficeOfTemplate } from '#kernel/city-template'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { educationOffice } from '#policy/office-kinds/education-office'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { financialRegulator } from '#policy/office-kinds/financial-regulator'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { personnelOffice } from '#policy/office-kinds/personnel-office'
import { publicityOffice } from '#policy/office-kinds/publicity-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'

/** The offices of a city that lead or support measures of its plan, and take no part in cases. */
export const officesOfMeasures: Readonly<Record<string, OfficeOfTemplate>> = {
  'government-office': {
    officeKind: governmentOffice,
    label: { zh: '人民政府办公室', en: 'Government Office' },
  },
  'publicity-office': { officeKind: publicityOffice, label: { zh: '委宣传部', en: 'Publicity Department' } },
  'science-office': {
    officeKind: scienceOffice,
    label: { zh: '科学技术局', en: 'Bureau of Science and Technology' },
  },
  'industry-office': {
    officeKind: industryOffice,
    label: { zh: '工业和信息化局', en: 'Bureau of Industry and Information Technology' },
  },
  'commerce-office': { officeKind: commerceOffice, label: { zh: '商务局', en: 'Bureau of Commerce' } },
  'education-office': { officeKind: educationOffice, label: { zh: '教育局', en: 'Bureau of Education' } },
  'justice-office': { officeKind: justiceOffice, label: { zh: '司法局', en: 'Bureau of Justice' } },
  'personnel-office': {
    officeKind: personnelOffice,
    label: { zh: '人力资源和社会保障局', en: 'Bureau of Human Resources and Social Security' },
  },
  'agriculture-office': {
    officeKind: agricultureOffice,
    label: { zh: '农业农村局', en: 'Bureau of Agriculture and Rural Affairs' },
  },
  'financial-regulator': {
    officeKind: financialRegulator,
    label: { zh: '地方金融管理局', en: 'Local Financial Administration' },
  },
  'finance-office': { officeKind: financeOffice, label: { zh: '财政局', en: 'Bureau of Finance' } },
  'statistics-office': { officeKind: statisticsOffice, label: { zh: '统计局', en: 'Bureau of Statistics' } },
}
