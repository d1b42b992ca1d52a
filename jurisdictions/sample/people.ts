import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'

type Post = 'member' | 'head' | 'administrator'

interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly duties: readonly { readonly office: string; readonly post: Post }[]
}

export const SAMPLE_CITY = '990100'
export const SAMPLE_PLAN = 'sample-plan'
export const SAMPLE_TEMPLATE = prefectureLevelCity.id

/** Short names of the offices of the template in which somebody works, and how many members there are. */
const staff: readonly (readonly [office: string, account: string, zh: string, members: number])[] = [
  ['ip-office', 'ip', '市知识产权局', 2],
  ['market-regulation', 'market', '市场监管局', 2],
  ['copyright-office', 'copyright', '版权局', 1],
  ['customs', 'customs', '海关', 1],
  ['police', 'police', '公安局', 1],
  ['procuratorate', 'procuratorate', '检察院', 1],
  ['court', 'court', '中级法院', 1],
  ['arbitration-institution', 'arbitration', '仲裁委员会', 1],
  ['mediation-body', 'mediation', '调解委员会', 1],
  ['association', 'association', '知识产权协会', 1],
  ['hotline', 'hotline', '热线平台', 1],
  ['protection-centre', 'centre', '保护中心', 1],
  ['government-office', 'government', '市政府办公室', 1],
  ['district-office', 'district', '各区知识产权局', 1],
  ['province-ip-office', 'province', '省知识产权局', 0],
  ['publicity-office', 'publicity', '宣传部', 0],
  ['science-office', 'science', '科技局', 0],
  ['industry-office', 'industry', '工信局', 0],
  ['commerce-office', 'commerce', '商务局', 0],
  ['education-office', 'education', '教育局', 0],
  ['justice-office', 'justice', '司法局', 0],
  ['personnel-office', 'personnel', '人社局', 0],
  ['agriculture-office', 'agriculture', '农业农村局', 0],
  ['financial-regulator', 'financial', '金融管理局', 0],
]

/** Invented people of the sample city. Each name says that it is invented, so it is told on every list. */
export const samplePeople: readonly SamplePerson[] = [
  {
    id: 'sample.admin',
    name: '示例·管理员',
    duties: [{ office: prefectureLevelCity.keeper, post: 'administrator' }],
  },
  ...staff.flatMap(([office, account, zh, members]) => [
    person(`sample.${account}.head`, `示例·${zh}负责人`, office, 'head'),
    ...Array.from({ length: members }, (_, at) =>
      person(`sample.${account}.${at + 1}`, `示例·${zh}工作人员${at + 1}`, office, 'member'),
    ),
  ]),
]

function person(id: string, name: string, office: string, post: Post): SamplePerson {
  return { id, name, duties: [{ office, post }] }
}
