import { type ReactNode, useLayoutEffect, useRef } from 'react'

type Props = {
  readonly title: string
  readonly onClose: () => void
  /** As large as the window allows. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/**
 * A dialog that is open while it is on the page, and begins at its title: the browser alone would put the focus on the
 * first button and scroll down to it.
 */
export function Dialog({ title, onClose, isWide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    current?.focus()
    // What the browser looked for first to focus may stand further down.
    current?.scrollTo(0, 0)
    // Before it leaves the page: only a dialog that is closed gives the focus back to where it came from.
    return () => current?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={isWide ? 'dialog is-wide' : 'dialog'}
      aria-label={title}
      // One that was opened from within it may close, and this one stays.
      onClose={event => event.target === event.currentTarget && onClose()}
    >
      <h2>{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  )
}
