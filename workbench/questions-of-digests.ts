import type { DigestShape, FollowingShape } from '#server/api/digest'
import { addressOf, question } from '#workbench/ask'

export const askFollowing = () => question<FollowingShape>('following')
export const askDigest = (on: string, since: string | undefined) =>
  question<DigestShape>('digest', { on, since })
export const digestFile = (kind: 'atom' | 'eml', given: { on: string; since: string; lang: string }) =>
  addressOf(`digest.${kind}`, given)
