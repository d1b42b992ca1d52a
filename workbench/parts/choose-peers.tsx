import '#workbench/parts/choose-peers.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useWords } from '#workbench/language'
import { useAddress } from '#workbench/parts/use-address'
import { askPeerGroupings } from '#workbench/questions'

const OWN = 'own'

/** Among which peers ranks are told beside that among all; and over which places. */
export function ChoosePeers() {
  const { t, say } = useWords()
  const { peers = '', over = '' } = useAddress()
  const { data: groupings } = useSuspenseQuery(askPeerGroupings())
  const navigate = useNavigate()
  const known = peers === '' || groupings.some(one => one.id === peers)
  const [isOwn, setOwn] = useState(!known)
  const go = (next: { peers?: string; over?: string }) =>
    void navigate({ to: '.', search: before => ({ ...before, ...next }), replace: true, resetScroll: false })
  const choose = (value: string) => {
    setOwn(value === OWN)
    if (value !== OWN) go({ peers: value || undefined })
  }
  return (
    <div className="choose-peers">
      <label className="choose">
        <span>{t('peers.choose')}</span>
        <select className="field" value={isOwn ? OWN : peers} onChange={event => choose(event.target.value)}>
          <option value="">{t('peers.none')}</option>
          {groupings.map(one => (
            <option key={one.id} value={one.id}>
              {say(one.label)}
            </option>
          ))}
          <option value={OWN}>{t('peers.own')}</option>
        </select>
      </label>
      {isOwn && (
        <OwnList key={peers} given={known ? '' : peers} onGiven={one => go({ peers: one || undefined })} />
      )}
      <label className="choose">
        <span>{t('peers.over')}</span>
        <select
          className="field"
          value={over}
          onChange={event => go({ over: event.target.value || undefined })}
        >
          <option value="">{t('peers.parts')}</option>
          <option value="cities">{t('peers.cities')}</option>
        </select>
      </label>
    </div>
  )
}

function OwnList({ given, onGiven }: { given: string; onGiven: (list: string) => void }) {
  const { t } = useWords()
  const [list, setList] = useState(given)
  const send = (event: FormEvent) => {
    event.preventDefault()
    onGiven(list.trim())
  }
  return (
    <form className="choose" onSubmit={send}>
      <label className="choose">
        <span>{t('peers.list')}</span>
        <input
          className="field"
          value={list}
          placeholder={t('peers.example')}
          onChange={event => setList(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('peers.compare')}
      </button>
    </form>
  )
}
