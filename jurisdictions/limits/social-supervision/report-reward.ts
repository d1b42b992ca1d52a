import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { reportReward as procedure } from '#policy/procedures/social-supervision/report-reward'
import { reportRewardMeasures2021 as measures } from '#policy/sources/report-reward-measures-2021'

const unread = [
  notSet('2021-12-01', cite(measures, '第四章', 'unverified'), {
    doubt: {
      zh: '第四章规定了告知、申请、决定、领取和复核的时限，条文未经核对，请查原文后确定。',
      en: 'Chapter 4 sets these periods; its text was not found. Look it up and let a person set the day.',
    },
  }),
]

export const reportReward = limitsOf(procedure, {
  notice: unread,
  application: unread,
  decision: unread,
  consultation: unread,
  collection: unread,
  review: unread,
})
