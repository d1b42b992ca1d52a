import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused of an act in a procedure and of the limits in it, in order of precedence. */
export const refusalsOfProcedures = {
  'unknown-procedure': refusal(
    '没有这个程序。用 procedure list 可列出全部程序。',
    'There is no such procedure. `procedure list` shows them all.',
  ),
  'unknown-dispute': refusal(
    '没有这起纠纷，或者其中没有您可以查看的案件。',
    'There is no such dispute, or you may see none of its cases.',
  ),
  'right-already-changed': refusal(
    '本案的行为已经写入所涉权利的登记，不能改挂其他权利。请另立案件办理更正。',
    'Acts of this case have entered events of its right, so it stays tied to it. Open a case to correct them.',
  ),
  'unknown-limit': refusal(
    '该程序没有这个期限。用 procedure show 可列出其全部期限。',
    'The procedure has no such limit. `procedure show` lists them all.',
  ),
  'earlier-than-last-act': refusal(
    '日期早于案件的上一个行为。请核对日期。',
    'The day lies before the last act of the case. Check the day.',
  ),
  'day-off': refusal(
    '这一天是休息日。确在当日作出的，请确认；否则请改正日期。',
    'That was a day off. Confirm that it was done on that day, or correct the day.',
  ),
  'act-not-open': refusal(
    '案件在当前环节不能作出这一行为。请查看当前环节可作的行为。',
    'This act is not open where the case now stands. See which acts are open.',
  ),
  'not-competent': refusal(
    '无权作出这一行为。请交由有职权的人员办理。',
    'This role has no authority for the act. Leave it to the one that has.',
  ),
  'office-not-competent': refusal(
    '收件单位或者发件单位对该事项没有职权。请改选有职权的单位。',
    'One of the two offices has no competence for this hand-over. Choose one that has.',
  ),
  'no-extension-left': refusal(
    '该期限没有可用的延长，或者尚未起算。',
    'The limit has no extension left, or does not run.',
  ),
  'limit-run-out': refusal(
    '期限已经届满，不能再延长。请依法作其他处理。',
    'The limit has run out and cannot be extended any more. Deal with it as the law provides.',
  ),
  'longer-than-allowed': refusal(
    '所定的时间超过依据允许的最长时间。请缩短后再试。',
    'The time decided on is longer than the source allows. Shorten it.',
  ),
  'fact-missing': refusal(
    '缺少作出这一行为必须载明的事项。请补充后再试。',
    'A fact that the act must state is missing. Add it and try again.',
  ),
  'fact-unknown': refusal('没有这一事项。请核对名称。', 'There is no such fact. Check its name.'),
  'guard-not-met': refusal(
    '不符合作出这一行为的条件。请核对案件事实。',
    'The condition for this act is not met. Check the facts of the case.',
  ),
  'limit-not-in-force': refusal(
    '该日没有有效的期限规定，不能推定。请核对日期或补充依据。',
    'No rule sets this limit on that day, and none is guessed. Check the day, or add the rule.',
  ),
  'limit-not-set': refusal(
    '依据没有规定这一期限。请由承办人员确定。',
    'The source sets no such limit. Let a person decide on one.',
  ),
  'clock-stopped': refusal(
    '期限停止计算，恢复之前没有届满日。',
    'The clock stands still; there is no due day until it goes on.',
  ),
} as const satisfies Record<string, Label>
