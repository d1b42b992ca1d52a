import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './install.mjs'
import { templates } from './templates.mjs'

/** `npm run new KIND [CHAPTER/]NAME …`: a file of that kind, empty where only a person can fill it. */
const [kind = '', path = '', ...words] = process.argv.slice(2)
const template = templates[kind]
const id = path.split('/').at(-1)

if (!template) leave(`npm run new KIND [CHAPTER/]NAME\n\nKINDS  ${Object.keys(templates).join('  ')}`)
if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(path))
  leave(
    `'${path}' is no name: small letters and digits, with hyphens between words, as in pledge-registered.`,
  )

const file = join(root, template.folder, `${path}.ts`)
if (existsSync(file)) leave(`${relative(root, file)} is there already.`)
const chapter = template.chapters && choice(template.chapters, path.includes('/') ? path.split('/')[0] : '')
const chosen = (template.choose ?? []).map((folder, at) => choice(folder, words[at]))

mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, template.text({ id, name: exportName(id), path, chapter, chosen }))
process.stdout.write(`${relative(root, file)}\n`)
process.stdout.write(`Fill what is empty; \`npm test -- ${template.tests}\` says what is missing.\n`)

/** A link to another definition cannot be left empty, so it is asked for. */
function choice(folder, given) {
  const there = readdirSync(join(root, 'policy', folder)).map(name => name.replace(/\.ts$/, ''))
  if (there.includes(given)) return { id: given, name: exportName(given), from: `#policy/${folder}/${given}` }
  const asked = template.choose.map(one => one.replace(/s$/, '').toUpperCase()).join(' ')
  const named = template.chapters ? `${template.chapters.replace(/s$/, '').toUpperCase()}/${id}` : path
  return leave(`npm run new ${kind} ${named} ${asked}\n\n${folder}  ${there.join('  ')}`)
}

function exportName(text) {
  return text.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

function leave(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}
