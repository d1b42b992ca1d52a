import type { Label } from '#kernel/source'

const refusal = (zh: string, en: string): Label => ({ zh, en })

/** What is refused about the working procedures of a city: reports, rounds of supervision, meetings. */
export const refusalsOfWork = {
  'unknown-board': refusal(
    '没有这个工作看板。用 board list 可列出全部看板。',
    'There is no such board. `board list` shows them all.',
  ),
  'cannot-be-followed': refusal(
    '这样的事项不能关注。请写成 measure:编号、item:计划/编号、indicator:编号@地区 等，或在它的页面上点“关注”。',
    'This cannot be followed. Write measure:ID, item:PLAN/ID, indicator:ID@PLACE and the like, or follow it on its page.',
  ),
  'follows-too-much': refusal(
    '关注的事项已经太多。请先取消关注一些。',
    'You follow too many things already. Stop following some of them first.',
  ),
  'unknown-schedule': refusal(
    '没有这项报告制度。用 report schedules 可列出全部制度。',
    'There is no such schedule of reports. `report schedules` lists them.',
  ),
  'unknown-period': refusal(
    '这项报告制度没有这一期，或者该期还没有开始。',
    'The schedule has no such period, or it has not begun.',
  ),
  'nobody-owes-it': refusal(
    '本市没有应当按这项制度报告的单位。',
    'The city has no office that owes a report of this schedule.',
  ),
  'period-closed': refusal(
    '该报告期已经关闭，不再受理。确有需要的，请在下一期报告中说明。',
    'The period is closed and takes no report any more. Say what is missing in the report of the next one.',
  ),
  'opened-before': refusal(
    '该单位的同一事项已经立项，不能重复。请在原件上办理。',
    'This office has one of the same already. Go on with that one.',
  ),
  'place-of-another': refusal(
    '这个地区不归该单位：工作程序只能在本单位所在地区或者其下级地区立项。',
    'The place is not that of the office: working procedures open for its own place or one within it.',
  ),
  'fact-not-asked': refusal(
    '办理这一环节只能载明规定的事项，多出的事项不能随之改动。请去掉所列事项。',
    'The act tells only what it is asked and changes nothing else by the way. Leave out what is named.',
  ),
  'report-not-standing': refusal(
    '这份报告还没有审定，不用更正：退回以后直接修改即可。',
    'This report does not stand for good yet, so nothing is to be corrected: change it once it comes back.',
  ),
  'unknown-form': refusal(
    '这件案件没有报表：不是工作报告，或者其报告制度没有报表。',
    'This case has no form: it is no report, or its schedule has none.',
  ),
  'unknown-line': refusal('报表没有这一项。请对照报表改正。', 'The form has no such line. Look at the form.'),
  'report-handed-in': refusal(
    '报告已经提交，退回以前不能修改。',
    'The report is handed in and does not change unless it is returned.',
  ),
  'answer-missing': refusal('有必填项没有填写。', 'A line that must be answered is empty.'),
  'answer-not-a-number': refusal(
    '这一项应填数字，不带单位和分隔符，不小于零。',
    'This line takes a number, without unit or separators, not below zero.',
  ),
  'finding-unexplained': refusal(
    '有数字与其他数据不符，没有说明。请改正，或者保留数字并写明原因。',
    'A figure does not agree with others and nobody says why. Mend it, or keep it and say why.',
  ),
} satisfies Record<string, Label>
