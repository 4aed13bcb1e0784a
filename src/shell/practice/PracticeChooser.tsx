import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { findPractices } from './findPractices.ts'

const PackFinder = lazy(async () => ({ default: (await import('../pack/PackFinder.tsx')).PackFinder }))

/** More than these are found by typing on. */
const MOST = 60

type Props = {
  readonly economy: Economy
  readonly onChoose: (practice: OrganisationId) => void
}

/** Chooses a practice by code, name or postcode. */
export function PracticeChooser({ economy, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Whoever came here by a button wants to type; whoever opened a link reads first.
    if (document.activeElement !== document.body) field.current?.focus()
  }, [])
  const found = findPractices(economy.practices, typed)
  const hasPostcodes = economy.practices.some(practice => practice.postcode !== undefined)
  const placeOf = new Map(economy.localities.map(locality => [locality.id, locality.name]))
  const [first] = found
  return (
    <div className="practice-chooser">
      <h2>My practice</h2>
      <p>
        Choose your practice once. Every state then tells who holds its contract, who pays it and how much,
        who speaks for it, who decides, and what the sources leave open.
      </p>
      <Suspense>
        <PackFinder />
      </Suspense>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (first !== undefined) onChoose(first.id)
        }}
      >
        <label htmlFor="practice-search">
          {hasPostcodes ? 'Code, name or postcode' : 'Code or name'} in {economy.name}
        </label>
        <input
          id="practice-search"
          type="search"
          autoComplete="off"
          ref={field}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
      </form>
      <p role="status">
        {found.length === 0
          ? `No practice of ${economy.name} is called so.`
          : found.length === 1
            ? 'One practice: Enter takes it.'
            : `${groupThousands(found.length)} practices${found.length > MOST ? `; the first ${MOST} are listed` : ''}.`}
      </p>
      <ul className="practice-list">
        {found.slice(0, MOST).map(({ id, name, list, locality, postcode }) => (
          <li key={id}>
            <button type="button" className="practice-choice" onClick={() => onChoose(id)}>
              <strong>{name}</strong>
              <span>
                {[id, postcode, placeOf.get(locality), `${groupThousands(list)} patients`]
                  .filter(part => part !== undefined)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
