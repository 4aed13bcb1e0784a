import { memo } from 'react'
import { exposeParties } from '../../domain/project/exposeParties.ts'
import { formatPence } from '../../domain/words/formatPence.ts'
import { toMillionths } from '../../kit/splitPence.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import type { Part } from './WhatIf.tsx'

/** What an agreement puts at stake, party by party. Nothing of it moves on the map. */
export const ExposureTable = memo(function ExposureTable({
  model,
  parts,
}: {
  readonly model: MapModel
  readonly parts: readonly Part[]
}) {
  const { set } = model.map.scenario
  const money = useAtlas(state => state.view.money)
  const stakes = parts.flatMap(({ model: of, stage }) =>
    stage.agreements.flatMap(rule => {
      const choice = stage.choices[rule.exposes ?? '']
      if (choice?.type !== 'share') return []
      const chosen = set[`${of.id}.${rule.exposes}`]
      const millionths = typeof chosen === 'number' ? toMillionths(chosen) : choice.default
      return model.map.agreements
        .filter(agreement => agreement.kind === rule.kind)
        .flatMap(agreement =>
          exposeParties(model.map, agreement, millionths).map(stake => ({
            ...stake,
            key: `${agreement.id} ${stake.party}`,
          })),
        )
    }),
  )
  if (!money || stakes.length === 0) return null
  return (
    <table className="exposure">
      <caption>
        At stake by party, gain or loss, if the alliance shares its results. No £ moves on the map.
      </caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">Covered</th>
          <th scope="col">At stake</th>
        </tr>
      </thead>
      <tbody>
        {stakes.map(({ key, party, covered, exposed }) => (
          <tr key={key}>
            <th scope="row">{model.nameBody(party)}</th>
            <td>{formatPence(covered)}</td>
            <td>± {formatPence(exposed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
