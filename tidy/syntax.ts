import { parseSync } from 'vite'

/** A node of the syntax tree (ESTree with TypeScript), of which a rule looks at a few members. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

export interface Comment {
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface Program {
  readonly tree: Node
  readonly comments: readonly Comment[]
}

/** A program as a tree; one that cannot be read is a fault of its own. */
export function parse(file: string, text: string): Program {
  const { program, comments, errors } = parseSync(file, text, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
  if (errors[0]) throw new Error(`Fault: ${file} cannot be read: ${errors[0].message}`)
  return { tree: program as unknown as Node, comments }
}

/** Visits a node and all below it, the outer before the inner. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const member of Object.values(node))
    for (const one of Array.isArray(member) ? member : [member]) if (isNode(one)) walk(one, visit)
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The member of a node that is a node, if it is one of that type. */
export function child(node: Node, name: string, type?: string): Node | undefined {
  const found = node[name]
  return isNode(found) && (type === undefined || found.type === type) ? found : undefined
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Every piece of text in a program: quoted, in a template, or between tags. */
export function textsIn(tree: Node): { value: string; start: number }[] {
  const found: { value: string; start: number }[] = []
  walk(tree, node => {
    if (node.type === 'Literal' && typeof node.value === 'string')
      found.push({ value: node.value, start: node.start })
    if (node.type === 'JSXText') found.push({ value: String(node.value).trim(), start: node.start })
    if (node.type === 'TemplateElement')
      found.push({ value: (node.value as { raw: string }).raw, start: node.start })
  })
  return found
}
