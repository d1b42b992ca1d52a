import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

const group = { zh: '机械工程', en: 'Mechanical engineering' }

export const mechanicalEngineering: readonly ClassDefinition[] = [
  {
    code: '25',
    label: { zh: '装卸', en: 'Handling' },
    group,
    prefixes: symbols('B25J B65B B65C B65D B65G B65H B66B B66C B66D B66F B67B B67C B67D'),
  },
  {
    code: '26',
    label: { zh: '机器工具', en: 'Machine tools' },
    group,
    prefixes: symbols(`
      A62D B21B B21C B21D B21F B21G B21H B21J B21K B21L B23B B23C B23D B23F B23G B23H B23K B23P B23Q B24B
      B24C B24D B25B B25C B25D B25F B25G B25H B26B B26D B26F B27B B27C B27D B27F B27G B27H B27J B27K B27L
      B27M B27N B30B
    `),
  },
  {
    code: '27',
    label: { zh: '发动机、泵、涡轮机', en: 'Engines, pumps, turbines' },
    group,
    prefixes: symbols(`
      F01B F01C F01D F01K F01L F01M F01P F02B F02C F02D F02F F02G F02K F02M F02N F02P F03B F03C F03D F03G
      F03H F04B F04C F04D F04F F23R F99Z G21B G21C G21D G21F G21G G21H G21J G21K
    `),
  },
  {
    code: '28',
    label: { zh: '纺织和造纸机器', en: 'Textile and paper machines' },
    group,
    prefixes: symbols(`
      A41H A43D A46D B31B B31C B31D B31F B41B B41C B41D B41F B41G B41J B41K B41L B41M B41N C14B D01B D01C
      D01D D01F D01G D01H D02G D02H D02J D03C D03D D03J D04B D04C D04G D04H D05B D05C D06G D06H D06J D06M
      D06P D06Q D21B D21C D21D D21F D21G D21H D21J D99Z
    `),
  },
  {
    code: '29',
    label: { zh: '其他特殊机械', en: 'Other special machines' },
    group,
    prefixes: symbols(`
      A01B A01C A01D A01F A01G A01J A01K A01L A01M A21B A21C A22B A22C A23N A23P B02B B28B B28C B28D B29B
      B29C B29D B29K B29L B33Y B99Z C03B C08J C12L C13C C13G C13H F41A F41B F41C F41F F41G F41H F41J F42B
      F42C F42D C13B5/ C13B15/ C13B25/ C13B45/
    `),
  },
  {
    code: '30',
    label: { zh: '热工过程和器具', en: 'Thermal processes and apparatus' },
    group,
    prefixes: symbols(`
      F22B F22D F22G F23B F23C F23D F23H F23K F23L F23M F23N F23Q F24B F24C F24D F24F F24H F24J F24S F24T
      F24V F25B F25C F27B F27D F28B F28C F28D F28F F28G
    `),
  },
  {
    code: '31',
    label: { zh: '机器零件', en: 'Mechanical elements' },
    group,
    prefixes: symbols(`
      F15B F15C F15D F16B F16C F16D F16F F16G F16H F16J F16K F16L F16M F16N F16P F16S F16T F17B F17C F17D
      G05G
    `),
  },
  {
    code: '32',
    label: { zh: '运输', en: 'Transport' },
    group,
    prefixes: symbols(`
      B60B B60C B60D B60F B60G B60H B60J B60K B60L B60M B60N B60P B60Q B60R B60S B60T B60V B60W B61B B61C
      B61D B61F B61G B61H B61J B61K B61L B62B B62C B62D B62H B62J B62K B62L B62M B63B B63C B63G B63H B63J
      B64B B64C B64D B64F B64G
    `),
  },
]
