import { useEffect, useState } from 'react'
import type { Pack, PackedPractice } from '../../parse/pack/pack.ts'
import { findPacked } from './hostPack.ts'

/** What stands in the pack for what was typed. */
export type PackFound =
  | { readonly kind: 'nothing-typed' | 'type-on' | 'nowhere' | 'looking' | 'failed' }
  | { readonly kind: 'found'; readonly practices: readonly PackedPractice[] }

/** Who types on within this time is not answered yet (milliseconds). */
const REST = 150

/** Looks up what is typed, a moment after the last letter; what a later letter overtakes is dropped. */
export function usePackSearch(pack: Pack | undefined, typed: string): PackFound {
  const [answer, setAnswer] = useState<{ readonly typed: string; readonly found: PackFound }>()
  const wanted = typed.trim()
  useEffect(() => {
    if (pack === undefined || wanted === '') return
    let isWanted = true
    const timer = setTimeout(async () => {
      const found = await lookUp(pack, wanted).catch((): PackFound => ({ kind: 'failed' }))
      if (isWanted) setAnswer({ typed: wanted, found })
    }, REST)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [pack, wanted])
  if (wanted === '') return { kind: 'nothing-typed' }
  return answer?.typed === wanted ? answer.found : { kind: 'looking' }
}

async function lookUp(pack: Pack, typed: string): Promise<PackFound> {
  const { matchPacked, searchPack } = await import('../../parse/pack/searchPack.ts')
  const search = searchPack(pack, typed)
  if (search.kind !== 'look') return { kind: search.kind }
  const practices = matchPacked(await findPacked(search.pieces), typed)
  return practices.length === 0 ? { kind: 'nowhere' } : { kind: 'found', practices }
}
