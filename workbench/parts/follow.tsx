import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FollowingShape } from '#server/api/digest'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { sent } from '#workbench/questions'
import { askFollowing } from '#workbench/questions-of-digests'

/** A star: pressed, what changes of this thing is told in one's digest. It needs a sign-in. */
export function Follow({ thing, what, plain }: { thing: string; what?: string; plain?: boolean }) {
  const { t } = useWords()
  const { data, isError } = useQuery(askFollowing())
  const send = useFollow()
  if (!data || isError) return null
  const follows = data.things.some(one => one.thing === thing)
  return (
    <button
      type="button"
      className={plain ? 'plain follow' : 'act follow'}
      aria-pressed={follows}
      aria-label={what === undefined ? undefined : t('follow.of', { what })}
      disabled={send.isPending}
      onClick={() => send.mutate({ thing, follows: !follows })}
    >
      {t(follows ? 'follow.follows' : 'follow.begin')}
    </button>
  )
}

/** Begins to follow something or stops; what the screen knows of it is true at once. */
export function useFollow() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { thing: string; follows: boolean }) =>
      ask<FollowingShape>('following', {}, sent(body)),
    onSuccess: async following => {
      client.setQueryData(askFollowing().queryKey, following)
      await client.invalidateQueries({ predicate: ({ queryKey: [path] }) => path === 'digest' })
    },
  })
}
