import { since } from '#kernel/history'
import { is } from '#kernel/predicate'
import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { abandoned } from '#policy/events/abandoned'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { compulsoryLicence } from '#policy/events/compulsory-licence'
import { deemedWithdrawn } from '#policy/events/deemed-withdrawn'
import { examinationRequested } from '#policy/events/examination-requested'
import { expired } from '#policy/events/expired'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { invalidated } from '#policy/events/invalidated'
import { lapsedUnpaid } from '#policy/events/lapsed-unpaid'
import { pledgeCancelled } from '#policy/events/pledge-cancelled'
import { pledgeChanged } from '#policy/events/pledge-changed'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { published } from '#policy/events/published'
import { refused } from '#policy/events/refused'
import { restored } from '#policy/events/restored'
import { suspended } from '#policy/events/suspended'
import { suspensionLifted } from '#policy/events/suspension-lifted'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'
import { plantVarietyRegulations2014 } from '#policy/sources/plant-variety-regulations-2014'
import { plantVarietyRegulations2025 } from '#policy/sources/plant-variety-regulations-2025'

export const plantVarieties = defineRegister({
  id: 'plant-varieties',
  label: { zh: '植物新品种', en: 'Plant varieties' },
  entry: { zh: '个植物新品种', en: 'plant variety' },
  basis: [cite(plantVarietyRegulations2025, '第三十五条'), cite(plantVarietyRegulations2014, '第三十四条')],
  office: 'CN',
  terms: [
    since(
      '1997-10-01',
      {
        years: 20,
        from: 'grantedOn',
        where: is('woodyOrVine', true),
        basis: cite(plantVarietyRegulations2014, '第三十四条'),
      },
      undefined,
      '2025-06-01',
    ),
    since(
      '1997-10-01',
      {
        years: 15,
        from: 'grantedOn',
        where: is('woodyOrVine', false),
        basis: cite(plantVarietyRegulations2014, '第三十四条'),
      },
      undefined,
      '2025-06-01',
    ),
    since('2025-06-01', {
      years: 25,
      from: 'grantedOn',
      where: is('woodyOrVine', true),
      basis: cite(plantVarietyRegulations2025, '第三十五条'),
    }),
    since('2025-06-01', {
      years: 20,
      from: 'grantedOn',
      where: is('woodyOrVine', false),
      basis: cite(plantVarietyRegulations2025, '第三十五条'),
    }),
  ],
  events: [
    filed,
    examinationRequested,
    published,
    granted,
    refused,
    withdrawn,
    deemedWithdrawn,
    lapsedUnpaid,
    abandoned,
    expired,
    invalidated,
    restored,
    suspended,
    suspensionLifted,
    transferred,
    pledgeRegistered,
    pledgeChanged,
    pledgeCancelled,
    compulsoryLicence,
    bibliographicChange,
  ],
  fields: {
    species: { kind: 'text', label: { zh: '属或种', en: 'Genus or species' } },
    woodyOrVine: { kind: 'flag', label: { zh: '木本、藤本植物', en: 'Woody plant or vine' } },
  },
  note: {
    zh: '不知是否木本、藤本植物的，期限不明；2025年6月1日前授权的期限按当时条例，过渡规定未经核对。',
    en: 'Unknown plant, unknown term; rights of before 1 June 2025 follow the rules of their day.',
  },
})
