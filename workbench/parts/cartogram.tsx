import '#workbench/parts/cartogram.css'
import { Link } from '@tanstack/react-router'
import type { IndicatorBrief } from '#server/api/indicators'
import type { ComparisonShape } from '#server/api/values'
import { useWords } from '#workbench/language'
import { atPlace } from '#workbench/parts/place-picker'
import { provinceTiles } from '#workbench/parts/province-tiles'
import { useStandpoint } from '#workbench/parts/use-address'

const CLASSES = 5

interface Props {
  comparison: ComparisonShape
  indicator: IndicatorBrief
}

/** Equal tiles, one for each place, shaded by value; pressing one makes it the place of every screen. */
export function Cartogram({ comparison, indicator }: Props) {
  const { t, say, number, language } = useWords()
  const { place: chosen } = useStandpoint()
  const bounds = classBounds(comparison.rows.flatMap(row => (row.value === undefined ? [] : [row.value])))
  const unit = say(indicator.unit)
  const asGrid = comparison.rows.some(row => provinceTiles[row.place.code])
  return (
    <figure className="cartogram">
      <ul className={asGrid ? 'tiles provinces' : 'tiles'}>
        {comparison.rows.map(({ place, value, rank }) => {
          const tile = asGrid ? provinceTiles[place.code] : undefined
          const shade = value === undefined ? 'none' : shadeOf(value, bounds)
          const said = value === undefined ? t('figure.missing') : number(value, indicator.decimals, unit)
          const ranked = rank === undefined ? '' : t('map.ranked', { rank })
          return (
            <li key={place.code} style={tile && { gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
              <Link
                to="."
                search={atPlace(place.code)}
                className={`tile shade-${shade}`}
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
        })}
      </ul>
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
            {t('figure.missing')}
          </li>
        </ul>
      </figcaption>
    </figure>
  )
}

/** The least value of each shade: the values are split into groups of about equal number. */
export function classBounds(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const bounds = Array.from(
    { length: CLASSES },
    (_, group) => sorted[Math.floor((group * sorted.length) / CLASSES)],
  )
  return [...new Set(bounds.filter(bound => bound !== undefined))]
}

const shadeOf = (value: number, bounds: readonly number[]) => bounds.filter(bound => bound <= value).length
