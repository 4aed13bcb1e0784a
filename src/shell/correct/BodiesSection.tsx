import { useState } from 'react'
import { isAddableKind } from '../../domain/edit/editBodies.ts'
import {
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationKind,
} from '../../domain/vocabulary/organisation.ts'
import { KIND_NAMES } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import { Refused, Section, SelectField, TextField } from './fields.tsx'
import { useDraft } from './useDraft.ts'
import { useEdit } from './useEdit.ts'

const KINDS = ORGANISATION_KINDS.filter(isAddableKind).map(kind => ({ id: kind, label: KIND_NAMES[kind] }))
const readKind = (text: string) => ORGANISATION_KINDS.find(kind => kind === text)

/** Commissioners and providers: several of each may stand on one footprint. */
export function BodiesSection() {
  const { organisations } = useAtlas(state => state.economy)
  const focus = useAtlas(state => state.view.focus)
  const [chosen, setChosen] = useState<string>()
  const body = organisations.find(one => one.id === (chosen ?? focus))
  return (
    <Section title="Commissioners and providers" about={`${organisations.length}`}>
      <SelectField
        label="Change"
        value={body?.id ?? ''}
        empty="choose …"
        options={organisations.map(one => ({ id: one.id, label: one.name }))}
        onChange={setChosen}
      />
      {body !== undefined && <BodyForm key={body.id} body={body} />}
      <AddBody />
    </Section>
  )
}

function BodyForm({ body }: { readonly body: Organisation }) {
  const { edit, refused } = useEdit()
  const { organisations } = useAtlas(state => state.economy)
  const [name, setName] = useDraft(body.name)
  const [kind, setKind] = useDraft<OrganisationKind>(body.kind)
  const [isTrust, setTrust] = useDraft(body.foundationTrust === true)
  const [heir, setHeir] = useState('')
  const kinds = KINDS.some(one => one.id === body.kind)
    ? KINDS
    : [{ id: body.kind, label: KIND_NAMES[body.kind] }, ...KINDS]
  return (
    <div className="one-body">
      <TextField label="Name" value={name} onChange={setName} />
      <SelectField
        label="Kind"
        value={kind}
        options={kinds}
        onChange={text => setKind(readKind(text) ?? body.kind)}
      />
      <label className="choice-switch">
        <input type="checkbox" checked={isTrust} onChange={({ target }) => setTrust(target.checked)} />
        Foundation Trust
      </label>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => edit({ type: 'change-body', id: body.id, name, kind, foundationTrust: isTrust })}
        >
          Change
        </button>
      </p>
      <SelectField
        label="What it does goes to"
        value={heir}
        empty="nobody"
        options={organisations
          .filter(one => one.id !== body.id)
          .map(one => ({ id: one.id, label: one.name }))}
        onChange={setHeir}
      />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            const to = organisations.find(one => one.id === heir)?.id
            edit({ type: 'close-body', id: body.id, ...(to === undefined ? {} : { to }) })
          }}
        >
          {heir === '' ? 'Close it' : 'Close it and merge'}
        </button>
      </p>
      <Refused>{refused}</Refused>
    </div>
  )
}

function AddBody() {
  const { edit, refused } = useEdit()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OrganisationKind>('community-provider')
  return (
    <details className="add-form">
      <summary>Add a commissioner or provider</summary>
      <TextField label="Name" value={name} onChange={setName} />
      <SelectField
        label="Kind"
        value={kind}
        options={KINDS}
        onChange={text => setKind(readKind(text) ?? kind)}
      />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (edit({ type: 'add-body', name, kind })) setName('')
          }}
        >
          Add
        </button>
      </p>
      <p className="choice-count">It stands on the map once it pays for, delivers or runs something.</p>
      <Refused>{refused}</Refused>
    </details>
  )
}
