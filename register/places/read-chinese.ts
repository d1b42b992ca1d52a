import { type Gazetteer, type Rank, ranks, type Sense } from '#register/places/gazetteer'

/** How far a text led: to one place, to several it may be, or nowhere. */
export interface Reading {
  readonly place?: Sense
  readonly several?: readonly Sense[]
}

/** An address longer than this has named its place long before. */
const mostCharacters = 120
/** How far behind the last name a further one is looked for. */
const mostBetween = 40
const mostSteps = 8

/** What may stand between two names and says nothing of the place. */
const between =
  /[\s,，、.。·\-—_/()（）:：;；]+|中华人民共和国|中国|(?:省|自治区)直辖县级行政(?:区划|单位)|市辖区|自由贸易试验区/y
const startsHere = /[\s,，、;；:：()（）0-9A-Za-z]/
/** 南京西路 and 北京大学 name a road and a university, not where they are. */
const notThere = /(?:[东西南北中一二三四五六七八九十]{0,2}(?:路|街|道|巷|弄|桥)|大(?:道|街|学|厦)|胡同)/y
/** 哈尔滨工业大学 has a campus in Shenzhen: without a wider place before it, a university's name tells nothing. */
const ofUniversity = /[\u4E00-\u9FFF]{0,6}大学/y
const endsThere = /[\s,，、.。;；()（）0-9]|$/y

/** Reads the places of a Chinese address from left to right, each within the one before. */
export function readChinese(names: Gazetteer, address: string, within?: Sense): Reading {
  const text = address.slice(0, mostCharacters)
  let place = within
  let at = 0
  for (let step = 0; step < mostSteps && at < text.length && place?.depth !== 3; step++) {
    at = skip(text, at)
    const found = nameAt(names, text, at, place) ?? movedName(names, text, at, place)
    if (!found) break
    if (found.senses.length > 1) return { place, several: found.senses }
    const next = found.senses[0] as Sense
    if (!holds(next, place)) place = next
    at = found.end
  }
  if (place?.depth === 3) return { place }
  return furtherOn(names, text, at, place) ?? { place }
}

interface Found {
  readonly senses: readonly Sense[]
  readonly end: number
}

/** True where a name only repeats what is known: 北京市 once more after 北京市. */
const holds = (sense: Sense, place: Sense | undefined): boolean =>
  place !== undefined &&
  (sense.code === place.code || sense.code === place.city || sense.code === place.province)

function skip(text: string, from: number): number {
  let at = from
  const isHan = text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) <= 0x9fff
  if (isHan && !'中省自市'.includes(text.charAt(at))) return at
  for (between.lastIndex = at; between.test(text); between.lastIndex = at) at = between.lastIndex
  return at
}

/** The longest name at a position that may be meant there. */
function nameAt(
  names: Gazetteer,
  text: string,
  at: number,
  within: Sense | undefined,
  worst: Rank = ranks.otherKind,
): Found | undefined {
  let found: Found | undefined
  let node = names.next.get(text.charCodeAt(at))
  for (let end = at + 1; node; end++) {
    if (node.senses) {
      const meant = meantAt(names, node.senses, text, at, end, within, worst)
      if (meant) found = { senses: meant, end }
    }
    node = node.next.get(text.charCodeAt(end))
  }
  return found
}

/** Of the senses of a name those that may be meant where it stands, the preferred alone. */
function meantAt(
  names: Gazetteer,
  senses: readonly Sense[],
  text: string,
  at: number,
  end: number,
  within: Sense | undefined,
  worst: Rank,
): readonly Sense[] | undefined {
  let best: Sense[] | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of senses) {
    const worth = one.rank * 10 + one.depth
    if (worth > least || one.rank > worst || !mayStand(one, within, end - at)) continue
    if (!isMeant(names, one, text, end, within)) continue
    if (worth < least) best = [one]
    else best?.push(one)
    least = worth
  }
  return best
}

function mayStand(sense: Sense, within: Sense | undefined, length: number): boolean {
  if (!within) {
    // 西区 and 岳麓大道 could be anywhere: without its holder a district is taken by its whole name alone.
    return sense.rank < ranks.stem
      ? sense.depth < 3 || length > 2
      : sense.rank === ranks.stem && sense.depth < 3
  }
  if (holds(sense, within)) return sense.rank !== ranks.otherKind
  if (sense.depth <= within.depth) return false
  if (length < 3 && sense.depth === 3 && sense.rank !== ranks.stem && sense.city !== undefined)
    return within.depth === 2 && sense.city === within.code
  return within.depth === 1 ? sense.province === within.code : sense.city === within.code
}

function isMeant(names: Gazetteer, sense: Sense, text: string, end: number, within?: Sense): boolean {
  if (sense.rank === ranks.official) return true
  if (sense.rank === ranks.stem && sense.depth === 3) return matchesAt(endsThere, text, end)
  if (matchesAt(notThere, text, end)) return false
  return (
    within !== undefined ||
    !matchesAt(ofUniversity, text, end) ||
    nameAt(names, text, end, sense) !== undefined
  )
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** A county that went from one city to another still follows the old one: 巢湖市庐江县. */
function movedName(names: Gazetteer, text: string, at: number, place: Sense | undefined): Found | undefined {
  if (place?.depth !== 2) return undefined
  const province: Sense = { ...place, code: place.province, depth: 1, city: undefined }
  const found = nameAt(names, text, at, province, ranks.former)
  return found?.senses.length === 1 && !holds(found.senses[0] as Sense, province) ? found : undefined
}

/** A whole name behind words that are none: 长沙市高新区尖山路岳麓区; without any place yet, only where one begins. */
function furtherOn(
  names: Gazetteer,
  text: string,
  from: number,
  place: Sense | undefined,
): Reading | undefined {
  const last = Math.min(text.length - 2, from + mostBetween)
  for (let at = from + 1; at <= last; at++) {
    if (!place && !startsHere.test(text.charAt(at - 1))) continue
    const found = nameAt(names, text, at, place, ranks.official)
    const next = found?.senses[0]
    if (!found || !next || found.senses.length > 1 || found.end - at < 3 || holds(next, place)) continue
    return readChinese(names, text.slice(found.end), next)
  }
  return undefined
}
