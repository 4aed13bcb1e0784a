import { type RefObject, useEffect } from 'react'
import { takeGreeting } from './greeting.ts'

/**
 * Puts the keyboard where whoever opened the story wants it: at the step in hand, or at the button that adds views,
 * where the keys of the map still step through the models.
 */
export function useGreeting(desk: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const place = takeGreeting(id)
    if (place === undefined) return
    const spot = desk.current?.querySelector(place === 'adding' ? '.is-main' : '[aria-selected=true]')
    if (spot instanceof HTMLElement) spot.focus()
  })
}
