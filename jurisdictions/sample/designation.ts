import type { Facts } from '#kernel/procedures/facts'
import { assessedCity } from '#policy/city-templates/assessed-city'
import { designationApplication } from '#policy/procedures/designation/designation-application'
import { designationObjection } from '#policy/procedures/designation/designation-objection'
import { designationRound } from '#policy/procedures/designation/designation-round'
import { strongNationDemonstration2025 } from '#policy/designations/strong-nation-demonstration-2025'

export const ROUND_TEMPLATE = assessedCity.id
export const ROUND_PROVINCE = '990000'
/** Three invented cities; whoever leads the round sits at the first. */
export const roundCities = ['990200', '990300', '990400'] as const

interface RoundPerson {
  readonly id: string
  readonly name: string
  readonly office: string
  readonly post: 'member' | 'head'
  /** In one city; in all of them where nothing is said. */
  readonly city?: string
}

export const roundPeople: readonly RoundPerson[] = [
  ...roundCities.map((city, at) => ({
    id: `sample.city-${'bcd'[at]}.head`,
    name: `示例·${'甲乙丙'[at]}市知识产权局负责人`,
    ...{ office: 'ip-office', post: 'head' as const, city },
  })),
  {
    id: 'sample.rounds.head',
    name: '示例·省知识产权局评定负责人',
    office: 'province-ip-office',
    post: 'head',
  },
  {
    id: 'sample.rounds.1',
    name: '示例·省知识产权局评定工作人员',
    office: 'province-ip-office',
    post: 'member',
  },
  ...['一', '二', '三'].map((zh, at) => ({
    ...{ id: `sample.expert.${at + 1}`, name: `示例·评审专家${zh}` },
    ...{ office: 'expert-panel', post: 'member' as const },
  })),
]

/** What somebody did so many days after the round began; a fact `+20` is the day twenty days after that. */
interface RoundAct {
  readonly by: string
  readonly act: string
  readonly after: number
  readonly facts?: Facts
}

const HEAD = 'sample.rounds.head'
const OFFICER = 'sample.rounds.1'
const appointed = (n: number, expertPlace: string, declaredTies?: readonly string[]): RoundAct => ({
  ...{ by: OFFICER, act: 'appoint', after: 22 },
  facts: { expert: `sample.expert.${n}`, expertPlace, ...(declaredTies && { declaredTies }) },
})
const scored = (n: number, points: readonly [number, number, number, number]): RoundAct => {
  const [governance, environment, contribution, exchange] = points
  const facts = { expert: `sample.expert.${n}`, governance, environment, contribution, exchange }
  return { by: `sample.expert.${n}`, act: 'score', after: 26, facts }
}

export const roundProcedures = {
  round: designationRound.id,
  application: designationApplication.id,
  objection: designationObjection.id,
} as const

export const calling: RoundAct = {
  ...{ by: HEAD, act: 'call', after: 1 },
  facts: { scheme: strongNationDemonstration2025.id, quota: 2, applyBy: '+21', ties: 'lot', seed: 86 },
}

export const appointing: readonly RoundAct[] = [
  appointed(1, '990300'),
  appointed(2, '990100', ['990400']),
  appointed(3, '990100'),
]

const own = (selfGovernance: number, selfEnvironment: number, selfContribution: number): Facts => ({
  ...{ selfGovernance, selfEnvironment, selfContribution, selfExchange: 68 },
  strengths: '示例：自评依据见证据',
})

/** Of each city in its turn. The expert from the second does not score it, nor one the third with his tie. */
export const applicationActs: readonly (readonly RoundAct[])[] = [
  [scored(1, [82, 78, 80, 70]), scored(2, [88, 84, 85, 77]), scored(3, [79, 76, 78, 69])],
  [scored(2, [84, 80, 82, 72]), scored(3, [76, 72, 74, 63])],
  [scored(1, [71, 69, 72, 60]), scored(3, [69, 66, 70, 58])],
].map((scores, at) => {
  const city = `sample.city-${'bcd'[at]}.head`
  const end: RoundAct =
    at < 2 ? { by: OFFICER, act: 'recommend', after: 30 } : { by: OFFICER, act: 'hold-in-reserve', after: 30 }
  return [
    { by: city, act: 'assess', after: 12, facts: own(84 - 3 * at, 80 - 4 * at, 82 - 2 * at) },
    { by: city, act: 'submit', after: 14 },
    { by: OFFICER, act: 'give-to-experts', after: 24 },
    ...scores,
    end,
  ]
})

export const publication: RoundAct = { by: HEAD, act: 'publish', after: 33, facts: { objectUntil: '+54' } }
export const objectionActs: readonly RoundAct[] = [
  { by: OFFICER, act: 'find-out', after: 38, facts: { findings: '示例：经核对，数据与登记一致' } },
]
/** So many days ago it began. */
export const ROUND_AGO = 40
