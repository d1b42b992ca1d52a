import { followVerb } from '#cli/follow-thing'

export const verb = followVerb(
  'follow',
  {
    zh: '关注：plan:计划、item:计划/编号、promise:计划/编号、measure:、mission:、clause:依据:条款、schedule:、case:、indicator:编号@地区',
    en: 'Follow plan:P, item:P/ID, promise:P/ID, measure:, mission:, clause:SOURCE:CLAUSE, schedule:, case:, indicator:ID@PLACE',
  },
  true,
)
