import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, fixture, recordsOf } from '#register/readers/fixtures/file-of'
import { jpo } from '#register/readers/jpo'

test('a publication of the Japan Patent Office', async () => {
  const [record] = await recordsOf(jpo, fileOf('jp.xml', fixture('jpo.xml'), 64))
  assert.deepEqual(record, {
    register: 'inventions',
    office: 'JP',
    applicationNumber: '2019999001',
    publicationNumber: '2021099001',
    kindCode: 'A',
    title: '見本の加工方法',
    abstract: '【課題】見本。',
    filedOn: '2019-12-09',
    publishedOn: '2021-07-01',
    parties: [
      {
        role: 'applicant',
        name: '見本株式会社',
        names: { en: 'Mihon KK' },
        address: { text: '東京都見本区１−１' },
      },
      { role: 'inventor', name: '見本 太郎' },
      { role: 'agent', name: '見本特許事務所' },
    ],
    ipc: ['H01L 21/301', 'H01L 21/67'],
    priorities: [{ office: 'KR', number: '1020180000830', on: '2018-01-03' }],
    family: [{ office: 'WO', number: '2019135999' }],
    claims: 2,
    events: [
      { code: 'filed', on: '2019-12-09' },
      { code: 'published', on: '2021-07-01' },
    ],
    statedOn: '2021-07-01',
    asPrinted: { kindCode: '公開特許公報(A)', internationalPublication: 'WO2019135999' },
  })
})

test('the register follows the code in brackets', async () => {
  const text = fixture('jpo.xml').toString().replace('公開特許公報(A)', '登録実用新案公報(U)')
  const [record] = await recordsOf(jpo, fileOf('jp.xml', text))
  assert.deepEqual([record?.register, record?.kindCode], ['utility-models', 'U'])
})
