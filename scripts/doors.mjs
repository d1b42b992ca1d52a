import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './install.mjs'
import { filesBelow, serverRooms } from './stamp.mjs'

const rooms = [...serverRooms, 'workbench', 'simulation', 'bench', 'scripts', 'tidy']
const shadow = join(root, 'dist', `.doors.${process.pid}`)

/**
 * Walks every import against `.dependency-cruiser.cjs` and gives one sentence for each offender.
 * The cruiser cannot read TypeScript 7, so it walks a shadow in JavaScript, with the imports kept.
 */
export async function checkDoors() {
  const { default: rules } = await import(join(root, '.dependency-cruiser.cjs'))
  const all = await cruiseShadow(rules, rooms, true)
  const valued = await cruiseShadow({ forbidden: [typesOnly], options: rules.options }, [
    'workbench',
    'kernel',
  ])
  return [...new Set([...all, ...valued])]
}

const typesOnly = {
  name: 'types-of-the-server-only',
  comment: 'Of the server the workbench takes types alone: write `import type`.',
  severity: 'error',
  from: { path: '^workbench/', pathNot: '(\\.test\\.tsx?$|/fixtures/)' },
  to: { path: '^server/', pathNot: '^$' },
}

async function cruiseShadow(rules, from, withTypes = false) {
  const names = await makeShadow(withTypes)
  const { cruise } = await import('dependency-cruiser')
  const before = process.cwd()
  process.chdir(shadow)
  try {
    const { output } = await cruise(
      from.filter(room => [...names.keys()].some(name => name.startsWith(`${room}/`))),
      { ...rules.options, ruleSet: { forbidden: forShadow(rules.forbidden) }, validate: true },
      rules.options.enhancedResolveOptions,
    )
    return output.summary.violations.map(one => sentence(one, rules.forbidden, names))
  } finally {
    process.chdir(before)
    rmSync(shadow, { recursive: true, force: true })
  }
}

/** In the shadow every file ends in `.js`. */
const forShadow = rules =>
  JSON.parse(JSON.stringify(rules).replaceAll('\\\\.tsx?$', '\\\\.js$').replaceAll('\\\\.ts$', '\\\\.js$'))

function sentence(violation, rules, names) {
  const rule = rules.find(one => one.name === violation.rule.name)
  const named = file => names.get(file) ?? file.replace(/^.*node_modules\//, '')
  const way =
    violation.cycle?.length > 0 ? violation.cycle.map(one => named(one.name)) : [named(violation.to)]
  return `${named(violation.from)} → ${way.join(' → ')}\n    ${rule.comment} (${rule.name})`
}

async function makeShadow(withTypes) {
  const { transform } = await import('esbuild')
  rmSync(shadow, { recursive: true, force: true })
  const names = new Map()
  for (const file of rooms.flatMap(room => [...filesBelow(root, room)])) {
    // A sheet of styles, or a table of words, stands as an empty module.
    const isScript = /\.(tsx?|mjs)$/.test(file)
    const name = isScript ? file.replace(/\.tsx?$/, '.js') : `${file}.js`
    names.set(name, file)
    mkdirSync(join(shadow, dirname(name)), { recursive: true })
    writeFileSync(join(shadow, name), isScript ? await inJavaScript(transform, file, withTypes) : '')
  }
  writeFileSync(join(shadow, 'package.json'), JSON.stringify(shadowPackage()))
  return names
}

async function inJavaScript(transform, file, withTypes) {
  const text = readFileSync(join(root, file), 'utf8')
  const { code } = await transform(withTypes ? typesAsValues(text) : text, {
    sourcefile: file,
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  })
  return code
}

const typesAsValues = text =>
  text.replace(/^(import type (?=[\w{*])|export type (?=[{*]))/gm, one => `${one.slice(0, 6)} `)

function shadowPackage() {
  const own = createRequire(import.meta.url)(join(root, 'package.json'))
  const imports = Object.fromEntries(rooms.map(room => [`#${room}/*`, `./${room}/*.js`]))
  return { type: 'module', imports, dependencies: own.dependencies, devDependencies: own.devDependencies }
}

if (process.argv[1] === join(root, 'scripts', 'doors.mjs')) {
  const offences = await checkDoors()
  for (const one of offences) process.stderr.write(`${one}\n`)
  process.exitCode = offences.length > 0 ? 1 : 0
}
