import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal } from '#kernel/refusal'
import { thingOf } from '#office/following/thing'
import { thingFound } from '#server/digest/followed-thing'
import { followingOf } from '#server/following'

export const verb: Verb = {
  usage: ['following [--as PERSON]'],
  summary: { zh: '我关注的事项', en: 'What one follows' },
  options: { as: { type: 'string' } },
  words: [0, 0],
  async run(call) {
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    const following = await followingOf(house, viewer)
    if (call.json) {
      call.say(`${JSON.stringify(following)}\n`)
      return undefined
    }
    const rows: string[][] = []
    for (const { thing: word, since } of following.things) {
      const thing = thingOf(word)
      const found = isRefusal(thing) ? thing : await thingFound(house, viewer, thing, viewer.on)
      rows.push([since, word, isRefusal(found) ? '—' : found.label[call.language]])
    }
    call.say(table(rows))
    return undefined
  },
}
