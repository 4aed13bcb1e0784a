import { useId, useState } from 'react'
import { VANGUARD_TYPES, type Vanguard } from '../../domain/vocabulary/case.ts'
import { CASES } from './readCases.ts'

type Type = Vanguard['type']
const TYPE_NAMES: Readonly<Record<Type, string>> = {
  pacs: 'PACS',
  mcp: 'MCP',
  'care-homes': 'Care homes',
}

/** The 29 vanguards of March 2015, by type; each that is a case leads to its card. */
export function VanguardTable() {
  const id = useId()
  const [type, setType] = useState<Type>()
  const shown = CASES.vanguards.filter(vanguard => type === undefined || vanguard.type === type)
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
              {TYPE_NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      <table>
        <caption>
          {shown.length} of {CASES.vanguards.length}
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
