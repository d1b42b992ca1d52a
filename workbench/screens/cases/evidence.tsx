import { useSuspenseQuery } from '@tanstack/react-query'
import type { EvidenceShape } from '#server/api/evidence'
import { addressOf } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { askEvidence } from '#workbench/questions'
import { AddEvidence } from '#workbench/screens/cases/add-evidence'
import { Custody } from '#workbench/screens/cases/custody'
import { sayBytes } from '#workbench/words/number'

/** The evidence of a case that its viewer may see: files, each with the hands it passed through. */
export function Evidence({ id }: { id: string }) {
  const { t } = useWords()
  const add = <AddEvidence id={id} />
  return (
    <Section id="evidence" title={t('evidence.title')} about={t('evidence.about')} acts={add}>
      <EvidenceList id={id} />
    </Section>
  )
}

function EvidenceList({ id }: { id: string }) {
  const { t } = useWords()
  const { data } = useSuspenseQuery(askEvidence(id))
  const columns = useColumns(id)
  if (data.rows.length === 0) return <p className="quiet">{t('evidence.none')}</p>
  return (
    <Table caption={t('evidence.title')} columns={columns} rows={data.rows} keyOf={one => String(one.n)} />
  )
}

function useColumns(id: string): Column<EvidenceShape>[] {
  const { t, day } = useWords()
  const fileOf = ({ n }: EvidenceShape) => addressOf(`cases/${encodeURIComponent(id)}/evidence/${n}`)
  return [
    {
      key: 'name',
      head: t('evidence.name'),
      lead: true,
      width: '34%',
      cell: one => (
        <>
          <a href={fileOf(one)} download={one.name}>
            {one.name}
          </a>
          {one.isSecret && <span className="quiet source-line">{t('evidence.is-secret')}</span>}
          {one.note && <span className="quiet source-line">{one.note}</span>}
        </>
      ),
    },
    { key: 'size', head: t('evidence.size'), numeric: true, cell: one => sayBytes(one.bytes) },
    {
      key: 'taken',
      head: t('evidence.taken'),
      cell: one => (
        <div>
          {day(one.takenInOn)}
          <span className="quiet source-line">
            {one.office.name} {one.personName ?? one.person}
          </span>
        </div>
      ),
    },
    {
      key: 'custody',
      head: t('evidence.custody'),
      cell: one => (
        <Panel
          label={t('evidence.custody-of', { name: one.name })}
          className="act-opener"
          atEnd
          button={<span aria-hidden="true">{t('evidence.custody')}</span>}
        >
          {() => <Custody id={id} piece={one} />}
        </Panel>
      ),
    },
  ]
}
