import { defineOfficeKind } from '#kernel/procedures/role'

export const exhibitionOrganiser = defineOfficeKind({
  id: 'exhibition-organiser',
  label: { zh: '展会主办方', en: 'Exhibition organiser' },
})
