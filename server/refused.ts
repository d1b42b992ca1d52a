import { type Refusal, refusals } from '#kernel/refusal'

/** A refusal met where nothing can go on without what was refused, such as a store in use. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusals[refusal.refused].en} ${refusal.detail ?? ''}`)
  }
}
