import type { ReportForm } from '#kernel/work/report-form'
import { burdens, duplicatesIn } from '#office/working/report-burden'
import type { ReportFormShape, ReportFormsShape } from '#server/api/report-forms'
import type { House } from '#server/house'
import { named, plain } from '#server/present/case'
import { presentCitation } from '#server/present/citation'

/** Every form, the minutes asked of each kind of office, and what is asked twice or needlessly. */
export function reportForms({ catalogue }: Pick<House, 'catalogue'>): ReportFormsShape {
  const forms = [...catalogue.reportForms.values()]
  const formOf = (id: string) => {
    const found = catalogue.reportForms.get(id)
    return found ? named(found) : plain(id)
  }
  const kindOf = (id: string) => {
    const found = catalogue.officeKinds.get(id)
    return found ? named(found) : plain(id)
  }
  return {
    forms: forms.map(presentForm),
    burden: burdens(forms).map(({ officeKind, forms: own, minutesAYear }) => ({
      ...{ officeKind: named(officeKind), minutesAYear },
      forms: own.map(one => ({ ...one, form: named(one.form) })),
    })),
    duplicates: duplicatesIn(forms, catalogue.indicators.values()).map(one => ({
      ...{ how: one.how, label: one.label, officeKinds: one.officeKinds.map(kindOf) },
      places: one.places.map(({ form, question }) => ({ form: formOf(form), line: question })),
    })),
  }
}

const presentForm = (form: ReportForm): ReportFormShape => ({
  ...named(form),
  schedule: named(form.schedule),
  procedure: form.schedule.procedure.id,
  handedInBy: form.handedInBy,
  basis: form.basis.map(presentCitation),
  filledIn: Object.entries(form.filledIn).map(([line, { label, unit }]) => ({ line, label, unit })),
  questions: Object.entries(form.questions).map(([line, { label, unit, minutes, feeds, askedOf }]) => ({
    ...{ line, label, unit, minutes },
    ...(feeds && { feeds: named(feeds) }),
    ...(askedOf && { askedOf: askedOf.map(named) }),
  })),
  minutes: Object.values(form.questions).reduce((sum, one) => sum + one.minutes, 0),
})
