/**
 * INPADOC codes whose meaning is one of our events beyond doubt; all others are kept as notices.
 * China: the codes of the patent gazette, as in CNIPA's list of legal statuses.
 * EP: the European phase only. A lapse in one state is not the end of the patent.
 */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CN: {
    PB01: 'published',
    C06: 'published',
    SE01: 'examination-requested',
    C10: 'examination-requested',
    GR01: 'granted',
    C14: 'granted',
    WD01: 'deemed-withdrawn',
    RJ01: 'refused',
    AV01: 'abandoned',
    CF01: 'lapsed-unpaid',
    CX01: 'expired',
    IW01: 'invalidated',
    RR01: 'restored',
    PP01: 'suspended',
    PD01: 'suspension-lifted',
    TR01: 'transferred',
    EE01: 'licence-recorded',
    EM01: 'licence-changed',
    EC01: 'licence-cancelled',
    PE01: 'pledge-registered',
    PM01: 'pledge-changed',
    PC01: 'pledge-cancelled',
    CB03: 'bibliographic-change',
    CP01: 'bibliographic-change',
    CP02: 'bibliographic-change',
    CP03: 'bibliographic-change',
  },
  EP: {
    '17P': 'examination-requested',
    '18D': 'deemed-withdrawn',
    '18R': 'refused',
    '18W': 'withdrawn',
    '26': 'opposed',
    '27W': 'revoked',
  },
}

/** Event of a code of an office; `office-notice` where there is doubt. */
export const eventOfLegalCode = (office: string, code: string): string =>
  codes[office]?.[code.trim()] ?? 'office-notice'
