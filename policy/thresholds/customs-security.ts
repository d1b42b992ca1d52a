import { defineThreshold, exactly, oneOfCodes, row, yuan } from '#kernel/procedures/threshold'
import { all, atLeast, atMost, is, lessThan, moreThan } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { customsMeasures2009 } from '#policy/sources/customs-measures-2009'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

const exOfficio = is('mode', 'ex-officio')
const by = (mode: string, goodsValue: number) => ({ on: '2026-01-05', facts: { mode, goodsValue } })

export const customsSecurity = defineThreshold({
  id: 'customs-security',
  label: { zh: '海关扣留货物的担保', en: 'Security for the detention of goods by customs' },
  basis: [
    cite(customsRegulations2018, '第十四条'),
    cite(customsMeasures2009, '第十五条'),
    cite(customsMeasures2009, '第二十三条'),
  ],
  facts: {
    mode: oneOfCodes('扣留方式', 'How goods are detained', {
      'on-application': { zh: '依申请扣留', en: 'on application' },
      'ex-officio': { zh: '依职权扣留', en: 'ex officio' },
    }),
    goodsValue: yuan('货物价值', 'value of the goods'),
  },
  versions: [
    {
      from: '2009-07-01',
      rows: [
        row(
          cite(customsMeasures2009, '第十五条'),
          all(is('mode', 'on-application'), atLeast('goodsValue', 0)),
          {
            amount: exactly({ fact: 'goodsValue' }),
          },
        ),
        row(
          cite(customsMeasures2009, '第二十三条第一款第一项'),
          all(exOfficio, lessThan('goodsValue', 20_000)),
          {
            amount: exactly({ fact: 'goodsValue' }),
          },
        ),
        row(
          cite(customsMeasures2009, '第二十三条第一款第二项'),
          all(exOfficio, atLeast('goodsValue', 20_000), atMost('goodsValue', 200_000)),
          { amount: exactly({ fact: 'goodsValue', times: 0.5, atLeast: 20_000 }) },
        ),
        row(
          cite(customsMeasures2009, '第二十三条第一款第三项'),
          all(exOfficio, moreThan('goodsValue', 200_000)),
          {
            amount: exactly({ yuan: 100_000 }),
          },
        ),
      ],
    },
  ],
  note: {
    zh: '商标专用权的总担保经海关总署核准的，依职权扣留无需另行提供担保（实施办法第二十四条）。',
    en: 'With a general guarantee that customs approved for a trademark, no other security is given (Article 24).',
  },
  examples: [
    { ...by('on-application', 260_000), expect: { meets: true, amount: { min: 260_000, max: 260_000 } } },
    { ...by('ex-officio', 19_999.99), expect: { amount: { min: 19_999.99, max: 19_999.99 } } },
    { ...by('ex-officio', 20_000), expect: { amount: { min: 20_000, max: 20_000 } } },
    { ...by('ex-officio', 50_000), expect: { amount: { min: 25_000, max: 25_000 } } },
    { ...by('ex-officio', 200_000), expect: { amount: { min: 100_000, max: 100_000 } } },
    { ...by('ex-officio', 200_001), expect: { clauses: ['第二十三条第一款第三项'] } },
    { on: '2026-01-05', facts: { mode: 'ex-officio' }, expect: { meets: null, missing: ['goodsValue'] } },
    { on: '2009-06-30', facts: { mode: 'ex-officio' }, expect: { refused: 'rule-not-known' } },
  ],
})
