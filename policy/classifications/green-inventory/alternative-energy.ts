import type { ClassDefinition } from '#kernel/classification'
import { subgroups, symbols } from '#kernel/classification'

export const alternativeEnergy: ClassDefinition = {
  code: 'alternative-energy',
  label: { zh: '替代能源生产', en: 'Alternative energy production' },
  prefixes: [
    // Bio-fuels.
    ...symbols(`
      C10L5/00 C10B53/02 C10L9/00 C10L1/00 C10L1/02 C10L1/14 C10L1/182 C10L1/19 C07C67/00 C07C69/00 C10G
      C11C3/10 C12P7/64 C12N9/24 C02F3/28 C02F11/04 C10L3/00 C12M1/107 C12P5/02 C12N1/13 C12N1/15 C12N1/21
      C12N5/10 C12N15/00 A01H
    `),
    ...subgroups('C10L5', '40', '48'),
    ...subgroups('C12P7', '06', '14'),
    // Integrated gasification and fuel cells.
    ...symbols(`
      F02C3/28 H01M8/
    `),
    ...subgroups('H01M4', '86', '98'),
    ...subgroups('H01M12', '00', '08'),
    ...subgroups('H01M2', '00', '04'),
    // Biomass and waste.
    ...symbols(`
      C10B53/00 C10J F23G7/00 F23G7/10 F23B90/00 F23G5/00 F23G5/027 B09B C21B5/06 D21C11/00 A62D3/02
      C02F11/14 B01D53/02 B01D53/04 B01D53/14 B01D53/22 B01D53/24
    `),
    // Hydro, ocean and wind.
    ...symbols(`
      F03B F03C F03G7/05 B63H19/02 B63H19/04 F03D H02K7/18 B63B35/00 E04H12/00 B60K16/00 B60L8/00 B63H13/00
    `),
    ...subgroups('E02B9', '00', '08'),
    // Solar.
    ...symbols(`
      F24S H02S H01L27/142 H01G9/20 H01L27/30 H01L25/00 H01L25/03 H01L25/16 H01L25/18 C01B33/02 C23C14/14
      C23C16/24 C30B29/06 G05F1/67 F21L4/00 F21S9/03 H02J7/35 H01M14/00 F24D17/00 F24D3/00 F24D5/00 F24D11/00
      F24D19/00 C02F1/14 F02C1/05 E04D13/00 E04D13/18 F22B1/00 F25B27/00 F26B3/00 F26B3/28 G02B7/183
    `),
    ...subgroups('H01L31', '00', '07'),
    ...subgroups('H01L51', '42', '48'),
    ...subgroups('F03G6', '00', '06'),
    // Geothermal and other heat.
    ...symbols(`
      F24T F24V30/ F24V40/ F24V50/ F01K F24F5/00 H02N10/00 F25B30/00 F25B30/06 F03G7/04 F24D11/02 F24D15/04
      F24D17/02 F24H4/00
    `),
    ...subgroups('F03G4', '00', '06'),
    // Waste heat and muscle energy.
    ...symbols(`
      F01N5/00 F25B27/02 F02C6/18 C02F1/16 D21F5/20 F22B1/02 F23G5/46 F24F12/00 F27D17/00 F28D17/ F28D18/
      F28D19/ F28D20/
    `),
    ...subgroups('F02G5', '00', '04'),
    ...subgroups('F03G5', '00', '08'),
  ],
}
