import type { Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import type { Label, Language } from '#kernel/source'

/** A field that a template may name: `{案号}` is printed in Chinese, `{caseNumber}` in English. */
export interface DocumentField {
  /** What it holds, whatever it is called. */
  readonly key: string
  /** The name by which each language calls it; empty where another field has that name. */
  readonly name: Label
  /** Where it is not clear from the name. */
  readonly label?: Label
  /** Of a list: the fields of its rows, between `{#期限列表}` and `{/期限列表}`. */
  readonly of?: readonly DocumentField[]
}

const field = (zh: string, en: string, of?: readonly DocumentField[]): DocumentField => ({
  key: en,
  name: { zh, en },
  ...(of && { of }),
})

/** Fields that every document has. */
const always: readonly DocumentField[] = [
  field('案号', 'caseNumber'),
  field('案由', 'caseTitle'),
  field('程序', 'procedure'),
  field('文书名称', 'documentName'),
  field('文书编号', 'documentNumber'),
  field('办理机关', 'office'),
  field('地区', 'place'),
  field('收文人', 'addressee'),
  field('当事人', 'parties'),
  field('权利号', 'right'),
  field('事项', 'act'),
  field('日期', 'day'),
  field('大写日期', 'dayInWords'),
  field('收案日期', 'openedOn'),
  field('案件状态', 'state'),
  field('依据', 'basis'),
  field('当事人列表', 'partyList', [field('姓名', 'name'), field('身份', 'role')]),
  field('事实列表', 'factList', [field('事实名称', 'fact'), field('事实内容', 'value')]),
  field('期限列表', 'limitList', [
    ...[field('期限名称', 'limit'), field('起算日', 'start'), field('届满日', 'due')],
    ...[field('责任方', 'owes'), field('期限依据', 'limitBasis')],
  ]),
  field('附件列表', 'attachmentList', [field('附件序号', 'number'), field('附件名称', 'attachment')]),
]

export const factKey = (name: string): string => `fact ${name}`
export const roleKey = (id: string): string => `role ${id}`
export const limitKey = (name: string): string => `limit ${name}`

const isParty = ({ of }: Role): boolean => of === 'party'
const joined = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** All fields of the documents of a procedure: those of all, its parties by role, its limits, its facts. */
export function fieldsOfDocuments({ roles, limits, fields = {} }: Procedure): DocumentField[] {
  const own: DocumentField[] = [
    ...roles.filter(isParty).map(({ id, label }) => ({
      ...{ key: roleKey(id), name: { zh: label.zh, en: joined(id) }, label },
    })),
    ...Object.entries(limits).map(([name, { label }]) => ({
      ...{ key: limitKey(name), name: { zh: `${label.zh}届满日`, en: `${name}Due` }, label },
    })),
    ...Object.entries(fields).map(([name, { label }]) => ({
      ...{ key: factKey(name), name: { zh: label.zh, en: name }, label },
    })),
  ]
  const found = [...always]
  const taken = new Set(found.flatMap(({ name }) => [name.zh, name.en]))
  for (const one of own) {
    // Of two with the same name the first has it; the other is reached by its name in the other language.
    const free = (name: string) => (taken.has(name) ? '' : name)
    const name = { zh: free(one.name.zh), en: free(one.name.en) }
    if (!name.zh && !name.en) continue
    taken.add(name.zh).add(name.en)
    found.push({ ...one, name })
  }
  return found
}

/** The field of a name among those given, and the language in which it is then printed. */
export function fieldNamed(
  fields: readonly DocumentField[],
  name: string,
): { readonly field: DocumentField; readonly language: Language } | undefined {
  if (name === '') return undefined
  for (const one of fields) {
    if (one.name.zh === name) return { field: one, language: 'zh' }
    if (one.name.en === name) return { field: one, language: 'en' }
  }
  return undefined
}
