import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { chooseTheme } from '#workbench/screens/frame/use-theme'
import type { ThemeName } from '#workbench/theme'

/** Language, light or dark, print. */
export function Tools({ theme }: { theme: ThemeName }) {
  const { t, language } = useWords()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <div className="tools">
      <Link
        to="."
        search={before => ({ ...before, lang: other })}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        className="plain"
      >
        {other === 'zh' ? '中文' : 'English'}
      </Link>
      <button
        type="button"
        className="plain"
        aria-pressed={theme === 'dark'}
        onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        {t('frame.dark')}
      </button>
      <button type="button" className="plain" onClick={() => window.print()}>
        {t('frame.print')}
      </button>
    </div>
  )
}
