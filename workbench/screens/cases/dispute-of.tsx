import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { CasePageShape } from '#server/api/cases'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Refusal } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { sent } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'
import { useWorksIn } from '#workbench/screens/cases/use-works-in'
import { TieForm } from '#workbench/screens/cases/tie-form'

/** The dispute a case belongs to with its other cases; someone of the leading office ties and unties it. */
export function DisputeOf({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  const leads = useWorksIn(matter.lead.id)
  const { dispute, related } = matter
  return (
    <Section
      id="related"
      title={t('dispute.title')}
      about={
        dispute ? (
          <>
            <Link to="/disputes/$dispute" params={{ dispute }}>
              {dispute}
            </Link>{' '}
            {t('dispute.open-page')}
          </>
        ) : (
          t('dispute.untied')
        )
      }
      acts={leads && (dispute ? <Untie matter={matter} /> : <Tie matter={matter} />)}
    >
      {dispute && related.length === 0 && <p className="quiet">{t('dispute.alone')}</p>}
      {related.length > 0 && <CaseTable caption={t('case.related')} rows={related} />}
    </Section>
  )
}

function Tie({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  return (
    <Panel label={t('dispute.tie')} className="act-opener" button={<strong>{t('dispute.tie')}</strong>}>
      {close => <TieForm matter={matter} close={close} />}
    </Panel>
  )
}

function Untie({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  return (
    <Panel label={t('dispute.untie')} className="act-opener" button={<strong>{t('dispute.untie')}</strong>}>
      {close => <UntieForm matter={matter} close={close} />}
    </Panel>
  )
}

function UntieForm({ matter, close }: { matter: CasePageShape; close: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const untie = useMutation({
    mutationFn: () => {
      const body = { dispute: null, version: matter.version, key }
      return ask<unknown>(`cases/${encodeURIComponent(matter.id)}/links`, {}, sent(body))
    },
    onSuccess: async () => {
      close()
      await client.invalidateQueries()
    },
  })
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (!untie.isPending && !untie.isSuccess) untie.mutate()
      }}
    >
      <p>{t('dispute.untie-will', { dispute: matter.dispute ?? '' })}</p>
      {untie.error instanceof Problem && <Refusal refused={untie.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" loading={untie.isPending} disabled={untie.isSuccess}>
          {t('dispute.untie')}
        </Button>
      </p>
    </form>
  )
}
