import { useId, useState } from 'react'
import { type Region, VANGUARD_TYPES, type Vanguard } from '../../domain/vocabulary/case.ts'
import { RegionTiles } from './RegionTiles.tsx'
import { CASES } from './readCases.ts'
import './vanguards.css'
import { REGION_NAMES, TYPE_MARKS, TYPE_NAMES } from './vanguardWords.ts'

type Type = Vanguard['type']

/** The 29 vanguards of March 2015, by type and region; each that is a case leads to its card. */
export function VanguardTable() {
  const id = useId()
  const [type, setType] = useState<Type>()
  const [region, setRegion] = useState<Region>()
  const ofType = CASES.vanguards.filter(vanguard => type === undefined || vanguard.type === type)
  const shown = ofType.filter(vanguard => region === undefined || vanguard.region === region)
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>The 29 vanguards of March 2015</h3>
      <p>
        <label htmlFor={id}>Type</label>{' '}
        <select
          id={id}
          className="since"
          value={type ?? ''}
          onChange={({ target }) => setType(VANGUARD_TYPES.find(one => one === target.value))}
        >
          <option value="">all</option>
          {VANGUARD_TYPES.map(one => (
            <option key={one} value={one}>
              {TYPE_MARKS[one]} {TYPE_NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      <RegionTiles vanguards={ofType} chosen={region} onChoose={setRegion} />
      <p className="library-official">
        {VANGUARD_TYPES.map(one => `${TYPE_MARKS[one]} ${TYPE_NAMES[one]}`).join(' · ')}. Which region one
        lies in is ours to say.
      </p>
      <table className="vanguards">
        <caption>
          {shown.length} of {CASES.vanguards.length}
          {region === undefined ? '' : `, ${REGION_NAMES[region]}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Named in March 2015</th>
            <th scope="col">Type</th>
            <th scope="col">Later</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ number, name, type: kind, later, case: card }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{card === undefined ? name : <CaseButton card={card} name={name} />}</td>
              <td>{TYPE_NAMES[kind]}</td>
              <td>{later}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Not a link: the fragment of the address is the reader's own area. */
function CaseButton({ card, name }: { readonly card: string; readonly name: string }) {
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => document.getElementById(`case-${card}`)?.scrollIntoView({ block: 'start' })}
    >
      {name}
    </button>
  )
}
