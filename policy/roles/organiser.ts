import { defineRole } from '#kernel/procedures/role'
import { exhibitionOrganiser } from '#policy/office-kinds/exhibition-organiser'

export const organiser = defineRole({
  id: 'organiser',
  label: { zh: '展会主办方人员', en: 'Exhibition organiser' },
  of: exhibitionOrganiser,
})
