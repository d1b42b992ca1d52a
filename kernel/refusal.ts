import { refusalsOfAssessments } from '#kernel/refusals-of-assessments'
import { refusalsOfDeclarations } from '#kernel/refusals-of-declarations'
import { refusalsOfDocuments } from '#kernel/refusals-of-documents'
import { refusalsOfIndices } from '#kernel/refusals-of-indices'
import { refusalsOfPeople } from '#kernel/refusals-of-people'
import { refusalsOfPlans } from '#kernel/refusals-of-plans'
import { refusalsOfProcedures } from '#kernel/refusals-of-procedures'
import { refusalsOfTheLedger } from '#kernel/refusals-of-the-ledger'
import { refusalsOfWork } from '#kernel/refusals-of-work'
import { inBoth as refusal, type Label } from '#kernel/source'

/** Every named refusal, in order of precedence. The sentence says what is wrong and what to do. */
export const refusals = {
  // Figures
  'unknown-place': refusal(
    '没有这个地区。请使用行政区划代码（GB/T 2260）或规范名称。',
    'There is no such place. Use a GB/T 2260 code or its official name.',
  ),
  'ambiguous-place': refusal(
    '有几个地区叫这个名字。请使用代码或写明上级地区。',
    'Several places have this name. Use the code, or name the place that holds it.',
  ),
  'unknown-indicator': refusal(
    '没有这个指标。用 indicator list 可列出全部指标。',
    'There is no such indicator. `indicator list` shows them all.',
  ),
  'not-for-this-level': refusal(
    '该指标不适用于这一级行政区。',
    'This indicator is not defined for a place of this level.',
  ),
  'unknown-input': refusal(
    '没有这个统计项。用 indicator list --inputs 可列出全部统计项。',
    'There is no such input. `indicator list --inputs` shows them all.',
  ),
  'unknown-source': refusal('没有这份依据。', 'There is no such source.'),
  'unknown-register': refusal('没有这个登记簿。', 'There is no such register.'),
  'unknown-load': refusal('没有这次导入。', 'There is no such load.'),
  'unknown-address': refusal(
    '没有这个地址。接口说明见 /api/openapi.json。',
    'There is no such address. They are all described in /api/openapi.json.',
  ),
  'parameter-invalid': refusal(
    '请求缺少参数，或参数不可用。接口说明见 /api/openapi.json。',
    'The request lacks a parameter, or one cannot be used. See /api/openapi.json.',
  ),
  'unknown-right': refusal(
    '登记簿中没有这项权利。请核对号码，或先导入记录。',
    'The register holds no such right. Check the number, or load its record first.',
  ),
  'no-records': refusal(
    '登记簿中还没有该地区的记录，不能以零代替。请导入官方记录或发布的统计数据。',
    'The register holds no records of this place yet, and zero would be untrue. ' +
      'Load official records or published statistics.',
  ),
  'missing-input': refusal(
    '缺少计算所需的统计数据。请用 figures 导入，注明来源。',
    'A statistic that the calculation needs is missing. Load it with `figures`, with its source.',
  ),
  'two-figures': refusal(
    '同一统计项有两个不同的数值而无法判定。请注明版本。',
    'Two different figures stand for the same input and none is newer. State their vintage.',
  ),
  'zero-denominator': refusal(
    '分母为零，比值无意义。请核对分母的来源。',
    'The denominator is zero, so there is no ratio. Check the source of the denominator.',
  ),
  'nothing-to-measure': refusal(
    '没有可供统计的对象，中位数、平均数或合计不存在。',
    'There is nothing to measure, so there is no median, mean or total.',
  ),
  'not-a-day': refusal(
    '日期不存在或格式不对。请写成 2020-11-30。',
    'The day does not exist or is not written as 2020-11-30.',
  ),
  'past-horizon': refusal(
    '该年的放假安排尚未公布，届满日不作推算。请承办人员自行掌握，公布后自动算出。',
    'The holidays of that year are not announced yet, and no day is guessed: let a person watch over it.',
  ),
  ...refusalsOfProcedures,
  // Files
  'file-not-found': refusal('找不到文件。请核对路径。', 'The file was not found. Check its path.'),
  'file-unreadable': refusal(
    '文件无法读取。请核对权限后重试。',
    'The file cannot be read. Check its permissions and try again.',
  ),
  'format-not-recognised': refusal(
    '不认识这种文件。请用 --format 指明，或转换为受支持的格式。',
    'The file is of no known format. Name it with --format, or convert the file.',
  ),
  'encoding-not-recognised': refusal(
    '文字编码不能识别或有损坏。请另存为 UTF-8。',
    'The text encoding is unknown or damaged. Save the file as UTF-8.',
  ),
  truncated: refusal(
    '记录不完整，文件在此处中断。请重新取得文件。',
    'The record is cut off: the file ends inside it. Obtain the file again.',
  ),
  malformed: refusal(
    '记录结构有误，无法解析。请向提供方核实。',
    'The record is not well formed and cannot be parsed. Ask its provider.',
  ),
  'entity-not-allowed': refusal(
    '文件自定义了实体，出于安全不予展开。请取得不含自定义实体的文件。',
    'The file defines entities of its own, which are not expanded for safety. Obtain it without them.',
  ),
  'too-large': refusal(
    '单个字段或记录超过上限。请核对文件是否损坏。',
    'A single field or record is larger than the limit. Check whether the file is damaged.',
  ),
  // Records
  'number-missing': refusal(
    '没有申请号或公开号，无法确定是哪一项权利。',
    'There is neither an application nor a publication number, so the right cannot be told.',
  ),
  'number-invalid': refusal(
    '号码的格式或校验位不对。请核对原件。',
    'The number has a wrong form or check digit. Compare it with the original.',
  ),
  'date-invalid': refusal(
    '日期不存在或无法识别。请核对原件。',
    'The date does not exist or cannot be read. Compare it with the original.',
  ),
  'date-order': refusal(
    '日期先后矛盾，例如授权早于申请。请核对原件。',
    'The dates contradict each other, such as a grant before the filing. Compare with the original.',
  ),
  'date-impossible': refusal(
    '日期超出可能的范围。请核对原件。',
    'The date lies outside the possible range. Compare it with the original.',
  ),
  'kind-unknown': refusal(
    '无法判定权利种类。请补充种类或文献代码。',
    'The kind of right cannot be told. Add the kind or the document code.',
  ),
  'right-unknown': refusal(
    '该事项所指的权利尚未登记。请先导入该权利的记录。',
    'The event concerns a right that is not in the register. Load its record first.',
  ),
  'same-number-other-contents': refusal(
    '同一号码出现两份内容不同、日期相同的记录。已保留先到者，请核对。',
    'Two records of the same number and day differ in contents. The first was kept; please check.',
  ),
  'value-invalid': refusal(
    '数值无法识别。请改为阿拉伯数字。',
    'The number cannot be read. Write it in digits.',
  ),
  'value-impossible': refusal(
    '数值超出可能的范围。请核对原件和单位。',
    'The number lies outside the possible range. Compare it with the original, and check its unit.',
  ),
  'formula-cell': refusal(
    '单元格是公式而没有结果值。请在表格软件中保存结果后重试。',
    'The cell is a formula without a stored result. Save it with results and try again.',
  ),
  'heading-unknown': refusal(
    '列名不能识别，需要一次性确认对应关系。',
    'A heading is not recognised and needs its mapping confirmed once.',
  ),
  'heading-missing': refusal('缺少必要的列。', 'A required column is missing.'),
  'cell-empty': refusal(
    '必填的单元格是空的。请补上后重新导入。',
    'A required cell is empty. Fill it in, and load again.',
  ),
  'period-invalid': refusal(
    '时期应为年、月或日，如 2020、2020-11、2020-11-30。',
    'A period is a year, a month or a day: 2020, 2020-11, 2020-11-30.',
  ),
  'too-many-loads': refusal(
    '等待中的导入过多。请在其中一些结束后再试。',
    'Too many loads are waiting. Try again when some of them have ended.',
  ),
  'unknown-threshold': refusal(
    '没有这个标准表。用 threshold list 可列出全部标准表。',
    'There is no such threshold. `threshold list` shows them all.',
  ),
  'rule-not-known': refusal(
    '没有该日适用的规定，或未见其原文，不能推定。请核对日期，或由承办人员确定。',
    'No rule of that day is known, or its text was not read, and none is guessed. ' +
      'Check the day, or let a person decide.',
  ),
  // Casework
  'unknown-case': refusal(
    '没有这个案件，或者您没有该案件的职责。',
    'There is no such case, or you have no duty in it. The head of the office that leads it can give one.',
  ),
  'unknown-hand-over': refusal(
    '没有这次移交，或者您没有其职责。',
    'There is no such hand-over, or you have no duty in it.',
  ),
  'name-kept': refusal(
    '其中写有应当保密的姓名，接收单位不得知悉。请改写后再移交。',
    'It holds a name that is closed to the receiving office. Write it without, and send it then.',
  ),
  'later-than-today': refusal(
    '日期在今天之后，不能记录尚未发生的行为。请核对日期。',
    'The day lies ahead, and what has not happened cannot be recorded. Check the day.',
  ),
  ...refusalsOfPeople,
  ...refusalsOfDocuments,
  ...refusalsOfPlans,
  ...refusalsOfWork,
  ...refusalsOfIndices,
  ...refusalsOfAssessments,
  ...refusalsOfDeclarations,
  ...refusalsOfTheLedger,
} as const satisfies Record<string, Label>

export type RefusalName = keyof typeof refusals

/** A refusal is a value: what is refused, and what exactly stood in the way. */
export interface Refusal {
  readonly refused: RefusalName
  readonly detail?: string
}

export const refuse = (refused: RefusalName, detail?: string): Refusal => ({ refused, detail })
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string'
