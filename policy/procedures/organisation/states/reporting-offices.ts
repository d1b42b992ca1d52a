import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'
import { association } from '#policy/office-kinds/association'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { districtOffice } from '#policy/office-kinds/district-office'
import { hotline } from '#policy/office-kinds/hotline'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { protectionCentre } from '#policy/office-kinds/protection-centre'

/** The offices of a city's template that carry out its plan and so report on it. */
export const reportingOffices = [
  ...[ipOffice, marketRegulation, copyrightOffice, customs, police, procuratorate, court, districtOffice],
  ...[protectionCentre, arbitrationInstitution, mediationBody, association, hotline],
]
