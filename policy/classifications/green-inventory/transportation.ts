import type { ClassDefinition } from '#kernel/classification'
import { subgroups, symbols } from '#kernel/classification'

export const transportation: ClassDefinition = {
  code: 'transportation',
  label: { zh: '交通运输', en: 'Transportation' },
  prefixes: [
    // Vehicles.
    ...symbols(`
      B60K6/00 B60K6/20 B60W20/00 H02K29/08 H02K49/10 B60L8/00 B60L9/00 B60L11/18 F02B43/00 F02M21/02
      F02M27/02 B60K16/00 H02J7/00 B62D35/00 B62D35/02 B62K B62M1/00 B62M3/00 B62M5/00 B62M6/00 B61
    `),
    ...subgroups('F16H3', '00', '78'),
    ...subgroups('F16H48', '00', '30'),
    ...subgroups('B60L7', '10', '22'),
    // Ships and spacecraft.
    ...symbols(`
      B63H9/00 B63H13/00 B63H16/00 B63H19/02 B63H19/04 B63H21/18 B64G1/44
    `),
    ...subgroups('B63B1', '34', '40'),
  ],
}
