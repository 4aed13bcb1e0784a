import { useEffect } from 'react'
import type { Theme } from '../domain/vocabulary/view.ts'
import { cssVariables } from '../draw/theme.ts'
import { useScheme } from './useScheme.ts'

/** Gives the page the colours of a theme. */
export function useThemedPage(theme: Theme): void {
  const scheme = useScheme(theme)
  useEffect(() => {
    const root = document.documentElement
    root.dataset.scheme = scheme
    root.style.colorScheme = scheme
    for (const [name, value] of Object.entries(cssVariables(scheme))) root.style.setProperty(name, value)
  }, [scheme])
}
