import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Follower } from './follower.ts'

/** For so long the window shows that it was asked for. Milliseconds. */
const SIGNAL = 3000

/** Comes to the front when the audience's window asks; true for a moment, for browsers that refuse to raise a window. */
export function useRaised({ state }: Follower): boolean {
  const raised = useStore(state, side => side.raised)
  const [isRaised, setRaised] = useState(false)
  useEffect(() => {
    if (raised === 0) return
    window.focus()
    setRaised(true)
    const timer = setTimeout(() => setRaised(false), SIGNAL)
    return () => clearTimeout(timer)
  }, [raised])
  return isRaised
}
