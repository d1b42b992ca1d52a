import type { Duration } from '#kernel/procedures/duration'
import { showDuration } from '#kernel/procedures/duration'
import type { Moment } from '#kernel/procedures/moment'
import type { Label } from '#kernel/source'

const minus = (n: number, inWorkingDays: boolean): Label =>
  showDuration({ count: n, unit: inWorkingDays ? 'working-day' : 'day' })

/** What each step of a derivation says. */
export const countingSteps = {
  startsAfter: {
    zh: '自事由发生之日起算，开始之日不计入',
    en: 'Runs from the event; the day of the event is not counted',
  },
  startsAfterHour: {
    zh: '自事由发生之时起算，开始之时不计入',
    en: 'Runs from the event; the hour of the event is not counted',
  },
  countedBack: {
    zh: '自该日向前推算，该日不计入',
    en: 'Counted back from this day, which is not counted itself',
  },
  counted: (value: Duration): Label => showDuration(value),
  decided: (value: Duration): Label => {
    const { zh, en } = showDuration(value)
    return { zh: `依决定或者约定：${zh}`, en: `As decided or agreed: ${en}` }
  },
  later: { zh: '两个届满日以在后者为准', en: 'Of the two days the later one counts' },
  extended: (value: Duration): Label => {
    const { zh, en } = showDuration(value)
    return { zh: `延长${zh}`, en: `Extended by ${en}` }
  },
  hoursFromDay: {
    zh: '仅知日期而不知时刻，按时计算的期限以日计，于相应之日届满',
    en: 'Only the day is known and not the time of day: the hours end on this day, whatever the time was',
  },
  stopped: (n: number, inWorkingDays: boolean, from: Moment, until: Moment): Label => {
    const { zh, en } = minus(n, inWorkingDays)
    return {
      zh: `${from}至${until}停止计算，扣除${zh}`,
      en: `The clock stood still from ${from} to ${until}: ${en} left out`,
    }
  },
  stoppedTooLate: (from: Moment, until: Moment): Label => ({
    zh: `${from}至${until}的中止始于期限届满之后，不予扣除`,
    en: `The stop from ${from} to ${until} began after the limit had run out and is not left out`,
  }),
  dayBefore: {
    zh: '于相应之日的前一日届满，不因节假日顺延',
    en: 'Ends on the day before the corresponding day, and never moves',
  },
  rolled: {
    zh: '末日为法定休假日，顺延至其后的第一个工作日',
    en: 'The last day is a day off: moved to the next working day',
  },
  hoursRolled: {
    zh: '存疑，请人工确认：依据未写明按时计算的期限是否因休假日顺延',
    en: 'In doubt, ask a person: the source does not say whether hours move over days off',
  },
  doubt: ({ zh, en }: Label): Label => ({
    zh: `存疑，请人工确认：${zh}`,
    en: `In doubt, ask a person: ${en}`,
  }),
}
