import type { State } from '#kernel/procedures/procedure'
import { withdraw } from '#policy/procedures/designation/states/withdraw'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'

/** Until the cut-off day: the own score, then the signature. */
export const preparing: State = {
  label: { zh: '准备申报', en: 'being prepared' },
  holder: officer,
  limits: ['application'],
  expires: { limit: 'application', to: 'missed' },
  initial: 'self-assessing',
  on: { withdraw },
  states: {
    'self-assessing': {
      label: { zh: '自评', en: 'self-assessment' },
      on: {
        assess: {
          label: { zh: '完成自评', en: 'assess oneself' },
          by: officer,
          to: 'drafted',
          needs: ['selfGovernance', 'selfEnvironment', 'selfContribution', 'selfExchange', 'strengths'],
          writes: ['self-assessment'],
        },
      },
    },
    drafted: {
      label: { zh: '待审签', en: 'to be signed' },
      holder: headOfAuthority,
      on: {
        submit: {
          label: { zh: '报送申报书', en: 'hand in the application' },
          by: headOfAuthority,
          to: '/submitted',
          writes: ['application'],
        },
        'assess-again': {
          label: { zh: '重新自评', en: 'assess again' },
          by: headOfAuthority,
          to: 'self-assessing',
          needs: ['reasons'],
        },
      },
    },
  },
}
