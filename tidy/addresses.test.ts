import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officialPublishers } from '#tidy/official-publishers'
import { everyFile, nobody, read } from '#tidy/tree'

const address = /\bhttps?:\/\/([^\s/'"`<>)\]}，。；、]+)/g
const place = /(?:^|[\s'"`(=:])(\/(?:work|root|home|Users|mnt|opt|srv)\/[\w.-]+)/g

const isOfficial = (host: string) =>
  officialPublishers.some(own => host === own || host.endsWith(`.${own}`)) || host.startsWith('$')

const strangers = (text: string): string[] =>
  [...text.matchAll(address)]
    .map(([, host = '']) => host.replace(/:.*$/, '').replace(/\.$/, ''))
    .filter(host => !isOfficial(host))

const places = (text: string): string[] => [...text.matchAll(place)].map(([, path = '']) => path)

const everywhere = (of: (text: string) => string[]) =>
  everyFile()
    .filter(file => file !== 'tidy/addresses.test.ts')
    .flatMap(file => of(read(file)).map(one => `${file}: ${one}`))

test('every address is that of an official publisher', () => {
  nobody(
    everywhere(strangers),
    'Cite the instrument by issuer, title and number, and name its official publisher. ' +
      'A publisher that is missing is entered in tidy/official-publishers.ts:',
  )
})

test('no path of one particular machine is written down', () => {
  nobody(everywhere(places), 'Give the path from the root of the repository, or take it as a parameter:')
})

test('the lock file names no host from which packages were fetched', () => {
  const fetched = read('package-lock.json').match(/"resolved": *"https?:/g) ?? []
  assert.equal(
    fetched.length,
    0,
    'Install again with the settings of .npmrc, which leave such addresses out.',
  )
})

test('an address is judged by the end of its host', () => {
  assert.deepEqual(strangers('https://www.cnipa.gov.cn/a, http://gov.cn.mirror.net/b https://notgov.cn'), [
    'gov.cn.mirror.net',
    'notgov.cn',
  ])
  assert.deepEqual(places("see '/home/somebody/x' and policy/home/x"), ['/home/somebody'])
})
