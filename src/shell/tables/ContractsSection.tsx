import { memo } from 'react'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { joinWords, nameOf } from '../../draw/words/describeContract.ts'
import type { MapModel } from '../useMapModel.ts'
import { AgreementsTable } from './AgreementsTable.tsx'
import { ContractsTable } from './ContractsTable.tsx'
import { TiesTable } from './TiesTable.tsx'

type Props = {
  readonly model: MapModel
  /** What the last table tells: it may still be of the map before. */
  readonly ties: MapModel
}

/** The same facts as the map, as tables: contracts, agreements, ties. For screen readers, for checking, for copying. */
export const ContractsSection = memo(function ContractsSection({ model, ties }: Props) {
  return (
    <section id="contracts" className="tables" aria-labelledby="contracts-title" tabIndex={-1}>
      <h2 id="contracts-title">The same facts as tables: {model.stateName}</h2>
      <ContractsTable model={model} />
      <AgreementsTable model={model} />
      <TiesTable model={ties} />
      <UnknownDues model={model} />
    </section>
  )
})

function UnknownDues({ model }: { readonly model: MapModel }) {
  const { unknown } = model.map.totals
  if (unknown.length === 0) return null
  const practices = [...new Set(unknown.map(one => one.practice))]
  return (
    <p className="unknown-dues">
      Not known, and in no total: {groupThousands(unknown.length)} amounts of{' '}
      {groupThousands(practices.length)} practices (
      {joinWords(practices.slice(0, 8).map(id => nameOf(model.reader, id)))}
      {practices.length > 8 ? ' and others' : ''}).
    </p>
  )
}
