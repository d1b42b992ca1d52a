import type { Day } from '#kernel/date'
import type { Place } from '#kernel/place'

/**
 * Codes that are in the list of the Ministry of Civil Affairs of 2021-01-04 and no longer in that of the
 * National Bureau of Statistics as at 2021-10-31, with what they became. The list holds both, so the day of
 * each change is not known to it; on the later day the change had been made. What became of each is cited
 * from knowledge of the replies of the State Council and of the ministry, and unverified.
 */
const became2021: Readonly<Record<string, readonly string[]>> = {
  330103: ['330105'],
  330104: ['330102', '330114'],
  350402: ['350404'],
  350403: ['350404'],
  350427: ['350405'],
  350625: ['350605'],
  350681: ['350604'],
  410306: ['410308'],
  410322: ['410308'],
  410381: ['410307'],
  431121: ['431181'],
  450127: ['450181'],
  513425: ['513402'],
  520522: ['520581'],
  532331: ['532302'],
  610322: ['610305'],
  610928: ['610981'],
  654223: ['654203'],
}

const CHANGED_BY: Day = '2021-10-31'

/** How and when a district of the list ended; nothing where it stands. */
export const endOf = (code: string): Pick<Place, 'until' | 'successors'> | undefined =>
  became2021[code] && { until: CHANGED_BY, successors: became2021[code] }

/**
 * Places that ended before the list was made and still stand in published figures. 莱芜市 was merged into 济南市
 * by 国函〔2018〕155号 of 2018-12-26 and 巢湖市 was divided among 合肥市, 芜湖市 and 马鞍山市 by 国函〔2011〕84号 of
 * 2011-07-14; both replies of the State Council are cited from knowledge and unverified.
 */
export const endedPlaces: readonly Place[] = [
  {
    code: '371200',
    label: { zh: '莱芜市', en: 'Laiwu' },
    level: 'city',
    parent: '370000',
    until: '2018-12-26',
    successors: ['370100'],
    alsoCalled: ['莱芜'],
  },
  {
    code: '341400',
    label: { zh: '巢湖市', en: 'Chaohu' },
    level: 'city',
    parent: '340000',
    until: '2011-07-14',
    successors: ['340100', '340200', '340500'],
    alsoCalled: ['巢湖'],
  },
]
