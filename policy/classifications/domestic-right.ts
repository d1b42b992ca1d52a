import { all, is, named, not, startsWith } from '#kernel/predicate'

/**
 * Kept by the office of China for a first holder of the mainland: national figures leave out Hong Kong, Macao
 * and Taiwan, whose place codes begin with 81, 82 and 71.
 */
export const domesticRight = named(
  { zh: '国内（不含港澳台）', en: 'domestic (without Hong Kong, Macao and Taiwan)' },
  all(is('office', 'CN'), is('country', 'CN'), not(startsWith('place', ['71', '81', '82']))),
)
