import { Feed } from 'feed'
import { html } from 'hono/html'
import type { Language } from '#kernel/source'
import type { DigestGroupShape, DigestShape, DigestWay } from '#server/api/digest'
import { digestText, groupsTold, linesOf, nothingSaid, titleOf } from '#server/digest/digest-text'

export interface DigestFile {
  readonly person: { readonly id: string; readonly name: string }
  readonly language: Language
  /** Where this house is reached. */
  readonly origin: string
}

/** A way into the screens of this house, for whoever reads a digest somewhere else. */
function linkTo({ origin, language }: DigestFile, on: string, { path, place }: DigestWay): string {
  const link = new URL(path, origin)
  for (const [name, value] of Object.entries({ place, on, lang: language }))
    if (value !== undefined) link.searchParams.set(name, value)
  return link.href
}

// What a digest tells is true from the beginning of its day in Beijing.
const instantOf = (day: string) => new Date(`${day}T00:00:00+08:00`)
const urnOf = (...words: string[]) => `urn:zhicheng:${words.map(encodeURIComponent).join(':')}`

/** As an Atom feed (RFC 4287): one entry for each thing of which there is something to tell. */
export function atomOf(digest: DigestShape, file: DigestFile): string {
  const { language, person } = file
  const feed = new Feed({
    ...{ id: urnOf('digest', person.id), title: titleOf(digest, language), language },
    ...{ updated: instantOf(digest.on), author: { name: person.name }, generator: 'Zhicheng' },
    ...{ link: linkTo(file, digest.on, { path: '/digest' }) },
  })
  for (const group of groupsTold(digest))
    feed.addItem({
      ...{ title: group.label[language], id: urnOf('digest', person.id, group.thing, digest.on) },
      ...{ link: linkTo(file, digest.on, group.way ?? { path: '/digest' }), date: instantOf(digest.on) },
      content: String(listOf(group, language)),
    })
  return feed.atom1()
}

const listOf = (group: DigestGroupShape, language: Language) =>
  html`<ul>${linesOf(group, language).map(line => html`<li>${line}</li>`)}</ul>`

/** As a message (RFC 5322) that any mail program opens. It is sent by nobody. */
export async function messageOf(digest: DigestShape, file: DigestFile): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { language, person } = file
  const told = groupsTold(digest).map(group => {
    const link = linkTo(file, digest.on, group.way ?? { path: '/digest' })
    return html`<h2><a href="${link}">${group.label[language]}</a></h2>${listOf(group, language)}`
  })
  const body = told.length === 0 ? html`<p>${nothingSaid(digest, language)}</p>` : told
  const title = titleOf(digest, language)
  const page = html`<!doctype html><html lang="${language}"><title>${title}</title><h1>${title}</h1>${body}</html>`
  return new MailComposer({
    // RFC 2606 keeps this domain free of any host.
    ...{ from: { name: '知城 Zhicheng', address: 'digest@zhicheng.invalid' }, subject: title },
    ...{ to: { name: person.name, address: `${encodeURIComponent(person.id)}@zhicheng.invalid` } },
    ...{ messageId: `<${encodeURIComponent(`${person.id}.${digest.since}.${digest.on}`)}@zhicheng.invalid>` },
    ...{ date: instantOf(digest.on), text: digestText(digest, language), html: String(page) },
  })
    .compile()
    .build()
}
