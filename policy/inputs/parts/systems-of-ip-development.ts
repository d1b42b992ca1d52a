import { cite } from '#kernel/source'
import type { Break } from '#kernel/versions/break'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'

/** The indices of one evaluation rest on one system of indicators, and change their meaning together. */
export const systemsOfIpDevelopment: readonly Break[] = [
  {
    from: '2020',
    says: {
      zh:
        '2020年的评价体系为60项国内指标；2018年为4项一级、11项二级、55项三级指标；' +
        '在2019年还是2020年改变，未见原文。',
      en:
        'Evaluated by 60 domestic indicators in 2020; in 2018 by 55, under four heads and eleven groups. ' +
        'Whether it changed in 2019 or in 2020 was not read.',
    },
    basis: cite(ipDevelopmentEvaluation, undefined, 'unverified'),
  },
]
