import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { joinWords, listServices, nameOf } from '../../draw/words/describeContract.ts'
import type { MapModel } from '../useMapModel.ts'
import { FirstTerm } from './FirstTerm.tsx'

/** What binds its parties without moving money. */
export function AgreementsTable({ model }: { readonly model: MapModel }) {
  const { agreements } = model.map
  if (agreements.length === 0) return null
  return (
    <div className="table-scroll">
      <table aria-label="Agreements">
        <caption>Agreements, which bind their parties without moving money</caption>
        <thead>
          <tr>
            <th scope="col">Agreement</th>
            <th scope="col">Parties</th>
            <th scope="col">Over</th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(agreement => (
            <tr key={agreement.id}>
              <td>
                <FirstTerm
                  isFirst={agreements.find(one => one.kind === agreement.kind) === agreement}
                  sort="agreements"
                  id={agreement.kind}
                  text={model.reader.terms.agreements[agreement.kind]}
                />
              </td>
              <td>{joinWords(agreement.parties.map(party => nameOf(model.reader, party)))}</td>
              <td>{listServices(agreement.covers)}</td>
              <td>{CERTAINTY_NAMES[agreement.certainty].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
