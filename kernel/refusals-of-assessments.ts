import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about assessments and designations: cut rules, panels of experts, sealed kits, rounds. */
export const refusalsOfAssessments = {
  'cut-rule-invalid': refusal(
    '入围规则有误，不能适用。请改正所指之处。',
    'The cut rule cannot be used. Correct the place that is named.',
  ),
  'tie-rule-missing': refusal(
    '入围规则没有写明同分如何处理。请写明 ties：both-in（都入围）、both-out（都不入围）或 lot（抽签）。',
    'The rule does not say what becomes of a tie. Give `ties`: both-in, both-out or lot.',
  ),
  'score-missing': refusal(
    '该单位没有得分。请补充得分，或在规则中写明不列入没有得分的单位。',
    'The unit has no score. Add it, or let the rule leave out who has none.',
  ),
  'unit-merged': refusal(
    '该单位已经并入另一单位，不再单独参加。请以合并后的单位参加。',
    'The unit has become part of another one and takes part no more by itself. Enter the one that it is part of.',
  ),
  'kit-damaged': refusal(
    '复算包不完整，无法核对。请重新取得。',
    'The kit is not whole and cannot be checked. Obtain it again.',
  ),
  'kit-changed': refusal(
    '复算包与其摘要或复算结果不符，不能采信。不符之处已逐一列出。',
    'The kit does not fit its digests, or its result does not follow from its ground. Each place is named.',
  ),
  'application-late': refusal(
    '申报截止日或补正期限已过，不再受理。可以在下一轮申报。',
    'The cut-off day or the day to mend by has passed, and nothing is taken any more. Apply in the next round.',
  ),
  'objection-late': refusal(
    '公示期已满，不再受理异议。可以通过举报、信访等途径反映。',
    'The period of objection is over, and none is taken any more. Other ways of complaint stay open.',
  ),
  'unknown-scheme': refusal(
    '没有这个评定办法，或者其中没有这个级别。用 designation schemes 可列出全部办法。',
    'There is no such scheme, or it has no such level. `designation schemes` lists them all.',
  ),
} as const satisfies Record<string, Label>
