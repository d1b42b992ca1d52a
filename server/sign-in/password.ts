import { type Refusal, refuse } from '#kernel/refusal'

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

/** Why a password cannot be that of an account. */
export function passwordFault(account: string, password: string): Refusal | undefined {
  const isWeak = password.length < PASSWORD_MIN || password.length > PASSWORD_MAX || password === account
  return isWeak ? refuse('password-weak') : undefined
}
