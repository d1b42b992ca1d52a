import { Button } from 'antd'
import { useState } from 'react'
import type { Post } from '#kernel/authority'
import type { OfficeShape, PersonShape } from '#server/api/people'
import { useWords } from '#workbench/language'
import { Choice } from '#workbench/screens/people/choice'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Props {
  /** Offices in which the one who asks may give a duty. */
  offices: readonly OfficeShape[]
  persons: readonly PersonShape[]
  on: string
  done: () => void
}

/** Who, where, in which post, from when; what will stand is said before the button is pressed. */
export function GiveDuty({ offices, persons, on, done }: Props) {
  const { t, say, day } = useWords()
  const [person, setPerson] = useState(persons[0]?.id ?? '')
  const [office, setOffice] = useState(offices[0]?.id ?? '')
  const [chosen, setPost] = useState<Post>('member')
  const [from, setFrom] = useState(on)
  const send = useSend('duties', done)
  const where = offices.find(one => one.id === office)
  const posts = where?.mayGive ?? []
  const post = posts.includes(chosen) ? chosen : (posts[0] ?? 'member')
  const who = persons.find(one => one.id === person)?.name ?? ''
  const people = persons.map(one => [one.id, `${one.name} · ${one.id}`] as const)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ person, office, post, from })
      }}
    >
      <Choice label={t('duty.person')} value={person} write={setPerson} options={people} />
      <Choice
        label={t('duty.office')}
        value={office}
        write={setOffice}
        options={offices.map(one => [one.id, say(one.label)])}
      />
      <Choice
        label={t('duty.post')}
        value={post}
        write={value => setPost(value as Post)}
        options={posts.map(one => [one, t(`post.${one}`)])}
      />
      <p className="quiet">{t(`post.means.${post}`)}</p>
      <Entry label={t('duty.from')} type="date" value={from} write={setFrom} />
      {where && from && (
        <p>{t('duty.giving', { who, office: say(where.label), post: t(`post.${post}`), from: day(from) })}</p>
      )}
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('duty.give')}
        </Button>
      </p>
    </form>
  )
}
