import { useEffect, useRef } from 'react'
import { useTheme } from '#workbench/screens/frame/use-theme'
import { fontFamily, tokens } from '#workbench/theme'

export interface ChartPoint {
  at: string
  /** Nothing where the value is missing: the line breaks there. */
  value?: number
  said: string
}

interface Props {
  /** What the chart shows, as a sentence: it is its title and its text for those who cannot see it. */
  title: string
  points: readonly ChartPoint[]
  unit: string
}

/** A line over days, labelled directly; the charting library is fetched when the first chart is shown. */
export default function LineChart({ title, points, unit }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  useEffect(() => {
    const element = place.current
    if (!element) return
    let drawn: { resize: () => void; remove: () => void } | undefined
    let gone = false
    void import('#workbench/parts/chart-engine').then(({ draw }) => {
      if (!gone) drawn = draw(element, optionOf(points, unit, tokens[theme]))
    })
    const watcher = new ResizeObserver(() => drawn?.resize())
    watcher.observe(element)
    return () => {
      gone = true
      watcher.disconnect()
      drawn?.remove()
    }
  }, [points, unit, theme])
  return (
    <div role="img" aria-label={title} className="chart">
      <div ref={place} aria-hidden="true" />
    </div>
  )
}

function optionOf(points: readonly ChartPoint[], unit: string, own: (typeof tokens)['light' | 'dark']) {
  const text = { color: own['ink-quiet'], fontFamily, fontSize: 12 }
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: own.paper,
      borderColor: own.edge,
      textStyle: { ...text, color: own.ink },
    },
    xAxis: {
      type: 'category',
      data: points.map(point => point.at),
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: own.edge } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameTextStyle: { ...text, align: 'left' },
      axisLabel: text,
      splitLine: { lineStyle: { color: own.rule } },
    },
    series: [
      {
        type: 'line',
        color: own.blue,
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { width: 2 },
        connectNulls: false,
        label: {
          show: points.length <= 12,
          position: 'top',
          ...text,
          color: own.ink,
          formatter: (one: { dataIndex: number }) => points[one.dataIndex]?.said ?? '',
        },
        data: points.map(point => point.value ?? null),
      },
    ],
  }
}
