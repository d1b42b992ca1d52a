import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { applicationDossier } from '#policy/evidence-kinds/application-dossier'
import { awardNotice } from '#policy/evidence-kinds/award-notice'
import { patentAwardsWon } from '#policy/indicators/creation/patent-awards-won'
import { quality } from '#policy/missions/quality'
import { enterprise } from '#policy/office-kinds/enterprise'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { university } from '#policy/office-kinds/university'
import { designs } from '#policy/registers/designs'
import { inventions } from '#policy/registers/inventions'
import { utilityModels } from '#policy/registers/utility-models'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const competeForPatentAwards = defineMeasure({
  id: 'compete-for-patent-awards',
  code: 'P4.8',
  label: { zh: '专利奖申报与获奖项目实施', en: 'Compete for patent awards, and use what wins' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4')],
  mission: quality,
  standards: [economicContribution],
  lead: ipOffice,
  support: [scienceOffice, enterprise, university],
  manages: { zh: '推荐项目、获奖项目', en: 'Projects recommended and awarded' },
  registers: [inventions, utilityModels, designs],
  evidence: [applicationDossier, awardNotice],
  moves: [patentAwardsWon],
})
