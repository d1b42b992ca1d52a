import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { LoadShape, MappingProposal } from '#server/api/loads'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Refusal } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { askLoad } from '#workbench/questions'

type Heading = MappingProposal['headings'][number]

type Chosen = Record<string, string>

/** Columns the reader is not sure of: what each means is confirmed once, and kept for files like this one. */
export function ConfirmHeadings({ load, proposal }: { load: string; proposal: MappingProposal }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(proposal.headings.map(one => [one.heading, one.field ?? ''])),
  )
  const confirm = useConfirm(load)
  return (
    <Section
      id="headings"
      title={t('headings.title')}
      about={t('headings.about', { file: [proposal.file, proposal.sheet].filter(Boolean).join(' › ') })}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          confirm.mutate(chosen)
        }}
      >
        <Table
          caption={t('headings.title')}
          columns={useHeadingColumns(proposal, chosen, setChosen)}
          rows={proposal.headings}
          keyOf={one => one.heading}
          classOf={one => (one.certain ? undefined : 'doubtful')}
        />
        {confirm.error instanceof Problem && <Refusal refused={confirm.error.refusal} />}
        <p className="acts">
          <Button type="primary" htmlType="submit" loading={confirm.isPending}>
            {t('headings.confirm')}
          </Button>
        </p>
      </form>
    </Section>
  )
}

/** Tells the server what each column is; the load then goes on by itself. */
function useConfirm(load: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (chosen: Chosen) => {
      const headings = Object.fromEntries(
        Object.entries(chosen).map(([heading, field]) => [heading, field || null]),
      )
      return ask<LoadShape>(
        `loads/${encodeURIComponent(load)}/mapping`,
        {},
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ headings }),
        },
      )
    },
    onSuccess: next => {
      client.setQueryData(askLoad(next.load).queryKey, next)
      void navigate({ to: '/loads/$load', params: { load: next.load } })
    },
  })
}

function useHeadingColumns(
  proposal: MappingProposal,
  chosen: Chosen,
  setChosen: (chosen: Chosen) => void,
): Column<Heading>[] {
  const { t, say } = useWords()
  return [
    { key: 'heading', head: t('headings.heading'), lead: true, cell: one => one.heading },
    { key: 'samples', head: t('headings.samples'), cell: one => <Samples of={one.samples} /> },
    {
      key: 'field',
      head: t('headings.field'),
      cell: one => (
        <select
          className="field"
          aria-label={t('headings.choose', { heading: one.heading })}
          value={chosen[one.heading] ?? ''}
          onChange={event => setChosen({ ...chosen, [one.heading]: event.target.value })}
        >
          <option value="">{t('headings.leave')}</option>
          {proposal.fields.map(field => (
            <option key={field.id} value={field.id}>
              {say(field.label)}
            </option>
          ))}
        </select>
      ),
    },
    {
      key: 'certain',
      head: t('headings.how'),
      cell: one => t(one.certain ? 'headings.certain' : one.field ? 'headings.guessed' : 'headings.unknown'),
    },
  ]
}

const Samples = ({ of }: { of: readonly string[] }) => (
  <ul className="inline-list quiet">
    {[...new Set(of)].map(sample => (
      <li key={sample}>{sample}</li>
    ))}
  </ul>
)
