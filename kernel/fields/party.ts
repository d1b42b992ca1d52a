import { text } from '#kernel/fields/text'

/** A person or body by the name it gave; how names are matched is the register's affair. */
export const party = { parse: text.parse, print: text.print, compare: text.compare }
