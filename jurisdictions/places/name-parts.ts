import { peoples } from '#jurisdictions/places/peoples'

/** A name taken apart: 湘西土家族苗族自治州 is 湘西, of the Tujia and Miao, an autonomous prefecture. */
export interface NameParts {
  readonly stem: string
  /** English names of the peoples in the order of the name. */
  readonly peoples: readonly string[]
  readonly kind: string
}

const kinds: readonly (readonly [ending: string, kind: string])[] = [
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['新区', 'New Area'],
  ['特区', 'Special District'],
  ['地区', 'Prefecture'],
  ['盟', 'League'],
  ['旗', 'Banner'],
  ['区', 'District'],
  ['县', 'County'],
  ['市', ''],
]

/** 沧县 stays whole, as does 西区: a name of one character is not used without its kind. */
export function nameParts(name: string): NameParts {
  const fits = (least: number) =>
    kinds.find(([end]) => name.endsWith(end) && name.length - end.length >= least)
  const [ending, kind] = fits(2) ?? ['', fits(1)?.[1] ?? '']
  let stem = name.slice(0, name.length - ending.length)
  const found: string[] = []
  for (let people = peopleEnding(stem); people; people = peopleEnding(stem)) {
    found.unshift(people[1])
    stem = stem.slice(0, -people[0].length)
  }
  return { stem, peoples: found, kind }
}

/** 东乡族自治县 has nothing but its people in its name, which then is the stem. */
const peopleEnding = (stem: string) =>
  peoples.find(([zh]) => stem.endsWith(zh) && stem.length > zh.length + 1)
