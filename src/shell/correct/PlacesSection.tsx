import { useState } from 'react'
import { GROUP_KINDS } from '../../domain/edit/editPlaces.ts'
import type { Group } from '../../domain/vocabulary/economy.ts'
import type { Locality } from '../../domain/vocabulary/organisation.ts'
import { KIND_NAMES } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import { Refused, Section, SelectField, TextField } from './fields.tsx'
import { useDraft } from './useDraft.ts'
import { useEdit } from './useEdit.ts'

/** Localities, and the groups of practices that exist today. */
export function PlacesSection() {
  const { localities, groups } = useAtlas(state => state.economy)
  return (
    <Section title="Localities and groups" about={`${localities.length} and ${groups.length}`}>
      <h4>Localities</h4>
      {localities.map(locality => (
        <LocalityRow key={locality.id} locality={locality} />
      ))}
      <AddLocality />
      <h4>Groups today</h4>
      {groups.map(group => (
        <GroupRow key={group.id} group={group} />
      ))}
      <AddGroup />
    </Section>
  )
}

function LocalityRow({ locality }: { readonly locality: Locality }) {
  const { edit, refused } = useEdit()
  const [name, setName] = useDraft(locality.name)
  return (
    <div className="named-row">
      <TextField label="Name" value={name} onChange={setName} />
      <button
        type="button"
        className="button"
        disabled={name === locality.name}
        onClick={() => edit({ type: 'rename-locality', id: locality.id, name })}
      >
        Rename
      </button>
      <button
        type="button"
        className="button"
        aria-label={`Remove ${locality.name}`}
        onClick={() => edit({ type: 'remove-locality', id: locality.id })}
      >
        Remove
      </button>
      <Refused>{refused}</Refused>
    </div>
  )
}

function AddLocality() {
  const { edit, refused } = useEdit()
  const [name, setName] = useState('')
  return (
    <div className="named-row">
      <TextField label="New locality" value={name} onChange={setName} />
      <button
        type="button"
        className="button"
        onClick={() => {
          if (edit({ type: 'add-locality', name })) setName('')
        }}
      >
        Add
      </button>
      <Refused>{refused}</Refused>
    </div>
  )
}

function GroupRow({ group }: { readonly group: Group }) {
  const { edit, refused } = useEdit()
  const practices = useAtlas(state => state.economy.practices)
  const [name, setName] = useDraft(group.name)
  const members = new Set(group.members)
  return (
    <details className="add-form">
      <summary>
        {group.name} ({group.members.length})
      </summary>
      <div className="named-row">
        <TextField label="Name" value={name} onChange={setName} />
        <button
          type="button"
          className="button"
          disabled={name === group.name}
          onClick={() => edit({ type: 'change-group', id: group.id, name })}
        >
          Rename
        </button>
        <button
          type="button"
          className="button"
          aria-label={`Remove ${group.name}`}
          onClick={() => edit({ type: 'remove-group', id: group.id })}
        >
          Remove
        </button>
      </div>
      <fieldset className="correct-practices">
        <legend>Members</legend>
        {practices.map(practice => (
          <label key={practice.id}>
            <input
              type="checkbox"
              checked={members.has(practice.id)}
              onChange={({ target }) =>
                edit({
                  type: 'change-group',
                  id: group.id,
                  members: practices
                    .map(one => one.id)
                    .filter(id => (id === practice.id ? target.checked : members.has(id))),
                })
              }
            />
            {practice.name}
          </label>
        ))}
      </fieldset>
      <Refused>{refused}</Refused>
    </details>
  )
}

function AddGroup() {
  const { edit, refused } = useEdit()
  const { localities, practices } = useAtlas(state => state.economy)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<string>('gp-network')
  const [place, setPlace] = useState('')
  return (
    <details className="add-form">
      <summary>Add a group</summary>
      <TextField label="Name" value={name} onChange={setName} />
      <SelectField
        label="Kind"
        value={kind}
        options={GROUP_KINDS.map(one => ({ id: one, label: KIND_NAMES[one] }))}
        onChange={setKind}
      />
      <SelectField
        label="Begins with the practices of"
        value={place}
        empty="the whole area"
        options={localities.map(one => ({ id: one.id, label: one.name }))}
        onChange={setPlace}
      />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            const members = practices.filter(one => place === '' || one.locality === place).map(one => one.id)
            const found = GROUP_KINDS.find(one => one === kind)
            if (found !== undefined && edit({ type: 'add-group', name, kind: found, members })) setName('')
          }}
        >
          Add
        </button>
      </p>
      <Refused>{refused}</Refused>
    </details>
  )
}
