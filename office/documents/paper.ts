const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes =
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
  '</Types>'

const relationsTo = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, to], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${to}"/>`)
    .join('')}</Relationships>`

export const relations = relationsTo([['officeDocument', 'word/document.xml']])
export const documentRelations = relationsTo([
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
  ['fontTable', 'fontTable.xml'],
  ['footer', 'footer1.xml'],
])

export const settings =
  `${head}<w:settings xmlns:w="${word}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/></w:settings>'

const TITLE = '方正小标宋简体'
const TEXT = '仿宋_GB2312'
const LATIN = 'Times New Roman'

/** Where an office lacks the fonts of official documents, the nearest it has. */
export const fonts = `${head}<w:fonts xmlns:w="${word}">${[
  [TITLE, '方正小标宋_GBK,小标宋体,华文中宋,宋体,Noto Serif CJK SC', 'roman'],
  [TEXT, '仿宋,华文仿宋,FangSong,Noto Serif CJK SC', 'modern'],
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
  style('Footer', '页码', `<w:spacing w:line="240" w:lineRule="auto"/>${centred}`, face('宋体') + size(28)) +
  '</w:styles>'

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

export const footer =
  `${head}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t>` +
  `</w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`
