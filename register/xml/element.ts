import { decodeCharacters } from '#register/xml/characters'

/** Elements that begin a new line, so that their words do not run together. */
const BLOCKS = new Set(['p', 'P', 'br', 'heading', 'li', 'Paragraphs'])

const UNTIDY = /[^\S ]|^ | $| {2}/
const NONE: readonly XmlElement[] = []

/** One element of the wanted part of a record. Names are without their namespace prefix. */
export class XmlElement {
  #children: XmlElement[] | undefined
  /** Text and elements in their order, where an element has both. */
  mixed: (XmlElement | string)[] | undefined
  text = ''

  constructor(
    readonly name: string,
    readonly attributes: string,
  ) {}

  get children(): readonly XmlElement[] {
    return this.#children ?? NONE
  }

  append(child: XmlElement): void {
    if (this.#children) this.#children.push(child)
    else this.#children = [child]
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
    for (const child of this.children) if (child.name === name) return child
    return undefined
  }

  /** The first element at a path of names, written `a/b/c`. */
  at(path: string): XmlElement | undefined {
    if (!path.includes('/')) return this.child(path)
    let here: XmlElement | undefined = this
    for (const name of path.split('/')) here = here?.child(name)
    return here
  }

  /** Every element at a path of names, in the order of the file. */
  all(path: string): XmlElement[] {
    let here: XmlElement[] = [this]
    for (const name of path.split('/')) {
      const below: XmlElement[] = []
      for (const parent of here)
        for (const child of parent.children) if (child.name === name) below.push(child)
      here = below
    }
    return here
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
    return this.#children ? this.#children.map(child => child.#gather()).join(' ') : this.text
  }

  #inLine(): string {
    return BLOCKS.has(this.name) ? ` ${this.#gather()} ` : this.#gather()
  }
}
