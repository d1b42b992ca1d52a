import type { Label } from '#kernel/source'
import {
  AGENCY,
  type Component,
  type Flow,
  flows,
  formatOf,
  TIME,
  urn,
  VALUE,
  VERSION,
} from '#office/sdmx/flow'

export interface Code {
  readonly id: string
  readonly label: Label
  readonly parent?: string
}

/** Codelists by their ids. */
export type Codelists = Readonly<Record<string, { readonly label: Label; readonly codes: readonly Code[] }>>

export const artefactTypes = ['codelist', 'hierarchy', 'conceptscheme', 'datastructure', 'dataflow'] as const
export type ArtefactType = (typeof artefactTypes)[number]

const CONCEPTS = 'CONCEPTS'
const named = ({ zh, en }: Label) => ({ name: zh, names: { zh, en } })

/** What every message says of itself. */
export const metaOf = (kind: 'structure' | 'data', prepared: string, test: boolean) => ({
  id: `${AGENCY}-${kind}-${prepared.replaceAll(/[^0-9]/g, '')}`,
  test,
  prepared,
  contentLanguages: ['zh', 'en'],
  sender: { id: AGENCY, name: '知城', names: { zh: '知城', en: 'Zhicheng' } },
})

/** A structure message of SDMX-JSON 2.0.0: of one type, or of all. */
export function structureMessage(
  codelists: Codelists,
  asked: { readonly type: ArtefactType | '*'; readonly id: string },
  prepared: string,
) {
  const wanted = (type: ArtefactType, id: string) =>
    (asked.type === '*' || asked.type === type) && (asked.id === '*' || asked.id === id)
  const pick = <T extends { id: string }>(type: ArtefactType, all: readonly T[]) =>
    all.filter(one => wanted(type, one.id))
  const lists = {
    codelists: pick('codelist', Object.entries(codelists).map(codelistOf)),
    hierarchies: pick('hierarchy', Object.entries(codelists).flatMap(hierarchyOf)),
    conceptSchemes: pick('conceptscheme', [conceptScheme()]),
    dataStructures: pick('datastructure', flows.map(dataStructureOf)),
    dataflows: pick('dataflow', flows.map(dataflowOf)),
  }
  const data = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
  return { meta: metaOf('structure', prepared, false), data }
}

const artefact = (id: string, label: Label) => ({
  ...{ id, version: VERSION, agencyID: AGENCY, isExternalReference: false },
  ...named(label),
})

const codelistOf = ([id, { label, codes }]: [string, Codelists[string]]) => ({
  ...artefact(id, label),
  links: [{ rel: 'self', urn: urn('Codelist', id) }],
  codes: codes.map(one => ({ id: one.id, ...named(one.label) })),
})

/**
 * Which code lies in which. A code may begin with a digit, but the parent that a codelist tells may not
 * (`SingleNCNameIDType`), so what holds a place is told by a hierarchy beside the list.
 */
function hierarchyOf([list, { label, codes }]: [string, Codelists[string]]) {
  if (!codes.some(one => one.parent !== undefined)) return []
  const below = new Map<string, Code[]>()
  for (const one of codes)
    if (one.parent !== undefined) below.set(one.parent, [...(below.get(one.parent) ?? []), one])
  const known = new Set(codes.map(one => one.id))
  const nested = (one: Code): object => {
    const inner = (below.get(one.id) ?? []).map(nested)
    return {
      ...{ id: one.id, code: urn('Code', list, one.id) },
      ...(inner.length > 0 && { hierarchicalCodes: inner }),
    }
  }
  const id = list.replace('CL_', 'H_')
  const tops = codes.filter(({ parent }) => parent === undefined || !known.has(parent))
  return [
    {
      ...artefact(id, label),
      links: [{ rel: 'self', urn: urn('Hierarchy', id) }],
      hasFormalLevels: false,
      hierarchicalCodes: tops.map(nested),
    },
  ]
}

function conceptScheme() {
  const components = flows.flatMap(one => [...one.dimensions, ...one.attributes])
  const all = new Map([...components, TIME, VALUE].map(one => [one.id, one]))
  return {
    ...artefact(CONCEPTS, { zh: '概念', en: 'Concepts' }),
    links: [{ rel: 'self', urn: urn('ConceptScheme', CONCEPTS) }],
    concepts: [...all.values()].map(one => ({ id: one.id, ...named(one.label) })),
  }
}

const conceptOf = ({ id }: Component) => ({ id, conceptIdentity: urn('Concept', CONCEPTS, id) })
const representation = (one: Component) => ({
  localRepresentation: one.codes ? { enumeration: urn('Codelist', one.codes) } : { format: formatOf(one) },
})

const dataStructureOf = (flow: Flow) => ({
  ...artefact(flow.id, flow.label),
  links: [{ rel: 'self', urn: urn('DataStructure', flow.id) }],
  dataStructureComponents: {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: flow.dimensions.map((one, at) => ({
        ...{ ...conceptOf(one), position: at, ...representation(one) },
      })),
      timeDimension: { ...conceptOf(TIME), ...representation(TIME) },
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: [{ ...conceptOf(VALUE), usage: 'optional', ...representation(VALUE) }],
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: flow.attributes.map(one => ({
        ...{ ...conceptOf(one), usage: one.isMandatory ? 'mandatory' : 'optional' },
        ...{ attributeRelationship: { observation: {} }, ...representation(one) },
      })),
    },
  },
})

const dataflowOf = ({ id, label }: Flow) => ({
  ...artefact(id, label),
  links: [{ rel: 'self', urn: urn('Dataflow', id) }],
  structure: urn('DataStructure', id),
})
