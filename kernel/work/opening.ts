import type { Role } from '#kernel/procedures/role'
import type { RefusalName } from '#kernel/refusal'
import type { Label } from '#kernel/source'

/** The act with which a case begins, who may do it, and what must not be before. */
export interface Opening {
  readonly act: string
  readonly label: Label
  readonly by: readonly Role[]
  /** The field with the last day on which it may be opened, and what is refused after it. */
  readonly until?: { readonly field: string; readonly refuses: RefusalName }
  /** Whoever fills the role opens it for the office that leads it, wherever he works himself. */
  readonly forOthers?: true
  /** Fields that together name one case of an office: a second one of the same is refused. */
  readonly once?: readonly string[]
  /** The field that names the case which a further one of the same corrects. */
  readonly corrects?: string
  /** Fields that whoever opens it states. */
  readonly asks?: readonly string[]
}
