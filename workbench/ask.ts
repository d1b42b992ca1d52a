import { queryOptions } from '@tanstack/react-query'
import type { Refused } from '#server/api/refusals'

/** What the server would not or could not do, with the sentence that says so. */
export class Problem extends Error {
  readonly refusal: Refused
  constructor(refusal: Refused) {
    super(refusal.sentence.en)
    this.refusal = refusal
  }
}

type Params = Record<string, string | number | undefined>

export function addressOf(path: string, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') query.set(name, String(value))
  return `/api/${path}${query.size > 0 ? `?${query}` : ''}`
}

export async function ask<T>(path: string, params?: Params, init?: RequestInit): Promise<T> {
  const answer = await fetch(addressOf(path, params), init).catch(unreachable)
  // Where there is nothing to say, nothing is read.
  if (answer.status === 204) return undefined as T
  const body: unknown = await answer.json().catch(() => undefined)
  if (answer.ok && body !== undefined) return body as T
  throw new Problem(isRefused(body) ? body : broken(answer.status))
}

/** A question to the server, under a name by which its answer is kept. */
export const question = <T>(path: string, params: Params = {}) =>
  queryOptions({ queryKey: [path, params], queryFn: ({ signal }) => ask<T>(path, params, { signal }) })

const isRefused = (body: unknown): body is Refused =>
  typeof body === 'object' && body !== null && 'refused' in body && 'sentence' in body

const unreachable = (fault: unknown): never => {
  if (fault instanceof DOMException && fault.name === 'AbortError') throw fault
  throw new Problem({
    refused: 'unreachable',
    sentence: {
      zh: '连不上本机的知城服务。请确认它仍在运行，然后重试。',
      en: 'The Zhicheng server on this machine does not answer. Check that it is running, then try again.',
    },
  })
}

const broken = (status: number): Refused => ({
  refused: 'no-answer',
  detail: `HTTP ${status}`,
  sentence: {
    zh: '服务没有给出可用的答复。请重试；若仍如此，请把地址栏中的地址发给维护人员。',
    en: 'The server gave no usable answer. Try again; if it stays so, send this address to the maintainers.',
  },
})
