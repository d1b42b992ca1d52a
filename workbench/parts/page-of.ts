import { linkOptions } from '@tanstack/react-router'
import { hashOf } from '#workbench/parts/citation'

/** A part by its whole, as in `source:clause` and `register:right`. */
const parts = (id: string): [whole: string, part: string] => {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}

const planItem = (id: string) => {
  const [plan, item] = parts(id)
  return linkOptions({ to: '/plans/$plan/items/$item', params: { plan, item } })
}

const pages = {
  clause: (id: string) => {
    const [source, clause] = parts(id)
    return linkOptions({ to: '/sources/$id', params: { id: source }, hash: hashOf(clause) })
  },
  mission: (id: string) => linkOptions({ to: '/plan/measures', hash: id }),
  standard: (id: string) => linkOptions({ to: '/scoreboard', hash: id }),
  channel: (id: string) => linkOptions({ to: '/procedures', hash: id }),
  measure: (id: string) => linkOptions({ to: '/plan/measures/$id', params: { id } }),
  programme: planItem,
  project: planItem,
  task: planItem,
  milestone: planItem,
  procedure: (id: string) => linkOptions({ to: '/procedures/$id', params: { id } }),
  register: (id: string) => linkOptions({ to: '/register', search: { register: id } }),
  right: (id: string) => {
    const [register, right] = parts(id)
    return linkOptions({ to: '/register/$register/$id', params: { register, id: right } })
  },
  case: (id: string) => linkOptions({ to: '/cases/$id', params: { id } }),
  threshold: (id: string) => linkOptions({ to: '/thresholds/$id', params: { id } }),
  indicator: (id: string) => linkOptions({ to: '/indicators/$id', params: { id } }),
}

/** Where a thing of some kind has its page; nothing where it has none. */
export const pageOf = (kind: string, id: string) =>
  Object.hasOwn(pages, kind) ? pages[kind as keyof typeof pages](id) : undefined
