import '#workbench/parts/cartogram.css'
import { Link } from '@tanstack/react-router'
import type { IndicatorBrief } from '#server/api/indicators'
import type { ComparisonShape } from '#server/api/values'
import { useWords } from '#workbench/language'
import { atPlace } from '#workbench/parts/place-picker'
import { provinceTiles, type Tile } from '#workbench/parts/province-tiles'
import { useStandpoint } from '#workbench/parts/use-address'

const CLASSES = 5

interface Props {
  comparison: ComparisonShape
  indicator: IndicatorBrief
}

/** Equal tiles, one for each place, shaded by value; pressing one makes it the place of every screen. */
export function Cartogram({ comparison, indicator }: Props) {
  const { rows } = comparison
  const bounds = classBounds(rows.flatMap(row => (row.value === undefined ? [] : [row.value])))
  const asGrid = rows.some(row => provinceTiles[row.place.code])
  const absent = asGrid
    ? Object.entries(provinceTiles).filter(([code]) => !rows.some(row => row.place.code === code))
    : []
  return (
    <figure className="cartogram">
      <ul className={asGrid ? 'tiles provinces' : 'tiles'}>
        {rows.map(row => (
          <PlaceTile
            key={row.place.code}
            row={row}
            tile={provinceTiles[row.place.code]}
            bounds={bounds}
            indicator={indicator}
          />
        ))}
        {absent.map(([code, tile]) => (
          <AbsentTile key={code} tile={tile} />
        ))}
      </ul>
      <Legend bounds={bounds} indicator={indicator} absent={absent.length > 0} />
    </figure>
  )
}

interface PlaceTileProps {
  row: ComparisonShape['rows'][number]
  /** Where it stands in the grid of the provinces; other places follow one another. */
  tile?: Tile
  bounds: readonly number[]
  indicator: IndicatorBrief
}

function PlaceTile({ row: { place, value, rank }, tile, bounds, indicator }: PlaceTileProps) {
  const { t, say, number, language } = useWords()
  const { place: chosen } = useStandpoint()
  const unit = say(indicator.unit)
  const said = value === undefined ? t('figure.missing') : number(value, indicator.decimals, unit)
  const ranked = rank === undefined ? '' : t('map.ranked', { rank })
  return (
    <li style={at(tile)}>
      <Link
        to="."
        search={atPlace(place.code)}
        className={`tile shade-${value === undefined ? 'none' : shadeOf(value, bounds)}`}
        title={`${say(place.label)} ${said}${value === undefined ? '' : ` ${unit}`} ${ranked}`}
        aria-current={place.code === chosen ? 'true' : undefined}
      >
        <span className="tile-name" aria-hidden={tile ? true : undefined}>
          {tile ? tile.short[language] : say(place.label)}
        </span>
        {tile && <span className="aside">{say(place.label)} </span>}
        <span className="tile-value">{said}</span>
      </Link>
    </li>
  )
}

/** A unit of the first level that the figures of the nation do not include keeps its tile, and says so. */
function AbsentTile({ tile }: { tile: Tile }) {
  const { t, language } = useWords()
  return (
    <li style={at(tile)}>
      <span className="tile shade-none" title={t('map.apart-why')}>
        <span className="tile-name">{tile.short[language]}</span>
        <span className="tile-value">{t('map.apart')}</span>
      </span>
    </li>
  )
}

const at = (tile?: Tile) => tile && { gridColumn: tile.column + 1, gridRow: tile.row + 1 }

interface LegendProps {
  bounds: readonly number[]
  indicator: IndicatorBrief
  absent: boolean
}

function Legend({ bounds, indicator, absent }: LegendProps) {
  const { t, say, number } = useWords()
  const unit = say(indicator.unit)
  return (
    <figcaption>
      <span className="quiet">{t('map.shades', { unit })}</span>
      <ul className="legend">
        {bounds.map((from, shade) => (
          <li key={from}>
            <span className={`swatch shade-${shade + 1}`} aria-hidden="true" />
            {t('map.from', { value: number(from, indicator.decimals, unit) })}
          </li>
        ))}
        <li>
          <span className="swatch shade-none" aria-hidden="true" />
          {t(absent ? 'map.missing-or-apart' : 'figure.missing')}
        </li>
      </ul>
    </figcaption>
  )
}

/** The least value of each shade: the values are split into groups of about equal number. */
function classBounds(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const bounds = Array.from(
    { length: CLASSES },
    (_, group) => sorted[Math.floor((group * sorted.length) / CLASSES)],
  )
  return [...new Set(bounds.filter(bound => bound !== undefined))]
}

const shadeOf = (value: number, bounds: readonly number[]) => bounds.filter(bound => bound <= value).length
