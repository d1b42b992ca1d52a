import { defineCityTemplate } from '#kernel/city-template'
import { cite } from '#kernel/source'
import { cnipa } from '#policy/office-kinds/cnipa'
import { expertPanel } from '#policy/office-kinds/expert-panel'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'

export const assessedCity = defineCityTemplate({
  id: 'assessed-city',
  label: { zh: '只参加评定的市', en: 'City that is assessed only' },
  basis: [cite(demonstrationCreation2025)],
  keeper: 'ip-office',
  offices: {
    'ip-office': {
      officeKind: ipOffice,
      label: { zh: '知识产权局', en: 'IP Office' },
      above: 'province-ip-office',
    },
    'province-ip-office': {
      officeKind: ipOffice,
      label: { zh: '知识产权局', en: 'IP Office' },
      of: 'province',
      above: 'cnipa',
    },
    'expert-panel': {
      officeKind: expertPanel,
      label: { zh: '知识产权评审专家组', en: 'Panel of IP Experts' },
      of: 'province',
    },
    cnipa: { officeKind: cnipa, label: { zh: '国家知识产权局', en: 'CNIPA' }, of: 'nation' },
  },
})
