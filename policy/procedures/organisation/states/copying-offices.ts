import { associationOfficer } from '#policy/roles/association-officer'
import { centreOfficer } from '#policy/roles/centre-officer'
import { customsOfficer } from '#policy/roles/customs-officer'
import { marketOfficer } from '#policy/roles/market-officer'
import { policeOfficer } from '#policy/roles/police-officer'

/** Offices that may copy what another did; so they see it from the day on which it is published. */
export const copyingOffices = [
  associationOfficer,
  centreOfficer,
  customsOfficer,
  marketOfficer,
  policeOfficer,
]
