import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { CasePageShape } from '#server/api/cases'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Refusal } from '#workbench/parts/refusal'
import { sent } from '#workbench/questions'
import { onceKey } from '#workbench/screens/cases/act-sheet'
import { useWorksIn } from '#workbench/screens/cases/use-works-in'

/** Somebody of the leading office says which right the case is about, or that it is about none. */
export function RightOf({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  const isLead = useWorksIn(matter.lead.id)
  if (!isLead) return null
  const label = t(matter.right ? 'case.right-other' : 'case.right-tie')
  return (
    <p>
      <Panel label={label} className="act-opener" button={label}>
        {close => <RightForm matter={matter} close={close} />}
      </Panel>
    </p>
  )
}

function RightForm({ matter, close }: { matter: CasePageShape; close: () => void }) {
  const { t } = useWords()
  const [right, setRight] = useState(matter.right ?? '')
  const tie = useTie(matter, close)
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (!tie.isPending && !tie.isSuccess) tie.mutate(right.trim() || null)
      }}
    >
      <label>
        {t('case.right-number')}
        <input
          className="field wide"
          maxLength={200}
          autoComplete="off"
          value={right}
          onChange={event => setRight(event.target.value)}
        />
      </label>
      <p className="will">{t(matter.right && !right.trim() ? 'case.right-none' : 'case.right-will')}</p>
      {tie.error instanceof Problem && <Refusal refused={tie.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" loading={tie.isPending} disabled={tie.isSuccess}>
          {t('case.right-do')}
        </Button>
      </p>
    </form>
  )
}

function useTie({ id, version }: CasePageShape, close: () => void) {
  const client = useQueryClient()
  const [key] = useState(onceKey)
  return useMutation({
    mutationFn: (right: string | null) =>
      ask<unknown>(`cases/${encodeURIComponent(id)}/links`, {}, sent({ right, version, key })),
    onSuccess: async () => {
      await client.invalidateQueries()
      close()
    },
  })
}
