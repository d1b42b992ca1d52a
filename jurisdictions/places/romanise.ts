import { pinyin } from 'pinyin-pro'

/** In place names these characters have one reading, which is not their usual one. */
const readings: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi' }

/** Names read otherwise than a dictionary would, without their kind (市, 县 …). */
const names: Readonly<Record<string, string>> = {
  乐亭: 'lao ting',
  乐陵: 'lao ling',
  乐清: 'yue qing',
  蔚县: 'yu xian',
  歙县: 'she xian',
  单县: 'shan xian',
  浚县: 'xun xian',
  繁峙: 'fan shi',
  洪洞: 'hong tong',
  调兵山: 'diao bing shan',
  珲春: 'hun chun',
  六合: 'lu he',
  闵行: 'min hang',
  蚌山: 'beng shan',
  涡阳: 'guo yang',
  牟定: 'mou ding',
  召陵: 'shao ling',
  泌阳: 'bi yang',
  黄陂: 'huang pi',
  大埔: 'da bu',
  筠连: 'jun lian',
  吴堡: 'wu bu',
  红寺堡: 'hong si bu',
  宕昌: 'tan chang',
  称多: 'chen duo',
  尉犁: 'yu li',
}

/** A Chinese place name in the usual geographic spelling: 长沙 Changsha, 西安 Xi'an, 绿园 Lüyuan. */
export function romanise(name: string): string {
  const syllables = names[name]?.split(' ') ?? [...syllablesOf(name)]
  const word = syllables
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const syllablesOf = (name: string): string[] => {
  const characters = [...name]
  return pinyin(name, { toneType: 'none', type: 'array', v: true }).map(
    (syllable, at) => readings[characters[at] ?? ''] ?? syllable,
  )
}
