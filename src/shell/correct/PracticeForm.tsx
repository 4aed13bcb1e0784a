import { useState } from 'react'
import { isPayerKind, PRACTICE_CONTRACTS, type Practice } from '../../domain/vocabulary/organisation.ts'
import { useAtlas } from '../useAtlas.ts'
import { Refused, SelectField, TextField } from './fields.tsx'
import { readCount } from './readAmount.ts'
import { useDraft } from './useDraft.ts'
import { useEdit } from './useEdit.ts'

/** One practice: its name, list, contract and commissioner; and its end. */
export function PracticeForm({
  practice,
  onClosed,
}: {
  readonly practice: Practice
  readonly onClosed: () => void
}) {
  const { edit, refused } = useEdit()
  const { organisations, practices } = useAtlas(state => state.economy)
  const [name, setName] = useDraft(practice.name)
  const [list, setList] = useDraft(String(practice.list))
  const [contract, setContract] = useDraft<string>(practice.contract)
  const [commissioner, setCommissioner] = useDraft<string>(practice.commissioner)
  const [heir, setHeir] = useState('')
  const payer = organisations.find(body => body.id === commissioner)
  return (
    <div className="one-body">
      <h4>{practice.name}</h4>
      <TextField label="Name" value={name} onChange={setName} />
      <TextField label="Registered patients" value={list} onChange={setList} inputMode="numeric" />
      <SelectField
        label="Contract"
        value={contract}
        options={PRACTICE_CONTRACTS.map(one => ({
          id: one,
          label: one === 'unknown' ? 'not known' : one.toUpperCase(),
        }))}
        onChange={setContract}
      />
      <SelectField
        label="Commissioner"
        value={commissioner}
        options={organisations
          .filter(body => isPayerKind(body.kind))
          .map(one => ({ id: one.id, label: one.name }))}
        onChange={setCommissioner}
      />
      <p>
        <button
          type="button"
          className="button"
          onClick={() =>
            edit({
              type: 'change-practice',
              id: practice.id,
              name,
              list: readCount(list),
              contract: PRACTICE_CONTRACTS.find(one => one === contract) ?? practice.contract,
              commissioner: payer?.id ?? practice.commissioner,
            })
          }
        >
          Change
        </button>
      </p>
      <SelectField
        label="Its patients go to"
        value={heir}
        empty="nobody here: they leave the area"
        options={practices
          .filter(one => one.id !== practice.id)
          .map(one => ({ id: one.id, label: one.name }))}
        onChange={setHeir}
      />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            const to = practices.find(one => one.id === heir)?.id
            const isDone = edit({
              type: 'close-practice',
              id: practice.id,
              ...(to === undefined ? {} : { to }),
            })
            if (isDone) onClosed()
          }}
        >
          {heir === '' ? 'Close it' : 'Close it and merge'}
        </button>
      </p>
      <Refused>{refused}</Refused>
    </div>
  )
}
