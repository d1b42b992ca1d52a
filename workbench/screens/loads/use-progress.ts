import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LoadShape } from '#server/api/loads'
import { askLoad, progressOf } from '#workbench/questions'

export const isAtWork = (load: LoadShape): boolean => load.state === 'running'

/** A load as it stands now; it tells of itself while it works, and at its end all figures are asked anew. */
export function useProgress(id: string): LoadShape {
  const client = useQueryClient()
  const { data: load } = useSuspenseQuery(askLoad(id))
  const working = isAtWork(load)
  useEffect(() => {
    if (!working) return
    const key = askLoad(id).queryKey
    const told = new EventSource(progressOf(id))
    const stop = () => {
      told.close()
      // The stream ends with the work, and breaks with the network: either way the truth is asked once more.
      void client.invalidateQueries()
    }
    const hear = (event: MessageEvent<string>) => {
      const next = JSON.parse(event.data) as LoadShape
      client.setQueryData(key, next)
      if (!isAtWork(next)) stop()
    }
    told.addEventListener('message', hear)
    told.addEventListener('progress', hear)
    told.addEventListener('error', stop)
    return () => told.close()
  }, [client, id, working])
  return load
}
