import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { catalogueOf, definitionsOf } from '#kernel/catalogue'
import { isDay } from '#kernel/date'
import type { Citation, Source } from '#kernel/source'
import { cite, showCitation } from '#kernel/source'
import { loadPolicy } from '#policy/load'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

const statutes = new URL('../../shared/data/protection/ip-laws-cn/', import.meta.url)

/** The statutes that were handed over, by the source that stands for each. */
const files: Readonly<Record<string, string>> = {
  'patent-law-2020': '民法商法/专利法(2020-10-17).md',
  'patent-implementing-rules-2023': '行政法规/专利法实施细则(2023-12-11).md',
  'trademark-law-2019': '民法商法/商标法(2019-04-23).md',
  'trademark-regulations-2014': '行政法规/商标法实施条例(2014-04-29).md',
  'copyright-law-2020': '民法商法/著作权法(2020-11-11).md',
  'software-regulations': '行政法规/计算机软件保护条例(2013-01-30).md',
  'plant-variety-regulations-2014': '行政法规/植物新品种保护条例(2014-07-29).md',
  'layout-design-regulations-2001': '行政法规/集成电路布图设计保护条例(2001-04-02).md',
  'customs-regulations-2018': '行政法规/知识产权海关保护条例(2018-03-19).md',
  'administrative-penalty-law-2021': '行政法/行政处罚法(2021-01-22).md',
  'technology-transformation-law-2015': '行政法/促进科技成果转化法(2015-08-29).md',
  'foreign-dispute-regulations-2025': '行政法规/国务院关于涉外知识产权纠纷处理的规定(2025-03-13).md',
  'court-trial-limits-2000': '司法解释/最高人民法院关于严格执行案件审理期限制度的若干规定(2000-09-22).md',
  'ip-act-preservation-2018':
    '司法解释/最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定(2018-12-12).md',
  'patent-dispute-provisions-2015':
    '司法解释/最高人民法院关于审理专利纠纷案件适用法律问题的若干规定(2015-01-29).md',
  'trademark-preservation-2020':
    '司法解释/最高人民法院关于人民法院对注册商标权进行财产保全的解释(2020-12-29).md',
}

const catalogue = catalogueOf(await loadPolicy())
const sources = [...catalogue.sources.values()]
const citations = [...definitionsOf(catalogue)].flatMap(citationsIn)

/** Every citation anywhere in a definition: its basis, and those of its terms. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'source') return []
  if ('source' in value && 'mark' in value) return [value as Citation]
  return Object.values(value).flatMap(citationsIn)
}

test('the days of a source are days of the calendar, and it ends after it began', () => {
  for (const { id, issuedOn, from, until } of sources) {
    for (const day of [issuedOn, from, until]) assert.ok(day === undefined || isDay(day), `${id}: ${day}`)
    assert.ok(from === undefined || until === undefined || until > from, id)
    assert.ok(issuedOn === undefined || until === undefined || until > issuedOn, id)
  }
})

test('no two clauses of a source have one id', () => {
  for (const { id, clauses = [] } of sources)
    assert.equal(new Set(clauses.map(clause => clause.id)).size, clauses.length, id)
})

test('what is cited is one of the sources, and says how far it was confirmed', () => {
  assert.ok(citations.length > 100)
  for (const { source, mark } of citations) {
    assert.equal(catalogue.sources.get(source.id)?.label, source.label)
    assert.ok(mark === 'read' || mark === 'unverified' || mark === 'unsure', source.id)
  }
})

test('an instrument that was never read is not cited as read', () => {
  const never = (source: Source) => source.note?.zh.startsWith('条文未经核对')
  for (const { source, article, mark } of citations)
    assert.ok(!(never(source) && article && mark === 'read'), source.id)
})

test('every cited article stands in its statute', t => {
  if (!existsSync(statutes)) return t.skip('../shared/data is not here')
  let checked = 0
  for (const { source, article } of citations) {
    const file = files[source.id]
    if (!file || !article) continue
    const text = readFileSync(new URL(file, statutes), 'utf8')
    const [number = ''] = /第[一二三四五六七八九十百零]+条/.exec(article) ?? []
    assert.ok(number, `${source.id} is cited by '${article}', which names no article`)
    assert.match(text, new RegExp(`^${number}[ \\u3000]`, 'm'), `${source.id} ${article}`)
    for (const [item] of article.matchAll(/（[一二三四五六七八九十]+）/g)) {
      const body = text.slice(text.search(new RegExp(`^${number}[ \\u3000]`, 'm')))
      const [own = ''] = body.slice(1).split(/^第[一二三四五六七八九十百零]+条[ \u3000]/m)
      assert.ok(own.includes(item), `${source.id} ${article}`)
    }
    checked += 1
  }
  assert.ok(checked > 80)
})

test('a citation prints as an office would print it, and a clause that does not exist is a fault', () => {
  const article = cite(patentLaw2020, '第四十二条')
  assert.equal(showCitation(article, 'zh'), '《中华人民共和国专利法》（2020年第四次修正）第四十二条')
  const clause = cite(strongIpCityOpinions2016, 'positioning')
  assert.equal(
    showCitation(clause, 'zh'),
    '《关于加快建设知识产权强市的指导意见》（国知发管字〔2016〕86号）定位',
  )
  // The clause is known from an English summary, though the instrument itself was found.
  assert.equal(clause.mark, 'unverified')
  assert.throws(() => cite(strongIpCityOpinions2016, 'no-such-clause'), /has no clause 'no-such-clause'/)
})
