import type { ReadFile, Reader, RightRecord } from '#kernel/record'
import type { Findings } from '#register/readers/findings'
import { readXml } from '#register/readers/read-xml'
import { st96Mark } from '#register/readers/st96-mark'
import { st96Patent } from '#register/readers/st96-patent'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

/** `Trademark` also stands around a record in a transaction, so it is a record only where it holds one. */
const SHAPE: Shape = {
  records: ['PatentPublication', 'TrademarkApplication'],
  want: ['IPOfficeCode', 'BibliographicData', 'Abstract', 'AbstractBag', 'TrademarkBag'],
  drop: ['ReferenceCitationBag', 'SearchField', 'ExaminerBag', 'FigureBag', 'NationalTrademarkInformation'],
}
const NAMESPACE = 'wipo.int/standards/XMLSchema/ST96'

/** WIPO ST.96: patent publications and trademark applications of any office. */
export const st96: Reader = {
  id: 'st96',
  label: { zh: 'WIPO ST.96 专利与商标', en: 'WIPO ST.96 patents and trademarks' },
  recognises: (file: ReadFile) => {
    const root = xmlRoot(file)
    return /^(?:Patent|Trademark)/.test(root?.name ?? '') && (root?.tag.includes(NAMESPACE) ?? false)
  },
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings): RightRecord | undefined {
  return element.name === 'PatentPublication' ? st96Patent(element, found) : st96Mark(element, found)
}
