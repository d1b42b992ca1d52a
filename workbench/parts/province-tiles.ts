/** Where a place stands in the tile grid: column and row from 0, and its short names. */
export interface Tile {
  readonly column: number
  readonly row: number
  readonly short: { readonly zh: string; readonly en: string }
}

const tile = (column: number, row: number, zh: string, en: string): Tile => ({
  column,
  row,
  short: { zh, en },
})

/**
 * The 34 units of the first level by GB/T 2260 code, one equal tile each, about as they lie.
 * Short names are those in official use; English letters follow GB/T 2260. It is a table, not a map.
 */
export const provinceTiles: Readonly<Record<string, Tile>> = {
  '230000': tile(8, 0, '黑', 'HL'),
  '150000': tile(5, 1, '蒙', 'NM'),
  '220000': tile(8, 1, '吉', 'JL'),
  '650000': tile(0, 2, '新', 'XJ'),
  '620000': tile(2, 2, '甘', 'GS'),
  '640000': tile(3, 2, '宁', 'NX'),
  '140000': tile(4, 2, '晋', 'SX'),
  '130000': tile(5, 2, '冀', 'HE'),
  '110000': tile(6, 2, '京', 'BJ'),
  '120000': tile(7, 2, '津', 'TJ'),
  '210000': tile(8, 2, '辽', 'LN'),
  '630000': tile(1, 3, '青', 'QH'),
  '610000': tile(3, 3, '陕', 'SN'),
  '410000': tile(4, 3, '豫', 'HA'),
  '370000': tile(5, 3, '鲁', 'SD'),
  '540000': tile(0, 4, '藏', 'XZ'),
  '510000': tile(2, 4, '川', 'SC'),
  '500000': tile(3, 4, '渝', 'CQ'),
  '420000': tile(4, 4, '鄂', 'HB'),
  '340000': tile(5, 4, '皖', 'AH'),
  '320000': tile(6, 4, '苏', 'JS'),
  '310000': tile(7, 4, '沪', 'SH'),
  '530000': tile(2, 5, '滇', 'YN'),
  '520000': tile(3, 5, '黔', 'GZ'),
  '430000': tile(4, 5, '湘', 'HN'),
  '360000': tile(5, 5, '赣', 'JX'),
  '330000': tile(6, 5, '浙', 'ZJ'),
  '450000': tile(4, 6, '桂', 'GX'),
  '440000': tile(5, 6, '粤', 'GD'),
  '350000': tile(6, 6, '闽', 'FJ'),
  '710000': tile(7, 6, '台', 'TW'),
  '460000': tile(4, 7, '琼', 'HI'),
  '820000': tile(5, 7, '澳', 'MO'),
  '810000': tile(6, 7, '港', 'HK'),
}
