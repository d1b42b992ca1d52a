import '#workbench/screens/thread/thread.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Follow } from '#workbench/parts/follow'
import { pageOf } from '#workbench/parts/page-of'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askThread } from '#workbench/questions'
import { Columns } from '#workbench/screens/thread/columns'

const route = getRouteApi('/thread/$id')

/** What has no page of its own is followed here. */
const followed = new Set(['clause', 'mission'])

/** The thread of one thing: from the clauses that ask for it to the figures at its end. */
export function Thread() {
  const { t, say } = useWords()
  const { id } = route.useParams()
  const { data: thread } = useSuspenseQuery(askThread(id, useStandpoint()))
  const { focus } = thread
  const page = pageOf(focus.kind, focus.id)
  const kind = t(`definition-kind.${focus.kind}`, focus.kind)
  return (
    <>
      <Title
        title={t('thread.title', { name: say(focus.label) })}
        about={<span className="thread-kind">{[kind, focus.code].filter(Boolean).join(' · ')}</span>}
      >
        <p className="acts">
          {page && (
            <Link className="act" {...page}>
              {t(`thread.page-${focus.kind}`)}
            </Link>
          )}
          {followed.has(focus.kind) && <Follow thing={`${focus.kind}:${focus.id}`} />}
        </p>
        <p className="quiet wide-only">{t('thread.about')}</p>
      </Title>
      <Columns key={focus.id} thread={thread} />
    </>
  )
}
