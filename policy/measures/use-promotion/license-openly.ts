import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { cooperationAgreement } from '#policy/evidence-kinds/cooperation-agreement'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { openLicenceUptake } from '#policy/indicators/use/open-licence-uptake'
import { openLicencesDeclared } from '#policy/indicators/use/open-licences-declared'
import { patentTransfersAndLicencesRecorded } from '#policy/indicators/use/patent-transfers-and-licences-recorded'
import { usePromotion } from '#policy/missions/use-promotion'
import { enterprise } from '#policy/office-kinds/enterprise'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { university } from '#policy/office-kinds/university'
import { designs } from '#policy/registers/designs'
import { inventions } from '#policy/registers/inventions'
import { utilityModels } from '#policy/registers/utility-models'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const licenseOpenly = defineMeasure({
  id: 'license-openly',
  code: 'P3.6',
  label: { zh: '专利开放许可与先使用后付费', en: 'License openly, and use first and pay later' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(patentLaw2020, '第五十条'),
    cite(patentLaw2020, '第五十一条'),
    cite(ipPlan15th, '第三部分（四）'),
  ],
  mission: usePromotion,
  standards: [economicContribution],
  lead: ipOffice,
  support: [university, enterprise, protectionCentre],
  manages: { zh: '开放许可声明、达成的许可', en: 'Open-licence declarations, and licences concluded' },
  registers: [inventions, utilityModels, designs],
  evidence: [recordalCertificate, cooperationAgreement],
  moves: [openLicencesDeclared, openLicenceUptake, patentTransfersAndLicencesRecorded],
})
