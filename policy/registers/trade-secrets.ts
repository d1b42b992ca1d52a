import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { revoked } from '#policy/events/revoked'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'
import { antiUnfairCompetitionLaw2025 } from '#policy/sources/anti-unfair-competition-law-2025'

export const tradeSecrets = defineRegister({
  id: 'trade-secrets',
  label: { zh: '商业秘密存证', en: 'Trade-secret deposits' },
  entry: { zh: '件商业秘密存证', en: 'trade-secret deposit' },
  basis: [cite(antiUnfairCompetitionLaw2025, '第九条')],
  events: [filed, granted, withdrawn, revoked, transferred, licenceRecorded],
  note: {
    zh: '秘密存续则权利存续；这里只登记存证的事实，不登记内容。',
    en: 'It lives while it is secret; only the fact of the deposit is kept here, never its content.',
  },
})
