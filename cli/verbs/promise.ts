import { promiseTable } from '#cli/print/plan'
import { dayGiven, planGiven } from '#cli/plan-given'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal, refuse } from '#kernel/refusal'
import { wordsOfPromise } from '#office/planning/plan-rows'
import { presentPromises } from '#server/plan-promises'
import { viewOf } from '#server/plans'

export const verb: Verb = {
  usage: ['promise list [--plan P] [--on DAY] [--as PERSON]', 'promise show ID [--plan P] [--on DAY]'],
  summary: {
    zh: '承诺：目标值、基期、节点与兑现情况',
    en: 'Promises: targets with their baselines and goals, and what became of them',
  },
  options: { plan: { type: 'string' }, on: { type: 'string' }, as: { type: 'string' } },
  words: [1, 2],
  async run(call) {
    const [what, id] = call.words
    if ((what !== 'list' && what !== 'show') || (what === 'show') !== (id !== undefined))
      throw new WrongUse(`promise ${what}: no such thing`)
    const on = dayGiven(call)
    if (isRefusal(on)) return on
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    const plan = await planGiven(call, house, viewer)
    const view = isRefusal(plan) ? plan : await viewOf(house, viewer, plan, on)
    if (isRefusal(view)) return view
    const all = [...view.state.promises.values()].filter(one => id === undefined || one.id === id)
    if (id !== undefined && all.length === 0) return refuse('unknown-duty-of-plan', id)
    const words = await wordsOfPromise((await house.ledger()).store, view.head.id, on)
    const shown = await presentPromises(house, view, all, words)
    if (call.json)
      call.say(
        `${JSON.stringify(what === 'show' ? shown[0] : { plan: view.head.id, on, promises: shown })}\n`,
      )
    else call.say(promiseTable(shown, call.language))
    return undefined
  },
}
