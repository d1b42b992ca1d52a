import type { Side } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { administrativeCoercionLaw2011 as coercion } from '#policy/sources/administrative-coercion-law-2011'

/** Goods and places that are sealed or taken while the case goes on. */
export const penaltySeizure: Side = {
  label: { zh: '查封、扣押', en: 'Seizure' },
  initial: 'none',
  states: {
    none: {
      label: { zh: '未查封、扣押', en: 'none' },
      on: {
        seize: {
          label: { zh: '批准查封、扣押', en: 'seize' },
          by: headOfAuthority,
          to: 'seized',
          writes: ['seizure'],
          basis: cite(coercion, '第十八条'),
        },
      },
    },
    seized: {
      label: { zh: '已查封、扣押', en: 'seized' },
      holder: officer,
      limits: ['seizure'],
      basis: cite(coercion, '第二十五条'),
      initial: 'held',
      on: {
        'extend-seizure': {
          label: { zh: '批准延长查封、扣押', en: 'extend' },
          by: headOfAuthority,
          extends: 'seizure',
          writes: ['seizure-extension'],
        },
        'end-seizure': {
          label: { zh: '解除查封、扣押或者作出处理决定', en: 'end it or decide on the goods' },
          by: officer,
          to: 'none',
          writes: ['seizure-release'],
          basis: cite(coercion, '第二十七条'),
        },
      },
      states: {
        held: {
          label: { zh: '查封、扣押中', en: 'held' },
          on: {
            'test-goods': {
              label: { zh: '检测、鉴定', en: 'have them tested' },
              by: officer,
              to: 'in-test',
            },
          },
        },
        'in-test': {
          label: { zh: '检测、鉴定期间', en: 'in test' },
          stopsClock: ['seizure'],
          basis: cite(coercion, '第二十五条'),
          on: {
            'goods-tested': {
              label: { zh: '收到结论', en: 'receive the result' },
              by: officer,
              to: 'held',
            },
          },
        },
      },
    },
  },
}
