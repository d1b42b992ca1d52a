import { defineClassification } from '#kernel/classification'
import { cite } from '#kernel/source'
import { chemistry } from '#policy/classifications/technology-fields/chemistry'
import { electricalEngineering } from '#policy/classifications/technology-fields/electrical-engineering'
import { instruments } from '#policy/classifications/technology-fields/instruments'
import { mechanicalEngineering } from '#policy/classifications/technology-fields/mechanical-engineering'
import { otherFields } from '#policy/classifications/technology-fields/other-fields'
import { wipoTechnologyConcordance } from '#policy/sources/wipo-technology-concordance'

export const technologyFields35 = defineClassification({
  id: 'technology-fields-35',
  label: { zh: '35个技术领域', en: '35 fields of technology' },
  basis: [cite(wipoTechnologyConcordance)],
  version: '2019',
  field: 'ipc',
  classes: [...electricalEngineering, ...instruments, ...chemistry, ...mechanicalEngineering, ...otherFields],
})
