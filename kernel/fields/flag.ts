import { code } from '#kernel/fields/code'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

const yes = ['是', '有', '1', 'true', 'yes', 'y']
const no = ['否', '无', '0', 'false', 'no', 'n']

/** Yes or no; an empty cell is neither. */
export const flag = {
  parse(printed: string): boolean | Refusal {
    const clean = code.parse(printed)
    if (isRefusal(clean)) return clean
    const word = clean.toLowerCase()
    if (yes.includes(word)) return true
    return no.includes(word) ? false : refuse('value-invalid', printed)
  },
  print: (value: boolean, language: 'zh' | 'en'): string =>
    language === 'zh' ? (value ? '是' : '否') : value ? 'Yes' : 'No',
  compare: (a: boolean, b: boolean): number => Number(a) - Number(b),
}
