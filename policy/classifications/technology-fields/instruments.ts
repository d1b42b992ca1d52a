import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

const group = { zh: '仪器', en: 'Instruments' }

export const instruments: readonly ClassDefinition[] = [
  {
    code: '9',
    label: { zh: '光学', en: 'Optics' },
    group,
    prefixes: symbols('G02B G02C G02F G03B G03C G03D G03F G03G G03H H01S'),
  },
  {
    code: '10',
    label: { zh: '测量', en: 'Measurement' },
    group,
    prefixes: symbols(`
      G01B G01C G01D G01F G01G G01H G01J G01K G01L G01M G01P G01Q G01R G01S G01V G01W G04B G04C G04D G04F
      G04G G04R G12B G99Z G01N1/ G01N3/ G01N5/ G01N7/ G01N9/ G01N11/ G01N13/ G01N15/ G01N17/ G01N19/ G01N21/
      G01N22/ G01N23/ G01N24/ G01N25/ G01N27/ G01N29/ G01N30/ G01N31/ G01N35/ G01N37/
    `),
  },
  {
    code: '11',
    label: { zh: '生物材料分析', en: 'Analysis of biological materials' },
    group,
    prefixes: symbols('G01N33/'),
  },
  {
    code: '12',
    label: { zh: '控制', en: 'Control' },
    group,
    prefixes: symbols('G05B G05D G05F G07B G07C G07D G07F G07G G08B G08G G09B G09C G09D'),
  },
  {
    code: '13',
    label: { zh: '医学技术', en: 'Medical technology' },
    group,
    prefixes: symbols('A61B A61C A61D A61F A61G A61H A61J A61L A61M A61N G16H H05G'),
  },
]
