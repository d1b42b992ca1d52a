import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { NothingToCompare } from '#workbench/parts/nothing-to-compare'

interface Props {
  error: unknown
  reset?: () => void
  /** `h1` where it stands for a whole screen. */
  heading?: 'h1' | 'h3'
}

/** Where a screen cannot be drawn: the sentence of the refusal, and the way on. */
export function Stopped({ error, reset, heading: Heading = 'h1' }: Props) {
  const { t, say } = useWords()
  const router = useRouter()
  const client = useQueryClient()
  const refusal = error instanceof Problem ? error.refusal : undefined
  const again = async () => {
    await client.invalidateQueries()
    reset?.()
    await router.invalidate()
  }
  if (refusal?.refused === 'signed-out')
    return <SignedOut heading={Heading} sentence={say(refusal.sentence)} />
  if (refusal?.refused === 'nothing-to-compare') return <NothingToCompare heading={Heading} />
  return (
    <div className="refusal" role="alert">
      <Heading tabIndex={-1}>{t('stopped.title')}</Heading>
      <p>{refusal ? say(refusal.sentence) : t('stopped.fault')}</p>
      <p className="quiet">
        {refusal
          ? [refusal.refused, refusal.detail].filter(Boolean).join(' · ')
          : error instanceof Error && error.message}
      </p>
      <Button onClick={again}>{t('stopped.again')}</Button>
    </div>
  )
}

/** Nothing went wrong: this page is for people with duties. */
function SignedOut({ heading: Heading, sentence }: { heading: 'h1' | 'h3'; sentence: string }) {
  const { t } = useWords()
  return (
    <div className="empty" role="alert">
      <Heading tabIndex={-1}>{sentence}</Heading>
      <p>{t('sign-in.about')}</p>
      <p className="acts">
        <Link to="/sign-in" className="act">
          {t('account.sign-in')}
        </Link>
      </p>
    </div>
  )
}
