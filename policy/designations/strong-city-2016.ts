import { defineDesignationScheme } from '#kernel/assessment/designation-scheme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const strongCity2016 = defineDesignationScheme({
  id: 'strong-city-2016',
  label: { zh: '知识产权强市创建（2016年意见）', en: 'Building strong IP cities (2016)' },
  basis: [cite(opinions, 'target-2020'), cite(opinions, 'method')],
  since: '2016-11-09',
  principle: {
    zh: '工程式建设、体系化推进、项目制管理、责任制落实',
    en: 'Engineering-style development, systematic progress, project administration, accountability',
  },
  applicants: {
    zh: '长三角、珠三角、环渤海及其他国家重点发展区域的城市',
    en: 'Cities of the Yangtze and Pearl River Deltas, the Bohai Rim and other key regions',
  },
  levels: {
    creating: { label: { zh: '创建市', en: 'city that is building' }, mark: 'unverified' },
    strong: { label: { zh: '强市', en: 'strong city' }, mark: 'unverified' },
  },
  steps: [
    { label: { zh: '省级推荐', en: 'recommendation by the province' }, mark: 'unverified' },
    { label: { zh: '国家知识产权局批准方案', en: 'approval of the plan by SIPO' }, mark: 'unverified' },
    { label: { zh: '年度计划和报告', en: 'yearly plan and report' }, mark: 'unverified' },
  ],
})
