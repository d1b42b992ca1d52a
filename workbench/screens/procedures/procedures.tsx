import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ProcedureBrief } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askProcedures } from '#workbench/questions'

const isOfChannel = ({ channel }: ProcedureBrief) => channel.kind === 'channel'

/** Every procedure, by the channel that it belongs to. */
export function Procedures() {
  const { t, say, count } = useWords()
  const { data: procedures } = useSuspenseQuery(askProcedures())
  const columns = useProcedureColumns()
  const channels = [...new Map(procedures.map(one => [one.channel.id, one.channel])).values()]
  return (
    <>
      <Title
        title={t('procedures.title')}
        about={t('procedures.about', {
          count: count(procedures.filter(isOfChannel).length),
          channels: count(channels.filter(one => one.kind === 'channel').length),
          own: count(procedures.filter(one => !isOfChannel(one)).length),
        })}
      />
      {channels.map(channel => (
        <Section key={channel.id} id={channel.id} title={say(channel.label)}>
          <Table
            caption={say(channel.label)}
            columns={columns}
            rows={procedures.filter(one => one.channel.id === channel.id)}
            keyOf={one => one.id}
          />
        </Section>
      ))}
    </>
  )
}

function useProcedureColumns(): Column<ProcedureBrief>[] {
  const { t, say, count } = useWords()
  return [
    {
      key: 'name',
      head: t('procedures.name'),
      lead: true,
      width: '36%',
      cell: one => (
        <Link to="/procedures/$id" params={{ id: one.id }}>
          {say(one.label)}
        </Link>
      ),
    },
    { key: 'states', head: t('procedures.states'), numeric: true, cell: one => count(one.states) },
    { key: 'acts', head: t('procedures.acts'), numeric: true, cell: one => count(one.acts) },
    { key: 'limits', head: t('procedures.limits'), numeric: true, cell: one => count(one.limits) },
    {
      key: 'marks',
      head: t('sources.mark'),
      width: '22%',
      cell: one =>
        [
          one.unverified > 0 && t('procedures.unverified', { count: count(one.unverified) }),
          one.unsure > 0 && t('procedures.unsure', { count: count(one.unsure) }),
        ]
          .filter(Boolean)
          .join(t('list')) || t('mark.read.word'),
    },
    {
      key: 'closed',
      head: t('procedures.files'),
      cell: one => t(one.closed ? 'procedures.closed' : 'procedures.open'),
    },
  ]
}
