import '#workbench/screens/cases/cases.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { TemplateShape } from '#server/api/documents'
import { addressOf } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askTemplates } from '#workbench/questions'
import { pathOfTemplate, TemplateUpload } from '#workbench/screens/cases/template-upload'

/** The documents that acts write, and the Word template that the city has in force for each. */
export function Templates() {
  const { t } = useWords()
  const { data: all } = useSuspenseQuery(askTemplates())
  const { procedure } = useAddress()
  const rows = all.filter(one => !procedure || one.procedure.id === procedure)
  return (
    <>
      <Title title={t('template.title')} about={t('template.about')} />
      {!all.some(one => one.mayUpload) && <p className="will">{t('template.not-mine')}</p>}
      <ByProcedure all={all} />
      <Section id="templates" title={t('template.count', { count: rows.length })}>
        {rows.length === 0 ? <p className="quiet">{t('template.none')}</p> : <Sheet rows={rows} />}
      </Section>
    </>
  )
}

function ByProcedure({ all }: { all: readonly TemplateShape[] }) {
  const { t, say } = useWords()
  const { procedure } = useAddress()
  const navigate = useNavigate()
  const procedures = [...new Map(all.map(one => [one.procedure.id, one.procedure])).values()]
  return (
    <form className="narrow" aria-label={t('cases.narrow')}>
      <label>
        <span>{t('case.procedure')}</span>
        <select
          className="field"
          value={procedure ?? ''}
          onChange={({ target }) =>
            void navigate({
              ...{ to: '.', search: before => ({ ...before, procedure: target.value || undefined }) },
            })
          }
        >
          <option value="">{t('narrow.any')}</option>
          {procedures.map(one => (
            <option key={one.id} value={one.id}>
              {say(one.label)}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

function Sheet({ rows }: { rows: readonly TemplateShape[] }) {
  const { t, say } = useWords()
  const columns: Column<TemplateShape>[] = [
    { key: 'document', head: t('template.document'), lead: true, cell: one => say(one.label) },
    {
      ...{ key: 'procedure', head: t('case.procedure') },
      cell: one => (
        <Link to="/procedures/$id" params={{ id: one.procedure.id }}>
          {say(one.procedure.label)}
        </Link>
      ),
    },
    { key: 'force', head: t('template.in-force'), cell: one => <InForce template={one} /> },
    { key: 'get', head: t('template.get'), cell: one => <Files template={one} /> },
    { key: 'new', head: t('template.new'), cell: one => <Upload template={one} /> },
  ]
  const keyOf = (one: TemplateShape) => `${one.procedure.id}.${one.document}`
  return <Table caption={t('template.title')} columns={columns} rows={rows} keyOf={keyOf} />
}

/** Which template, from when, by whose entry; and those that are to follow it. */
function InForce({ template }: { template: TemplateShape }) {
  const { t, day } = useWords()
  const { current, coming } = template
  return (
    <>
      {current ? t('template.since', { name: current.name, day: day(current.from) }) : t('template.built-in')}
      {current && <span className="quiet"> {t('entry.number', { seq: current.seq })}</span>}
      {coming.map(one => (
        <span key={one.seq} className="quiet source-line">
          {t('template.coming', { name: one.name, day: day(one.from) })} {t('entry.number', { seq: one.seq })}
        </span>
      ))}
    </>
  )
}

function Files({ template }: { template: TemplateShape }) {
  const { t } = useWords()
  const path = pathOfTemplate(template)
  return (
    <>
      <a href={addressOf(`${path}/file`)} download>
        {t('template.fetch')}
      </a>
      {' · '}
      <a href={addressOf(`${path}/preview`)} download>
        {t('template.preview')}
      </a>
    </>
  )
}

function Upload({ template }: { template: TemplateShape }) {
  const { t, say } = useWords()
  if (!template.mayUpload) return <span className="quiet">{t('template.whose')}</span>
  return (
    <Panel label={say(template.label)} atEnd button={t('template.upload')}>
      {close => <TemplateUpload template={template} close={close} />}
    </Panel>
  )
}
