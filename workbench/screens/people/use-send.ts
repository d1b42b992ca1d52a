import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { ask } from '#workbench/ask'
import { sent } from '#workbench/questions'

/** Sends one form, then asks anew for all that is on the screen: who one is may have changed with it. */
export function useSend<T = unknown>(path: string, done: (answer: T) => void = () => undefined) {
  const client = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: (body: object) => ask<T>(path, {}, sent(body)),
    onSuccess: async answer => {
      await client.resetQueries({ predicate: one => !isOpenToAll(one.queryKey) })
      await router.invalidate()
      done(answer)
    },
  })
}

/** What is the same for everybody is not asked for again. */
const isOpenToAll = ([path]: readonly unknown[]) =>
  typeof path === 'string' && /^(about|catalogue|places|sources|indicators|scoreboard)/.test(path)
