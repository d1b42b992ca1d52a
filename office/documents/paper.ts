const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Content types of a document, with those of further parts. */
export const contentTypesWith = (more: readonly (readonly [part: string, type: string])[]): string =>
  `${head}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['fontTable', 'fontTable'],
    ['footer1', 'footer'],
  ]
    .map(([part, kind]) => `<Override PartName="/word/${part}.xml" ContentType="${kinds}.${kind}+xml"/>`)
    .join('') +
  more.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') +
  '</Types>'

export const contentTypes = contentTypesWith([])

const relationsTo = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, to], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${to}"/>`)
    .join('')}</Relationships>`

export const relations = relationsTo([['officeDocument', 'word/document.xml']])
const ownRelations = [
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
  ['fontTable', 'fontTable.xml'],
  ['footer', 'footer1.xml'],
] as const
export const documentRelations = relationsTo(ownRelations)
/** The footer is the fourth relation of every document; charts come behind it. */
export const relationsWithCharts = (count: number): string =>
  relationsTo([
    ...ownRelations,
    ...Array.from({ length: count }, (_, at) => ['chart', `charts/chart${at + 1}.xml`] as const),
  ])
export const relationOfChart = (n: number): string => `rId${ownRelations.length + n}`

export const settings =
  `${head}<w:settings xmlns:w="${word}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/></w:settings>'

const TITLE = '方正小标宋简体'
const TEXT = '仿宋_GB2312'
const LATIN = 'Times New Roman'
const BOLD = '黑体'
const ITALIC = '楷体_GB2312'

/** Where an office lacks the fonts of official documents, the nearest it has. */
export const fonts = `${head}<w:fonts xmlns:w="${word}">${[
  [TITLE, '方正小标宋_GBK,小标宋体,华文中宋,宋体,Noto Serif CJK SC', 'roman'],
  [TEXT, '仿宋,华文仿宋,FangSong,Noto Serif CJK SC', 'modern'],
  [BOLD, 'SimHei,华文黑体,Noto Sans CJK SC', 'swiss'],
  [ITALIC, '楷体,华文楷体,KaiTi,Noto Serif CJK SC', 'script'],
]
  .map(
    ([name, other, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  )
  .join('')}</w:fonts>`

const face = (font: string): string =>
  `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${font}" w:cs="${LATIN}"/>`
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`

const style = (id: string, name: string, paragraph: string, run = ''): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`

const centred = '<w:jc w:val="center"/>'
const twoLetters = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
const right = (letters: number): string =>
  `<w:ind w:rightChars="${letters * 100}" w:right="${letters * 320}"/><w:jc w:val="right"/>`
const above = (points: number): string =>
  `<w:spacing w:before="${points * 20}" w:line="560" w:lineRule="exact"/>`

const cellLine = '<w:spacing w:before="20" w:after="20" w:line="300" w:lineRule="exact"/>'

/** Text in 三号仿宋, 28 points a line: 22 lines a page and 28 letters a line; the title in 二号小标宋. */
export const styles =
  `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>${face(TEXT)}${size(32)}` +
  '<w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>' +
  '<w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>' +
  style(
    'Office',
    '机关',
    `<w:keepNext/><w:spacing w:before="280" w:line="700" w:lineRule="exact"/>${centred}`,
    face(TITLE) + size(44),
  ) +
  style(
    'Title',
    '文书标题',
    `<w:keepNext/><w:spacing w:line="700" w:lineRule="exact"/>${centred}`,
    face(TITLE) + size(44),
  ) +
  style('Number', '编号', `<w:keepNext/>${above(14)}${centred}`) +
  style('Addressee', '主送', `<w:keepNext/>${above(28)}`) +
  style('Text', '正文', twoLetters) +
  style('Last', '正文末段', `<w:keepNext/><w:keepLines/>${twoLetters}`) +
  style('Mark', '循环标记', twoLetters, '<w:color w:val="808080"/>') +
  style('Attachment', '附件', `<w:keepNext/>${twoLetters}`) +
  style('Signature', '署名', `<w:keepNext/><w:keepLines/>${above(28)}${right(2)}`) +
  style('Date', '成文日期', `<w:keepLines/>${right(4)}`) +
  style('First', '一级标题', `<w:keepNext/>${twoLetters}`, face(BOLD)) +
  style('Second', '二级标题', `<w:keepNext/>${twoLetters}`, face(ITALIC)) +
  style('Caption', '图表题', `<w:keepNext/>${above(8)}${centred}`, face(BOLD) + size(28)) +
  style('Head', '表头', cellLine + centred, face(BOLD) + size(21)) +
  style('Cell', '表内文字', `${cellLine}<w:jc w:val="left"/>`, size(21)) +
  style('Amount', '表内数字', `${cellLine}<w:jc w:val="right"/>`, size(21)) +
  style('Drawing', '图', `<w:spacing w:line="240" w:lineRule="auto"/>${centred}`) +
  style('Small', '附注', `<w:spacing w:line="400" w:lineRule="exact"/>${twoLetters}`, size(24)) +
  style('Footer', '页码', `<w:spacing w:line="240" w:lineRule="auto"/>${centred}`, face('宋体') + size(28)) +
  '</w:styles>'

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

export const footer =
  `${head}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t>` +
  `</w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`

/** Margins in twentieths of a point: 37 mm above, 28 mm left; the text 156 mm by 225 mm (GB/T 9704-2012). */
export const documentOf = (body: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  `<w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>` +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1588" w:gutter="0"/>' +
  '</w:sectPr></w:body></w:document>'
