import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'

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
  return (
    <div className="refusal" role="alert">
      <Heading tabIndex={-1}>{t('stopped.title')}</Heading>
      <p>{refusal ? say(refusal.sentence) : t('stopped.fault')}</p>
      <p className="quiet">
        {refusal
          ? [refusal.refused, refusal.detail].filter(Boolean).join(' · ')
          : error instanceof Error && error.message}
      </p>
      {refusal?.refused === 'signed-out' ? (
        <p>
          <Link to="/sign-in">{t('account.sign-in')}</Link>
        </p>
      ) : (
        <Button onClick={again}>{t('stopped.again')}</Button>
      )}
    </div>
  )
}
