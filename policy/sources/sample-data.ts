import { defineSource } from '#kernel/source'

export const sampleData = defineSource({
  id: 'sample-data',
  label: { zh: '示例数据（虚构）', en: 'Sample data (invented)' },
  mark: 'read',
  note: {
    zh: '由本系统按种子生成，不出自任何机构，只供试用。',
    en: 'Made by this system from a seed; no body published it, and it is for trying things out only.',
  },
})
