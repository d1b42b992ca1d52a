import type { Field } from '#kernel/register'
import { crimeFields } from '#policy/procedures/administrative-enforcement/states/crime-fields'

/** What is known of a penalty case beside its course. */
export const penaltyFields: Readonly<Record<string, Field>> = {
  extensionDays: {
    kind: 'number',
    label: { zh: '集体讨论确定的延期日数', en: 'Days of the further extension, as the heads decided' },
  },
  reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  hearingOn: { kind: 'day', label: { zh: '听证日期', en: 'Day of the hearing' } },
  payBy: { kind: 'day', label: { zh: '暂缓或者分期缴纳的最后期限', en: 'Last day of payment granted' } },
  publishedOn: { kind: 'day', label: { zh: '公示日期', en: 'Published on' } },
  publicityDue: { kind: 'flag', label: { zh: '应当公示', en: 'To be published' } },
  ...crimeFields,
}
