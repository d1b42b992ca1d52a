import type { CityTemplate, OfficeOfTemplate } from '#kernel/city-template'
import type { Day } from '#kernel/date'
import { NATION, type Place } from '#kernel/place'
import { standsOn } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { Label } from '#kernel/source'
import type { OfficeOfCity } from '#office/people/person'

/** Office ids are the place's code and the name in the template: one ledger can hold several cities. */
export const officeId = (place: string, name: string): string => `${place}-${name}`

/** The offices that a template gives a city, the one that keeps its people first. */
export function officesOfNewCity(
  { offices, keeper }: CityTemplate,
  city: Place,
  places: PlacesIndex,
  on: Day,
): OfficeOfCity[] {
  const names = Object.keys(offices).sort((a, b) => Number(b === keeper) - Number(a === keeper))
  return names.flatMap(name => {
    const office = offices[name] as OfficeOfTemplate
    return servedPlaces(office, city, places, on).map(place => {
      const label = { zh: `${prefix(office, place).zh}${office.label.zh}`, en: englishOf(office, place) }
      return {
        id: officeId(office.of === 'districts' ? place.code : city.code, name),
        officeKind: office.officeKind.id,
        name: label.zh,
        label,
        city: city.code,
        place: place.code,
        ...(office.above !== undefined && { above: officeId(city.code, office.above) }),
        isOutside: office.of === 'province' || office.of === 'nation',
        madeOn: on,
      }
    })
  })
}

function servedPlaces({ of }: OfficeOfTemplate, city: Place, places: PlacesIndex, on: Day): Place[] {
  if (of === undefined) return [city]
  if (of === 'districts') return places.children(city.code).filter(one => standsOn(one, on))
  const found = places.byCode(of === 'nation' ? NATION : (city.parent ?? ''))
  return found ? [found] : []
}

/** The name of the nation is part of the name that an office of the nation has. */
function prefix({ of, isShort }: OfficeOfTemplate, { label }: Place): Label {
  if (of === 'nation') return { zh: '', en: '' }
  return isShort ? { zh: label.zh.replace(/(市|地区|盟|自治州)$/, ''), en: label.en } : label
}

const englishOf = (office: OfficeOfTemplate, place: Place): string =>
  `${prefix(office, place).en} ${office.label.en}`.trim()
