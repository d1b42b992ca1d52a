import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Day, Period } from '#kernel/date'
import type { Language } from '#kernel/source'
import type { Label } from '#kernel/source'
import { sayDay, sayPeriod } from '#workbench/words/day'
import { type Counted, sayCount, sayCounted, sayNumber } from '#workbench/words/number'

const texts = {
  zh: () => import('#workbench/text/zh.json'),
  en: () => import('#workbench/text/en.json'),
}

/** Speaks one language from now on; its words are fetched the first time. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: {},
      interpolation: { escapeValue: false },
      react: { useSuspense: false, bindI18nStore: 'added' },
    })
    // A sentence may count several things: each gap has its own forms.
    i18next.services.formatter?.add('counted', (count, _, forms: Counted) => sayCounted(count, forms))
  }
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { default: words } = await texts[language]()
    i18next.addResourceBundle(language, 'translation', words)
  }
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** Everything a screen needs to speak: its own words, the server's labels, numbers and days. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return useMemo(
    () => ({
      t,
      language,
      say: (label: Label) => label[language],
      number: (value: number, decimals: number, unit?: string) => sayNumber(value, decimals, language, unit),
      count: (value: number) => sayCount(value, language),
      day: (day: Day) => sayDay(day, language),
      period: (period: Period) => sayPeriod(period, language),
    }),
    [t, language],
  )
}
