import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, fixture, recordsOf } from '#register/readers/fixtures/file-of'
import { st36 } from '#register/readers/st36'

test('a European patent specification', async () => {
  const [record] = await recordsOf(st36, fileOf('ep.xml', fixture('st36.xml'), 64))
  assert.deepEqual(record, {
    register: 'inventions',
    office: 'EP',
    applicationNumber: '201234564',
    publicationNumber: '3999001',
    grantNumber: '3999001',
    kindCode: 'B1',
    title: 'Sample method',
    titles: { de: 'Musterverfahren' },
    filedOn: '2020-04-29',
    publishedOn: '2021-11-30',
    grantedOn: '2023-06-07',
    parties: [
      { role: 'holder', name: 'Sample GmbH & Co.', address: { country: 'DE', city: 'Ulm' } },
      {
        role: 'inventor',
        name: 'Sample, Ann',
        address: { country: 'DE', city: 'Ulm', text: '1 Sample Street' },
      },
      { role: 'agent', name: 'Agent, Bob' },
    ],
    ipc: ['H04N 1/40'],
    priorities: [{ office: 'CN', number: '2019100000019', on: '2019-04-30' }],
    family: [{ office: 'WO', number: '2020999001' }],
    // The claims are printed in three languages; they are counted in one.
    claims: 2,
    events: [
      { code: 'filed', on: '2020-04-29' },
      { code: 'published', on: '2021-11-30' },
      { code: 'granted', on: '2023-06-07' },
      { code: 'examination-requested', on: '2021-08-24', asPrinted: 'B241' },
    ],
    statedOn: '2023-06-07',
    asPrinted: { applicationNumber: '20123456.4', internationalPublication: 'WO2020999001' },
  })
})

test('an application is published, not granted', async () => {
  const text = fixture('st36.xml')
    .toString()
    .replace('<B130>B1</B130>', '<B130>A1</B130>')
    .replace(/<B430>.*<\/B450>/, '')
  const [record] = await recordsOf(st36, fileOf('ep.xml', text))
  assert.deepEqual([record?.publishedOn, record?.grantedOn], ['2023-06-07', undefined])
})
