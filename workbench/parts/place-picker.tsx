import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { PlaceShape } from '#server/api/places'
import type { Address } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { useStandpoint } from '#workbench/parts/use-address'
import { askAbout, askPlace, askPlaces } from '#workbench/questions'

/** What belongs to the place before is left behind when another is chosen. */
export const atPlace = (code: string) => (before: Address) => ({
  ...before,
  place: code,
  page: undefined,
  leaf: undefined,
})

/** Chooses the place for every screen: by name, code or romanised name, or along the tree. */
export function PlacePicker() {
  const { t, say } = useWords()
  const { place } = useStandpoint()
  const { data: page } = useQuery(askPlace(place))
  const path = page?.path.slice(1) ?? []
  return (
    <Panel
      label={t('place.choose')}
      className="place-opener"
      button={
        <span className="place-name">
          {path.slice(0, -1).map(one => (
            <span key={one.code} className="quiet above">
              {say(one.label)} /{' '}
            </span>
          ))}
          <strong>{page ? say(page.place.label) : place}</strong>
        </span>
      }
    >
      {close => <Choices close={close} />}
    </Panel>
  )
}

function Choices({ close }: { close: () => void }) {
  const { t, say } = useWords()
  const { place } = useStandpoint()
  const [text, setText] = useState('')
  const find = useDeferredValue(text.trim())
  const navigate = useNavigate()
  const { data: page } = useQuery(askPlace(place))
  const { data: found } = useQuery({ ...askPlaces(find), enabled: find !== '' })
  const first = found?.[0]
  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (!first) return
          close()
          void navigate({ to: '.', search: atPlace(first.code) })
        }}
      >
        <Input
          aria-label={t('place.find')}
          placeholder={t('place.find')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </form>
      {find === '' ? (
        <Tree page={page} close={close} />
      ) : found?.length === 0 ? (
        <p role="status">{t('place.none', { text: find })}</p>
      ) : (
        <ul className="choices">
          {found?.map(one => (
            <li key={one.code}>
              <Choice place={one} close={close}>
                {say(one.label)}{' '}
                <span className="quiet">
                  {one.parent && <Holder code={one.parent} />} {one.code}
                </span>
              </Choice>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Tree({ page, close }: { page?: { path: PlaceShape[]; children: PlaceShape[] }; close: () => void }) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const [first] = about.samplePlaces
  const { data: sample } = useQuery({ ...askPlace(first ?? ''), enabled: first !== undefined })
  const of = page?.path.at(-1)
  return (
    <>
      <nav aria-label={t('place.path')}>
        <ol className="crumbs">
          {page?.path.map(one => (
            <li key={one.code}>
              <Choice place={one} close={close}>
                {say(one.label)}
              </Choice>
            </li>
          ))}
        </ol>
      </nav>
      {of && page && page.children.length > 0 && (
        <>
          <p className="quiet">{t('place.below', { place: say(of.label), count: page.children.length })}</p>
          <ul className="choices grid">
            {page.children.map(one => (
              <li key={one.code}>
                <Choice place={one} close={close}>
                  {say(one.label)}
                </Choice>
              </li>
            ))}
          </ul>
        </>
      )}
      {sample && (
        <p className="choices">
          <Choice place={sample.place} close={close}>
            {t('place.sample', { name: say(sample.place.label) })}
          </Choice>
        </p>
      )}
    </>
  )
}

/** Several places share a name; who holds each tells them apart. */
function Holder({ code }: { code: string }) {
  const { say } = useWords()
  const { data: page } = useQuery(askPlace(code))
  return page && say(page.place.label)
}

function Choice({
  place,
  close,
  children,
}: {
  place: PlaceShape
  close: () => void
  children: React.ReactNode
}) {
  const { place: chosen } = useStandpoint()
  return (
    <Link
      to="."
      search={atPlace(place.code)}
      onClick={close}
      data-choice
      aria-current={place.code === chosen ? 'true' : undefined}
    >
      {children}
    </Link>
  )
}
