import { useEffect, useId, useState } from 'react'
import { groupThousands } from '../../domain/words/formatPence.ts'
import type { Pack, PackedPractice } from '../../parse/pack/pack.ts'
import { useAtlasStore } from '../useAtlas.ts'
import { findPack } from './hostPack.ts'
import { openPackedArea } from './openPackedArea.ts'
import './pack.css'
import { type PackFound, usePackSearch } from './usePackSearch.ts'

/** More than these are found by typing on. */
const MOST = 12

/** Starts from a practice: type its code, name or postcode, and its area opens. Nothing where the host has no pack. */
export function PackFinder({ onOpened }: { readonly onOpened?: () => void }) {
  const [pack, setPack] = useState<Pack>()
  useEffect(() => {
    let isWanted = true
    void findPack().then(found => {
      if (isWanted) setPack(found)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return pack === undefined ? null : <Finder pack={pack} {...(onOpened === undefined ? {} : { onOpened })} />
}

function Finder({ pack, onOpened }: { readonly pack: Pack; readonly onOpened?: () => void }) {
  const store = useAtlasStore()
  const field = useId()
  const [typed, setTyped] = useState('')
  const [opening, setOpening] = useState<PackedPractice>()
  const [trouble, setTrouble] = useState<string>()
  const found = usePackSearch(pack, typed)
  const practices = found.kind === 'found' ? found.practices : []
  const open = async (practice: PackedPractice) => {
    setTrouble(undefined)
    setOpening(practice)
    const why = await openPackedArea(store, practice)
    setOpening(undefined)
    if (why === undefined) onOpened?.()
    else setTrouble(why)
  }
  return (
    <section className="pack" aria-labelledby={`${field}-title`}>
      <h3 id={`${field}-title`}>Start from your practice</h3>
      <form
        onSubmit={event => {
          event.preventDefault()
          const [first] = practices
          if (first !== undefined && opening === undefined) void open(first)
        }}
      >
        <label htmlFor={field}>Practice code, name or postcode</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setTrouble(undefined)
          }}
        />
      </form>
      <p role="status" className={trouble === undefined ? undefined : 'pack-trouble'}>
        {trouble ??
          (opening === undefined ? describeFound(found, pack) : `Opening ${areaOf(pack, opening)} …`)}
      </p>
      <ul className="pack-found">
        {practices.slice(0, MOST).map(practice => (
          <li key={practice.code}>
            <button
              type="button"
              className="pack-choice"
              disabled={opening !== undefined}
              onClick={() => void open(practice)}
            >
              <strong>{practice.name}</strong>
              <span>
                {[practice.code, practice.postcode, areaOf(pack, practice)]
                  .filter(part => part !== '')
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const areaOf = (pack: Pack, { area }: PackedPractice) => pack.areas[area] ?? ''

function describeFound(found: PackFound, pack: Pack): string {
  switch (found.kind) {
    case 'nothing-typed':
      return `${groupThousands(pack.practices)} practices${describeMonth(pack.asOf)} are on this site. Only the first letters and the area that you choose are asked of it.`
    case 'looking':
      return 'Looking …'
    case 'type-on':
      return 'Too many begin so: type on, or add another word.'
    case 'nowhere':
      return 'No practice on this site is called so. A code (like P90001) or a postcode is surest.'
    case 'failed':
      return 'The list did not come from this site. Check the connection, and type again.'
    case 'found': {
      const { length } = found.practices
      if (length === 1) return 'One practice: Enter opens its area.'
      return `${groupThousands(length)} practices${length > MOST ? `; the first ${MOST} are listed` : ''}. Enter opens the first.`
    }
  }
}

/** `, as of October 2015`. */
function describeMonth(asOf: string): string {
  if (!/^\d{4}-\d{2}$/.test(asOf)) return ''
  const month = new Date(`${asOf}-01T00:00:00Z`)
  return `, as of ${month.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })},`
}
