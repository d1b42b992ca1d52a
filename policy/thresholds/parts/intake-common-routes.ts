import { type Row, rowInForce } from '#kernel/procedures/threshold'
import { all, any, is } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { confirmation } from '#policy/channels/confirmation'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { socialSupervision } from '#policy/channels/social-supervision'
import { arbitrationLaw2017 } from '#policy/sources/arbitration-law-2017'
import { arbitrationLaw2025 } from '#policy/sources/arbitration-law-2025'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { peoplesMediationLaw2010 } from '#policy/sources/peoples-mediation-law-2010'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'

const arbitration = {
  channel: arbitrationAndMediation,
  to: { zh: '仲裁', en: 'Arbitration' },
  effect: { zh: '排除法院管辖', en: 'Shuts out the courts' },
}
const cancelling = (right: string) => all(is('right', right), is('subject', 'validity'))
const national = {
  channel: confirmation,
  to: {
    zh: '国家知识产权局无效宣告、撤销或者异议程序',
    en: 'Invalidation, revocation or opposition at the national office',
  },
  effect: { zh: '可能使侵权案件中止', en: 'May stay an infringement case' },
}
const atBorder = all(is('border', true), is('right', 'patent', 'trademark', 'copyright'))
const police = any(is('crimeThreshold', true), is('policeNeeded', true))
const disputed = is(
  'subject',
  'infringement',
  'ownership',
  'remuneration',
  'provisional-fee',
  'open-licence',
  'contract',
)
const agreed = all(disputed, is('arbitrationAgreement', true))

/** Rows 1, 2 and 14 to 18 of the routing table, which open beside any other. */
export const intakeCommonRoutes: readonly Row[] = [
  rowInForce(cite(crimeReferralRegulations2020, '第三条'), police, {
    route: {
      channel: criminalEnforcement,
      to: { zh: '移送公安机关', en: 'Referral to the police' },
      effect: {
        zh: '必须移送，不得以行政处罚代替（第十一条）；处罚决定暂缓作出',
        en: 'Mandatory: a penalty may not replace it (Article 11), and its decision waits',
      },
    },
  }),
  rowInForce(cite(customsRegulations2018, '第十二条至第十六条'), atBorder, {
    route: { channel: administrativeEnforcement, to: { zh: '海关扣留', en: 'Detention by customs' } },
  }),
  rowInForce(cite(arbitrationLaw2017), agreed, { route: arbitration }),
  rowInForce(cite(arbitrationLaw2025), agreed, { route: arbitration }),
  rowInForce(cite(peoplesMediationLaw2010), is('bothWilling', true), {
    route: {
      channel: arbitrationAndMediation,
      to: { zh: '行业调解、人民调解', en: 'Mediation by a sector body or people’s mediators' },
    },
  }),
  rowInForce(cite(patentLaw2020, '第四十五条'), cancelling('patent'), { route: national }),
  rowInForce(
    cite(trademarkLaw2019, '第三十三条、第四十四条、第四十五条、第四十九条'),
    cancelling('trademark'),
    {
      route: national,
    },
  ),
  rowInForce(cite(trademarkLaw2026), cancelling('trademark'), { route: national }),
  rowInForce(
    cite(complaintHandlingMeasures2019, '第十五条'),
    all(is('subject', 'consumer'), is('livingNeeds', true), is('handledElsewhere', false)),
    {
      route: {
        channel: socialSupervision,
        to: { zh: '投诉（消费争议）', en: 'Complaint (consumer dispute)' },
      },
    },
  ),
  rowInForce(
    cite(complaintHandlingMeasures2019, '第三条'),
    any(is('subject', 'lead'), is('relief', 'report')),
    {
      route: { channel: socialSupervision, to: { zh: '举报', en: 'Report' } },
    },
  ),
]
