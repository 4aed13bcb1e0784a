import { Fragment, memo } from 'react'
import type { Contract } from '../../domain/vocabulary/contract.ts'
import { formatExactPence, groupThousands } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { listServices, nameOf } from '../../draw/words/describeContract.ts'
import { wordBasis } from '../../draw/words/wordBasis.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { FirstTerm } from './FirstTerm.tsx'

export type ContractLine = {
  readonly id: string
  readonly contract: Contract
  readonly model: MapModel
  /** What stands in this row first of all: there it is explained. */
  readonly first: ReadonlySet<string>
  readonly withPence: boolean
  readonly withBasis: boolean
}

/** One contract: who pays whom, in which form, for what, how much, how it is set, and how certain that is. */
export const ContractRow = memo(function ContractRow({ row }: { readonly row: ContractLine }) {
  const { contract, model, first, withPence, withBasis } = row
  const { reader } = model
  const focusOn = useAtlas(state => state.focusOn)
  return (
    <tr className={model.look.changed.has(contract.id) ? 'is-changed' : ''}>
      <td>
        <button type="button" className="link-button" onClick={() => focusOn(contract.payer)}>
          {nameOf(reader, contract.payer)}
        </button>
      </td>
      <td>
        <button type="button" className="link-button" onClick={() => focusOn(contract.holder)}>
          {nameOf(reader, contract.holder)}
        </button>
      </td>
      <td>
        <FirstTerm
          isFirst={first.has(contract.form)}
          sort="forms"
          id={contract.form}
          text={reader.terms.forms[contract.form]}
        />
        {contract.scope === undefined ? '' : ` (${model.nameScope(contract.scope)})`}
        {contract.state === 'suspended' ? ', suspended' : ''}
      </td>
      <td>{listServices(contract.lines.map(line => line.service))}</td>
      {withPence && (
        <td className="number">
          {formatExactPence(contract.pence)}
          {withBasis && <span className="pence-basis">{wordBasis(contract.lines) || 'known'}</span>}
        </td>
      )}
      <td>
        {[...new Set(contract.lines.map(line => line.payment))].map((payment, index, all) => (
          <Fragment key={payment}>
            {index > 0 && (index === all.length - 1 ? ' and ' : ', ')}
            <FirstTerm
              isFirst={first.has(payment)}
              sort="payments"
              id={payment}
              text={reader.terms.payments[payment]}
            />
          </Fragment>
        ))}
      </td>
      <td className="number">{groupThousands(contract.patients)}</td>
      <td>
        <FirstTerm
          isFirst={first.has(contract.certainty)}
          sort="certainties"
          id={contract.certainty}
          text={CERTAINTY_NAMES[contract.certainty].word}
        />
        {model.look.changed.has(contract.id) && <span className="visually-hidden">, new or changed</span>}
      </td>
    </tr>
  )
})
