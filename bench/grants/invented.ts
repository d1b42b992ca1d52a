/** Numbers from 0 up to 1, the same each time (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words =
  `panel valve housing signal layer circuit lever module frame bearing substrate sensor channel coil
  plate spring shaft nozzle filter memory controller display antenna catalyst membrane seal bracket rotor lens
  conveyor said first second upper lower inner outer wherein comprising coupled disposed adjacent having`.split(
    /\s+/,
  )
const subclasses = ['G06F', 'H04L', 'A61K', 'H01L', 'B60R', 'F16H', 'C08L', 'B65D']
const towns = [
  ...['Shenzhen CN', 'Suzhou CN', 'Hangzhou, Zhejiang CN', 'Tokyo JP', 'Seoul KR', 'Munich DE', 'Boston US'],
  ...['San Jose US', 'Austin US', 'Eindhoven NL'],
]

const DOCUMENTS = 60

/** Grants of our own in the shape of the weekly files: as much text, citations and parties in each. */
export function inventedGrants(seed = 7): string[] {
  const random = seeded(seed)
  return Array.from({ length: DOCUMENTS }, (_, i) => grant(random, i))
}

function grant(random: () => number, number: number): string {
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const some = (least: number, most: number) => least + Math.floor(random() * (most - least))
  const text = (length: number) => Array.from({ length }, () => one(words)).join(' ')
  const many = (count: number, make: (n: string) => string) =>
    Array.from({ length: count }, (_, i) => make(String(i + 1).padStart(5, '0'))).join('\n')
  const id = (code: string, kind: string, date: string) =>
    `<document-id>\n<country>US</country>\n<doc-number>${code}</doc-number>\n${kind}<date>${date}</date>\n</document-id>`
  const person = (tag: string, n: string) => {
    const [city, country] = one(towns).split(/ (?=\w+$)/)
    return `<${tag} sequence="${n}" app-type="applicant-inventor" designation="us-only">\n<addressbook>
<last-name>${text(1)}</last-name>\n<first-name>${text(1)}</first-name>\n<address>\n<city>${city}</city>
<country>${country}</country>\n</address>\n</addressbook>\n</${tag}>`
  }
  const symbol = one(subclasses)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE us-patent-grant SYSTEM "us-patent-grant-v42-2006-08-23.dtd" [ ]>
<us-patent-grant lang="EN" dtd-version="v4.2 2006-08-23" id="us-patent-grant" country="US" date-publ="20130416">
<us-bibliographic-data-grant>
<publication-reference>\n${id(`0${8_000_000 + number}`, '<kind>B1</kind>\n', '20130416')}\n</publication-reference>
<application-reference appl-type="utility">\n${id(String(12_000_000 + number), '', '20100104')}
</application-reference>
<classifications-ipcr>
${many(
  some(1, 4),
  () => `<classification-ipcr>\n<section>${symbol[0]}</section>\n<class>${symbol.slice(1, 3)}</class>
<subclass>${symbol[3]}</subclass>\n<main-group>${some(1, 40)}</main-group>\n<subgroup>${some(10, 99)}</subgroup>
<classification-status>B</classification-status>\n</classification-ipcr>`,
)}
</classifications-ipcr>
<invention-title id="d0e53">${text(6)}</invention-title>
<references-cited>
${many(
  some(5, 40),
  n => `<citation>\n<patcit num="${n}">\n${id(n, '<kind>A</kind>\n', '20010100')}\n</patcit>
<category>cited by examiner</category>\n</citation>`,
)}
</references-cited>
<number-of-claims>${some(5, 25)}</number-of-claims>
<parties>\n<applicants>\n${many(some(1, 5), n => person('applicant', n))}\n</applicants>\n</parties>
<assignees>\n<assignee>\n<addressbook>\n<orgname>${text(2)} Ltd.</orgname>\n<role>03</role>\n<address>
<city>${one(towns).split(/ (?=\w+$)/)[0]}</city>\n<country>CN</country>\n</address>\n</addressbook>\n</assignee>\n</assignees>
</us-bibliographic-data-grant>
<abstract id="abstract">\n<p id="p-0001" num="0000">${text(100)}</p>\n</abstract>
<description id="description">
${many(some(40, 160), n => `<p id="p-${n}" num="${n}">${text(70)} <figref idref="DRAWINGS">FIG. ${one('123456'.split(''))}</figref> ${text(20)}</p>`)}
</description>
<claims id="claims">
${many(some(5, 25), n => `<claim id="CLM-${n}" num="${n}">\n<claim-text>${text(50)}</claim-text>\n</claim>`)}
</claims>
</us-patent-grant>
`
}
