import { defineCityTemplate } from '#kernel/city-template'
import type { OfficeKind } from '#kernel/procedures/role'
import { cite } from '#kernel/source'
import { officesOfMeasures } from '#policy/city-templates/prefecture-level-city/offices-of-measures'
import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'
import { association } from '#policy/office-kinds/association'
import { cnipa } from '#policy/office-kinds/cnipa'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { districtOffice } from '#policy/office-kinds/district-office'
import { expertPanel } from '#policy/office-kinds/expert-panel'
import { hotline } from '#policy/office-kinds/hotline'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

const label = (zh: string, en: string) => ({ zh, en })

const ofProvince = (officeKind: OfficeKind, zh: string, en: string) =>
  ({ officeKind, label: label(zh, en), of: 'province' }) as const

export const prefectureLevelCity = defineCityTemplate({
  id: 'prefecture-level-city',
  label: label('地级市', 'Prefecture-level city'),
  basis: [
    cite(strongIpCityOpinions2016, 'feature-management-system', 'unverified'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection', 'unverified'),
  ],
  keeper: 'ip-office',
  offices: {
    'ip-office': {
      officeKind: ipOffice,
      label: label('知识产权局', 'IP Office'),
      above: 'province-ip-office',
    },
    'market-regulation': {
      officeKind: marketRegulation,
      label: label('市场监督管理局', 'Administration for Market Regulation'),
      above: 'province-market-regulation',
    },
    'copyright-office': { officeKind: copyrightOffice, label: label('版权局', 'Copyright Office') },
    customs: { officeKind: customs, label: label('海关', 'Customs'), isShort: true },
    police: { officeKind: police, label: label('公安局', 'Public Security Bureau') },
    procuratorate: {
      officeKind: procuratorate,
      label: label('人民检察院', "People's Procuratorate"),
      above: 'province-procuratorate',
    },
    court: {
      officeKind: court,
      label: label('中级人民法院', "Intermediate People's Court"),
      above: 'province-court',
    },
    'arbitration-institution': {
      officeKind: arbitrationInstitution,
      label: label('仲裁委员会', 'Arbitration Commission'),
      isShort: true,
    },
    'mediation-body': {
      officeKind: mediationBody,
      label: label('知识产权纠纷人民调解委员会', "People's Mediation Committee for IP Disputes"),
    },
    association: { officeKind: association, label: label('知识产权协会', 'IP Association') },
    hotline: { officeKind: hotline, label: label('12345政务服务便民热线', '12345 Public Service Hotline') },
    'protection-centre': {
      officeKind: protectionCentre,
      label: label('知识产权保护中心', 'IP Protection Centre'),
      above: 'ip-office',
    },
    ...officesOfMeasures,
    'district-office': {
      officeKind: districtOffice,
      label: label('知识产权局', 'IP Office'),
      of: 'districts',
      above: 'ip-office',
    },
    'province-ip-office': {
      officeKind: ipOffice,
      label: label('知识产权局', 'IP Office'),
      of: 'province',
      above: 'cnipa',
    },
    'province-market-regulation': ofProvince(
      marketRegulation,
      '市场监督管理局',
      'Administration for Market Regulation',
    ),
    'province-procuratorate': ofProvince(procuratorate, '人民检察院', "People's Procuratorate"),
    'province-court': ofProvince(court, '高级人民法院', "High People's Court"),
    'expert-panel': ofProvince(expertPanel, '知识产权评审专家组', 'Panel of IP Experts'),
    cnipa: { officeKind: cnipa, label: label('国家知识产权局', 'CNIPA'), of: 'nation' },
  },
})
