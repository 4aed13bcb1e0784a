import { memo } from 'react'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, RELATION_NAMES } from '../../domain/words/terms.ts'
import { nameOf } from '../../draw/words/describeContract.ts'
import type { MapModel } from '../useMapModel.ts'
import { FirstTerm } from './FirstTerm.tsx'
import { FIRST_ROWS } from './firstRows.ts'

/** Who governs, belongs, advises, runs. */
export const TiesTable = memo(function TiesTable({ model }: { readonly model: MapModel }) {
  const { relations } = model.map
  if (relations.length === 0) return null
  return (
    <div className="table-scroll">
      <table aria-label="Ties">
        <caption>Ties without money: who governs, belongs, advises, runs</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Tie</th>
            <th scope="col">Whom</th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          {relations.slice(0, FIRST_ROWS).map(tie => (
            <tr key={`${tie.type} ${tie.from} ${tie.to}`}>
              <td>{nameOf(model.reader, tie.from)}</td>
              <td>
                <FirstTerm
                  isFirst={relations.find(one => one.type === tie.type) === tie}
                  sort="relations"
                  id={tie.type}
                  text={RELATION_NAMES[tie.type]}
                />
              </td>
              <td>{nameOf(model.reader, tie.to)}</td>
              <td>{CERTAINTY_NAMES[tie.certainty].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {relations.length > FIRST_ROWS && (
        <p>and {groupThousands(relations.length - FIRST_ROWS)} more of the same kinds.</p>
      )}
    </div>
  )
})
