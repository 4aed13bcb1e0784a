import { useState } from 'react'
import { isPayerKind } from '../../domain/vocabulary/organisation.ts'
import { useAtlas } from '../useAtlas.ts'
import { Refused, SelectField, TextField } from './fields.tsx'
import { readCount } from './readAmount.ts'
import { useEdit } from './useEdit.ts'

/** A practice that the area lacks, with what the map needs of it. */
export function AddPractice() {
  const { edit, refused } = useEdit()
  const { organisations, localities } = useAtlas(state => state.economy)
  const payers = organisations.filter(body => isPayerKind(body.kind))
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [list, setList] = useState('')
  const [place, setPlace] = useState('')
  const [payer, setPayer] = useState('')
  const locality = localities.find(one => one.id === place) ?? localities[0]
  const commissioner =
    payers.find(one => one.id === payer) ?? payers.find(one => one.kind === 'ccg') ?? payers[0]
  const add = () => {
    if (locality === undefined || commissioner === undefined) return
    const isDone = edit({
      type: 'add-practice',
      name,
      code,
      list: readCount(list),
      locality: locality.id,
      commissioner: commissioner.id,
      contract: 'unknown',
    })
    if (!isDone) return
    setName('')
    setCode('')
    setList('')
  }
  return (
    <details className="add-form">
      <summary>Add a practice</summary>
      <TextField label="Name" value={name} onChange={setName} />
      <TextField label="Code, if it has one" value={code} onChange={setCode} />
      <TextField label="Registered patients" value={list} onChange={setList} inputMode="numeric" />
      <SelectField
        label="Locality"
        value={locality?.id ?? ''}
        options={localities.map(one => ({ id: one.id, label: one.name }))}
        onChange={setPlace}
      />
      <SelectField
        label="Commissioner"
        value={commissioner?.id ?? ''}
        options={payers.map(one => ({ id: one.id, label: one.name }))}
        onChange={setPayer}
      />
      <p>
        <button type="button" className="button" onClick={add}>
          Add
        </button>
      </p>
      <Refused>{refused}</Refused>
    </details>
  )
}
