import { since } from '#kernel/history'
import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { abandoned } from '#policy/events/abandoned'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { compulsoryLicence } from '#policy/events/compulsory-licence'
import { expired } from '#policy/events/expired'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { refused } from '#policy/events/refused'
import { restored } from '#policy/events/restored'
import { revoked } from '#policy/events/revoked'
import { suspended } from '#policy/events/suspended'
import { suspensionLifted } from '#policy/events/suspension-lifted'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { layoutDesignRegulations2026 } from '#policy/sources/layout-design-regulations-2026'

export const layoutDesigns = defineRegister({
  id: 'layout-designs',
  label: { zh: '集成电路布图设计', en: 'Integrated-circuit layout designs' },
  entry: { zh: '件布图设计', en: 'layout design' },
  basis: [
    cite(layoutDesignRegulations2026, '第十七条'),
    cite(layoutDesignRegulations2001, '第八条'),
    cite(layoutDesignRegulations2001, '第十二条'),
  ],
  office: 'CN',
  terms: [
    since(
      '2001-10-01',
      {
        years: 10,
        from: ['filedOn', 'firstUsedOn'],
        atMost: { years: 15, from: 'createdOn' },
        basis: cite(layoutDesignRegulations2001, '第十二条'),
      },
      undefined,
      '2026-10-15',
    ),
    since('2026-10-15', {
      years: 10,
      from: ['filedOn', 'firstUsedOn'],
      atMost: { years: 15, from: 'createdOn' },
      basis: cite(layoutDesignRegulations2026, '第十七条'),
    }),
  ],
  events: [
    filed,
    granted,
    refused,
    withdrawn,
    abandoned,
    expired,
    revoked,
    restored,
    suspended,
    suspensionLifted,
    transferred,
    compulsoryLicence,
    bibliographicChange,
  ],
  fields: {
    firstUsedOn: { kind: 'day', label: { zh: '首次投入商业利用日', en: 'First put to commercial use on' } },
    createdOn: { kind: 'day', label: { zh: '创作完成日', en: 'Created on' } },
  },
})
