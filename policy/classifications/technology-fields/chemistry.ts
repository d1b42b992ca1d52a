import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

const group = { zh: '化工', en: 'Chemistry' }

export const chemistry: readonly ClassDefinition[] = [
  {
    code: '14',
    label: { zh: '有机精细化学', en: 'Organic fine chemistry' },
    group,
    prefixes: symbols('A61Q C07B C07C C07D C07F C07H C07J C40B A61K8/'),
  },
  {
    code: '15',
    label: { zh: '生物技术', en: 'Biotechnology' },
    group,
    prefixes: symbols('C07G C07K C12M C12N C12P C12Q C12R C12S'),
  },
  {
    code: '16',
    label: { zh: '药品', en: 'Pharmaceuticals' },
    group,
    prefixes: symbols(`
      A61P A61K6/ A61K9/ A61K31/ A61K33/ A61K35/ A61K36/ A61K38/ A61K39/ A61K41/ A61K45/ A61K47/ A61K48/
      A61K49/ A61K50/ A61K51/ A61K101/ A61K103/ A61K125/ A61K127/ A61K129/ A61K131/ A61K133/ A61K135/
    `),
  },
  {
    code: '17',
    label: { zh: '高分子化学、聚合物', en: 'Macromolecular chemistry, polymers' },
    group,
    prefixes: symbols('C08B C08C C08F C08G C08H C08K C08L'),
  },
  {
    code: '18',
    label: { zh: '食品化学', en: 'Food chemistry' },
    group,
    prefixes: symbols(`
      A01H A21D A23B A23C A23D A23F A23G A23J A23K A23L C12C C12F C12G C12H C12J C13D C13F C13J C13K C13B10/
      C13B20/ C13B30/ C13B35/ C13B40/ C13B50/ C13B99/
    `),
  },
  {
    code: '19',
    label: { zh: '基础材料化学', en: 'Basic materials chemistry' },
    group,
    prefixes: symbols(`
      A01N A01P C05B C05C C05D C05F C05G C06B C06C C06D C06F C09B C09C C09D C09F C09G C09H C09J C09K C10B
      C10C C10F C10G C10H C10J C10K C10L C10M C10N C11B C11C C11D C99Z
    `),
  },
  {
    code: '20',
    label: { zh: '材料、冶金', en: 'Materials, metallurgy' },
    group,
    prefixes: symbols('B22C B22D B22F C01B C01C C01D C01F C01G C03C C04B C21B C21C C21D C22B C22C C22F'),
  },
  {
    code: '21',
    label: { zh: '表面加工技术、涂层', en: 'Surface technology, coating' },
    group,
    prefixes: symbols('B05C B05D B32B C23C C23D C23F C23G C25B C25C C25D C25F C30B'),
  },
  {
    code: '22',
    label: { zh: '显微结构和纳米技术', en: 'Micro-structural and nano-technology' },
    group,
    prefixes: symbols('B81B B81C B82B B82Y'),
  },
  {
    code: '23',
    label: { zh: '化学工程', en: 'Chemical engineering' },
    group,
    prefixes: symbols(`
      B01B B01F B01J B01L B02C B03B B03C B03D B04B B04C B05B B06B B07B B07C B08B C14C D06B D06C D06L F25J
      F26B H05H B01D1/ B01D3/ B01D5/ B01D7/ B01D8/ B01D9/ B01D11/ B01D12/ B01D15/ B01D17/ B01D19/ B01D21/
      B01D24/ B01D25/ B01D27/ B01D29/ B01D33/ B01D35/ B01D36/ B01D37/ B01D39/ B01D41/ B01D43/ B01D57/ B01D59/
      B01D61/ B01D63/ B01D65/ B01D67/ B01D69/ B01D71/
    `),
  },
  {
    code: '24',
    label: { zh: '环境技术', en: 'Environmental technology' },
    group,
    prefixes: symbols(`
      A62C B09B B09C B65F C02F F01N F23G F23J G01T B01D45/ B01D46/ B01D47/ B01D49/ B01D50/ B01D51/ B01D52/
      B01D53/ E01F8/
    `),
  },
]
