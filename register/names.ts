const KEY_LENGTH_MAX = 300

// Company Law of the PRC, article 7: a limited liability company marks its name with 有限责任公司 or 有限公司,
// so the two are one form. 股份有限公司 is another form of company and stays apart.
const CHINESE_FORMS: readonly (readonly [RegExp, string])[] = [[/有限责任公司/g, '有限公司']]

// Only the marks of a legal form: Technology and Technologies may be two companies.
const ENGLISH_FORMS: Readonly<Record<string, string>> = {
  company: 'co',
  limited: 'ltd',
  corporation: 'corp',
  incorporated: 'inc',
  '&': 'and',
}

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/

/**
 * The key under which spellings of one name meet: full and half width, case, punctuation, spaces, and the
 * marks of a company's legal form. It never joins names that differ in any other word.
 */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size >= NAMES_KEPT_MAX) keys.clear()
  const key = keyOf(name)
  keys.set(name, key)
  return key
}

const NAMES_KEPT_MAX = 50_000
const keys = new Map<string, string>()

function keyOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase()
  if (CJK.test(plain)) {
    let key = plain.replace(/[^\p{L}\p{N}]+/gu, '')
    for (const [form, one] of CHINESE_FORMS) key = key.replace(form, one)
    return key.slice(0, KEY_LENGTH_MAX)
  }
  const words = plain
    // L.L.C. and S.A. are words; the dots of initials do not part them.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
  return words
    .map(word => ENGLISH_FORMS[word] ?? word)
    .join(' ')
    .slice(0, KEY_LENGTH_MAX)
}
