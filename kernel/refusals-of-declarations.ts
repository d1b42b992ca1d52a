import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about figures that cities declare, and about what is asked of them. */
export const refusalsOfDeclarations = {
  'unknown-declaration': refusal(
    '没有这项申报，或者您的单位不申报、不评价该地区的数据。用 declaration list 可列出可以查看的申报。',
    'There is no such declaration, or your office neither declares nor assesses for its place. `declaration list` shows those you may see.',
  ),
  'may-not-declare': refusal(
    '您所在的单位不能申报该地区的数据。由该地区或其所属城市的知识产权、统计等申报单位办理。',
    'Your office does not declare figures of this place. An office of the place, or of the city that holds it, does.',
  ),
  'may-not-assess': refusal(
    '只有上级的评价单位可以提出和认定。申报地区可以作出说明。',
    'Only an assessing office above the place may raise and decide this. The place itself may answer.',
  ),
  'decides-own-figures': refusal(
    '您或您的单位申报过该地区的数据，或者答复过该事项，不能认定。请由上一级评价单位认定。',
    'You or your office declared figures of this place or answered this, and do not decide it. One further above does.',
  ),
  'declarations-too-many': refusal(
    '所比较地区的申报数据超过一次检验的上限，没有检验。请按下一级地区分别检验。',
    'There are more declared figures in these places than one test looks at, so none was run. Look at places below them.',
  ),
  'period-not-closed': refusal(
    '该时期尚未结束，不能申报。请在期末以后申报。',
    'The period is not over yet, so no figure stands for it. Declare it after its last day.',
  ),
  'correction-without-reason': refusal(
    '这项数据已经申报。更正须说明理由，原申报保留。',
    'This figure is declared already. A correction gives its reason, and what was declared stays.',
  ),
  'declaration-withdrawn': refusal(
    '该项申报已经撤回。需要时请重新申报并说明理由。',
    'This declaration was withdrawn. Declare it again, with the reason, where that is needed.',
  ),
  'list-empty': refusal(
    '清单中没有号码。请在一列中逐行写明权利号码或案件编号。',
    'The list holds no numbers. Put the numbers of rights or cases in one column, one a line.',
  ),
  'list-too-long': refusal(
    '清单的行数超过上限。请按区县分开申报。',
    'The list has more lines than can be compared. Declare by district.',
  ),
  'file-not-declared': refusal(
    '没有为该地区交来的这份文件。请先上传。',
    'No such file was handed in for this place. Hand it in first.',
  ),
  'unknown-finding': refusal(
    '没有这项提请说明的事项，或者您的单位不申报、不评价该地区的数据。',
    'There is no such finding, or your office neither declares nor assesses for its place.',
  ),
  'finding-decided': refusal('已经认定，不再受理说明。', 'It is decided and takes no further answer.'),
} as const satisfies Record<string, Label>
