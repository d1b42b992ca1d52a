import '#workbench/screens/loads/loads.css'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Progress } from 'antd'
import type { LoadShape } from '#server/api/loads'
import { addressOf } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { ConfirmHeadings } from '#workbench/screens/loads/confirm-headings'
import { Rejections } from '#workbench/screens/loads/rejections'
import { isAtWork, useProgress } from '#workbench/screens/loads/use-progress'
import { sayInstant } from '#workbench/words/instant'
import { sayBytes } from '#workbench/words/number'

const route = getRouteApi('/loads/$load')

/** One load: at work, waiting for an answer, or done with what came of it. */
export function Load() {
  const { t, language } = useWords()
  const { load: id } = route.useParams()
  const load = useProgress(id)
  return (
    <>
      <Title
        title={t('load.title', { at: sayInstant(load.startedAt, language) })}
        about={load.files.join(t('list'))}
      />
      <p role="status" className={load.state === 'needs-mapping' ? 'state wants-action' : 'state'}>
        <strong>{t(`load.state.${load.state}`)}</strong>
        {load.dryRun && ` · ${t('load.dry')}`}
        {' — '}
        {t(`load.means.${load.state}`)}
      </p>
      {isAtWork(load) && <AtWork load={load} />}
      <Counts load={load} />
      {load.mapping && <ConfirmHeadings load={load.load} proposal={load.mapping} />}
      {load.skipped.length > 0 && <Skipped load={load} />}
      {load.rejected > 0 && !isAtWork(load) && <Rejections load={load.load} />}
      <p className="acts">
        <Link to="/loads" className="act">
          {t('load.all')}
        </Link>
        {load.state === 'done' && !load.dryRun && (
          <>
            <Link to="/scoreboard" className="act">
              {t('load.figures')}
            </Link>
            <Link to="/register" search={{ within: 'all' }} className="act">
              {t('load.rights')}
            </Link>
          </>
        )}
      </p>
    </>
  )
}

function AtWork({ load }: { load: LoadShape }) {
  const { t } = useWords()
  const percent = load.bytesTotal > 0 ? Math.floor((100 * load.bytesRead) / load.bytesTotal) : 0
  return (
    <div className="at-work">
      <Progress percent={percent} aria-label={t('load.progress')} status="normal" />
      <p className="quiet">
        {t('load.left', {
          read: sayBytes(load.bytesRead),
          total: sayBytes(load.bytesTotal),
          left: sayBytes(Math.max(0, load.bytesTotal - load.bytesRead)),
        })}
        {load.currentFile && ` · ${load.currentFile}`}
      </p>
      <p className="quiet">{t('load.may-leave')}</p>
      <Stop load={load.load} />
    </div>
  )
}

/** What was read so far is given up; the register stays as it was. */
function Stop({ load }: { load: string }) {
  const { t } = useWords()
  const stop = useMutation({
    mutationFn: () => fetch(addressOf(`loads/${encodeURIComponent(load)}/stop`), { method: 'POST' }),
  })
  return (
    <Button onClick={() => stop.mutate()} disabled={stop.isPending || stop.isSuccess}>
      {t('load.stop')}
    </Button>
  )
}

function Counts({ load }: { load: LoadShape }) {
  const { t, count } = useWords()
  return (
    <dl className="tally">
      {(['read', 'stored', 'unchanged', 'superseded', 'rejected'] as const).map(key => (
        <div key={key} title={t(`load.${key}-why`)}>
          <dt>{t(`load.${key}`)}</dt>
          <dd className="amount">{count(load[key])}</dd>
        </div>
      ))}
    </dl>
  )
}

function Skipped({ load }: { load: LoadShape }) {
  const { t, say } = useWords()
  return (
    <details>
      <summary>{t('load.skipped', { count: load.skipped.length })}</summary>
      <ul className="plain-list">
        {load.skipped.map(one => (
          <li key={one.file}>
            <span className="code">{one.file}</span> <span className="quiet">{say(one.as)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
