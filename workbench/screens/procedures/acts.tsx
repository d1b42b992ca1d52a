import type { ActShape, CourseShape, ProcedurePage, StateShape } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { type Column, Table } from '#workbench/parts/table'

interface Row {
  readonly course: CourseShape
  readonly state: StateShape
  readonly act: ActShape
}

/** The drawing in a table: in which state who may do what, and where that leads. */
export function Acts({ procedure }: { procedure: ProcedurePage }) {
  const { t } = useWords()
  const rows = procedure.courses.flatMap(course =>
    course.states.flatMap(state => state.acts.map(act => ({ course, state, act }))),
  )
  return (
    <Table
      caption={t('procedure.acts')}
      columns={useActColumns(procedure)}
      rows={rows}
      keyOf={({ course, state, act }) => `${course.name} ${state.path} ${act.name}`}
    />
  )
}

function useActColumns(procedure: ProcedurePage): Column<Row>[] {
  const { t, say } = useWords()
  const roleOf = (id: string) => {
    const role = procedure.roles.find(one => one.id === id)
    return role ? say(role.label) : id
  }
  const stateOf = ({ states }: CourseShape, path?: string) => {
    const state = states.find(one => one.path === path)
    return state ? say(state.label) : t('act.stays')
  }
  const fieldOf = (name: string) => {
    const field = procedure.fields[name]
    return field ? say(field.label) : name
  }
  const documentOf = (name: string) => {
    const label = procedure.documents[name]
    return label ? say(label) : name
  }
  return [
    { key: 'act', head: t('act.name'), lead: true, width: '17%', cell: ({ act }) => say(act.label) },
    { key: 'state', head: t('act.state'), cell: ({ state }) => say(state.label) },
    { key: 'by', head: t('act.by'), cell: ({ act }) => act.by.map(roleOf).join(t('list')) },
    { key: 'to', head: t('act.to'), cell: ({ course, act }) => stateOf(course, act.target) },
    {
      key: 'needs',
      head: t('act.needs'),
      width: '20%',
      cell: ({ act }) => <Told {...{ act, fieldOf, roleOf }} />,
    },
    { key: 'writes', head: t('act.writes'), cell: ({ act }) => act.writes.map(documentOf).join(t('list')) },
    {
      key: 'basis',
      head: t('act.basis'),
      width: '18%',
      cell: ({ act, state }) => {
        const basis = act.basis ?? state.basis
        return basis && <CitationLink citation={basis} />
      },
    },
  ]
}

interface ToldProps {
  act: ActShape
  fieldOf: (name: string) => string
  roleOf: (id: string) => string
}

/** What an act must tell and may, who reads it, and on what condition. */
function Told({ act, fieldOf, roleOf }: ToldProps) {
  const { t, say } = useWords()
  const notes = [
    act.may.length > 0 && t('act.may', { what: act.may.map(fieldOf).join(t('list')) }),
    act.confidedTo && t('act.confided', { who: roleOf(act.confidedTo) }),
    act.when && t('act.when', { condition: say(act.when) }),
  ]
  return (
    <div>
      {act.needs.map(fieldOf).join(t('list'))}
      {notes.filter(Boolean).map(one => (
        <span key={String(one)} className="quiet source-line">
          {one}
        </span>
      ))}
    </div>
  )
}
