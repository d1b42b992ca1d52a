import { table } from '#cli/print/table'
import type { KitCheck, Misfit } from '#office/kits/check-kit'
import type { Seal } from '#office/kits/check-seal'
import type { Label, Language } from '#kernel/source'

const ways: Readonly<Record<Misfit['how'], Label>> = {
  missing: { zh: '缺少文件', en: 'the file is missing' },
  stray: { zh: '清单中没有的文件', en: 'a file that the manifest does not have' },
  changed: { zh: '与摘要不符', en: 'does not fit its digest' },
  'not-what-follows': { zh: '与复算结果不符', en: 'is not what follows' },
}

/** What was compared, and where the kit is not what it says. */
export function kitLines(found: KitCheck, language: Language): string {
  const pick = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const rows = found.misfits.map(({ file, how, place = '', says, follows }) => [
    ...[file, place, ways[how][language]],
    [says, follows === undefined ? undefined : `${pick('应为', 'should be')} ${follows}`]
      .filter(Boolean)
      .join('; '),
  ])
  const lines = [
    `${found.definition}  ${found.on}  ${found.madeBy}\n${found.digest}\n`,
    pick(
      `逐字节复算相符：${found.recomputed.join('、') || '无'}\n`,
      `Recomputed byte for byte: ${found.recomputed.join(', ') || 'none'}\n`,
    ),
    rows.length > 0 ? table(rows) : '',
    sealLine(found.seal, pick),
  ]
  return lines.join('')
}

function sealLine(seal: Seal | undefined, pick: (zh: string, en: string) => string): string {
  if (!seal) return pick('没有日志回执\n', 'No receipt of a log\n')
  const { isInLog, isOfThisKit, key, by, recordedAt } = seal
  const keys = {
    given: pick('公钥相符', 'the key is the one given'),
    another: pick('公钥不符', 'another key'),
    unknown: pick('未提供公钥，不能证明是谁的日志', 'no key was given, so whose log it is stays open'),
  }
  const holds = isInLog
    ? pick('回执成立', 'the receipt holds')
    : pick('回执不成立', 'the receipt does not hold')
  const own = isOfThisKit ? pick('属于本包', 'of this kit') : pick('不属于本包', 'of another kit')
  return `${[holds, own, keys[key], by.office, by.person, recordedAt].join('  ')}\n`
}
