import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import { book, type OpenDesk, TODAY, withDesk } from '#office/casework/fixtures/desk-over'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { readIn, writing } from '#office/documents/fixtures/word-file'
import { type Documents, openDocuments } from '#office/documents/open'
import { bytesIn } from '#office/documents/template-book'

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const documentsOver = ({ ledger }: OpenDesk): Documents =>
  openDocuments({
    ...{ ledger, book, people: inventedCity(), now: () => `${TODAY}T08:00:00.000Z` },
    places: { name: () => ({ zh: '虚拟市', en: 'Invented City' }) },
  })

const acceptance = { procedure: 'complaint', document: 'acceptance' }
const parties = [
  { name: '甲<乙>&"丙"公司', role: 'respondent' },
  { name: '陈某某', role: 'complainant', secret: true },
]

async function accepted(open: OpenDesk, on = '2026-03-04'): Promise<string> {
  const { desk, as } = open
  const one = await as('market-regulation.one')
  const asked = { procedure: 'complaint', lead: 'market-regulation', place: PLACE, on: '2026-03-02' }
  const { id } = good(await desk.open(one, { ...asked, title: '陈某某投诉', parties })).case
  assert.deepEqual(await documentsOver(open).list(one, id), [])
  good(await desk.act(one, { case: id, act: 'accept', on }))
  return id
}

onBothStores(freshPlace => {
  test('a document is written after its act, kept in the vault, listed and read, and all verifies', async () =>
    withDesk(await freshPlace(), async open => {
      const documents = documentsOver(open)
      const one = await open.as('market-regulation.one')
      const id = await accepted(open)
      const asked = { case: id, document: 'acceptance', key: 'k1', attachments: ['投诉书'] }
      const written = good(await documents.write(one, asked))
      assert.deepEqual([written.n, written.number, written.day], [1, `${id}/1`, '2026-03-04'])
      assert.deepEqual(await documents.write(one, asked), written)
      const [listed] = good(await documents.list(one, id))
      assert.deepEqual([listed?.document, listed?.written], ['acceptance', [written]])
      const text = readIn(await bytesIn(good(await documents.read(one, id, 1)).content))
      assert.match(text, /受理告知书/)
      assert.match(text, /甲<乙>&"丙"公司：/)
      assert.match(text, /二〇二六年三月四日/)
      assert.match(text, /附件1：投诉书/)
      assert.match(text, /《市场监督管理投诉举报处理暂行办法》/)
      assert.match(text, /调解：自2026年3月4日起算，\d+年\d+月\d+日届满/)
      assert.doesNotMatch(text, /陈某某|样张/)
      assert.equal((await verify(open.ledger)).misfit, undefined)
    }))

  test('what is not due, unknown, ill-addressed or not one’s own is refused by name, and nothing stays', async () =>
    withDesk(await freshPlace(), async open => {
      const documents = documentsOver(open)
      const one = await open.as('market-regulation.one')
      const id = await accepted(open)
      const size = (await open.ledger.head())?.size
      const refused = async (of: object, viewer = one) =>
        ((await documents.write(viewer, { case: id, document: 'acceptance', ...of })) as Refusal).refused
      assert.equal(await refused({ document: 'agreement' }), 'document-not-due')
      assert.equal(await refused({ version: 1 }), 'document-not-due')
      assert.equal(await refused({ document: 'nothing' }), 'unknown-document')
      assert.equal(await refused({ document: '__proto__' }), 'unknown-document')
      assert.equal(await refused({ case: 'none' }), 'unknown-case')
      assert.equal(await refused({ addressee: '甲'.repeat(301) }), 'parameter-invalid')
      assert.equal(await refused({}, await open.as('court.one')), 'unknown-case')
      assert.equal(
        ((await documents.list(await open.as('court.one'), id)) as Refusal).refused,
        'unknown-case',
      )
      assert.equal((await open.ledger.head())?.size, size)
    }))

  test('the template in force on the day of the act is used, and only its keeper puts one in force', async () =>
    withDesk(await freshPlace(), async open => {
      const documents = documentsOver(open)
      const [head, one] = [await open.as('market-regulation.head'), await open.as('market-regulation.one')]
      const bytes = writing('新模板{案号}', '{#附件列表}{附件名称}{/附件列表}')
      const upload = { ...acceptance, name: '受理.docx', bytes }
      const refused = async (of: object, viewer = head) =>
        ((await documents.upload(viewer, { ...upload, ...of })) as Refusal).refused
      assert.equal(await refused({}, one), 'not-entitled')
      assert.equal(await refused({}, await open.as('court.head')), 'not-entitled')
      assert.equal(await refused({ from: '2026-06-29' }), 'template-in-the-past')
      assert.equal(await refused({ from: '2026-6-30' }), 'not-a-day')
      assert.equal(await refused({ name: '受理.doc' }), 'not-what-it-says')
      assert.equal(await refused({ document: 'none' }), 'unknown-document')
      assert.equal(await refused({ bytes: writing('{案号') }), 'template-field-broken')
      assert.equal((await open.ledger.head())?.size, undefined)
      const before = await accepted(open)
      const version = good(await documents.upload(head, upload))
      const after = await accepted(open, TODAY)
      const of = async (id: string) => {
        const written = good(await documents.write(one, { case: id, document: 'acceptance' }))
        return [written.template, readIn(await bytesIn(good(await documents.read(one, id, 1)).content))]
      }
      assert.equal((await of(before))[0], undefined)
      assert.deepEqual(await of(after), [version.sha256, `新模板${after}\n\n`])
      const listed = (await documents.templates(one)).find(
        one => one.procedure === acceptance.procedure && one.document === acceptance.document,
      )
      assert.deepEqual([listed?.current, listed?.mayUpload], [version, false])
      assert.match(readIn(good(await documents.template(one, acceptance))), /新模板\{案号\}/)
      assert.match(readIn(good(await documents.preview(one, acceptance))), /^样张.*\n新模板000000/)
      assert.equal((await verify(open.ledger)).misfit, undefined)
    }))

  test('a field that the case lacks is refused by name; a secret name is for those who have the case', async () =>
    withDesk(await freshPlace(), async open => {
      const documents = documentsOver(open)
      const [head, one] = [await open.as('market-regulation.head'), await open.as('market-regulation.one')]
      good(
        await documents.upload(head, { ...acceptance, name: 'a.docx', bytes: writing('{权利号}{收文人}') }),
      )
      const id = await accepted(open, TODAY)
      const asked = { case: id, document: 'acceptance' }
      const lacking = { refused: 'document-field-missing', detail: '权利号' }
      assert.deepEqual(await documents.write(one, asked), lacking)
      good(await documents.upload(head, { ...acceptance, name: 'a.docx', bytes: writing('致{收文人}') }))
      good(await documents.write(one, { ...asked, addressee: '陈某某' }))
      assert.match(readIn(await bytesIn(good(await documents.read(one, id, 1)).content)), /致陈某某/)
      const two = await open.as('market-regulation.two')
      assert.equal(((await documents.read(two, id, 1)) as Refusal).refused, 'unknown-document')
      assert.doesNotMatch(JSON.stringify(await documents.list(two, id)), /陈某某/)
      assert.match(JSON.stringify(await documents.list(head, id)), /陈某某/)
    }))
})
