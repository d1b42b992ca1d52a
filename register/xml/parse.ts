import { type Refusal, refuse } from '#kernel/refusal'
import { decodeCharacters } from '#register/xml/characters'
import { XmlElement } from '#register/xml/element'
import { type Name, NO_NAME, nameAt } from '#register/xml/names'

const DEPTH = 256
const ELEMENTS = 200_000
const LT = 60
const SLASH = 47
const BANG = 33
const QUESTION = 63
const GT = 62

/** Parses an element and all in it, leaving out the elements named in `drop` unparsed. */
export function parseElement(source: string, drop: ReadonlySet<string>): XmlElement | Refusal {
  return new Parser(source, drop).run()
}

class Parser {
  readonly #root = new XmlElement('', '')
  readonly #stack: XmlElement[] = [this.#root]
  readonly #names: Name[] = [NO_NAME]
  readonly #source: string
  readonly #drop: ReadonlySet<string>
  #at = 0
  #elements = 0

  constructor(source: string, drop: ReadonlySet<string>) {
    this.#source = source
    this.#drop = drop
  }

  run(): XmlElement | Refusal {
    const source = this.#source
    for (;;) {
      const lt = source.indexOf('<', this.#at)
      if (lt < 0) break
      if (lt > this.#at) this.#between(lt)
      const fault = this.#markup(lt, source.charCodeAt(lt + 1))
      if (fault) return fault
    }
    if (this.#stack.length > 1) return refuse('malformed', `'${this.#names.at(-1)?.end}>' is missing`)
    return this.#root.first ?? refuse('malformed', 'there is no element')
  }

  /** Text up to the next tag. A line break between elements is layout, a blank between them is not. */
  #between(lt: number): void {
    const source = this.#source
    let at = this.#at
    let layout = false
    for (; at < lt; at += 1) {
      const code = source.charCodeAt(at)
      if (code === 10) layout = true
      else if (code > 32) break
    }
    const holder = this.#stack[this.#stack.length - 1] as XmlElement
    if (at === lt && !holder.mixed && (layout || holder.isEmpty)) return
    this.#text(decodeCharacters(source.slice(this.#at, lt)))
  }

  #markup(lt: number, next: number): Refusal | undefined {
    if (next === SLASH) return this.#close(lt)
    if (next === BANG) return this.#declaration(lt)
    if (next === QUESTION) return this.#skipPast('?>', lt)
    return this.#open(lt)
  }

  #skipPast(mark: string, from: number): Refusal | undefined {
    const found = this.#source.indexOf(mark, from)
    if (found < 0) return refuse('malformed', `'${mark}' is missing`)
    this.#at = found + mark.length
    return undefined
  }

  #declaration(lt: number): Refusal | undefined {
    const source = this.#source
    if (source.startsWith('<!--', lt)) return this.#skipPast('-->', lt + 4)
    if (!source.startsWith('<![CDATA[', lt))
      return refuse('malformed', `'${source.slice(lt, lt + 20)}' inside a record`)
    const fault = this.#skipPast(']]>', lt + 9)
    if (!fault) this.#text(source.slice(lt + 9, this.#at - 3))
    return fault
  }

  #text(text: string): void {
    const holder = this.#stack[this.#stack.length - 1] as XmlElement
    if (holder.mixed) holder.mixed.push(text)
    else if (holder.isEmpty) holder.text += text
    else holder.mixed = [...holder.children, text]
  }

  #close(lt: number): Refusal | undefined {
    const source = this.#source
    const { end } = this.#names[this.#names.length - 1] as Name
    const behind = lt + end.length
    const gt = source.charCodeAt(behind) === GT ? behind : source.indexOf('>', lt)
    if (gt < 0) return refuse('malformed', "'>' is missing")
    const fits = source.startsWith(end, lt) && (gt === behind || source.slice(behind, gt).trim() === '')
    if (!fits)
      return refuse('malformed', `'${source.slice(lt, Math.min(gt, lt + 60))}>' where '${end}>' belongs`)
    this.#stack.pop()
    this.#names.pop()
    this.#at = gt + 1
    return undefined
  }

  #open(lt: number): Refusal | undefined {
    const source = this.#source
    const name = nameAt(source, lt + 1)
    if (!name) return refuse('malformed', `'${source.slice(lt, lt + 40)}' is not a tag`)
    const behind = lt + 1 + name.qualified.length
    const gt = source.charCodeAt(behind) === GT ? behind : tagEnd(source, behind)
    if (gt < 0) return refuse('malformed', `'${source.slice(lt, lt + 40)}' has no end`)
    const empty = source.charCodeAt(gt - 1) === SLASH
    this.#at = gt + 1
    if (this.#drop.has(name.local)) return empty ? undefined : this.#skipElement(name.end)
    this.#elements += 1
    if (this.#elements > ELEMENTS) return refuse('too-large', `more than ${ELEMENTS} elements`)
    if (this.#stack.length > DEPTH) return refuse('malformed', `elements are nested deeper than ${DEPTH}`)
    const attributes = behind === gt ? '' : source.slice(behind, empty ? gt - 1 : gt)
    this.#attach(new XmlElement(name.local, attributes), empty ? undefined : name)
    return undefined
  }

  #skipElement(end: string): Refusal | undefined {
    const source = this.#source
    for (let found = source.indexOf(end, this.#at); found >= 0; found = source.indexOf(end, found + 1)) {
      const code = source.charCodeAt(found + end.length)
      if (code === GT || code <= 32) return this.#skipPast('>', found)
    }
    return refuse('malformed', `'${end}>' is missing`)
  }

  #attach(element: XmlElement, open: Name | undefined): void {
    const holder = this.#stack[this.#stack.length - 1] as XmlElement
    if (holder.text !== '') {
      holder.mixed = [holder.text]
      holder.text = ''
    }
    holder.append(element)
    if (!open) return
    this.#stack.push(element)
    this.#names.push(open)
  }
}

/** Index of the '>' that ends a start tag; one inside quotes does not. */
function tagEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i += 1) {
    const code = source.charCodeAt(i)
    if (code === GT) return i
    if (code === LT) return -1
    if (code !== 34 && code !== 39) continue
    i = source.indexOf(code === 34 ? '"' : "'", i + 1)
    if (i < 0) return -1
  }
  return -1
}
