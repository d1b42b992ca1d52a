import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { surveyResult } from '#policy/evidence-kinds/survey-result'
import { trainingRecord } from '#policy/evidence-kinds/training-record'
import { publicIpAwareness } from '#policy/indicators/environment/public-ip-awareness'
import { publicSatisfaction } from '#policy/indicators/protection/public-satisfaction'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { educationOffice } from '#policy/office-kinds/education-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { publicityOffice } from '#policy/office-kinds/publicity-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const spreadIpCulture = defineMeasure({
  id: 'spread-ip-culture',
  code: 'P5.4',
  label: { zh: '宣传、文化与中小学教育', en: 'Spread a culture of intellectual property, from school on' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(ipPlan15th, '第四部分（九）'),
    cite(guangdongIpRegulations2022, '第六条'),
  ],
  mission: developmentEnvironment,
  standards: [protectiveEnvironment, governance],
  lead: publicityOffice,
  support: [ipOffice, educationOffice, justiceOffice, copyrightOffice],
  manages: { zh: '宣传活动、试点学校、调查', en: 'Events, pilot schools and surveys' },
  evidence: [trainingRecord, surveyResult],
  moves: [publicIpAwareness, publicSatisfaction],
})
