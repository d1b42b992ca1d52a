import type { Day } from '#kernel/date'
import type { Place } from '#kernel/place'

/**
 * Codes that are in the list of the Ministry of Civil Affairs of 2021-01-04 and no longer in that of the
 * National Bureau of Statistics as at 2021-10-31. The list holds both, so the day of each change is not known
 * to it; on the later day the change had been made.
 */
export const endedIn2021: Readonly<Record<string, Day>> = Object.fromEntries(
  [
    ...['330103', '330104', '350402', '350403', '350427', '350625', '350681', '410306', '410322'],
    ...['410381', '431121', '450127', '513425', '520522', '532331', '610322', '610928', '654223'],
  ].map(code => [code, '2021-10-31']),
)

/**
 * Places that ended before the list was made and still stand in published figures. 莱芜市 was merged into 济南市
 * by 国函〔2018〕155号 of 2018-12-26 and 巢湖市 was divided by 国函〔2011〕84号 of 2011-07-14; both replies of the
 * State Council are cited from knowledge and unverified.
 */
export const endedPlaces: readonly Place[] = [
  {
    code: '371200',
    label: { zh: '莱芜市', en: 'Laiwu' },
    level: 'city',
    parent: '370000',
    until: '2018-12-26',
    alsoCalled: ['莱芜'],
  },
  {
    code: '341400',
    label: { zh: '巢湖市', en: 'Chaohu' },
    level: 'city',
    parent: '340000',
    until: '2011-07-14',
    alsoCalled: ['巢湖'],
  },
]
