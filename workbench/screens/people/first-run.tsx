import '#workbench/screens/people/people.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { FirstRunShape } from '#server/api/people'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askFirstRun, askNewOffices, askPlace } from '#workbench/questions'
import { Entry, Why } from '#workbench/screens/people/entry'
import { OfficeTree } from '#workbench/screens/people/office-tree'
import { useSend } from '#workbench/screens/people/use-send'

/** The first run of an empty house: the city of the top bar, its offices, and who keeps them. */
export function FirstRun() {
  const { t } = useWords()
  const { data: first } = useSuspenseQuery(askFirstRun())
  const [template, setTemplate] = useState(first.templates[0]?.id ?? '')
  if (!first.open)
    return (
      <>
        <Title title={t('first-run.title')} />
        <p className="prose">{t('first-run.over')}</p>
        <p>
          <Link to="/sign-in">{t('account.sign-in')}</Link>
        </p>
      </>
    )
  return (
    <>
      <Title title={t('first-run.title')} about={t('first-run.about')} />
      <Section id="city" title={t('first-run.city')} about={t('first-run.city-about')}>
        <TemplateChoice templates={first.templates} template={template} choose={setTemplate} />
        <NewOffices template={template} />
      </Section>
      <Section id="administrator" title={t('first-run.administrator')} about={t('first-run.keeper')}>
        <Administrator template={template} />
      </Section>
    </>
  )
}

interface Choice {
  readonly templates: FirstRunShape['templates']
  readonly template: string
  readonly choose: (template: string) => void
}

function TemplateChoice({ templates, template, choose }: Choice) {
  const { t, say } = useWords()
  const { place } = useStandpoint()
  const { data: page } = useQuery(askPlace(place))
  return (
    <div className="entries">
      <p className="entry">
        <span>{t('first-run.place')}</span>
        <strong>{page ? say(page.place.label) : place}</strong>
      </p>
      <label className="entry">
        <span>{t('first-run.template')}</span>
        <select className="field" value={template} onChange={event => choose(event.target.value)}>
          {templates.map(one => (
            <option key={one.id} value={one.id}>
              {say(one.label)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function NewOffices({ template }: { template: string }) {
  const { t } = useWords()
  const { place } = useStandpoint()
  const { data: offices, error } = useQuery(askNewOffices(template, place))
  if (error) return <Why error={error} />
  if (!offices) return <p className="quiet waiting">{t('waiting')}</p>
  return (
    <>
      <p>{t('first-run.offices', { count: offices.length })}</p>
      <OfficeTree offices={offices} />
    </>
  )
}

function Administrator({ template }: { template: string }) {
  const { t } = useWords()
  const { place } = useStandpoint()
  const [typed, setTyped] = useState({ name: '', account: '', password: '' })
  const navigate = useNavigate()
  const send = useSend('first-run', () => void navigate({ to: '/sign-in' }))
  const write = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ place, template, administrator: { ...typed, account: typed.account.trim() } })
      }}
    >
      <Entry label={t('person.name')} value={typed.name} write={write('name')} autoComplete="name" />
      <Entry
        label={t('person.account')}
        about={t('person.account-about')}
        value={typed.account}
        write={write('account')}
        autoComplete="username"
      />
      <Entry
        label={t('person.password')}
        about={t('person.password-about')}
        type="password"
        value={typed.password}
        write={write('password')}
        autoComplete="new-password"
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('first-run.make')}
        </Button>
      </p>
    </form>
  )
}
