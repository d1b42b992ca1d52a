import { useQuery } from '@tanstack/react-query'
import { askMe } from '#workbench/questions'

/** Whether whoever asks works in an office today; to keep its duties alone is not to work there. */
export function useWorksIn(office: string): boolean {
  const { data: me } = useQuery(askMe())
  return (
    me?.duties.some(one => one.isInForce && one.post !== 'administrator' && one.office.id === office) ?? false
  )
}
