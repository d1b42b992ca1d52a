import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { withdraw } from '#policy/procedures/designation/states/withdraw'
import { provinceOfficer } from '#policy/roles/province-officer'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

/** Who waits in case a recommendation falls out; the province ends it when nobody is to follow any more. */
export const reserve: State = {
  label: { zh: '候补', en: 'in reserve' },
  holder: provinceOfficer,
  basis: cite(houseWorkingRules),
  on: {
    recommend: {
      label: { zh: '递补推荐', en: 'recommend in the place of another' },
      by: provinceOfficer,
      to: 'recommended',
      writes: ['letter'],
    },
    'pass-over': {
      label: { zh: '不再候补', en: 'hold in reserve no more' },
      by: provinceOfficer,
      to: 'not-recommended',
      needs: ['reasons'],
    },
    withdraw,
  },
}
