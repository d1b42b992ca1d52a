import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import type { EChartsCoreOption } from 'echarts/core'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, GridComponent, TooltipComponent, SVGRenderer])

/** Draws into an element; gives back how to redraw to its size and how to take it away. */
export function draw(element: HTMLElement, option: EChartsCoreOption) {
  const chart = init(element, undefined, { renderer: 'svg' })
  chart.setOption(option)
  return { resize: () => chart.resize(), remove: () => chart.dispose() }
}
