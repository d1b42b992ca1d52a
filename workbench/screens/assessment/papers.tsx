import { useWords } from '#workbench/language'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { reportOf } from '#workbench/questions'

/** The same figures as a paper, for Word or to print. */
export function Papers({ id, of }: { id: string; of: 'ranking' | 'statement' }) {
  const { t, language } = useWords()
  const { peers, over } = useAddress()
  const at = useStandpoint()
  const link = (format: 'docx' | 'pdf') => (
    <a href={reportOf(id, at, { of, format, lang: language, peers, over })} download>
      {t(`papers.${format}`)}
    </a>
  )
  return (
    <>
      {link('docx')} {link('pdf')}
    </>
  )
}
