import { definePeerGrouping } from '#kernel/index/peer-grouping'
import { cite } from '#kernel/source'
import { residentPopulation } from '#policy/inputs/resident-population'
import { citySizeClasses2014 } from '#policy/sources/city-size-classes-2014'

const people = (from: number | undefined, below?: number) => ({ input: residentPopulation, from, below })

export const citySize = definePeerGrouping({
  id: 'city-size',
  label: { zh: '按城市规模', en: 'By size' },
  basis: [cite(citySizeClasses2014, undefined, 'unverified')],
  note: {
    zh: '国发〔2014〕51号按城区常住人口划分（以上包括本数，以下不包括本数）；此处按全市年末常住人口，是本系统的用法。',
    en:
      'The notice classes by residents of the urban area (the lower bound is within, the upper is not). ' +
      'Here the residents of the whole place are taken: a usage of the house.',
  },
  groups: [
    { id: 'super', label: { zh: '超大城市', en: 'Super-large (10 million and more)' }, where: people(1000) },
    {
      id: 'very-large',
      label: { zh: '特大城市', en: 'Very large (5–10 million)' },
      where: people(500, 1000),
    },
    { id: 'large-1', label: { zh: 'Ⅰ型大城市', en: 'Large, type I (3–5 million)' }, where: people(300, 500) },
    {
      id: 'large-2',
      label: { zh: 'Ⅱ型大城市', en: 'Large, type II (1–3 million)' },
      where: people(100, 300),
    },
    { id: 'medium', label: { zh: '中等城市', en: 'Medium (0.5–1 million)' }, where: people(50, 100) },
    {
      id: 'small-1',
      label: { zh: 'Ⅰ型小城市', en: 'Small, type I (200,000–500,000)' },
      where: people(20, 50),
    },
    {
      id: 'small-2',
      label: { zh: 'Ⅱ型小城市', en: 'Small, type II (below 200,000)' },
      where: people(undefined, 20),
    },
  ],
})
