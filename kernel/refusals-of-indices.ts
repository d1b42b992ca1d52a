import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about comparisons: indices, their tables, peers, and places that ended. */
export const refusalsOfIndices = {
  'unknown-index': refusal(
    '没有这个指数。用 index list 可列出全部指数。',
    'There is no such index. `index list` shows them all.',
  ),
  'nothing-to-compare': refusal(
    '这一天没有一项指标在至少一半的地区有可比的数值，不能排名。请换一个日期，或先导入数据。',
    'On this day no indicator has comparable values for half of the places, so nothing can be ranked. ' +
      'Choose another day, or load figures first.',
  ),
  'place-ended': refusal(
    '该地区在这一时期之前已经撤销，没有这一时期的数值。请改报并入后的地区。',
    'The place had ended before this period, and has no figure of it. State the figure for the place that it became.',
  ),
  'merged-since': refusal(
    '有地区并入，两地的均值或不重复计数不能相加。请按并入后的地区重新统计。',
    'A place was merged into this one, and means or distinct counts of two places do not add up. Count them anew.',
  ),
  'unknown-structure': refusal(
    '没有这个SDMX结构。可取 /sdmx/structure/*/ZHICHENG/*/1.0.0 查看全部结构。',
    'There is no such SDMX structure. /sdmx/structure/*/ZHICHENG/*/1.0.0 shows them all.',
  ),
  'no-observation': refusal(
    '没有符合条件的数据。请核对维度和时期。',
    'No value fits what was asked for. Check the dimensions and the periods.',
  ),
  'deletion-not-loaded': refusal(
    '删除（ACTION 为 D）不能由导入完成：统计数据只增加，不删除。',
    'A load deletes nothing (ACTION D): figures are added, and superseded by newer ones.',
  ),
  'unknown-peers': refusal(
    '没有这种同类分组。请用 index peers 所列的代码，或列出至少两个地区的名称或代码，以逗号分开。',
    'There is no such grouping of peers. Use an id that `index peers` lists, or name at least two places, with commas.',
  ),
  'no-peers': refusal(
    '同组中没有别的地区可比，只能看全部地区中的位次。',
    'Its group has no other place to compare with; only the rank among all can be told.',
  ),
  'index-invalid': refusal(
    '指数定义有误，不能计算。请改正所指之处。',
    'The definition of the index cannot be used. Correct the place that is named.',
  ),
  'group-unknown': refusal(
    '指数定义中没有这个分组。请核对分组名称。',
    'The definition has no such group. Check the name of the group.',
  ),
  'group-cyclic': refusal(
    '分组互为上级，成为循环。请改正上级分组。',
    'The groups hold each other in a circle. Correct the parent of one of them.',
  ),
  'group-empty': refusal(
    '分组之下没有指标。请加入指标，或删去该分组。',
    'The group holds no indicator. Give it one, or delete the group.',
  ),
  'weight-not-positive': refusal(
    '权重必须大于零。不计入的指标请从定义中删去。',
    'A weight must be above zero. What is not to count is taken out of the definition.',
  ),
  'points-not-spent': refusal(
    '各专家分配的分数之和必须相等，且每项大于零。请核对专家打分表。',
    'Every expert must give the same total of points, and some to every member. Check the allocations.',
  ),
  'column-unknown': refusal(
    '表中没有定义所用的列。请核对列名。',
    'The table lacks a column that the definition uses. Check its heading.',
  ),
  'column-twice': refusal(
    '表中有两列同名，无法判定取哪一列。请改名或删去一列。',
    'Two columns have one heading, so neither can be taken. Rename or delete one.',
  ),
  'unit-twice': refusal(
    '同一单位出现两次。请合并或删去一行。',
    'One unit stands in two rows. Merge the rows, or delete one.',
  ),
  'not-a-number': refusal(
    '单元格不是数字。缺数请留空，其余请改为阿拉伯数字。',
    'The cell holds no number. Leave it empty where there is none, and write the others in digits.',
  ),
  'too-few-units': refusal(
    '参加比较的单位不足两个，不能排名。请补充单位。',
    'Fewer than two units can be compared. Add units to the table.',
  ),
  'no-value-at-all': refusal(
    '该指标在所有单位都没有数值。请补充数据，或从定义中删去该指标。',
    'The indicator has no value for any unit. Add values, or take it out of the definition.',
  ),
  'denominator-missing': refusal(
    '缺少分母，不能折算。请补充该单位的分母。',
    'The denominator is missing, so there is no ratio. Add it for the unit that is named.',
  ),
  'all-equal': refusal(
    '各单位的数值全部相同，无法以此分出高下。请从定义中删去该指标，或改用其他标准化方法。',
    'All units have the same value, which cannot tell them apart. Take the indicator out, or normalise otherwise.',
  ),
  'not-above-zero': refusal(
    '对数、几何平均和调和平均要求数值大于零。请改用其他方法，或把标准化的下限定在零以上。',
    'A logarithm, a geometric and a harmonic mean need values above zero. Choose another method, or a range above zero.',
  ),
  'target-missing': refusal(
    '该指标没有大于零的目标值，不能计算达标程度。请补充目标值。',
    'The indicator has no target above zero, so its attainment cannot be told. Add the target.',
  ),
  'no-value-in-group': refusal(
    '该单位在这一分组没有任何数值，不能计分。请补充数据、选择填补方法，或不列入该单位。',
    'The unit has no value in this group, so it gets no score. Add data, choose an imputation, or leave the unit out.',
  ),
  'value-missing-in-sum': refusal(
    '求和时缺一项，缺项不能当作零。请补充数据或选择填补方法。',
    'A sum lacks one of its parts, and missing is not zero. Add the value, or choose an imputation.',
  ),
  'not-in-both': refusal(
    '该单位不同时出现在两次计算中，不能说明位次变化。请核对单位名称。',
    'The unit does not stand in both computations, so no change of rank can be told. Check its name.',
  ),
  'unit-unknown': refusal(
    '表中没有这个单位。请核对单位名称。',
    'The table has no such unit. Check its name.',
  ),
} as const satisfies Record<string, Label>
