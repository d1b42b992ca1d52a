import type { DocumentField } from '#office/documents/document-field'
import type { DocumentOfCase, TemplateListed } from '#office/documents/open'
import type { TemplateVersion } from '#office/documents/template-book'
import type { WrittenDocument } from '#office/documents/write-document'
import type {
  CaseDocumentShape,
  TemplateFieldShape,
  TemplateShape,
  TemplateVersionShape,
  WrittenDocumentShape,
} from '#server/api/documents'
import type { House } from '#server/house'
import { type Names, named, plain } from '#server/present/case'

export function presentTemplate(listed: TemplateListed, { catalogue }: House): TemplateShape {
  const { document, current, coming, mayUpload } = listed
  const procedure = catalogue.procedures.get(listed.procedure)
  return {
    procedure: procedure ? named(procedure) : plain(listed.procedure),
    ...{ document, label: procedure?.documents?.[document] ?? { zh: document, en: document } },
    ...{ coming: coming.map(presentVersion), mayUpload },
    ...(current && { current: presentVersion(current) }),
  }
}

export const presentVersion = (one: TemplateVersion): TemplateVersionShape => ({
  ...{ from: one.from, name: one.name, sha256: one.sha256, bytes: one.bytes },
  ...{ person: one.by, recordedAt: one.recordedAt, seq: one.seq },
})

export const presentField = ({ name, label, of }: DocumentField): TemplateFieldShape => ({
  name,
  ...(label && { label }),
  ...(of && { of: of.map(presentField) }),
})

export const presentWritten = (one: WrittenDocument, { persons }: Names): WrittenDocumentShape => ({
  ...{ n: one.n, number: one.number, sha256: one.sha256, bytes: one.bytes, template: one.template },
  ...{ addressee: one.addressee, isSample: one.isSample ?? false, person: one.by },
  ...{ personName: persons.get(one.by), recordedAt: one.recordedAt, seq: one.seq },
})

export function presentDocuments(
  documents: readonly DocumentOfCase[],
  procedure: string,
  names: Names,
): CaseDocumentShape[] {
  const labels = names.catalogue.procedures.get(procedure)?.documents ?? {}
  return documents.map(({ document, version, day, written }) => ({
    ...{ document, label: labels[document] ?? { zh: document, en: document }, version, day },
    written: written.map(one => presentWritten(one, names)),
  }))
}
