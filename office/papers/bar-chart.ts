/** Bars of one kind of thing, in percent: what they are, how long they are. */
export interface BarChart {
  readonly title: string
  readonly unit: string
  readonly bars: readonly { readonly name: string; readonly value: string }[]
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
export const CHART_SPACE = `${drawing}/chart`
export const MAIN_SPACE = `${drawing}/main`
export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const BLUE = '2F5D8A'

export const escaped = (text: string): string =>
  text
    // XML has no way to write these, so nothing that holds one could be opened.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const font = (size: number): string =>
  `<a:defRPr sz="${size}" b="0"><a:latin typeface="Times New Roman"/><a:ea typeface="仿宋_GB2312"/></a:defRPr>`
const text = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font(size)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`

const points = (values: readonly string[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values.map((one, at) => `<c:pt idx="${at}"><c:v>${escaped(one)}</c:v></c:pt>`).join('')

const labels =
  `<c:dLbls><c:spPr><a:noFill/></c:spPr>${text(900)}<c:showLegendKey val="0"/><c:showVal val="1"/>` +
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'

const axis = (kind: 'cat' | 'val', id: number, other: number, place: string, more: string): string =>
  `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="${kind === 'cat' ? 'maxMin' : 'minMax'}"/>` +
  `${kind === 'val' ? '<c:max val="100"/><c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${place}"/>${more}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/>` +
  `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(900)}<c:crossAx val="${other}"/>` +
  `<c:crosses val="${kind === 'val' ? 'max' : 'autoZero'}"/></c:${kind}Ax>`

/** A chart that Word draws itself, from values that stand in it. */
export function chartPart({ title, unit, bars }: BarChart): string {
  const names = bars.map(one => one.name)
  const values = bars.map(one => one.value)
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace xmlns:c="${CHART_SPACE}" xmlns:a="${MAIN_SPACE}"><c:roundedCorners val="0"/><c:chart>` +
    '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>' +
    '<c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:v>${escaped(`${title}（${unit}）`)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${BLUE}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strLit>${points(names)}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>0.0</c:formatCode>${points(values)}</c:numLit></c:val></c:ser>` +
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    axis('cat', 1, 2, 'l', '') +
    axis(
      'val',
      2,
      1,
      'b',
      '<c:majorGridlines><c:spPr><a:ln w="3175"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    ) +
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  )
}
