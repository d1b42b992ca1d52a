import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about measures, plans, their promises and requests, and offices that ended. */
export const refusalsOfPlans = {
  'unknown-measure': refusal(
    '没有这项措施。用 measure list 可列出全部措施。',
    'There is no such measure. `measure list` shows them all.',
  ),
  'unknown-id': refusal(
    '没有以此为编号的条款、措施、程序、权利或指标，也没有您可查看的这件案件。请核对编号；查看案件须先登录。',
    'No clause, measure, procedure, right or indicator has this id, and no case that you may see. ' +
      'Check it; cases are seen after signing in.',
  ),
  'ambiguous-id': refusal(
    '有几处使用这个编号。请用括号中的完整编号。',
    'This id stands in several places. Use one of the full ids in the brackets.',
  ),
  'unknown-plan': refusal('没有这个计划。请核对编号。', 'There is no such plan. Check its id.'),
  'plan-taken': refusal(
    '该计划编号已被使用。请另选一个。',
    'This id of a plan is taken. Choose another one.',
  ),
  'unknown-request': refusal('没有这项变更申请。请核对编号。', 'There is no such request. Check its id.'),
  'unknown-duty-of-plan': refusal(
    '计划中没有这一项。请核对编号，或先加入该项。',
    'The plan has no such item. Check the id, or add it first.',
  ),
  'withdrawn-already': refusal(
    '该项已经撤销，不能改动。请另立一项，并注明替代关系。',
    'This was withdrawn and stays so. Add another one, and say what it replaces.',
  ),
  'wrong-level': refusal(
    '层级不符：项目属于工程，任务属于项目或任务，节点属于项目或任务。请改正上级。',
    'This cannot stand there: projects belong to programmes, tasks to projects or tasks, milestones to either. Choose another whole.',
  ),
  'dependency-cycle': refusal(
    '先后关系成环，谁也不能先开始。请去掉其中一条。',
    'These wait for each other in a circle, so none can begin. Take one of the links away.',
  ),
  'weights-off': refusal(
    '同一上级之下的权重须全部填写且合计为100，或全部不填。请调整权重。',
    'Weights under one whole are all given and add up to 100, or none is given. Change the weights.',
  ),
  'title-missing': refusal(
    '缺少任务的表述，或表述超过1000字。请写一句话。',
    'The sentence that says what is to be done is missing or longer than 1,000 characters. Write one.',
  ),
  'owner-missing': refusal(
    '没有牵头单位。每项任务须有且只有一个牵头单位。',
    'No office answers for it. Each item has exactly one.',
  ),
  'office-ended': refusal(
    '该单位届时已经撤并，不能再承担新的事项。请改为承接其职责的单位。',
    'This office has ended by that day and takes on nothing new. Name the office that succeeded it.',
  ),
  'office-holds-cases': refusal(
    '该单位还有未办结的案件或移送，不能撤并。请先办结或移送。',
    'The office still holds open cases or hand-overs and cannot end. Close them or hand them over first.',
  ),
  'baseline-missing': refusal(
    '目标没有基期值。请填写基期的日期和数值。',
    'A target needs a baseline. Give its day and its value.',
  ),
  'goal-missing': refusal(
    '目标没有节点值。请至少填写一个日期和数值。',
    'A target needs at least one goal, with its day and its value.',
  ),
  'amount-invalid': refusal(
    '数值不可用。请填写不带单位的十进制数。',
    'The amount cannot be used. Write a decimal number without a unit.',
  ),
  'share-invalid': refusal('进度应在0与100%之间。', 'Progress lies between 0 and 100 %.'),
  'reason-missing': refusal('请说明理由。', 'Give the reason.'),
  'nothing-to-change': refusal('没有任何改动。', 'Nothing would change.'),
  'not-done': refusal(
    '该项尚未报告完成，不能核验。',
    'It has not been reported done, so it cannot be verified.',
  ),
  'request-over': refusal('该申请已经办结。请另行提出。', 'This request is over. Make another one.'),
  'level-out-of-turn': refusal(
    '还没有轮到这一级审批，也不能越级。请等待前一级。',
    'It is not the turn of this level, and none is skipped. Wait for the one before.',
  ),
  'plan-document-unreadable': refusal(
    '这份文件不能作为计划文件读取。请另存为未加密、不含宏的 .docx 或 .xlsx，再上传。',
    'This file cannot be read as a plan. Save it as .docx or .xlsx, without macros or a password, and give it again.',
  ),
  'no-office-named': refusal(
    '这一段没有写明责任单位，未作为任务。需要时请直接加入计划。',
    'This passage names no responsible office and was not taken for a task. Add it to the plan by hand if it is one.',
  ),
  'heading-alone': refusal(
    '这一标题之下没有任务。如果它本身就是任务，请补上责任单位。',
    'No task stands below this heading. If it is a task itself, say which office is responsible.',
  ),
  'note-only': refusal('这是注释或合计，不是任务。', 'This is a note or a total, and no task.'),
  'sentence-missing': refusal(
    '写了责任单位，但没有任务内容。请在原文件中补上。',
    'Offices are named here, but nothing for them to do. Complete the document.',
  ),
  'no-task-column': refusal(
    '这张表没有同时列出任务和责任单位，未读取。请检查表头。',
    'This table has no columns for tasks and responsible offices, so it was not read. Check its headings.',
  ),
  'unknown-paper': refusal(
    '该计划没有这份文件。文件页列出已制作的文件。',
    'The plan has no such paper. Its page of papers lists those that were written.',
  ),
  'nothing-to-supervise': refusal(
    '该单位没有逾期、有风险的任务，也没有未兑现的承诺，无须督查通知。',
    'This office has nothing late or at risk and no promise unkept, so there is nothing to give notice of.',
  ),
} satisfies Record<string, Label>
