import type { Call, Verb } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import { followIn } from '#server/following'

/** Follows something, or stops following it. */
export const followVerb = (name: string, summary: Label, follows: boolean): Verb => ({
  usage: [`${name} THING [--as PERSON]`],
  summary,
  options: { as: { type: 'string' } },
  words: [1, 1],
  async run(call: Call) {
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    const [thing = ''] = call.words
    const done = await followIn(house, viewer, { thing, follows })
    if (isRefusal(done)) return done
    const said =
      call.language === 'zh'
        ? `现在关注${done.things.length}项。`
        : `${done.things.length} things are followed.`
    call.say(call.json ? `${JSON.stringify(done)}\n` : `${said}\n`)
    return undefined
  },
})
