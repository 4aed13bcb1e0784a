import { type RefObject, useLayoutEffect } from 'react'
import { useTransform } from '../surface/surfaceContext.ts'

/** At a smaller zoom words are drawn larger than they are laid out. */
const READABLE = 11 / 18

/** At a smaller zoom a box has no room for a sum beside its number. */
const SPACIOUS = 0.375

/** Tells the frame how close its map is: `--scale`, never more than it is, so that words of so many pixels can be as large. */
export function WordSize({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const [, , zoom] = useTransform()
  // In steps of a hundredth: a picture that is being pinched is not styled anew for every frame.
  const scale = Math.floor(zoom * 100) / 100
  useLayoutEffect(() => {
    root.current?.style.setProperty('--scale', String(scale))
    root.current?.toggleAttribute('data-small', scale < READABLE)
    root.current?.toggleAttribute('data-close', scale < SPACIOUS)
  }, [root, scale])
  return null
}
