import type { WorkingShape } from '#server/api/values'

/** The working of a value, one step a line, each further in than what it belongs to. */
export function sayWorking(working: WorkingShape, language: 'zh' | 'en', depth = 0): string {
  const zh = language === 'zh'
  const indent = '  '.repeat(depth)
  const came = working.refused
    ? `${zh ? '缺' : 'missing'}: ${working.refused.sentence[language]} [${working.refused.refused}${working.refused.detail ? `: ${working.refused.detail}` : ''}]`
    : String(working.value)
  const { figure } = working
  const from = figure
    ? zh
      ? `（${figure.sourceText.zh}，${figure.period}，印作“${figure.printed}”）`
      : ` (${figure.sourceText.en}, ${figure.period}, printed “${figure.printed}”)`
    : ''
  const lines = [`${indent}${working.says[language]} = ${came}${from}`]
  if (working.beside)
    lines.push(
      `${indent}  ${zh ? '登记簿另计' : 'the register gives'}: ${sayWorking(working.beside, language, 0).replaceAll('\n', `\n${indent}    `)}`,
    )
  return [...lines, ...working.of.map(one => sayWorking(one, language, depth + 1))].join('\n')
}
