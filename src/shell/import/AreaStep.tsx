import { useState } from 'react'
import type { CoCommissioning } from '../../domain/vocabulary/economy.ts'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { KIND_NAMES } from '../../domain/words/terms.ts'
import type { ImportOffer, TrustOffer } from '../../parse/nhs/listOffer.ts'
import { ChoiceList } from './ChoiceList.tsx'
import type { AreaChoice, ImportDesk } from './useImport.ts'

const CO_COMMISSIONING: readonly { readonly value: CoCommissioning; readonly words: string }[] = [
  { value: 'unknown', words: 'Not known: the map says so' },
  { value: 'none', words: 'NHS England alone' },
  { value: 'joint', words: 'NHS England and the commissioner jointly' },
  { value: 'delegated', words: 'The commissioner, delegated by NHS England' },
]

const TRUST_KINDS: readonly OrganisationKind[] = [
  'acute-trust',
  'specialist-trust',
  'mental-health-provider',
  'community-provider',
  'ambulance-trust',
]

/** Which commissioners make up the area, which trusts serve it, and who commissions core general practice. */
export function AreaStep({ desk, offer }: { readonly desk: ImportDesk; readonly offer: ImportOffer }) {
  const { area, chooseArea } = desk
  const { commissioners, trusts } = offer
  const isAll = area.commissioners.length === commissioners.length && commissioners.length > 1
  const change = (part: Partial<AreaChoice>) => chooseArea({ ...area, ...part })
  return (
    <section className="import-step" aria-labelledby="import-area">
      <h3 id="import-area">2. Area</h3>
      <ChoiceList
        label="Commissioners"
        placeholder="Name or code of a CCG or sub-ICB location"
        choices={commissioners.map(one => ({
          id: one.code,
          name: one.name,
          note: `${one.code} · ${one.practices} ${one.practices === 1 ? 'practice' : 'practices'} · ${groupThousands(one.patients)} patients`,
        }))}
        chosen={area.commissioners}
        onChoose={codes => change({ commissioners: codes })}
      />
      <p className="import-chosen">
        <span aria-live="polite">{describeChosen(area.commissioners, offer)}</span>{' '}
        {commissioners.length > 1 && (
          <button
            type="button"
            className="link-button"
            onClick={() => change({ commissioners: isAll ? [] : commissioners.map(one => one.code) })}
          >
            {isAll ? 'Choose none' : `Choose all ${commissioners.length}`}
          </button>
        )}
      </p>
      <label className="import-line">
        <span>Who commissions core general practice?</span>
        <select
          className="since"
          value={area.coCommissioning}
          onChange={event => {
            const found = CO_COMMISSIONING.find(one => one.value === event.target.value)
            if (found !== undefined) change({ coCommissioning: found.value })
          }}
        >
          {CO_COMMISSIONING.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {trusts.length > 0 && (
        <TrustsChoice trusts={trusts} area={area} onChange={chosen => change({ trusts: chosen })} />
      )}
    </section>
  )
}

function describeChosen(codes: readonly string[], { commissioners }: ImportOffer): string {
  const names = codes.flatMap(code => commissioners.find(one => one.code === code)?.name ?? [])
  if (names.length === 0) return 'None is chosen yet.'
  return names.length > 4 ? `${names.length} are chosen.` : `Chosen: ${names.join(', ')}.`
}

function TrustsChoice({
  trusts,
  area,
  onChange,
}: {
  readonly trusts: readonly TrustOffer[]
  readonly area: AreaChoice
  readonly onChange: (trusts: AreaChoice['trusts']) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const chosen = trusts.filter(trust => trust.code in area.trusts)
  return (
    <details className="import-trusts" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        Trusts that serve the area: {chosen.length} of {trusts.length} chosen
      </summary>
      {isOpen && (
        <ChoiceList
          label="Trusts"
          placeholder="Name or code of a trust"
          choices={trusts.map(({ code, name, kind }) => ({
            id: code,
            name,
            note: `${code} · ${kind === undefined ? 'kind not told by its name' : KIND_NAMES[kind]}`,
          }))}
          chosen={chosen.map(trust => trust.code)}
          onChoose={codes => onChange(Object.fromEntries(codes.map(code => [code, area.trusts[code]])))}
        />
      )}
      {chosen.map(({ code, name, kind }) => (
        <label key={code} className="import-line">
          <span>{name}</span>
          <select
            className="since"
            value={area.trusts[code] ?? ''}
            onChange={event =>
              onChange({ ...area.trusts, [code]: TRUST_KINDS.find(one => one === event.target.value) })
            }
          >
            <option value="">
              {kind === undefined ? 'left out until you say its kind' : `${KIND_NAMES[kind]} (from its name)`}
            </option>
            {TRUST_KINDS.map(one => (
              <option key={one} value={one}>
                {KIND_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  )
}
