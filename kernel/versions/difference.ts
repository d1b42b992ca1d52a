/** A part of a text that two versions share, or that one of them alone has. */
export interface Piece {
  readonly how: 'same' | 'was' | 'is'
  readonly text: string
}

/** A Chinese character stands by itself; elsewhere a word does. */
const pieces = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.-])+|./gsu

/** What two sentences begin and end with alike, and between them what each says by itself. */
export function differenceOf(was: string, is: string): Piece[] {
  const [a, b] = [was.match(pieces) ?? [], is.match(pieces) ?? []]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const between = (of: readonly string[]) => of.slice(head, of.length - tail).join('')
  const all: Piece[] = [
    { how: 'same', text: a.slice(0, head).join('') },
    { how: 'was', text: between(a) },
    { how: 'is', text: between(b) },
    { how: 'same', text: a.slice(a.length - tail).join('') },
  ]
  return all.filter(one => one.text !== '')
}
