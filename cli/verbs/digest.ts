import { dayGiven } from '#cli/plan-given'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal } from '#kernel/refusal'
import { atomOf, messageOf } from '#server/digest/digest-files'
import { digestFor } from '#server/digest/digest'
import { digestText } from '#server/digest/digest-text'
import { listeningPort } from '#server/environment'

export const verb: Verb = {
  usage: ['digest [--since DAY] [--on DAY] [--format text|atom|eml] [--as PERSON]'],
  summary: {
    zh: '我的摘要：关注的事项自某日以来有什么变化，接下来什么将到期；也可写成Atom订阅源或邮件文件',
    en: 'What changed in what one follows since a day, and what falls due next; as a feed or a message too',
  },
  options: Object.fromEntries(['since', 'on', 'format', 'as'].map(one => [one, { type: 'string' as const }])),
  words: [0, 0],
  async run(call) {
    const { language } = call
    const format = String(call.flags.format ?? 'text')
    if (!['text', 'atom', 'eml'].includes(format)) throw new WrongUse(`--format ${format}: no such format`)
    const [since, on] = (['since', 'on'] as const).map(one =>
      call.flags[one] ? dayGiven(call, one) : undefined,
    )
    if (isRefusal(since)) return since
    if (isRefusal(on)) return on
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    const digest = await digestFor(house, viewer, { since, on })
    if (isRefusal(digest)) return digest
    if (call.json) call.say(`${JSON.stringify(digest)}\n`)
    else if (format === 'text') call.say(digestText(digest, language))
    else {
      const { name = viewer.person } = (await (await house.people()).person(viewer.person)) ?? {}
      const origin = `http://127.0.0.1:${listeningPort()}`
      const file = { person: { id: viewer.person, name }, language, origin }
      call.say(format === 'atom' ? atomOf(digest, file) : String(await messageOf(digest, file)))
    }
    return undefined
  },
}
