import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { marketOfficer } from '#policy/roles/market-officer'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'
import { criminalProcedureLaw2018 as criminal } from '#policy/sources/criminal-procedure-law-2018'

const agency = { by: marketOfficer }
const answers = {
  ...agency,
  to: '/answered',
  writes: ['result'],
  meets: ['reply'],
  basis: cite(criminal, '第一百七十七条'),
}

/** The agency accepts the case or returns it, deals with it and tells the sender. */
export const reverseHandling: State = {
  label: { zh: '行政机关处理', en: 'with the agency' },
  holder: marketOfficer,
  basis: cite(regulations, '第十三条'),
  initial: 'received',
  states: {
    received: {
      label: { zh: '待接收', en: 'received' },
      limits: ['receipt'],
      on: {
        accept: { label: { zh: '接收', en: 'accept' }, ...agency, to: 'handling' },
        return: {
          label: { zh: '不属于本机关职权，退回', en: 'return it as another agency is competent' },
          ...agency,
          to: '/returned',
          needs: ['reasons'],
          writes: ['return'],
          meets: ['reply'],
        },
      },
    },
    handling: {
      label: { zh: '处理', en: 'being dealt with' },
      limits: ['handling'],
      on: {
        'report-penalty': { label: { zh: '已处罚，通报结果', en: 'penalised; report it' }, ...answers },
        'report-no-penalty': {
          label: { zh: '不予处罚，通报理由', en: 'not penalised; report why' },
          ...answers,
          needs: ['reasons'],
        },
      },
    },
  },
}
