import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'

export const activitiesOwingIpReview = defineInput({
  id: 'activities-owing-ip-review',
  label: {
    zh: '应当开展知识产权分析评议的重大经济科技活动数（当年累计）',
    en: 'Major economic and technological activities that owe a review, year to date',
  },
  unit: { zh: '项', en: 'activities' },
  basis: [cite(guangdongIpRegulations2022, '第十一条')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '项目主管单位；科学技术部门',
    en: 'Offices in charge of projects; science and technology departments',
  },
  mark: 'unverified',
})
