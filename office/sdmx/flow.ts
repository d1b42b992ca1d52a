import { inBoth, type Label } from '#kernel/source'

/** Who keeps these structures; in SDMX an agency is a word of capitals. */
export const AGENCY = 'ZHICHENG'
export const VERSION = '1.0.0'

export interface Component {
  readonly id: string
  readonly label: Label
  /** The codelist from which its values come; what has none is of `type`. */
  readonly codes?: string
  readonly type?: 'String' | 'Integer' | 'Double' | 'GregorianDay' | 'ObservationalTimePeriod'
  /** The cross-domain concept of SDMX that it stands for, by which other programs know how to show it. */
  readonly role?: string
  readonly isMandatory?: true
}

/** How a value that comes from no codelist is written. */
export const formatOf = ({ type = 'String' }: Component) => ({ dataType: type })

/** A flow of data as SDMX 3.0 has it: what its series are told apart by, and what is said of each value. */
export interface Flow {
  readonly id: string
  readonly label: Label
  readonly dimensions: readonly Component[]
  readonly attributes: readonly Component[]
}

const REF_AREA: Component = {
  ...{ id: 'REF_AREA', label: inBoth('地区', 'Reference area'), codes: 'CL_AREA', role: 'REF_AREA' },
}
const OBS_STATUS: Component = {
  id: 'OBS_STATUS',
  label: inBoth('数值状态', 'Observation status'),
  codes: 'CL_OBS_STATUS',
  role: 'OBS_STATUS',
  isMandatory: true,
}
const UNIT: Component = { id: 'UNIT', label: inBoth('单位', 'Unit'), role: 'UNIT_MEASURE' }
const SAMPLE: Component = { id: 'SAMPLE', label: inBoth('示例数据', 'Sample data') }

/** Indicators of places on days; what is missing is there too, and says why. */
export const indicatorsFlow: Flow = {
  id: 'INDICATORS',
  label: inBoth('指标', 'Indicators'),
  dimensions: [{ id: 'INDICATOR', label: inBoth('指标', 'Indicator'), codes: 'CL_INDICATOR' }, REF_AREA],
  attributes: [
    OBS_STATUS,
    UNIT,
    { id: 'DECIMALS', label: inBoth('小数位数', 'Decimals'), type: 'Integer', role: 'DECIMALS' },
    { id: 'RESTS_ON', label: inBoth('依据', 'What it rests on') },
    {
      ...{ id: 'DATA_PERIOD', label: inBoth('数据时期', 'Period of the data') },
      type: 'ObservationalTimePeriod',
    },
    { id: 'REASON', label: inBoth('缺数原因', 'Why it is missing') },
    SAMPLE,
  ],
}

/** Published figures as they were stated: two sources may say two things of one place and period. */
export const figuresFlow: Flow = {
  id: 'FIGURES',
  label: inBoth('统计数据', 'Published figures'),
  dimensions: [
    { id: 'INPUT', label: inBoth('统计项', 'Statistic'), codes: 'CL_INPUT' },
    REF_AREA,
    { id: 'SOURCE', label: inBoth('来源', 'Source') },
    { id: 'VINTAGE', label: inBoth('版本日期', 'Vintage'), type: 'GregorianDay' },
  ],
  attributes: [OBS_STATUS, UNIT, { id: 'PRINTED', label: inBoth('原文数字', 'As printed') }, SAMPLE],
}

export const flows: readonly Flow[] = [indicatorsFlow, figuresFlow]

export const TIME: Component = {
  ...{ id: 'TIME_PERIOD', label: inBoth('时期', 'Time period') },
  ...{ type: 'ObservationalTimePeriod', role: 'TIME_PERIOD' },
}
export const VALUE: Component = {
  ...{ id: 'OBS_VALUE', label: inBoth('数值', 'Observation value'), type: 'Double' },
}

/** One value, or the place of one that is missing. */
export interface Observation {
  /** In the order of the flow's dimensions. */
  readonly key: readonly string[]
  readonly time: string
  readonly value?: number
  /** In the order of the flow's attributes. */
  readonly attributes: readonly (string | number | undefined)[]
}

export const statuses: Readonly<Record<string, Label>> = {
  A: inBoth('正常', 'Normal value'),
  M: inBoth('缺', 'Missing value'),
}

const packages = {
  Codelist: 'codelist',
  Code: 'codelist',
  Hierarchy: 'codelist',
  ConceptScheme: 'conceptscheme',
  Concept: 'conceptscheme',
  DataStructure: 'datastructure',
  Dataflow: 'datastructure',
} as const

export const urn = (kind: keyof typeof packages, id: string, item?: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${packages[kind]}.${kind}=${AGENCY}:${id}(${VERSION})${item ? `.${item}` : ''}`
