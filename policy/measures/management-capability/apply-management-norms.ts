import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { certificate } from '#policy/evidence-kinds/certificate'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { patentCoverageOfIndustrialEnterprises } from '#policy/indicators/creation/patent-coverage-of-industrial-enterprises'
import { managementNormEnterprises } from '#policy/indicators/governance/management-norm-enterprises'
import { managementCapability } from '#policy/missions/management-capability'
import { enterprise } from '#policy/office-kinds/enterprise'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { university } from '#policy/office-kinds/university'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const applyManagementNorms = defineMeasure({
  id: 'apply-management-norms',
  code: 'P1.5',
  label: {
    zh: '企事业单位知识产权管理规范（贯标）',
    en: 'Apply the management norms in enterprises, universities and institutes',
  },
  basis: [cite(strongIpCityOpinions2016, 'main-line')],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [enterprise, university, serviceAgency],
  manages: {
    zh: '管理规范认证证书及其有效期',
    en: 'Certificates under the norms, and how long they are valid',
  },
  evidence: [certificate, recognitionList],
  moves: [managementNormEnterprises, patentCoverageOfIndustrialEnterprises],
  note: {
    zh: '企业、高等学校、科研机构的规范分别为GB/T 29490、33250、33251；标准文本未经核对。',
    en: 'The norms are GB/T 29490, 33250 and 33251, for enterprises, universities and institutes; their texts were not read.',
  },
})
