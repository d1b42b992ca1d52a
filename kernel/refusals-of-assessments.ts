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
  'kit-unsealed': refusal(
    '复算包没有日志回执，不能证明由谁、在何时封存。请向封存单位重新取得，或不带公钥只核对计算。',
    'The kit has no receipt of a log, so nobody can be shown to have sealed it. Obtain it again, or check it without a key.',
  ),
  'kit-seal-broken': refusal(
    '日志回执不成立，或者属于另一个复算包、另一把密钥，不能证明本包已经封存。请向封存单位重新取得。',
    'The receipt does not hold, or is of another kit or key, and does not seal this one. Obtain it again.',
  ),
  'key-unreadable': refusal(
    '所给公钥不是 Ed25519 公钥（PEM）。请向封存单位取得 ledger.pub.pem。',
    'The key is no public key of Ed25519 as PEM. Obtain `ledger.pub.pem` from the office that sealed the kit.',
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
  'points-out-of-range': refusal(
    '评分应在0到100之间。请改正。',
    'Points lie between 0 and 100. Correct them.',
  ),
  'scored-twice': refusal(
    '同一专家对同一申报评了两次。请只保留一次。',
    'One expert has scored the same twice. Keep one of them.',
  ),
  'unknown-round': refusal('没有这一轮申报。请核对轮次编号。', 'There is no such round. Check its number.'),
  'round-not-open': refusal(
    '该轮没有在受理申报，或者所填截止日与申报通知不符。截止日以申报通知为准。',
    'The round takes no applications now, or the cut-off day is not that of its call. The call decides.',
  ),
  'round-not-reviewed': refusal(
    '该轮现在不在评审中，或者推荐还没有上报，不能办理这一环节。',
    'The round is not under review now, or has not been sent up yet, and this step cannot be taken.',
  ),
  'not-on-panel': refusal(
    '您不是本轮的评审专家，或者代他人评分。专家由省级聘请，只能本人评分。',
    'You are not on the panel of this round, or score for somebody else. The province appoints; each scores himself.',
  ),
  'expert-recused': refusal(
    '专家来自该市或与其有利害关系，应当回避，不能评分。',
    'The expert is from the city or has declared a tie with it, and does not score it.',
  ),
  'quota-used': refusal(
    '推荐名额已经用完，不能再推荐。',
    'The quota is used up, and nobody more is recommended.',
  ),
  'cap-used': refusal(
    '该区域的推荐名额上限已满，不能再推荐该区域的申报。',
    'As many of this region are recommended as the call allows, and no more of it is.',
  ),
  'veto-stands': refusal(
    '该申报记录有一票否决情形，不能推荐。',
    'Something is recorded that keeps this application out, whatever its score.',
  ),
  'applications-undecided': refusal(
    '还有申报没有作出推荐与否的决定，不能公示。请先逐一决定。',
    'Some applications are neither recommended nor passed over. Decide them before anything is published.',
  ),
  'nothing-published': refusal(
    '没有正在公示的结果，或者所填公示截止日与公示不符。',
    'Nothing is open to objections now, or the last day given is not that of the publication.',
  ),
  'objection-open': refusal(
    '有异议尚未处理，不能继续。请先作出处理决定。',
    'An objection is not decided yet. Decide it first.',
  ),
  'objection-upheld': refusal(
    '有成立的异议针对仍在推荐之列的申报。请先撤销该推荐。',
    'An objection was upheld against an application that still stands recommended. Set it aside first.',
  ),
  'no-objection-upheld': refusal(
    '没有针对该申报的成立的异议，不能撤销推荐。请先对异议作出决定。',
    'No objection against it was upheld, so it cannot be set aside. Decide on an objection first.',
  ),
  'not-next': refusal(
    '按公示的得分和入围规则，应当递补的是所列的申报。请推荐它，或先说明理由不再让其候补。',
    'By the published scores and the rule another one is next. Recommend that one, or pass it over with reasons.',
  ),
} as const satisfies Record<string, Label>
