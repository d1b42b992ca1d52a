import type { ClassDefinition } from '#kernel/classification'
import { symbols } from '#kernel/classification'

const group = { zh: '其他领域', en: 'Other fields' }

export const otherFields: readonly ClassDefinition[] = [
  {
    code: '33',
    label: { zh: '家具、游戏', en: 'Furniture, games' },
    group,
    prefixes: symbols(`
      A47B A47C A47D A47F A47G A47H A47J A47K A47L A63B A63C A63D A63F A63G A63H A63J A63K
    `),
  },
  {
    code: '34',
    label: { zh: '其他消费品', en: 'Other consumer goods' },
    group,
    prefixes: symbols(`
      A24B A24C A24D A24F A41B A41C A41D A41F A41G A42B A42C A43B A43C A44B A44C A45B A45C A45D A45F A46B
      A62B A99Z B42B B42C B42D B42F B43K B43L B43M B44B B44C B44D B44F B68B B68C B68F B68G D04D D06F D06N
      D07B F25D G10B G10C G10D G10F G10G G10H G10K
    `),
  },
  {
    code: '35',
    label: { zh: '土木工程', en: 'Civil engineering' },
    group,
    prefixes: symbols(`
      E01B E01C E01D E01H E02B E02C E02D E02F E03B E03C E03D E03F E04B E04C E04D E04F E04G E04H E05B E05C
      E05D E05F E05G E06B E06C E21B E21C E21D E21F E99Z E01F1/ E01F3/ E01F5/ E01F7/ E01F9/ E01F11/ E01F13/
      E01F15/
    `),
  },
]
