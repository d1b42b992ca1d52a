import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { everyFile, nobody, read, rooms, root } from '#tidy/tree'

const documents = () => everyFile().filter(file => file.endsWith('.md'))

/** A document without what stands between fences: there `#` is a comment and `[x](y)` an example. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')

function linksOf(file: string): string[] {
  const links = [...prose(read(file)).matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)]
  return links
    .map(([, link, image]) => link ?? image ?? '')
    .filter(link => !/^(?:[a-z]+:|#)/.test(link))
    .map(link => decodeURI(link.replace(/#.*$/, '')))
}

test('a document has one title', () => {
  const others = documents().filter(file => prose(read(file)).match(/^# /gm)?.length !== 1)
  nobody(others, 'Begin the document with one line `# Title`, and use `##` for its parts:')
})

test('what a document links to is there', () => {
  const broken = documents().flatMap(file =>
    linksOf(file)
      .filter(link => !existsSync(join(root, dirname(file), link)))
      .map(link => `${file}: ${link}`),
  )
  nobody(broken, 'Correct the link, or write what it promises:')
})

test('a file that a document speaks of is there', () => {
  const spoken = documents().flatMap(file =>
    [...prose(read(file)).matchAll(/`((?:[a-z]+\/)+[\w.-]*)`/g)]
      .map(([, path = '']) => path)
      .filter(path => rooms.some(room => path.startsWith(`${room}/`)) && !existsSync(join(root, path)))
      .map(path => `${file}: ${path}`),
  )
  nobody(spoken, 'The file was moved or never written; say what is there:')
})

test('there is a document to begin with', () => {
  for (const file of ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'STYLE.md', 'CONTRIBUTING.md'])
    assert.ok(existsSync(join(root, file)), `${file} is missing.`)
})
