import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { protectionList } from '#policy/evidence-kinds/protection-list'
import { selfDisciplineCasesClosed } from '#policy/indicators/protection/self-discipline-cases-closed'
import { selfDisciplineCasesOpened } from '#policy/indicators/protection/self-discipline-cases-opened'
import { grandProtection } from '#policy/missions/grand-protection'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { association } from '#policy/office-kinds/association'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { associationWarning } from '#policy/procedures/self-discipline/association-warning'
import { geographicalIndications } from '#policy/registers/geographical-indications'
import { trademarks } from '#policy/registers/trademarks'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const keepListsOfKeyRights = defineMeasure({
  id: 'keep-lists-of-key-rights',
  code: 'P2.10',
  label: {
    zh: '重点商标、地理标志保护名录与行业自律',
    en: 'Keep lists of key marks and geographical indications, and self-discipline in the trades',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-sector-autonomy'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第十七条'),
    cite(guangdongIpRegulations2022, '第三十五条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: marketRegulation,
  support: [association, ipOffice, agricultureOffice],
  manages: { zh: '名录条目、自律公约、警示', en: 'Entries of the lists, pacts of self-discipline, warnings' },
  registers: [trademarks, geographicalIndications],
  carriedOutBy: [associationWarning],
  evidence: [protectionList, caseFile],
  moves: [selfDisciplineCasesOpened, selfDisciplineCasesClosed],
})
