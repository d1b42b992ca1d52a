import { defineSource } from '#kernel/source'

export const ipcGreenInventory = defineSource({
  id: 'ipc-green-inventory',
  label: { zh: '国际专利分类绿色清单', en: 'IPC Green Inventory' },
  issuer: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization (WIPO)' },
  publisher: 'https://www.wipo.int',
  mark: 'unverified',
})
