import type { ClassDefinition } from '#kernel/classification'
import { subgroups, symbols } from '#kernel/classification'

export const energyConservation: ClassDefinition = {
  code: 'energy-conservation',
  label: { zh: '节能', en: 'Energy conservation' },
  prefixes: [
    // Storage and circuitry.
    ...symbols(`
      B60K6/28 B60W10/26 H01G11/00 H02J B60L3/00 G01R C09K5/00 F24H7/00 F28D20/00 F28D20/02
    `),
    ...subgroups('H01M10', '44', '46'),
    // Lighting.
    ...symbols(`
      F21K99/00 F21L4/02 H01L33/ H01L51/50 H05B33/00
    `),
    // Insulation of buildings.
    ...symbols(`
      E04B1/62 E04B1/88 E04B1/90 E04C1/40 E04C1/41 E06B3/263 E04B2/00 E04F13/08 E04B5/00 E04F15/18 E04B7/00
      E04D1/28 E04D3/35 E04D13/16 E04B9/00
    `),
    ...subgroups('E04B1', '74', '80'),
    ...subgroups('E04C2', '284', '296'),
    // Recovering mechanical energy.
    ...symbols(`
      F03G7/08 B60K6/10 B60K6/30 B60L11/16
    `),
  ],
}
