import type { Judged, Why } from '#kernel/assessment/cut'
import { inBoth, type Label } from '#kernel/source'

const reasons: Readonly<Record<Why, Label>> = {
  above: inBoth('在入围线以上', 'above the line'),
  'tie-in': inBoth('与他人同分，按规则都入围', 'tied, and by the rule all who are tied are in'),
  'lot-won': inBoth('与他人同分，抽签入围', 'tied, and in by lot'),
  below: inBoth('在入围线以下', 'below the line'),
  cap: inBoth('所属类别的名额已满', 'the places of its kind are taken'),
  'tie-out': inBoth(
    '与他人同分而名额不足，按规则都不入围',
    'tied for too few places, and by the rule none is in',
  ),
  'lot-lost': inBoth('与他人同分，抽签未入围', 'tied, and out by lot'),
  minimum: inBoth('低于最低分', 'below the least score'),
  veto: inBoth('有一票否决情形', 'kept out by a mark, whatever its score'),
  'no-score': inBoth('没有得分', 'without a score'),
}

/** Why a unit is where it is, in a sentence. */
export function reasonOf({ why, at }: Judged): Label {
  const { zh, en } = reasons[why]
  const detail = at === 'seats' ? undefined : at
  return detail === undefined ? { zh, en } : { zh: `${zh}（${detail}）`, en: `${en} (${detail})` }
}

/** Why no chance is told. */
export const errorUnknown = inBoth(
  '得分的误差未知（例如只有一位专家评分），不能给出入围的概率',
  'no chance can be told: the error of a score is not known, as where one expert scored alone',
)
