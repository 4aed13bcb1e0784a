import type { Contract } from '../domain/vocabulary/contract.ts'
import { formatPence } from '../domain/words/formatPence.ts'
import { PATTERN_NAMES } from '../domain/words/terms.ts'
import { joinWords } from '../draw/words/describeContract.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** The three questions that everybody asks first, in the same place for every map. */
export function AnswersList({ model }: { readonly model: MapModel }) {
  const money = useAtlas(state => state.view.money)
  const largest = findLargest(model)
  return (
    <dl className="answers" aria-label="In short">
      <div>
        <dt>Leads</dt>
        <dd>{wordLeaders(model)}</dd>
      </div>
      <div>
        <dt>Core GP contracts</dt>
        <dd>{wordCore(model)}</dd>
      </div>
      {largest !== undefined && (
        <div>
          <dt>Largest contract</dt>
          <dd>
            {model.nameBody(largest.payer)} → {model.nameBody(largest.holder)}
            {money && `, ${formatPence(largest.pence)} of ${formatPence(model.map.totals.pence)}`}
          </dd>
        </div>
      )}
    </dl>
  )
}

function wordLeaders({ map, reader, nameBody }: MapModel): string {
  if (reader.leads.size > 0) return joinWords([...reader.leads].map(nameBody))
  const patterns = new Set(map.parts.map(part => PATTERN_NAMES[part.leadership.pattern]))
  return `Nobody overall (${[...patterns].join('; ').toLowerCase()})`
}

function wordCore({ map, reader, nameBody }: MapModel): string {
  const practices = map.organisations.filter(body => body.kind === 'gp-practice')
  const by = (wanted: string) => practices.filter(practice => reader.coreOf(practice.id) === wanted)
  const own = by('own')
  const resting = practices.filter(({ id }) => reader.held(id).some(one => one.state === 'suspended')).length
  const payers = new Set(
    own.flatMap(practice =>
      reader
        .held(practice.id)
        .filter(contract => contract.lines.some(line => line.service === 'core-primary-care'))
        .map(contract => nameBody(contract.payer)),
    ),
  )
  const parts = [
    own.length === 0
      ? ''
      : `${own.length} practices hold their own with ${joinWords([...payers].slice(0, 2))}`,
    by('subcontract').length === 0 ? '' : `${by('subcontract').length} work under a subcontract`,
    by('none').length === 0 ? '' : `${by('none').length} hold none`,
    resting === 0 ? '' : `${resting} could return to their own, which is suspended`,
  ]
  return parts.filter(part => part !== '').join('; ')
}

function findLargest({ map }: MapModel): Contract | undefined {
  return map.contracts
    .filter(contract => contract.tier === 1 && contract.pence !== null)
    .reduce<Contract | undefined>(
      (best, contract) => ((best?.pence ?? -1) < (contract.pence ?? 0) ? contract : best),
      undefined,
    )
}
