import type { Role } from '#kernel/procedures/role'

/** What an act may tell beside what it needs, and who alone may read it. */
export interface Telling {
  /** Facts that may come with it, where nothing may that it is not asked. */
  readonly may?: readonly string[]
  /** What it tells is for this role alone; of those who do the act, each knows his own and no other. */
  readonly confidedTo?: Role
}
