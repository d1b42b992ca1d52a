import assert from 'node:assert/strict'
import { test } from 'node:test'
import { since } from '#kernel/history'
import type { Entry } from '#kernel/predicate'
import { is } from '#kernel/predicate'
import type { Register } from '#kernel/register'
import { defineEvent, defineRegister, termEnd, inForce, statusOn, statusSteps } from '#kernel/register'
import { sayTerm } from '#kernel/term-sentence'
import { cite } from '#kernel/source'
import { copyrights } from '#policy/registers/copyrights'
import { dataIp } from '#policy/registers/data-ip'
import { designs } from '#policy/registers/designs'
import { geographicalIndications } from '#policy/registers/geographical-indications'
import { inventions } from '#policy/registers/inventions'
import { layoutDesigns } from '#policy/registers/layout-designs'
import { plantVarieties } from '#policy/registers/plant-varieties'
import { tradeSecrets } from '#policy/registers/trade-secrets'
import { trademarks } from '#policy/registers/trademarks'
import { utilityModels } from '#policy/registers/utility-models'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const eventsIn = (script: string) =>
  script
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/) as [string, string])
    .map(([on, code]) => ({ on, code }))

/** The steps of a life, one a line: `2012-03-07 in-force granted`. */
const life = (register: Register, right: Entry, script: string) =>
  statusSteps(register, eventsIn(script), right)
    .map(({ from, status, by }) => `${from} ${status} ${by}`)
    .join('\n')

const firstDayWithout = (register: Register, right: Entry) => termEnd(register, [], right)?.until

const table = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map(line => line.trim().replace(/\s+/g, ' '))
    .join('\n')

test('an invention: published, examined, granted, lapsed, restored, and over after twenty years', () => {
  assert.equal(
    life(
      inventions,
      { filedOn: '2004-02-29' },
      `2004-02-29 filed
       2005-09-07 published
       2006-01-11 examination-requested
       2008-06-04 granted
       2015-02-28 lapsed-unpaid
       2015-09-09 restored
       2016-01-06 transferred`,
    ),
    // Article 42 of the Patent Law; the term ends the day before the corresponding day (Guidelines V.9, 2.1).
    table(`
      2004-02-29 filed             filed
      2005-09-07 published         published
      2006-01-11 under-examination examination-requested
      2008-06-04 in-force          granted
      2015-02-28 lapsed            lapsed-unpaid
      2015-09-09 in-force          restored
      2024-02-29 expired           term
    `),
  )
})

test('a utility model filed on 6 September 1999 is in force through 5 September 2009', () => {
  const steps = statusSteps(utilityModels, eventsIn('2000-08-02 granted'), { filedOn: '1999-09-06' })
  assert.equal(statusOn(steps, '2000-08-01'), undefined)
  assert.equal(statusOn(steps, '2009-09-05'), 'in-force')
  assert.equal(statusOn(steps, '2009-09-06'), 'expired')
  assert.deepEqual(inForce(steps), [{ from: '2000-08-02', until: '2009-09-06' }])
})

test('a design lives ten years when filed before 1 June 2021, and fifteen from that day', () => {
  assert.equal(firstDayWithout(designs, { filedOn: '2021-05-31' }), '2031-05-31')
  assert.equal(firstDayWithout(designs, { filedOn: '2021-06-01' }), '2036-06-01')
})

test('a utility model is given up for the invention filed on the same day, on the day of that grant', () => {
  assert.equal(
    life(
      utilityModels,
      { filedOn: '2018-03-01' },
      `2018-10-09 granted
       2020-07-14 abandoned`,
    ),
    // Article 47 of the Implementing Rules, last paragraph.
    table(`
      2018-10-09 in-force  granted
      2020-07-14 abandoned abandoned
    `),
  )
})

test('a trademark ends the day before the day of its registration, ten years on', () => {
  const right = { grantedOn: '2010-05-07' }
  const steps = statusSteps(trademarks, eventsIn('2010-05-07 granted'), right)
  // Article 12 of the Implementing Regulations, second paragraph.
  assert.equal(statusOn(steps, '2020-05-06'), 'in-force')
  assert.equal(statusOn(steps, '2020-05-07'), 'expired')
})

test('each renewal of a trademark adds ten years, in the months of grace too, and once a day', () => {
  const right = { grantedOn: '2000-05-07' }
  assert.equal(
    life(
      trademarks,
      right,
      `1999-04-01 filed
       2000-02-06 preliminarily-approved
       2000-03-01 opposed
       2000-05-07 granted
       2010-01-20 renewed
       2010-01-20 renewed
       2020-09-30 renewed`,
    ),
    table(`
      1999-04-01 filed                  filed
      2000-02-06 preliminarily-approved preliminarily-approved
      2000-03-01 opposed                opposed
      2000-05-07 in-force               granted
      2030-05-07 expired                term
    `),
  )
})

test('where the day of grant is not kept, a term from it runs from the event', () => {
  const steps = statusSteps(trademarks, eventsIn('2010-05-07 granted'))
  assert.equal(statusOn(steps, '2020-05-07'), 'expired')
})

test('a right declared invalid in part stays in force; declared invalid, it ends for good', () => {
  const right = { filedOn: '2010-01-01' }
  const script = `2012-01-04 granted
       2014-01-01 partly-invalidated
       2016-01-01 invalidated
       2016-02-01 suspension-lifted
       2016-03-01 renewed`
  assert.equal(
    life(inventions, right, script),
    table(`
      2012-01-04 in-force    granted
      2016-01-01 invalidated invalidated
    `),
  )
})

