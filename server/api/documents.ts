import type { Label } from '#kernel/source'
import type { Named } from '#server/api/procedures'

/** A template that was uploaded, in force from a day. */
export interface TemplateVersionShape {
  from: string
  name: string
  sha256: string
  bytes: number
  person: string
  recordedAt: string
  /** The number of its entry in the log. */
  seq: number
}

/** A document of a procedure, and the template that the viewer's city has for it. */
export interface TemplateShape {
  procedure: Named
  document: string
  label: Label
  /** Nothing where the built-in template is in force. */
  current?: TemplateVersionShape
  coming: TemplateVersionShape[]
  mayUpload: boolean
}

export interface TemplateFieldShape {
  /** What a template calls it: in Chinese it is printed in Chinese, in English in English. */
  name: Label
  label?: Label
  /** Of a list: the fields of its rows. */
  of?: TemplateFieldShape[]
}

export interface TemplatePageShape extends TemplateShape {
  fields: TemplateFieldShape[]
}

export interface WrittenDocumentShape {
  /** Its number among the documents of the case: its address ends with it. */
  n: number
  number: string
  sha256: string
  bytes: number
  /** Hash of its template; nothing where the built-in one was used. */
  template?: string
  addressee?: string
  isSample: boolean
  person: string
  personName?: string
  recordedAt: string
  seq: number
}

/** A document that an act of the case writes, and each time it was written. */
export interface CaseDocumentShape {
  document: string
  label: Label
  /** The version of the case after the act, to be sent when it is written. */
  version: number
  day: string
  written: WrittenDocumentShape[]
}
