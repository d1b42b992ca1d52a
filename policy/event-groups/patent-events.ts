import type { EventKind } from '#kernel/register'
import { abandoned } from '#policy/events/abandoned'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { compulsoryLicence } from '#policy/events/compulsory-licence'
import { customsLapsed } from '#policy/events/customs-lapsed'
import { customsRecorded } from '#policy/events/customs-recorded'
import { deemedAbandoned } from '#policy/events/deemed-abandoned'
import { deemedWithdrawn } from '#policy/events/deemed-withdrawn'
import { expired } from '#policy/events/expired'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { invalidated } from '#policy/events/invalidated'
import { lapsedUnpaid } from '#policy/events/lapsed-unpaid'
import { licenceCancelled } from '#policy/events/licence-cancelled'
import { licenceChanged } from '#policy/events/licence-changed'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { officeNotice } from '#policy/events/office-notice'
import { openLicenceDeclared } from '#policy/events/open-licence-declared'
import { openLicenceWithdrawn } from '#policy/events/open-licence-withdrawn'
import { partlyInvalidated } from '#policy/events/partly-invalidated'
import { pledgeCancelled } from '#policy/events/pledge-cancelled'
import { pledgeChanged } from '#policy/events/pledge-changed'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { refused } from '#policy/events/refused'
import { restored } from '#policy/events/restored'
import { suspended } from '#policy/events/suspended'
import { suspensionLifted } from '#policy/events/suspension-lifted'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'

/** What may happen to a patent of any kind, in the order of the list of legal statuses. */
export const patentEvents: readonly EventKind[] = [
  filed,
  granted,
  refused,
  withdrawn,
  deemedWithdrawn,
  deemedAbandoned,
  lapsedUnpaid,
  abandoned,
  expired,
  invalidated,
  partlyInvalidated,
  restored,
  suspended,
  suspensionLifted,
  transferred,
  licenceRecorded,
  licenceChanged,
  licenceCancelled,
  pledgeRegistered,
  pledgeChanged,
  pledgeCancelled,
  openLicenceDeclared,
  openLicenceWithdrawn,
  compulsoryLicence,
  bibliographicChange,
  customsRecorded,
  customsLapsed,
  officeNotice,
]
