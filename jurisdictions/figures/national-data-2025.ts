import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { dataIpRegistrations } from '#policy/inputs/data-ip-registrations'
import { drugLinkageDecisions } from '#policy/inputs/drug-linkage-decisions'
import { giMarks } from '#policy/inputs/gi-marks'
import { giProducts } from '#policy/inputs/gi-products'
import { giSignUsers } from '#policy/inputs/gi-sign-users'
import { ipMediations } from '#policy/inputs/ip-mediations'
import { layoutDesignRegistrations } from '#policy/inputs/layout-design-registrations'
import { patentInfringementCases } from '#policy/inputs/patent-infringement-cases'
import { patentTransfersAndLicences } from '#policy/inputs/patent-transfers-and-licences'
import { satisfactionScore } from '#policy/inputs/satisfaction-score'
import { surveyedEnterpriseIndustrialisation } from '#policy/inputs/surveyed-enterprise-industrialisation'
import { universityTransfersAndLicences } from '#policy/inputs/university-transfers-and-licences'
import { validTrademarks } from '#policy/inputs/valid-trademarks'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'

export const nationalData2025 = definePublication({
  id: 'national-data-2025',
  label: { zh: '2025年知识产权数据', en: 'Figures of 2025 in the press of CNIPA' },
  source: chinaIpNewsData202601,
  vintage: '2026-01-31',
  series: [
    stated(validTrademarks, NATION, '2025', '4987.7万'),
    stated(giProducts, NATION, '2025', '5066'),
    stated(giMarks, NATION, '2025', '7425'),
    stated(giSignUsers, NATION, '2025', '超5.2万'),
    stated(layoutDesignRegistrations, NATION, '2025', '9.3万'),
    stated(dataIpRegistrations, NATION, '2025-10', '超4万'),
    stated(surveyedEnterpriseIndustrialisation, NATION, '2025', '54'),
    stated(patentTransfersAndLicences, NATION, '2025', '69.7万'),
    stated(universityTransfersAndLicences, NATION, '2025', '约9万'),
    stated(satisfactionScore, NATION, '2025', '82.81'),
    stated(patentInfringementCases, NATION, '2025', '5.7万'),
    stated(ipMediations, NATION, '2025', '6.2万'),
    stated(drugLinkageDecisions, NATION, '2025', '58'),
  ],
  note: {
    zh: '调解数为国家知识产权局指导的调解。公布日只知在2026年1月。',
    en: 'Mediations are those guided by CNIPA. Published in January 2026; the day is not known.',
  },
})
