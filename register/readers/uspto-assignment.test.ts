import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, fixture, readAll } from '#register/readers/fixtures/file-of'
import { usptoAssignment } from '#register/readers/uspto-assignment'

const text = fixture('uspto-assignment.xml').toString()

test('a document transfers each of its patents, and one without a number is refused alone', async () => {
  const [first, second, third] = await readAll(usptoAssignment, fileOf('a.xml', text, 50))
  assert.ok(first && 'record' in first && second && 'record' in second)
  assert.deepEqual(first.record, {
    register: 'inventions',
    office: 'US',
    applicationNumber: '15999001',
    publicationNumber: '20180009001',
    grantNumber: '9999001',
    title: 'SAMPLE A',
    filedOn: '2016-10-25',
    publishedOn: '2018-04-26',
    grantedOn: '2018-06-12',
    parties: [
      { role: 'assignor', name: 'LI, EXAMPLE' },
      { role: 'assignor', name: 'WANG, EXAMPLE' },
      {
        role: 'assignee',
        name: 'SAMPLE NETWORKS CO., LTD.',
        address: { country: 'CN', city: 'SHENZHEN', text: '1 SAMPLE ROAD', postcode: '518000' },
      },
    ],
    events: [
      {
        code: 'transferred',
        on: '2017-08-29',
        asPrinted: 'ASSIGNMENT OF ASSIGNORS INTEREST (SEE DOCUMENT FOR DETAILS).',
        from: 'LI, EXAMPLE; WANG, EXAMPLE',
        to: 'SAMPLE NETWORKS CO., LTD.',
      },
    ],
    statedOn: '2018-04-26',
    partial: true,
  })
  assert.deepEqual([second.record.register, second.record.applicationNumber], ['designs', '29999002'])
  assert.deepEqual(third, {
    position: { byte: 156, record: 3 },
    rejected: 'number-missing',
    detail: 'neither an application number nor a publication number',
  })
})

test('the words of the conveyance tell what happened', async () => {
  const codes: string[] = []
  for (const words of [
    'SECURITY INTEREST',
    'RELEASE BY SECURED PARTY',
    'LICENSE',
    'MERGER',
    'CHANGE OF NAME',
    'COURT ORDER',
  ]) {
    const [read] = await readAll(
      usptoAssignment,
      fileOf('a.xml', text.replace('ASSIGNMENT OF ASSIGNORS INTEREST', words)),
    )
    assert.ok(read && 'record' in read)
    codes.push(read.record.events[0]?.code ?? '')
  }
  assert.deepEqual(codes, [
    'pledge-registered',
    'pledge-cancelled',
    'licence-recorded',
    'transferred',
    'bibliographic-change',
    'office-notice',
  ])
})

test('other answers of the same kind of server are not taken for assignments', () => {
  assert.ok(
    !usptoAssignment.recognises(
      fileOf('a.xml', '<response><result><doc><str name="id">1</str></doc></result></response>'),
    ),
  )
})
