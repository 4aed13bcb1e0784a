import type { ReactNode } from 'react'
import { useThemedPage } from '../useThemedPage.ts'

const NOTHING =
  'There is no presentation to follow: it has been closed, or it runs in another browser. Present a story in the explorer and press S there.'

/** The speaker's window while there is nothing to show: one sentence, and the way on. */
export function NoPresentation({ children = NOTHING }: { readonly children?: ReactNode }) {
  useThemedPage('auto')
  return (
    <main className="speaker-empty">
      <h1>Speaker window</h1>
      <div role="status">{children}</div>
      <a className="button" href={location.pathname}>
        Open the explorer
      </a>
    </main>
  )
}
