const label = "label: { zh: '', en: '' },"

/** Folder, tests and empty text of each kind of file that `npm run new` writes. */
export const templates = {
  source: {
    folder: 'policy/sources',
    tests: 'tidy',
    text: ({ id, name }) => `import { defineSource } from '#kernel/source'

export const ${name} = defineSource({
  id: '${id}',
  ${label}
  issuer: { zh: '', en: '' },
  number: '',
  issuedOn: '',
  publisher: '',
  mark: 'unverified',
})
`,
  },
  standard: programme('standard'),
  mission: programme('mission'),
  measure: {
    folder: 'policy/measures',
    tests: 'tidy policy',
    chapters: 'missions',
    choose: ['standards', 'office-kinds'],
    text: ({
      id,
      name,
      chapter: mission,
      chosen: [standard, office],
    }) => `import { defineMeasure } from '#kernel/measure'
import { ${mission.name} } from '${mission.from}'
import { ${office.name} } from '${office.from}'
import { ${standard.name} } from '${standard.from}'

export const ${name} = defineMeasure({
  id: '${id}',
  code: '',
  ${label}
  basis: [],
  mission: ${mission.name},
  standards: [${standard.name}],
  lead: ${office.name},
  manages: { zh: '', en: '' },
  evidence: [],
})
`,
  },
  'evidence-kind': plain('evidence-kinds', 'tidy policy', 'defineEvidenceKind', '#kernel/measure'),
  indicator: {
    folder: 'policy/indicators',
    tests: 'tidy policy',
    choose: ['standards', 'missions'],
    text: ({ id, name, chosen: [standard, mission] }) => `import { count, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { ${mission.name} } from '${mission.from}'
import { ${standard.name} } from '${standard.from}'

export const ${name} = defineIndicator({
  id: '${id}',
  code: '',
  ${label}
  basis: [],
  standard: ${standard.name},
  mission: ${mission.name},
  unit: { zh: '', en: '' },
  decimals: 0,
  better: 'higher',
  value: count(stock([])),
  examples: [],
})
`,
  },
  input: {
    folder: 'policy/inputs',
    tests: 'tidy',
    text: ({ id, name }) => `import { defineInput } from '#kernel/input'

export const ${name} = defineInput({
  id: '${id}',
  ${label}
  unit: { zh: '', en: '' },
  basis: [],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '', en: '' },
})
`,
  },
  register: plain('registers', 'tidy', 'defineRegister', '#kernel/register', [
    "entry: { zh: '', en: '' },",
    'basis: [],',
    'events: [],',
  ]),
  event: plain('events', 'tidy', 'defineEvent', '#kernel/register', ['basis: [],', "effect: 'none',"]),
  'manipulation-test': plain(
    'manipulation-tests',
    'tidy policy',
    'defineManipulationTest',
    '#kernel/assessment/manipulation-test',
    [
      'basis: [],',
      "looksAt: { look: 'alike', registers: [], among: 'applicant' },",
      'threshold: { least: 1 },',
      "because: { zh: '', en: '' },",
      "asks: { zh: '', en: '' },",
      'examples: [],',
    ],
  ),
  'peer-grouping': plain(
    'peer-groupings',
    'tidy policy',
    'definePeerGrouping',
    '#kernel/index/peer-grouping',
    ['basis: [],', "note: { zh: '', en: '' },", 'groups: [],'],
  ),
  classification: {
    folder: 'policy/classifications',
    tests: 'tidy',
    text: ({ id, name }) => `import { defineClassification } from '#kernel/classification'

export const ${name} = defineClassification({
  id: '${id}',
  ${label}
  basis: [],
  version: '',
  field: 'ipc',
  classes: [],
})
`,
  },
  channel: {
    folder: 'policy/channels',
    tests: 'tidy',
    text: ({ id, name }) => `import { defineChannel } from '#kernel/procedures/procedure'

export const ${name} = defineChannel({
  id: '${id}',
  code: '',
  ${label}
  basis: [],
})
`,
  },
  'office-kind': {
    folder: 'policy/office-kinds',
    tests: 'tidy',
    text: ({ id, name }) => `import { defineOfficeKind } from '#kernel/procedures/role'

export const ${name} = defineOfficeKind({
  id: '${id}',
  ${label}
})
`,
  },
  role: {
    folder: 'policy/roles',
    tests: 'tidy',
    text: ({ id, name }) => `import { defineRole } from '#kernel/procedures/role'

export const ${name} = defineRole({
  id: '${id}',
  ${label}
  of: 'lead',
})
`,
  },
  procedure: {
    folder: 'policy/procedures',
    tests: 'tidy policy/procedures',
    choose: ['channels', 'roles'],
    text: ({
      id,
      name,
      chosen: [channel, role],
    }) => `import { defineProcedure } from '#kernel/procedures/procedure'
import { ${channel.name} } from '${channel.from}'
import { ${role.name} } from '${role.from}'

export const ${name} = defineProcedure({
  id: '${id}',
  ${label}
  channel: ${channel.name},
  basis: [],
  offices: [],
  roles: [${role.name}],
  opens: { act: '', ${label.replace(/,$/, '')}, by: [${role.name}] },
  limits: {},
  documents: {},
  initial: '',
  states: {},
})
`,
  },
  limits: {
    folder: 'jurisdictions/limits',
    tests: 'tidy policy/procedures',
    text: ({ name, path }) => `import { limitsOf } from '#kernel/procedures/limit'
import { ${name} as procedure } from '#policy/procedures/${path}'

export const ${name} = limitsOf(procedure, {})
`,
  },
  caution: {
    folder: 'policy/cautions',
    tests: 'tidy policy/cautions',
    text: ({ id, name }) => `import { always } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'

export const ${name} = defineCaution({
  id: '${id}',
  ${label}
  basis: [],
  bids: 'heed',
  heeding: { procedures: [], where: always() },
  regarding: { procedures: [], where: always() },
  says: { zh: '', en: '' },
})
`,
  },
  publication: {
    folder: 'jurisdictions/figures',
    tests: 'tidy jurisdictions',
    choose: ['sources'],
    text: ({ id, name, chosen: [source] }) => `import { definePublication } from '#kernel/publication'
import { ${source.name} } from '${source.from}'

export const ${name} = definePublication({
  id: '${id}',
  ${label}
  source: ${source.name},
  vintage: '',
  series: [],
})
`,
  },
  reader: {
    folder: 'register/readers',
    tests: 'tidy register/readers',
    text: ({ id, name }) => `import type { Read, ReadFile, Reader } from '#kernel/record'

export const ${name}: Reader = {
  id: '${id}',
  ${label}
  recognises: () => false,
  read,
}

async function* read(file: ReadFile): AsyncIterable<Read> {
  yield { position: { byte: 0 }, rejected: 'format-not-recognised', detail: file.name }
}
`,
  },
}

/** A definition that imports no other one: its lines after the label, empty where a person decides. */
function plain(folder, tests, define, from, lines = []) {
  return {
    folder: `policy/${folder}`,
    tests,
    text: ({ id, name }) => `import { ${define} } from '${from}'

export const ${name} = ${define}({
  id: '${id}',
  ${label}
${lines.map(line => `  ${line}\n`).join('')}})
`,
  }
}

function programme(kind) {
  const maker = `define${kind[0].toUpperCase()}${kind.slice(1)}`
  return {
    folder: `policy/${kind}s`,
    tests: 'tidy',
    text: ({ id, name }) => `import { ${maker} } from '#kernel/programme'

export const ${name} = ${maker}({
  id: '${id}',
  code: '',
  ${label}
  aim: { zh: '', en: '' },
  basis: [],
})
`,
  }
}
