import { type RefObject, useEffect } from 'react'
import { takeGreeting } from './greeting.ts'

const SPOTS = { adding: '.is-main', steps: '[role=row][aria-selected=true]' } as const

/**
 * Puts the keyboard where whoever opened the story wants it: at the step in hand, or at the button that adds views,
 * where the keys of the map still step through the models.
 */
export function useGreeting(desk: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const place = takeGreeting(id)
    if (place !== undefined) focusSoon(desk, SPOTS[place], 120)
  })
}

/** The list lays out its rows a frame or more after the desk is there, and what is not shown yet takes no focus. */
function focusSoon(desk: RefObject<HTMLElement | null>, spot: string, frames: number): void {
  const found = desk.current?.querySelector(spot)
  if (found instanceof HTMLElement) found.focus()
  const isThere = found !== undefined && found !== null && document.activeElement === found
  if (!isThere && frames > 0) requestAnimationFrame(() => focusSoon(desk, spot, frames - 1))
}
