import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import { Suspense, useEffect, useRef } from 'react'
import { useWords } from '#workbench/language'
import { DayPicker } from '#workbench/parts/day-picker'
import { PlacePicker } from '#workbench/parts/place-picker'
import { useStandpoint } from '#workbench/parts/use-address'
import { askAbout, askPlace } from '#workbench/questions'
import { AccountMenu } from '#workbench/screens/frame/account-menu'
import { PaperHead } from '#workbench/screens/frame/paper-head'
import { Rooms } from '#workbench/screens/frame/rooms'
import { SearchBox } from '#workbench/screens/frame/search-box'
import { Tools } from '#workbench/screens/frame/tools'
import { useTheme } from '#workbench/screens/frame/use-theme'
import { antdTheme } from '#workbench/theme'

/** What stands around every screen: rooms at the left, place and day at the top. */
export function Frame() {
  const { t } = useWords()
  const theme = useTheme()
  useFocusOnArrival()
  return (
    <ConfigProvider theme={antdTheme(theme)} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header className="top">
        <div className="top-where">
          <PlacePicker />
          <DayPicker />
        </div>
        <SearchBox />
        <AccountMenu />
        <Tools theme={theme} />
      </header>
      <div className="desk">
        <Rooms />
        <div className="page">
          <SampleBanner />
          <PaperHead />
          <main id="main" tabIndex={-1}>
            <Suspense fallback={<p className="quiet waiting">{t('waiting')}</p>}>
              <Outlet />
            </Suspense>
          </main>
          <Loopback />
        </div>
      </div>
    </ConfigProvider>
  )
}

/** A sample place is never mistaken for a real one, on any screen. */
function SampleBanner() {
  const { t } = useWords()
  const { data: page } = useQuery(askPlace(useStandpoint().place))
  if (!page?.place.sample) return null
  return (
    <aside className="sample" aria-label={t('sample.word')}>
      <strong>{t('sample.word')}</strong> {t('sample.why')}
    </aside>
  )
}

function Loopback() {
  const { t } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  return (
    <footer className="foot">
      {about.loopbackOnly && (
        <p>
          <strong>{t('loopback.word')}</strong> {t('loopback.why')}
        </p>
      )}
      <p className="quiet">{t('frame.version', { version: about.version })}</p>
    </footer>
  )
}

/** On another page the reading starts at its heading, for the eye and for the screen reader alike. */
function useFocusOnArrival() {
  const path = useRouterState({ select: state => state.resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (path && before.current && before.current !== path)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    before.current = path
  }, [path])
}
