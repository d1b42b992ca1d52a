import { cite } from '#kernel/source'
import { defineLineOfWork } from '#kernel/work/line-of-work'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'
import { pilotDemonstrationMeasures2014 } from '#policy/sources/pilot-demonstration-measures-2014'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const designation = defineLineOfWork({
  id: 'designation',
  code: 'W2',
  label: { zh: '示范评定', en: 'Designation' },
  basis: [
    cite(opinions, 'target-2020'),
    cite(pilotDemonstrationMeasures2014),
    cite(demonstrationCreation2025),
  ],
  isForOwnPlace: true,
  isToldAsAsked: true,
})
