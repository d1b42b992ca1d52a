import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCatalogue } from '#server/catalogue'
import { presentProcedure } from '#server/present/procedure'
import type { Box } from '#workbench/parts/chart/drawing'
import { drawChart } from '#workbench/parts/chart/drawing'

const { catalogue } = await openCatalogue()
const told = (language: 'zh' | 'en') => ({
  say: (label: { zh: string; en: string }) => label[language],
  holder: (role: string) => role,
  ranOut: (limit: string) => limit,
  stays: (acts: readonly string[]) => acts.join(', '),
  inside: (act: string, states: readonly string[]) => `${act} (${states.join(', ')})`,
})

interface Area {
  x: number
  y: number
  width: number
  height: number
}
const meets = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const holds = (a: Box, b: Box) => b.path.startsWith(`${a.path}.`)
const surrounds = (a: Area, b: Area) =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height

for (const language of ['zh', 'en'] as const)
  test(`no procedure is drawn with states or words upon one another: ${language}`, () => {
    for (const procedure of catalogue.procedures.values())
      for (const course of presentProcedure(procedure, []).courses) {
        const { boxes, ways } = drawChart(course, told(language), procedure.opens.label)
        assert.equal(boxes.length, course.states.length)
        const words = ways.map(({ id, words: { x, y, width, height } }) => ({
          path: id,
          x: x - width / 2,
          y: y - height / 2,
          width,
          height,
        }))
        boxes.forEach((a, n) => {
          for (const b of boxes.slice(n + 1)) {
            const [outer, inner] = holds(b, a) ? [b, a] : [a, b]
            if (holds(outer, inner)) assert.ok(surrounds(outer, inner), `${procedure.id} ${inner.path}`)
            else assert.ok(!meets(a, b), `${procedure.id} ${a.path} ${b.path}`)
          }
          const beside = words.filter(word => meets(word, a) && !surrounds(a, word))
          assert.deepEqual(beside, [], `${procedure.id} ${a.path}`)
        })
        words.forEach((a, n) => {
          for (const b of words.slice(n + 1)) assert.ok(!meets(a, b), `${procedure.id} ${a.path} ${b.path}`)
        })
      }
  })

test('every act and every expiry that leads elsewhere is on a way, and only there', () => {
  for (const procedure of catalogue.procedures.values())
    for (const course of presentProcedure(procedure, []).courses) {
      const drawn = drawChart(course, told('zh')).ways.flatMap(way => way.steps)
      const within = (from: string, to: string) => to === from || to.startsWith(`${from}.`)
      const wanted = course.states.flatMap(({ path, acts, expires }) =>
        [...acts.map(one => one.target), expires?.target].filter(to => to && !within(path, to)),
      )
      assert.equal(drawn.length, wanted.length, procedure.id)
    }
})
