import { textGiven } from '#cli/text-given'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/** The value of a JSON file, or of the input for `-`; apart from a refusal, since it may be anything. */
export async function jsonGiven(file: string, from: string): Promise<{ readonly value: unknown } | Refusal> {
  const text = await textGiven(file, from)
  if (isRefusal(text)) return text
  try {
    return { value: JSON.parse(text) }
  } catch {
    return refuse('malformed', `${file}: JSON`)
  }
}
