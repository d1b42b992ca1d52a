import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadReaders } from '#register/readers/catalogue'
import { companionOf } from '#register/readers/companions'
import { openFile, readWith } from '#register/readers/open'

const root = new URL('../../../shared/data/records/', import.meta.url)
const absent = existsSync(root) ? false : 'the handed records are not at ../shared/data/records'

/** Reader and number of records of every file that holds some; in none of them is anything rejected. */
const expected: Readonly<Record<string, string>> = {
  'cnipa-query/sqxx_real_response.json': 'cnipa-query 1',
  'cnipa-xml/200880114428_A.xml': 'cnipa-xml-old 1',
  'cnipa-xml/CN102015000481495CN00001152124630AFULZH20221021CN00D.XML': 'cnipa-xml 1',
  'cnipa-xml/cn_new2.xml': 'cnipa-xml 1',
  'cnipa-xml/cn_old1.xml': 'cnipa-xml-old 1',
  'cnipa-xml/cn_old4.xml': 'cnipa-xml-old 1',
  'epo-docdb/AP-1206-A_302101161.xml': 'epo-docdb 1',
  'epo-docdb/DE-backfile.xml': 'epo-docdb 10',
  'epo-docdb/WO-2022259205-A1_544370561.xml': 'epo-docdb 1',
  'epo-docdb/YU-6701-A_381353354.xml': 'epo-docdb 1',
  'epo-ops/biblio/published-data_publication_docdb_CN.104968889.A_biblio.xml': 'epo-ops 1',
  'epo-ops/biblio/published-data_publication_docdb_EP.3082535.A1_biblio.xml': 'epo-ops 1',
  'epo-ops/biblio/published-data_publication_docdb_US.9231827.B2_biblio.xml': 'epo-ops 1',
  'epo-ops/biblio/published-data_publication_docdb_WO.2018148832.A1_biblio.xml': 'epo-ops 1',
  'epo-ops/biblio/register_publication_epodoc_EP.3082535.A1_biblio.xml': 'epo-ops 1',
  'epo-ops/family/family_input.xml': 'epo-ops 6',
  'epo-ops/legal/example_1.xml': 'epo-ops 1',
  'jpo/jp_example1.xml': 'jpo 1',
  'jpo/jp_example2.xml': 'jpo 1',
  'jpo/jp_example3.xml': 'jpo 1',
  'jpo/jp_example4.xml': 'jpo 1',
  'st36/a/DOC00001.xml': 'st36 1',
  'st36/b/DOC00001.xml': 'st36 1',
  'st96/PatentPublication_Example.xml': 'st96 1',
  'st96/TrademarkApplication_Example.xml': 'st96 1',
  'uspto-assignment/assignment_1.xml': 'uspto-assignment 5',
  'uspto-assignment/assignment_2.xml': 'uspto-assignment 1',
  'uspto-assignment/assignment_3.xml': 'uspto-assignment 379',
  'uspto-grant/single/us_example1.xml': 'uspto-grant 1',
  'uspto-grant/single/us_example2.xml': 'uspto-grant 1',
  'uspto-grant/single/us_example3.xml': 'uspto-grant 1',
  'uspto-grant/single/us_example4.xml': 'uspto-grant 1',
  'uspto-grant/weekly/ipg050104.small.xml': 'uspto-grant 25',
  'uspto-grant/weekly/ipg060103.small.xml': 'uspto-grant 25',
  'uspto-grant/weekly/ipg070102.small.xml': 'uspto-grant 25',
  'uspto-grant/weekly/ipg080101.small.xml': 'uspto-grant 25',
  'uspto-grant/weekly/ipg090106.small.xml': 'uspto-grant 25',
  'uspto-grant/weekly/ipg100105.small.xml': 'uspto-grant 25',
  'uspto-grant/weekly/ipg130416.small.xml': 'uspto-grant 25',
  'uspto-trademark/annual-status-only-tx-60172053.xml': 'uspto-trademark 1',
  'uspto-trademark/daily-na-98763166.xml': 'uspto-trademark 1',
}

/** What accompanies the records. */
const companions: Readonly<Record<string, string>> = {
  'cnipa-xml/mapping_table/element_mapping.csv': 'Mapping of elements between formats',
  'cnipa-xml/mapping_table/element_mapping_cn_old.csv': 'Mapping of elements between formats',
  'cnipa-xml/mapping_table/element_value_mapping.csv': 'Mapping of elements between formats',
  'cnipa-xml/mapping_table/element_value_mapping_cn_old.csv': 'Mapping of elements between formats',
  'cnipa-xml/schema/2006关于用XML 处理中国发明、实用新型专利文献数据的暂行办法..pdf':
    'PDF document, without records to read',
  'cnipa-xml/schema/cn_old.dtd': 'Document type definition',
  'cnipa-xml/schema/cn_old_element_diff.json': 'Mapping of elements between formats',
  'cnipa-xml/schema/mathml2.dtd': 'Document type definition',
  'cnipa-xml/schema/soextblx.dtd': 'Document type definition',
  'cnipa-xml/schema/wipo.ent': 'Table of character entities',
  'cnipa-xml/schema/zh_new.xsd': 'XML schema or style sheet',
  'epo-docdb/docdb-entities.dtd': 'Table of character entities',
  'st36/a/toc.xml': 'Table of contents of a delivery',
  'st36/b/toc.xml': 'Table of contents of a delivery',
  'uspto-trademark/trademark-applications-daily-v2.0.dtd': 'Document type definition',
}

/** What is said of one file: the one reader or companion that knows it, and what came of reading it. */
async function told(name: string): Promise<string> {
  const readers = await loadReaders()
  const path = fileURLToPath(new URL(name.split('/').map(encodeURIComponent).join('/'), root))
  const said: string[] = []
  for await (const file of openFile({ path, bytes: (await stat(path)).size })) {
    if ('refusal' in file) return file.refusal.refused
    const known = readers.filter(reader => reader.recognises(file))
    const companion = companionOf(file)
    if (companion) said.push(companion.en)
    for (const reader of known) {
      const reads: string[] = []
      for await (const read of readWith(reader, file))
        reads.push('rejected' in read ? `${read.rejected}: ${read.detail}` : 'record')
      const rejected = reads.filter(read => read !== 'record')
      said.push([`${reader.id} ${reads.length - rejected.length}`, ...rejected].join(', '))
    }
  }
  return said.join(' and ')
}

test('every handed file is known to exactly one reader or is a companion', { skip: absent }, async () => {
  const names = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(root).length))
    .sort()
  const all: Record<string, string> = {}
  for (const name of names) all[name.replace(/^\//, '')] = await told(name.replace(/^\//, ''))
  assert.deepEqual(all, { ...expected, ...companions })
})
