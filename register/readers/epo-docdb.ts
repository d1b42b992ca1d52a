import type { ReadFile, Reader, RightRecord } from '#kernel/record'
import { exchangeDocument, familyMembers, inFormat } from '#register/readers/exchange-document'
import type { Findings } from '#register/readers/findings'
import { readXml } from '#register/readers/read-xml'
import { compact } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['exchange-document'],
  drop: ['references-cited', 'designation-of-states'],
}

/** The EPO's DOCDB exchange files, whole or split into single documents. */
export const epoDocdb: Reader = {
  id: 'epo-docdb',
  label: { zh: '欧洲专利局 DOCDB 交换数据', en: 'EPO DOCDB exchange data' },
  recognises: (file: ReadFile) => /^exchange-documents?$/.test(xmlRoot(file)?.name ?? ''),
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings): RightRecord | undefined {
  const record = exchangeDocument(element, found)
  if (!record) return undefined
  // Status D takes a document out of the collection: that says nothing new of the right itself.
  if (element.attribute('status') === 'D' && record.statedOn) {
    const notice = { code: 'office-notice', on: record.statedOn, asPrinted: 'DOCDB status D' }
    return { ...record, events: [notice], partial: true }
  }
  return compact({ ...record, family: family(element, found) })
}

/** Every document of the family but this one. */
const family = (element: XmlElement, found: Findings): RightRecord['family'] =>
  element.all('patent-family/family-member').flatMap(member =>
    member.all('publication-reference').flatMap(reference => {
      const id = inFormat([reference], 'docdb')
      const itself =
        id.country === element.attribute('country') &&
        id.number === element.attribute('doc-number') &&
        id.kind === element.attribute('kind')
      return itself ? [] : familyMembers(id, found)
    }),
  )
