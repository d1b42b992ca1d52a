import type { Catalogue } from '#kernel/catalogue'
import { answersTo, basisOf, definitionsOf } from '#kernel/catalogue'
import type { Source } from '#kernel/source'
import type { SourceBrief, SourcePage } from '#server/api/sources'
import { presentLink } from '#server/present/definition'

const citing = (source: Source, catalogue: Catalogue) =>
  [...definitionsOf(catalogue)].flatMap(one =>
    basisOf(one)
      .filter(citation => citation.source.id === source.id)
      .map(citation => ({ ...presentLink(one), article: citation.article })),
  )

export function presentSource(source: Source, catalogue: Catalogue): SourceBrief {
  const answers = answersTo(source, catalogue)
  return {
    id: source.id,
    label: source.label,
    issuer: source.issuer,
    number: source.number,
    issuedOn: source.issuedOn,
    from: source.from,
    until: source.until,
    publisher: source.publisher,
    mark: source.mark,
    citedBy: citing(source, catalogue).length,
    clauses: answers.length,
    openClauses: answers.filter(one => one.answeredBy.length === 0).length,
  }
}

export function presentSourcePage(source: Source, catalogue: Catalogue): SourcePage {
  return {
    ...presentSource(source, catalogue),
    note: source.note,
    clauseList: answersTo(source, catalogue).map(({ clause, answeredBy }) => ({
      ...clause,
      answeredBy: answeredBy.map(presentLink),
    })),
    cited: citing(source, catalogue),
  }
}
