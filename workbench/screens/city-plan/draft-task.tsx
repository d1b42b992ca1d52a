import '#workbench/screens/people/people.css'
import type { OfficeShape } from '#server/api/cases'
import type { DraftTaskShape, RejectedLineShape } from '#server/api/plan-documents'
import { useWords } from '#workbench/language'
import { type DraftEdit, lacks } from '#workbench/screens/city-plan/drafts-kept'

interface Props {
  draft: DraftTaskShape
  edit: DraftEdit
  offices: readonly OfficeShape[]
  write: (more: Partial<DraftEdit>) => void
}

/** One line of the document as a task: to confirm, to correct or to drop. */
export function DraftTask({ draft, edit, offices, write }: Props) {
  const { t } = useWords()
  const name = `${draft.number}${draft.sentence}`.slice(0, 40)
  return (
    <li className={`draft draft-${edit.choice}`}>
      <fieldset>
        <legend className="aside">{name}</legend>
        <p className="quiet">
          <PlaceOf place={draft.place} /> {draft.headings.join(' · ')} {draft.number}
        </p>
        {draft.questions.length > 0 && (
          <p className="wants-action">
            {draft.questions.map(one => t(`draft-question.${one}`)).join(t('list'))}
          </p>
        )}
        {edit.choice === 'dropped' ? (
          <p>
            <del>{draft.sentence}</del>
          </p>
        ) : (
          <Fields draft={draft} edit={edit} offices={offices} write={write} />
        )}
        <Choose edit={edit} write={write} />
      </fieldset>
    </li>
  )
}

function Choose({ edit, write }: Pick<Props, 'edit' | 'write'>) {
  const { t } = useWords()
  const missing = lacks(edit).map(one => t(`plan-document.${one}`))
  return (
    <p className="acts">
      {(['taken', 'dropped'] as const).map(one => (
        <button
          key={one}
          type="button"
          className="act"
          aria-pressed={edit.choice === one}
          disabled={one === 'taken' && missing.length > 0}
          onClick={() => write({ choice: edit.choice === one ? 'open' : one })}
        >
          {t(`plan-document.${one}`)}
        </button>
      ))}
      {missing.length > 0 && edit.choice !== 'dropped' && (
        <span className="quiet">{t('plan-document.lacks', { what: missing.join(t('list')) })}</span>
      )}
    </p>
  )
}

function Fields({ draft, edit, offices, write }: Props) {
  const { t } = useWords()
  return (
    <div className="draft-fields">
      <label className="entry draft-sentence">
        <span>{t('plan-document.sentence')}</span>
        <textarea
          className="field lines"
          rows={2}
          maxLength={1000}
          value={edit.sentence}
          onChange={event => write({ sentence: event.target.value })}
        />
      </label>
      <Office
        label={t('plan-document.office')}
        written={draft.lead?.written ?? t('plan-document.unwritten')}
        value={edit.office}
        offices={offices}
        write={office => write({ office })}
      />
      <label className="entry">
        <span>{t('plan-document.due')}</span>
        <input
          className="field"
          type="date"
          value={edit.due}
          onChange={event => write({ due: event.target.value })}
        />
        <span className="quiet">
          {t('plan-document.written', { text: draft.deadline ?? t('plan-document.unwritten') })}
        </span>
      </label>
      {draft.assisting.map((one, at) => (
        <Office
          key={one.written}
          label={t('plan-document.assisting')}
          written={one.written}
          value={edit.assisting[at] ?? ''}
          offices={offices}
          write={office =>
            write({ assisting: edit.assisting.map((other, n) => (n === at ? office : other)) })
          }
        />
      ))}
    </div>
  )
}

interface OfficeProps {
  label: string
  written: string
  value: string
  offices: readonly OfficeShape[]
  write: (office: string) => void
}

/** The document's own words stand below; who is meant by them is chosen and never guessed. */
function Office({ label, written, value, offices, write }: OfficeProps) {
  const { t } = useWords()
  return (
    <label className="entry">
      <span>{label}</span>
      <select className="field" value={value} onChange={event => write(event.target.value)}>
        <option value="">{t('plan-document.nobody')}</option>
        {offices.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <span className="quiet">{t('plan-document.written', { text: written })}</span>
    </label>
  )
}

/** Where a line stands in its document. */
export function PlaceOf({ place }: { place: RejectedLineShape['place'] }) {
  const { t } = useWords()
  const [kind] = ['paragraph', 'sheet', 'table'].filter(one => one in place)
  return <span className="draft-place">{t(`plan-document.at-${kind}`, { ...place })}</span>
}
