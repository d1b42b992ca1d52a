import { Button } from 'antd'
import type { Named } from '#server/api/procedures'
import { useWords } from '#workbench/language'

export interface Party {
  readonly name: string
  readonly role?: string
  readonly secret?: boolean
}

const PARTIES_MAX = 50

interface Props {
  parties: readonly Party[]
  roles: readonly Named[]
  /** Names are secret unless somebody says otherwise. */
  isSecret: boolean
  change: (parties: readonly Party[]) => void
}

/** Whom a case is about: a name, a role, and whether the name is secret. */
export function PartiesForm({ parties, roles, isSecret, change }: Props) {
  const { t } = useWords()
  const put = (n: number, next: Party) => change(parties.map((one, m) => (m === n ? next : one)))
  return (
    <fieldset className="parties-form">
      <legend>{t('open.parties')}</legend>
      <ul>
        {parties.map((party, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a party has no name before it is typed.
          <li key={n}>
            <PartyRow
              party={party}
              roles={roles}
              put={next => put(n, next)}
              drop={() => change(parties.filter((_, m) => m !== n))}
            />
          </li>
        ))}
      </ul>
      <Button
        disabled={parties.length >= PARTIES_MAX}
        onClick={() => change([...parties, { name: '', secret: isSecret }])}
      >
        {t('open.party-more')}
      </Button>
    </fieldset>
  )
}

interface RowProps {
  party: Party
  roles: readonly Named[]
  put: (next: Party) => void
  drop: () => void
}

function PartyRow({ party, roles, put, drop }: RowProps) {
  const { t, say } = useWords()
  return (
    <>
      <label>
        <span>{t('open.party')}</span>
        <input
          className="field"
          maxLength={200}
          value={party.name}
          onChange={event => put({ ...party, name: event.target.value })}
        />
      </label>
      <label>
        <span>{t('open.party-role')}</span>
        <select
          className="field"
          value={party.role ?? ''}
          onChange={event => put({ ...party, role: event.target.value || undefined })}
        >
          <option value="">{t('due.choose-one')}</option>
          {roles.map(one => (
            <option key={one.id} value={one.id}>
              {say(one.label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={party.secret ?? false}
          onChange={event => put({ ...party, secret: event.target.checked })}
        />{' '}
        {t('open.secret')}
      </label>
      <button type="button" className="plain" onClick={drop}>
        {t('open.party-off')}
      </button>
    </>
  )
}
