import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

const group = { zh: '电气工程', en: 'Electrical engineering' }

export const electricalEngineering: readonly ClassDefinition[] = [
  {
    code: '1',
    label: { zh: '电气机械设备及电能', en: 'Electrical machinery, apparatus, energy' },
    group,
    prefixes: symbols(`
      F21H F21K F21L F21S F21V F21W F21Y H01B H01C H01F H01G H01H H01J H01K H01M H01R H01T H02B H02G H02H
      H02J H02K H02M H02N H02P H02S H05B H05C H05F H99Z
    `),
  },
  {
    code: '2',
    label: { zh: '音像技术', en: 'Audio-visual technology' },
    group,
    prefixes: symbols(`
      G09F G09G G11B H04R H04S H05K H04N3/ H04N5/ H04N7/ H04N9/ H04N11/ H04N13/ H04N15/ H04N17/ H04N19/
      H04N101/
    `),
  },
  {
    code: '3',
    label: { zh: '电信', en: 'Telecommunications' },
    group,
    prefixes: symbols('G08C H01P H01Q H04B H04H H04J H04K H04M H04Q H04N1/'),
  },
  {
    code: '4',
    label: { zh: '数字通信', en: 'Digital communication' },
    group,
    prefixes: symbols('H04L H04W H04N21/'),
  },
  {
    code: '5',
    label: { zh: '基础通信程序', en: 'Basic communication processes' },
    group,
    prefixes: symbols('H03B H03C H03D H03F H03G H03H H03J H03K H03L H03M'),
  },
  {
    code: '6',
    label: { zh: '计算机技术', en: 'Computer technology' },
    group,
    prefixes: symbols('G06C G06D G06E G06F G06G G06J G06K G06M G06N G06T G10L G11C G16B G16C G16Z'),
  },
  {
    code: '7',
    label: { zh: '计算机技术管理方法', en: 'IT methods for management' },
    group,
    prefixes: symbols('G06Q'),
  },
  {
    code: '8',
    label: { zh: '半导体', en: 'Semiconductors' },
    group,
    prefixes: symbols('H01L'),
  },
]
