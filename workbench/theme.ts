import type { ThemeConfig } from 'antd'

/** What the screens are drawn with. Dark is for the projector; print always uses light. */
export const tokens = {
  light: {
    ink: '#1f2328',
    'ink-quiet': '#57606a',
    paper: '#ffffff',
    ground: '#f7f7f5',
    rule: '#e4e4e0',
    edge: '#85898e',
    blue: '#2f5d8a',
    'blue-wash': '#e9f0f6',
    'on-blue': '#ffffff',
    red: '#b03a2e',
    'red-wash': '#fbeeec',
    'scale-1': '#e6eef5',
    'scale-2': '#c1d5e7',
    'scale-3': '#93b5d3',
    'scale-4': '#40709f',
    'scale-5': '#24496d',
    'scale-ink-low': '#1f2328',
    'scale-ink-high': '#ffffff',
    'lane-1': '#2f5d8a',
    'lane-2': '#8a4b08',
    'lane-3': '#0b6b4f',
    'lane-4': '#7a3b86',
    'lane-5': '#5a5f00',
    'lane-6': '#a1345b',
  },
  dark: {
    ink: '#ecebe7',
    'ink-quiet': '#b1b5ba',
    paper: '#17191c',
    ground: '#0f1113',
    rule: '#2f3338',
    edge: '#7a8087',
    blue: '#92bbe2',
    'blue-wash': '#1d2c3b',
    'on-blue': '#0f1113',
    red: '#f0958a',
    'red-wash': '#3a211e',
    'scale-1': '#1c2936',
    'scale-2': '#28405a',
    'scale-3': '#385d83',
    'scale-4': '#7fabd4',
    'scale-5': '#b8d5ee',
    'scale-ink-low': '#ffffff',
    'scale-ink-high': '#0f1113',
    'lane-1': '#92bbe2',
    'lane-2': '#e0a15e',
    'lane-3': '#5fc3a0',
    'lane-4': '#c893d6',
    'lane-5': '#c3c661',
    'lane-6': '#e892ae',
  },
} as const

export type ThemeName = keyof typeof tokens

export const fontFamily =
  'Inter, "Helvetica Neue", Arial, "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", ' +
  '"Noto Sans SC", "Microsoft YaHei", sans-serif'

const properties = (name: ThemeName) =>
  Object.entries(tokens[name])
    .map(([token, value]) => `--${token}:${value}`)
    .join(';')

/** The tokens as custom properties, for our own style sheets. */
export const tokenSheet =
  `:root{color-scheme:light;--font:${fontFamily};${properties('light')}}` +
  `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties('dark')}}}`

/** The same tokens as Ant Design names them. */
export function antdTheme(name: ThemeName): ThemeConfig {
  const own = tokens[name]
  return {
    token: {
      colorPrimary: own.blue,
      colorInfo: own.blue,
      colorError: own.red,
      colorWarning: own.red,
      colorSuccess: own.blue,
      colorLink: own.blue,
      colorText: own.ink,
      colorTextSecondary: own['ink-quiet'],
      colorTextDescription: own['ink-quiet'],
      colorTextPlaceholder: own['ink-quiet'],
      colorTextLightSolid: own['on-blue'],
      colorBgBase: own.paper,
      colorBgContainer: own.paper,
      colorBgElevated: own.paper,
      colorBgLayout: own.ground,
      colorBorder: own.edge,
      colorBorderSecondary: own.rule,
      colorSplit: own.rule,
      fontFamily,
      fontSize: 14,
      lineHeight: 1.6,
      borderRadius: 3,
      controlHeight: 32,
      motion: false,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${own.rule}`,
      boxShadowTertiary: 'none',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
      Segmented: {
        trackBg: own.rule,
        itemSelectedBg: own.paper,
        itemColor: own.ink,
        itemHoverColor: own.ink,
      },
    },
  }
}
