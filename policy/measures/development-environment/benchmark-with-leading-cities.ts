import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { analysisReport } from '#policy/evidence-kinds/analysis-report'
import { compositeDevelopmentIndex } from '#policy/indicators/environment/composite-development-index'
import { creationDevelopmentIndex } from '#policy/indicators/environment/creation-development-index'
import { environmentDevelopmentIndex } from '#policy/indicators/environment/environment-development-index'
import { giiClusterPctShare } from '#policy/indicators/environment/gii-cluster-pct-share'
import { giiClusterPublicationShare } from '#policy/indicators/environment/gii-cluster-publication-share'
import { giiClustersInTop100 } from '#policy/indicators/environment/gii-clusters-in-top-100'
import { giiClusterRank } from '#policy/indicators/environment/gii-cluster-rank'
import { protectionDevelopmentIndex } from '#policy/indicators/environment/protection-development-index'
import { useDevelopmentIndex } from '#policy/indicators/environment/use-development-index'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'
import { governance } from '#policy/standards/governance'

export const benchmarkWithLeadingCities = defineMeasure({
  id: 'benchmark-with-leading-cities',
  code: 'P5.8',
  label: { zh: '国际对标与全国位次监测', en: 'Benchmark with leading cities of the world and the country' },
  basis: [cite(strongIpCityOpinions2016, 'target-2030'), cite(strongIpCityOpinions2016, 'positioning')],
  mission: developmentEnvironment,
  standards: [exchange, governance],
  lead: ipOffice,
  support: [statisticsOffice, scienceOffice],
  manages: { zh: '对标城市、位次、差距分析', en: 'Cities compared with, ranks and gaps' },
  evidence: [analysisReport],
  moves: [
    giiClusterRank,
    giiClustersInTop100,
    giiClusterPctShare,
    giiClusterPublicationShare,
    compositeDevelopmentIndex,
    creationDevelopmentIndex,
    useDevelopmentIndex,
    protectionDevelopmentIndex,
    environmentDevelopmentIndex,
  ],
  note: {
    zh: '所列指标由各项措施共同推动，本措施负责监测和分析差距。',
    en: 'Many measures move these indicators together; this one watches them and accounts for the gap.',
  },
})
