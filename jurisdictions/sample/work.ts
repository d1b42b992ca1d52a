import { SAMPLE_PLAN } from '#jurisdictions/sample/people'
import type { Post } from '#kernel/authority'
import type { Facts } from '#kernel/procedures/facts'
import { drawn } from '#kernel/work/draw'
import { annualPlan } from '#policy/procedures/organisation/annual-plan'
import { leadershipMeeting } from '#policy/procedures/organisation/leadership-meeting'
import { meetingDecision } from '#policy/procedures/organisation/meeting-decision'
import { practice } from '#policy/procedures/organisation/practice'
import { supervisionFinding } from '#policy/procedures/organisation/supervision-finding'
import { supervisionRound } from '#policy/procedures/organisation/supervision-round'

/** What was done so many days after the case was opened; by the leading office where none is named. */
interface SampleAct {
  readonly act: string
  readonly after: number
  readonly by?: string
  readonly post?: Post
  /** A fact `+30` is the day thirty days after. */
  readonly facts?: Facts
}

/** An invented case of a working procedure, by the short names of offices. */
export interface SampleCase {
  readonly procedure: string
  readonly office: string
  readonly title: string
  readonly by?: string
  readonly post?: Post
  readonly facts: Facts
  readonly acts: readonly SampleAct[]
  /** What belongs to it, each opened so many days after it. */
  readonly parts?: readonly SampleCase[]
  readonly after?: number
  /** Before today; of a part nothing. */
  readonly monthsAgo?: number
}

const GROUP = 'government-office'
const CITY = 'ip-office'

const decision = (item: string, office: string, text: string, days: number, doneAfter: number) => ({
  ...{ procedure: meetingDecision.id, office, by: GROUP, after: 9 },
  title: `示例：${text}`,
  facts: { item, decision: `示例：${text}`, dueOn: `+${days}` },
  acts: [
    { act: 'report-done', after: doneAfter, facts: { done: '示例：已落实' } },
    { act: 'sign', after: doneAfter + 1, post: 'head' as const },
    { act: 'close', after: doneAfter + 5, by: GROUP },
  ],
})

const population = ['东城', '西城', '高新', '江北', '湖滨', '临港'].map(name => `示例${name}区`)
const SEED = 86
const sample = drawn(population, 3, SEED)

const finding = (item: string, office: string, text: string, days: number, doneAfter: number) => ({
  ...{ procedure: supervisionFinding.id, office, by: CITY, after: 40 },
  title: `示例：${text}`,
  facts: { item, subject: sample[Number(item) - 1] ?? '', finding: `示例：${text}`, rectifyBy: `+${days}` },
  acts: [
    { act: 'report', after: doneAfter, facts: { done: '示例：已整改' } },
    { act: 'sign', after: doneAfter + 1, post: 'head' as const },
    { act: 'close', after: doneAfter + 6, by: CITY },
  ],
})

const told = (
  title: string,
  office: string,
  monthsAgo: number,
  facts: Facts,
  more: readonly SampleAct[],
) => ({
  ...{ procedure: practice.id, office, title: `示例：${title}`, facts: {}, monthsAgo },
  acts: [
    { act: 'submit', after: 2, facts },
    { act: 'sign', after: 4, post: 'head' as const },
    { act: 'publish', after: 20, by: CITY },
    ...more,
  ],
})
const copied = (after: number, adopter: string): SampleAct => ({
  ...{ act: 'adopt', after, by: CITY, facts: { adopter } },
})
const cameOf = (after: number, adopter: string, outcome: string): SampleAct => ({
  ...{ act: 'tell-outcome', after, by: CITY, facts: { adopter, outcome } },
})

const FEN = 100

/** All of it is invented, and says so. */
export const sampleBoards: readonly SampleCase[] = [
  {
    ...{
      procedure: leadershipMeeting.id,
      office: GROUP,
      monthsAgo: 5,
      title: '示例：领导小组第一次全体会议',
    },
    facts: { session: '示例-1' },
    acts: [
      { act: 'propose-item', after: 1, by: CITY, facts: { agenda: '示例：年度推进计划、保护中心建设' } },
      { act: 'invite', after: 3 },
      { act: 'hold', after: 7, facts: { heldOn: '+0', attended: '示例：成员单位', minutesBy: '+7' } },
      { act: 'draft-minutes', after: 8, facts: { decisions: '示例：议定三项' } },
      { act: 'issue', after: 9, post: 'head' },
    ],
    parts: [
      decision('1', 'market-regulation', '开展重点市场专项检查', 60, 40),
      decision('2', 'copyright-office', '推进软件正版化核查', 90, 100),
      decision('3', 'protection-centre', '扩大预审技术领域', 200, 400),
    ],
  },
  {
    ...{ procedure: supervisionRound.id, office: CITY, monthsAgo: 4, title: '示例：执法数据质量督导' },
    facts: {},
    acts: [
      {
        ...{ act: 'notify', after: 1 },
        facts: { scope: '示例：各区报送数据与登记是否一致', population, selfCheckBy: '+14' },
      },
      { act: 'draw', after: 16, facts: { seed: SEED, size: 3, sample, visitsBy: '+20' } },
      { act: 'list-findings', after: 36, facts: { findings: '示例：发现问题三项' } },
      { act: 'issue', after: 38, post: 'head' },
    ],
    parts: [
      finding('1', 'market-regulation', '案件台账缺少送达日期', 30, 20),
      finding('2', 'copyright-office', '季报数据与登记不一致', 30, 35),
      finding('3', 'protection-centre', '预审档案未归档', 120, 400),
    ],
  },
  {
    ...{ procedure: annualPlan.id, office: CITY, monthsAgo: 5, title: '示例：年度推进计划报批' },
    facts: { year: '示例年度', plan: SAMPLE_PLAN, approvedBy: '+30' },
    acts: [
      { act: 'submit', after: 3 },
      { act: 'sign', after: 5, post: 'head' },
      { act: 'accept', after: 8 },
      { act: 'approve', after: 15, by: GROUP },
    ],
  },
  told(
    '展会现场快速维权窗口',
    'protection-centre',
    9,
    {
      problem: '示例：展期短，投诉来不及处理',
      context: '示例：全年展会二十余场',
      method: '示例：现场设窗口，当日受理、当日答复',
      cost: 200_000 * FEN,
      result: '示例：平均答复由三天缩短为半天',
    },
    [
      copied(60, '示例甲市'),
      cameOf(200, '示例甲市', '示例：答复时间缩短三分之一'),
      copied(120, '示例乙市'),
    ].sort((a, b) => a.after - b.after),
  ),
  told(
    '质押登记与贷款同窗办理',
    CITY,
    7,
    {
      problem: '示例：企业在登记和银行之间往返',
      context: '示例：中小企业质押需求增长',
      method: '示例：银行进驻窗口，一次提交材料',
      cost: 80_000 * FEN,
      result: '示例：办理时间由十天缩短为三天',
    },
    [copied(90, '示例丙市')],
  ),
  told(
    '行刑衔接双周会商',
    'police',
    3,
    {
      problem: '示例：移送后反馈不及时',
      context: '示例：移送案件集中在四个行业',
      method: '示例：市场监管、公安、检察双周会商',
      cost: 0,
      result: '示例：回复时间稳定在法定期限内',
    },
    [],
  ),
]