test('suspension of proceedings leaves the right in force', () => {
  const steps = statusSteps(
    inventions,
    eventsIn(`2012-01-04 granted
              2013-01-01 suspended
              2014-01-01 suspension-lifted`),
    { filedOn: '2010-01-01' },
  )
  assert.equal(statusOn(steps, '2013-06-01'), 'in-force')
  assert.equal(steps.length, 2)
})

test('an application published after its withdrawal stays withdrawn; restored, it is where it was', () => {
  assert.equal(
    life(
      inventions,
      { filedOn: '2010-01-01' },
      `2010-01-01 filed
       2011-03-01 examination-requested
       2011-06-01 deemed-withdrawn
       2011-07-06 published
       2011-11-01 restored
       2012-01-01 refused
       2012-09-01 examination-requested
       2013-02-06 granted`,
    ),
    // Article 41 of the Implementing Rules, second paragraph; Article 6 for the restoration.
    table(`
      2010-01-01 filed             filed
      2011-03-01 under-examination examination-requested
      2011-06-01 withdrawn         deemed-withdrawn
      2011-11-01 under-examination restored
      2012-01-01 refused           refused
      2012-09-01 under-examination examination-requested
      2013-02-06 in-force          granted
      2030-01-01 expired           term
    `),
  )
})

test('a compensated term is not ended by the calendar but by what is recorded', () => {
  const right = { filedOn: '2000-01-01' }
  const steps = statusSteps(inventions, eventsIn('2008-01-02 granted\n2008-06-01 term-compensated'), right)
  assert.equal(statusOn(steps, '2020-06-01'), 'in-force')
  const over = statusSteps(
    inventions,
    eventsIn('2008-01-02 granted\n2008-06-01 term-compensated\n2020-11-01 expired'),
    right,
  )
  assert.equal(statusOn(over, '2020-11-01'), 'expired')
})

test('a plant variety lives by what plant it is and when it was granted; unknown plant, unknown term', () => {
  const last = (grantedOn: string, woodyOrVine?: boolean) =>
    firstDayWithout(plantVarieties, { grantedOn, woodyOrVine })
  // Article 34 of the 2014 regulations, Article 35 of those of 2025.
  assert.equal(last('2020-03-01', true), '2040-03-02')
  assert.equal(last('2020-03-01', false), '2035-03-02')
  assert.equal(last('2025-06-01', true), '2050-06-02')
  assert.equal(last('2025-06-01', false), '2045-06-02')
  assert.equal(last('2025-06-01'), undefined)
})

test('a layout design counts from filing or first use, the earlier, and fifteen years at most', () => {
  const last = (right: Entry) => firstDayWithout(layoutDesigns, right)
  // Article 12 of the 2001 regulations.
  assert.equal(last({ filedOn: '2020-05-01' }), '2030-05-02')
  assert.equal(last({ filedOn: '2020-05-01', firstUsedOn: '2019-01-10' }), '2029-01-11')
  assert.equal(last({ filedOn: '2020-05-01', createdOn: '2010-08-01' }), '2025-08-02')
})

test('a right whose law sets no fixed term stays in force until something ends it', () => {
  for (const register of [geographicalIndications, copyrights, dataIp, tradeSecrets]) {
    const steps = statusSteps(register, eventsIn('1990-01-01 granted'), { filedOn: '1990-01-01' })
    assert.equal(statusOn(steps, '2190-01-01'), 'in-force', register.id)
  }
  const revoked = eventsIn('2005-01-01 granted\n2015-01-01 revoked')
  assert.equal(statusOn(statusSteps(geographicalIndications, revoked), '2015-01-01'), 'revoked')
})

test('two terms that hold at once are a fault that names the register', () => {
  const basis = cite(patentLaw2020, '第四十二条')
  const granted = defineEvent({
    id: 'granted',
    label: { zh: '授权', en: 'Granted' },
    basis: [],
    effect: 'grants',
    status: 'in-force',
  })
  const twice = defineRegister({
    id: 'twice',
    label: { zh: '例', en: 'Example' },
    entry: { zh: '件', en: 'entry' },
    basis: [],
    events: [granted],
    terms: [
      since('2000-01-01', { years: 10, from: 'filedOn', basis }),
      since('2001-01-01', { years: 15, from: 'filedOn', where: is('office', 'CN'), basis }),
    ],
  })
  assert.equal(firstDayWithout(twice, { filedOn: '2001-01-01' }), '2011-01-02')
  assert.throws(() => firstDayWithout(twice, { filedOn: '2001-01-01', office: 'CN' }), /twice has two terms/)
})

test('a term can be said in both languages', () => {
  const said = (register: Register, language: 'zh' | 'en') =>
    (register.terms ?? []).map(one => sayTerm(one.value, register, language)).at(0)
  assert.equal(said(designs, 'zh'), '自申请日起10年')
  assert.equal(said(trademarks, 'en'), '10 years from “Granted on”, renewable')
  assert.equal(
    said(layoutDesigns, 'zh'),
    '自申请日、首次投入商业利用日（以较前日期为准）起10年，至多自创作完成日起15年',
  )
  assert.equal(said(plantVarieties, 'en'), 'Woody plant or vine is yes: 20 years from “Granted on”')
})

test('the law of one office sets no term for a right that another office keeps', () => {
  const right = { filedOn: '2000-01-03', grantedOn: '2002-01-01' }
  assert.equal(firstDayWithout(inventions, { ...right, office: 'CN' }), '2020-01-03')
  assert.equal(firstDayWithout(inventions, { ...right, office: 'US' }), undefined)
  assert.ok(!life(inventions, { ...right, office: 'US' }, '2002-01-01 granted').includes('expired'))
})
