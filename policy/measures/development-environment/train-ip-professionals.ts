import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { certificate } from '#policy/evidence-kinds/certificate'
import { trainingRecord } from '#policy/evidence-kinds/training-record'
import { ipProfessionalsPer10kEmployed } from '#policy/indicators/environment/ip-professionals-per-10k-employed'
import { ipTraining } from '#policy/indicators/environment/ip-training'
import { patentAttorneysPer10kEnterprises } from '#policy/indicators/environment/patent-attorneys-per-10k-enterprises'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { educationOffice } from '#policy/office-kinds/education-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { personnelOffice } from '#policy/office-kinds/personnel-office'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { university } from '#policy/office-kinds/university'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const trainIpProfessionals = defineMeasure({
  id: 'train-ip-professionals',
  code: 'P5.3',
  label: { zh: '知识产权人才培养、职称与专家库', en: 'Train professionals, and keep a list of experts' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(ipPlan15th, '第四部分（九）'),
  ],
  mission: developmentEnvironment,
  standards: [governance],
  lead: personnelOffice,
  support: [ipOffice, educationOffice, university, serviceAgency],
  manages: { zh: '培训、职称、专家名册', en: 'Training, titles and experts' },
  evidence: [trainingRecord, certificate],
  moves: [ipProfessionalsPer10kEmployed, ipTraining, patentAttorneysPer10kEnterprises],
})
