/** Who a line says is responsible, as it is written there. */
export interface NamedOffices {
  readonly lead: readonly string[]
  readonly assisting: readonly string[]
  /** Others are meant and not named: 等. */
  readonly isOpen: boolean
}

export const nobodyNamed: NamedOffices = { lead: [], assisting: [], isOpen: false }

const LEADS = '牵头|负责|主办|承办|责任|主责|落实'
const ASSISTS = '配合|协办|参与|参加|协助|支持'
const label = new RegExp(
  `^(?:(${LEADS}|牵头负责)|(${ASSISTS}))(?:单位|部门|处室|科室|主体|机构)?[：:]?\\s*(.*)$`,
)
const ROLE = `(?:按职责(?:分工)?|按照职责(?:分工)?|分别|共同|分工)?(?:(${LEADS}|牵头负责)|(${ASSISTS}))`
const suffix = new RegExp(`^(.*?)${ROLE}(?:落实|实施|完成|推进|单位|部门)?[。]?$`)

const isNameEnough = (name: string): boolean => name.length > 1 && name.length <= 40

/**
 * Reads 市知识产权局牵头，市科技局、各区县配合 or 牵头单位：…；配合单位：…. Names are those between 、 and nothing
 * else: 和 and 与 stand within the names of offices.
 */
export function namedOffices(text: string): NamedOffices {
  const lead: string[] = []
  const assisting: string[] = []
  let waiting: string[] = []
  let role: string[] | undefined
  for (const part of text.split(/[，,；;。\n]/).map(one => one.trim())) {
    if (part === '') continue
    const [, leads, assists, after] = /[：:]/.test(part) ? (label.exec(part) ?? []) : []
    if (leads || assists) {
      role = leads ? lead : assisting
      role.push(...waiting, ...namesIn(after ?? ''))
      waiting = []
      continue
    }
    const [, before = '', isLead, isAssisting] = suffix.exec(part) ?? []
    if (isLead || isAssisting) (isLead ? lead : assisting).push(...waiting, ...namesIn(before))
    else if (role) role.push(...namesIn(part))
    else waiting.push(...namesIn(part))
    if (isLead || isAssisting) waiting = []
  }
  const named = [...lead, ...assisting].every(isNameEnough)
  if (!named || lead.length + assisting.length === 0) return nobodyNamed
  const isOpen = /等(?:部门|单位|有关|相关)?/.test(text)
  return { lead: unique(lead), assisting: unique(assisting.filter(one => !lead.includes(one))), isOpen }
}

/** The names of a cell under a heading that says what they do. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、\n;；,，/]|以及/)
    .map(one => one.replace(/等(?:部门|单位|有关部门|相关部门|有关单位|相关单位)?$/, '').trim())
    .map(one => one.replace(/^由/, ''))
    .filter(one => one !== '' && !/^\d{4}年/.test(one))

const unique = (names: readonly string[]): string[] => [...new Set(names)]
