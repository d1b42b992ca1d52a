const names = new Map<string, string>()

function learn(): void {
  const [english, chinese] = ['en', 'zh'].map(
    language => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const first of letters)
    for (const second of letters)
      for (const spoken of [english, chinese]) {
        const name = spoken?.of(first + second)
        if (name) names.set(name.toUpperCase(), first + second)
      }
}

/** ISO 3166 code of a country named in English or Chinese; nothing for a name that is spelled otherwise. */
export function countryOfName(name: string | undefined): string | undefined {
  if (!name) return undefined
  if (names.size === 0) learn()
  return names.get(name.trim().toUpperCase())
}
