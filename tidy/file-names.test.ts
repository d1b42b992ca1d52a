import { test } from 'node:test'
import { nobody, programs } from '#tidy/tree'

const saysNothing = /^(utils?|helpers?|common|managers?|services?|data|infos?|misc|index|types|constants)$/

/** A verb and a bench are called what they are to their user, and an index (指数) is a word of the policy. */
const isOfIndices = (file: string) => /^(cli\/verbs|bench)\/index(\.test)?\.ts$/.test(file)

const nameOf = (file: string) => (file.split('/').at(-1) ?? '').split('.')[0] ?? ''

test('a file is named after the thing that it holds', () => {
  const vague = programs(undefined, true).filter(file => saysNothing.test(nameOf(file)) && !isOfIndices(file))
  nobody(vague, 'This name fits anything. Name the file after the one thing that it defines:')
})

test('file names are in kebab-case', () => {
  const other = programs(undefined, true).filter(file => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(nameOf(file)))
  nobody(other, 'Write the name in small letters with hyphens between the words:')
})
