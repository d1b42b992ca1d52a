import { decodeCharacters } from '#register/xml/characters'

/** Elements that begin a new line, so that their words do not run together. */
const BLOCKS = new Set(['p', 'P', 'br', 'heading', 'li', 'Paragraphs'])

const UNTIDY = /[^\S ]|^ | $| {2}/

/** Paths taken apart: a format uses some dozens, for every record. */
const paths = new Map<string, readonly string[]>()

function stepsOf(path: string): readonly string[] {
  const known = paths.get(path)
  if (known) return known
  const steps = path.split('/')
  if (paths.size < 4096) paths.set(path, steps)
  return steps
}

/** One element of the wanted part of a record. Names are without their namespace prefix. */
export class XmlElement {
  /** Text and elements in their order, where an element has both. */
  mixed: (XmlElement | string)[] | undefined = undefined
  text = ''
  // A chain costs nothing where there are no children, and most elements have none.
  #first: XmlElement | undefined = undefined
  #last: XmlElement | undefined = undefined
  #next: XmlElement | undefined = undefined

  constructor(
    readonly name: string,
    readonly attributes: string,
  ) {}

  get first(): XmlElement | undefined {
    return this.#first
  }

  get isEmpty(): boolean {
    return this.#first === undefined
  }

  get children(): XmlElement[] {
    const children: XmlElement[] = []
    for (let child = this.#first; child; child = child.#next) children.push(child)
    return children
  }

  append(child: XmlElement): void {
    if (this.#last) this.#last.#next = child
    else this.#first = child
    this.#last = child
    this.mixed?.push(child)
  }

  attribute(name: string): string | undefined {
    const { attributes } = this
    for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
      const before = attributes.charCodeAt(at - 1)
      if (at > 0 && before > 32 && before !== 58) continue
      const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length))
      if (found) return decodeCharacters(found[1] ?? found[2] ?? '').trim()
    }
    return undefined
  }

  /** The first child of a name. */
  child(name: string): XmlElement | undefined {
    for (let child = this.#first; child; child = child.#next) if (child.name === name) return child
    return undefined
  }

  /** The first element at a path of names, written `a/b/c`. */
  at(path: string): XmlElement | undefined {
    let here: XmlElement | undefined = this
    for (const name of stepsOf(path)) here = here?.child(name)
    return here
  }

  /** Every element at a path of names, in the order of the file. */
  all(path: string): XmlElement[] {
    const found: XmlElement[] = []
    this.#collect(stepsOf(path), 0, found)
    return found
  }

  #collect(steps: readonly string[], depth: number, found: XmlElement[]): void {
    const name = steps[depth]
    for (let child = this.#first; child; child = child.#next) {
      if (child.name !== name) continue
      if (depth + 1 === steps.length) found.push(child)
      else child.#collect(steps, depth + 1, found)
    }
  }

  /** The words at a path, white space collapsed; nothing where there are none. */
  words(path?: string): string | undefined {
    const found = path === undefined ? this : this.at(path)
    if (!found) return undefined
    const text = found.#gather()
    return (UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text) || undefined
  }

  #gather(): string {
    const { mixed } = this
    if (mixed) return mixed.map(part => (typeof part === 'string' ? part : part.#inLine())).join('')
    return this.#first ? this.children.map(child => child.#gather()).join(' ') : this.text
  }

  #inLine(): string {
    return BLOCKS.has(this.name) ? ` ${this.#gather()} ` : this.#gather()
  }
}
