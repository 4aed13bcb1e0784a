import { useState } from 'react'
import { withParticipation } from '../../domain/project/changeScenario.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import type { Participation } from '../../domain/vocabulary/scenario.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { useAtlas } from '../useAtlas.ts'
import { AddPractice } from './AddPractice.tsx'
import { Refused, Section, SelectField, TextField } from './fields.tsx'
import { PracticeForm } from './PracticeForm.tsx'
import { useEdit } from './useEdit.ts'

/** Practices: chosen in a list, then moved, grouped, flagged or changed together; one alone also by its own form. */
export function PracticesSection() {
  const { practices, localities } = useAtlas(state => state.economy)
  const [filter, setFilter] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<OrganisationId>>(new Set())
  const wanted = filter.trim().toLowerCase()
  const shown = practices.filter(({ id, name, postcode = '' }) =>
    `${name} ${id} ${postcode}`.toLowerCase().includes(wanted),
  )
  const selected = practices.filter(practice => chosen.has(practice.id))
  const choose = (ids: readonly OrganisationId[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const [only] = selected
  return (
    <Section title="Practices" about={`${practices.length}`}>
      <TextField label="Show those whose name, code or postcode has" value={filter} onChange={setFilter} />
      <div className="correct-practices">
        {localities.map(locality => {
          const here = shown.filter(practice => practice.locality === locality.id)
          if (here.length === 0) return null
          const isWhole = here.every(practice => chosen.has(practice.id))
          return (
            <fieldset key={locality.id}>
              <legend>
                <label>
                  <input
                    type="checkbox"
                    checked={isWhole}
                    onChange={({ target }) =>
                      choose(
                        here.map(one => one.id),
                        target.checked,
                      )
                    }
                  />
                  All of {locality.name}
                </label>
              </legend>
              {here.map(practice => (
                <label key={practice.id}>
                  <input
                    type="checkbox"
                    checked={chosen.has(practice.id)}
                    onChange={({ target }) => choose([practice.id], target.checked)}
                  />
                  {practice.name}
                  <span className="choice-count">{groupThousands(practice.list)}</span>
                </label>
              ))}
            </fieldset>
          )
        })}
        {shown.length === 0 && <p>No practice matches “{filter}”.</p>}
      </div>
      <p role="status">
        {selected.length === 0
          ? 'Choose one or more to change them.'
          : `${selected.length} chosen, ${groupThousands(selected.reduce((sum, one) => sum + one.list, 0))} patients`}
      </p>
      {selected.length > 0 && <Together practices={selected} />}
      {selected.length === 1 && only !== undefined && (
        <PracticeForm key={only.id} practice={only} onClosed={() => setChosen(new Set())} />
      )}
      <AddPractice />
    </Section>
  )
}

const AS_MODELLED = 'as-modelled'
const WAYS: readonly { readonly id: Participation | typeof AS_MODELLED; readonly label: string }[] = [
  { id: AS_MODELLED, label: 'do as the model says' },
  { id: 'joins', label: 'join' },
  { id: 'out', label: 'stay out' },
  { id: 'taken-over', label: 'are taken over' },
]

/** What can be done to several practices at once. */
function Together({ practices }: { readonly practices: readonly Practice[] }) {
  const { edit, refused } = useEdit()
  const { localities, groups } = useAtlas(state => state.economy)
  const scenario = useAtlas(state => state.view.scenario)
  const refine = useAtlas(state => state.refineScenario)
  const ids = practices.map(practice => practice.id)
  const isStrained = practices.every(practice => practice.flags.includes('under-strain'))
  return (
    <div className="together">
      <SelectField
        label="Move to locality"
        value=""
        empty="choose …"
        options={localities.map(one => ({ id: one.id, label: one.name }))}
        onChange={id => {
          const locality = localities.find(one => one.id === id)
          if (locality !== undefined) edit({ type: 'move-practices', ids, locality: locality.id })
        }}
      />
      {groups.length > 0 && (
        <SelectField
          label="Put into group"
          value=""
          empty="choose …"
          options={groups.map(one => ({ id: one.id, label: one.name }))}
          onChange={id => {
            const group = groups.find(one => one.id === id)
            if (group === undefined) return
            const members = [...new Set([...group.members, ...ids])]
            edit({ type: 'change-group', id: group.id, members })
          }}
        />
      )}
      <SelectField
        label="In this scenario they"
        value=""
        empty="choose …"
        options={WAYS}
        onChange={text => {
          const way = WAYS.find(one => one.id === text)?.id
          if (way !== undefined)
            refine(withParticipation(scenario, ids, way === AS_MODELLED ? undefined : way))
        }}
      />
      <label className="choice-switch">
        <input
          type="checkbox"
          checked={isStrained}
          onChange={({ target }) =>
            edit({ type: 'flag-practices', ids, flag: 'under-strain', on: target.checked })
          }
        />
        Under strain
      </label>
      <Refused>{refused}</Refused>
    </div>
  )
}
