import { type Fact, monthsSince, people, pieces, times, yuan } from '#kernel/procedures/threshold'

/** What the tables of all crimes ask in the same words: one set of facts can be put to each of them. */
export const crimeFacts: Readonly<Record<string, Fact>> = {
  marks: pieces(
    '假冒的注册商标种数（识别不同来源的）',
    'registered marks counterfeited, of different origin',
  ),
  illegalGains: yuan('违法所得数额', 'illegal gains'),
  turnover: yuan('非法经营数额', 'illegal turnover'),
  sales: yuan('销售金额', 'sales'),
  unsoldValue: yuan('尚未销售的货值金额', 'value of goods not sold'),
  labels: pieces('标识数量', 'labels made or sold'),
  unsoldLabels: pieces('尚未销售的标识数量', 'labels not sold'),
  patents: pieces('假冒的他人专利项数', 'different patents counterfeited'),
  loss: yuan('给权利人造成的损失数额', 'loss caused to the holder of the right'),
  copies: pieces('复制件数量', 'copies'),
  items: pieces('传播的作品、制品、表演数量', 'works, recordings and performances put online'),
  downloads: times('下载数量', 'downloads'),
  clicks: times('被点击数量', 'clicks'),
  members: people('注册会员数量', 'registered members'),
  priorSanctionMonths: monthsSince(
    '距上次因同类行为受刑事处罚或者行政处罚的月数',
    'months since the last sanction for the like',
    { zh: '未受过处罚', en: 'never sanctioned' },
  ),
}
