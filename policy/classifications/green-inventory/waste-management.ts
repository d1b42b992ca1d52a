import type { ClassDefinition } from '#kernel/classification'
import { subgroups, symbols } from '#kernel/classification'

export const wasteManagement: ClassDefinition = {
  code: 'waste-management',
  label: { zh: '废物管理', en: 'Waste management' },
  prefixes: [
    // Disposal and treatment.
    ...symbols(`
      B09B B65F A61L11/00 A62D3/00 A62D101/00 G21F9/00 B03B9/06 B09C D21B1/08 D21B1/32 F23G
    `),
    // Reuse.
    ...symbols(`
      A43B1/12 A43B21/14 B22F8/00 C05F C09K11/01 C11B11/00 C14C3/32 C21B3/04 C25C1/00 B29B17/00 B62D67/00
      C10G1/10 C10L5/46 C10L5/48 C22B19/30 C22B25/06 D01G11/00 D21C5/02 H01J9/50 H01J9/52 H01M6/52 H01M10/54
    `),
    ...subgroups('C04B7', '24', '30'),
    ...subgroups('C04B18', '04', '10'),
    ...subgroups('C08J11', '00', '28'),
    ...subgroups('C11B13', '00', '04'),
    ...subgroups('D01F13', '00', '04'),
    ...subgroups('C22B7', '00', '04'),
    // Air.
    ...symbols(`
      B01D53/ B65G5/00 C01B32/50 E21B41/00 E21B43/16 E21F17/16 F25J3/02 F02B75/10 C21C5/38 C10B21/18
      F23B80/02 F23C9/00 F01N9/00 B01D45/ B01D46/ B01D47/ B01D49/ B01D50/ B01D51/ B03C3/00 C21B7/22 F27B1/18
      F27B15/12 C10L10/02 C10L10/06 F23J7/00 F23J15/00 C09K3/22 G08B21/12
    `),
    ...subgroups('F01N3', '00', '38'),
    // Water.
    ...symbols(`
      B63J4/00 C02F C09K3/32 B63B35/32 E02B15/04 E03C1/12 E03F G21C13/10
    `),
  ],
}
