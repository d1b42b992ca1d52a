import { defineSource } from '#kernel/source'

export const houseWorkingRules = defineSource({
  id: 'house-working-rules',
  label: { zh: '本系统工作程序通用规则', en: 'Working rules of this system' },
  from: '2016-11-09',
  mark: 'read',
  counting: {
    rolls: false,
    doubt: {
      zh: '期限由本市决定；决定未说明的，按自然日计算，届满日不顺延。',
      en: 'The city decides the length; where it says no more, civil days are meant and the last one stays.',
    },
  },
  note: {
    zh: '本系统自定，不是法律规定：没有法律、指导意见规定步骤长短的，由各市决定。',
    en: 'Laid down by this system and not law: where no instrument sets a length, each city decides it.',
  },
})
