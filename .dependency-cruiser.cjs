/**
 * The doors: which rooms a room may open. What is not listed is shut. Read by `scripts/doors.mjs`,
 * which shows a file of TypeScript under its own name and keeps what is imported only as a type.
 */
const opens = {
  kernel: [],
  policy: ['kernel'],
  jurisdictions: ['kernel', 'policy'],
  register: ['kernel'],
  ledger: ['kernel'],
  office: ['kernel', 'register', 'ledger'],
  server: ['kernel', 'policy', 'jurisdictions', 'register', 'ledger', 'office'],
  cli: ['kernel', 'policy', 'jurisdictions', 'register', 'ledger', 'office', 'server'],
  workbench: ['kernel', 'server/api'],
}

const why = {
  kernel:
    'The kernel opens nothing: it must run in the browser, the server and another city. Pass the thing in.',
  policy: 'A definition is read by lawyers: it opens the kernel, never how it is stored or shown.',
  jurisdictions: 'Numbers refer to definitions: they open the kernel and policy, nothing else.',
  register: 'The register carries records and does not know what they mean: take definitions as arguments.',
  ledger: 'The ledger proves what was entered and does not know what it means: register a projection.',
  office: 'The work is the same for every definition: take definitions as arguments, do not import policy.',
  server: 'The server opens every room but the workbench, which must be able to draw another city too.',
  cli: 'The command line opens every room but the workbench.',
  workbench: 'The workbench draws what the server sends: it opens the kernel and the types of server/api.',
}

const rooms = Object.keys(opens)
/** Tests and what only they use. */
const test = '(\\.test\\.tsx?$|/fixtures/)'
const own = room => `^(${[room, ...opens[room]].join('|')})/`

const doors = rooms.map(room => ({
  name: `door-of-${room}`,
  comment: why[room],
  severity: 'error',
  from: { path: `^${room}/`, pathNot: test },
  to: { path: `^(${rooms.join('|')}|bench|simulation|scripts|tidy)/`, pathNot: own(room) },
}))

module.exports = {
  forbidden: [
    ...doors,
    {
      name: 'no-packages-in-the-kernel',
      comment: 'The kernel and the definitions use no package and no part of Node: they run anywhere.',
      severity: 'error',
      from: { path: '^(kernel|policy)/', pathNot: [test, '^policy/[a-z-]+\\.ts$', '^kernel/calendar\\.ts$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'] },
    },
    {
      name: 'no-relative-imports',
      comment: "Import by room, as '#room/file': a file can then be moved without reading its neighbours.",
      severity: 'error',
      from: { pathNot: '^scripts/.*\\.mjs$' },
      to: { dependencyTypes: ['local'], dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third that both may open.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      comment: 'Import from the file that defines the thing; a file of re-exports hides where it is.',
      severity: 'error',
      from: {},
      to: { path: '(^|/)index\\.tsx?$', pathNot: 'node_modules' },
    },
    {
      name: 'tests-are-leaves',
      comment: 'The product opens no test and nothing made for tests.',
      severity: 'error',
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: 'found',
      comment: 'There is no such file or package. Check the spelling, or add the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'The product may not need a development package: move it to "dependencies", or do without.',
      severity: 'error',
      from: { path: `^(${rooms.join('|')})/`, pathNot: test },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
}
