import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { creditFile } from '#policy/evidence-kinds/credit-file'
import { listingToCredit } from '#policy/hand-overs/listing-to-credit'
import { seriousDishonestyEntries } from '#policy/indicators/protection/serious-dishonesty-entries'
import { grandProtection } from '#policy/missions/grand-protection'
import { court } from '#policy/office-kinds/court'
import { creditOffice } from '#policy/office-kinds/credit-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { creditSanction } from '#policy/procedures/administrative-enforcement/credit-sanction'
import { caseRecords } from '#policy/registers/case-records'
import { dishonestyListOrder44 } from '#policy/sources/dishonesty-list-order-44'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const sanctionDishonesty = defineMeasure({
  id: 'sanction-dishonesty',
  code: 'P2.13',
  label: { zh: '诚信体系与失信惩戒', en: 'Keep faith, and sanction serious dishonesty' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(ipPlan15th, '第四部分（九）'),
    cite(filingConductOrder77, '第九条'),
    cite(dishonestyListOrder44),
    cite(guangdongIpRegulations2022, '第四十六条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment, governance],
  lead: marketRegulation,
  support: [creditOffice, ipOffice, court],
  manages: { zh: '名单条目、公示、信用修复', en: 'Entries of the list, publicity, repair of credit' },
  registers: [caseRecords],
  carriedOutBy: [creditSanction, listingToCredit],
  evidence: [caseFile, creditFile],
  moves: [seriousDishonestyEntries],
})
