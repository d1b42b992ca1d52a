import type { CustodyStep, Evidence } from '#office/evidence/open'
import type { CustodyShape, EvidenceShape } from '#server/api/evidence'
import { type Names, officeIn } from '#server/present/case'

export const presentEvidence = (one: Evidence, names: Names): EvidenceShape => ({
  ...{ n: one.n, name: one.name, bytes: one.bytes, mediaType: one.mediaType, sha256: one.sha256 },
  ...{ note: one.note ?? undefined, isSecret: one.isSecret, takenInOn: one.takenInOn },
  ...{ person: one.person, personName: names.persons.get(one.person), office: officeIn(names, one.office) },
})

const labels = {
  'taken-in': { zh: '收存', en: 'Taken in' },
  opened: { zh: '取阅', en: 'Opened' },
  'handed-on': { zh: '移送', en: 'Handed on' },
} as const

export const presentStep = ({ act, on, by, to, seq }: CustodyStep, names: Names): CustodyShape => ({
  ...{ act, label: labels[act], on, person: by.person, personName: names.persons.get(by.person) },
  ...{ office: officeIn(names, by.office), to: to && officeIn(names, to.office), seq },
})
