import type { Language } from '#kernel/source'
import type { Refused } from '#server/api/refusals'
import type { WorkingShape } from '#server/api/values'

/** The working of a value, one step a line, each further in than what it belongs to. */
export const sayWorking = (working: WorkingShape, language: Language): string =>
  linesOf(working, language).join('\n')

function linesOf(working: WorkingShape, language: Language): string[] {
  const { says, refused, value, figure, beside, of } = working
  const came = refused ? sayMissing(refused, language) : String(value)
  const from = figure ? sayFigure(figure, language) : ''
  const [first = '', ...others] = beside ? linesOf(beside, language) : []
  const register = language === 'zh' ? '登记簿另计' : 'the register gives'
  return [
    `${says[language]} = ${came}${from}`,
    ...(beside ? [`  ${register}: ${first}`, ...others.map(line => `    ${line}`)] : []),
    ...of.flatMap(one => linesOf(one, language)).map(line => `  ${line}`),
  ]
}

function sayMissing({ refused, sentence, detail }: Refused, language: Language): string {
  const name = detail ? `${refused}: ${detail}` : refused
  return `${language === 'zh' ? '缺' : 'missing'}: ${sentence[language]} [${name}]`
}

function sayFigure(figure: NonNullable<WorkingShape['figure']>, language: Language): string {
  const { sourceText, period, printed } = figure
  return language === 'zh'
    ? `（${sourceText.zh}，${period}，印作“${printed}”）`
    : ` (${sourceText.en}, ${period}, printed “${printed}”)`
}
