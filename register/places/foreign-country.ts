const oneLanguage = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const chinese = new Set(['CN', 'HK', 'MO', 'TW', 'ZZ', 'XA', 'XB', 'EU', 'EZ', 'UN'])
const alsoWritten = {
  大韩民国: 'KR',
  南朝鲜: 'KR',
  联邦德国: 'DE',
  西德: 'DE',
  美利坚合众国: 'US',
  苏联: 'SU',
  阿联酋: 'AE',
}

const countries = new Map<string, [name: string, code: string][]>()
for (const [name, code] of [...namesInChinese(), ...Object.entries(alsoWritten)])
  countries.set(name.slice(0, 2), [...(countries.get(name.slice(0, 2)) ?? []), [name, code]])

function* namesInChinese(): Iterable<[string, string]> {
  for (const first of letters)
    for (const second of letters) {
      const name = chinese.has(first + second) ? undefined : oneLanguage.of(first + second)
      if (name) yield [name, first + second]
    }
}

/** The code of the foreign country with whose Chinese name an address begins: 美国印第安纳州 is in US. */
export function foreignCountry(text: string): string | undefined {
  const start = text.replace(/^[\s\d]+/, '')
  return countries.get(start.slice(0, 2))?.find(([name]) => start.startsWith(name))?.[1]
}
