import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { proposal } from '#policy/procedures/organisation/proposal'
import { proposalsAdopted } from '#policy/indicators/governance/proposals-adopted'
import { proposalReply } from '#policy/evidence-kinds/proposal-reply'
import { managementCapability } from '#policy/missions/management-capability'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const answerProposals = defineMeasure({
  id: 'answer-proposals',
  code: 'P1.14',
  label: { zh: '建议提案办理', en: 'Answer proposals' },
  basis: [cite(strongIpCityOpinions2016, 'organisation-proposals')],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [governmentOffice],
  manages: { zh: '建议、承办、答复与采纳', en: 'Proposals, who handles them, replies and what was adopted' },
  carriedOutBy: [proposal],
  evidence: [proposalReply],
  moves: [proposalsAdopted],
})
