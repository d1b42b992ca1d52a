import { useSyncExternalStore } from 'react'
import type { ThemeName } from '#workbench/theme'

const KEY = 'zhicheng.theme'
const listeners = new Set<() => void>()
let chosen: ThemeName = read()
let printing = false

function read(): ThemeName {
  try {
    return localStorage.getItem(KEY) === 'dark' ? 'dark' : 'light'
  } catch {
    return 'light' // A browser may forbid storage; the choice then lasts for the visit.
  }
}

const tell = () => {
  document.documentElement.dataset.theme = chosen
  for (const listener of listeners) listener()
}

export function chooseTheme(name: ThemeName) {
  chosen = name
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // As above.
  }
  tell()
}

const setPrinting = (now: boolean) => () => {
  printing = now
  tell()
}
window.addEventListener('beforeprint', setPrinting(true))
window.addEventListener('afterprint', setPrinting(false))
tell()

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme chosen on this machine; paper is always light. */
export const useTheme = (): ThemeName => useSyncExternalStore(listen, () => (printing ? 'light' : chosen))
