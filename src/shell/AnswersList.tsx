import { memo } from 'react'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { piecesOf } from '../domain/vocabulary/ledger.ts'
import { formatPence } from '../domain/words/formatPence.ts'
import { PATTERN_NAMES } from '../domain/words/terms.ts'
import { joinWords } from '../draw/words/describeContract.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** The three questions that everybody asks first, in the same place for every map. */
export const AnswersList = memo(function AnswersList({ model }: { readonly model: MapModel }) {
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
          <dt>Largest flow</dt>
          <dd>
            {model.nameBody(largest.payer)} → {model.nameBody(largest.holder)}
            {money && `, ${formatPence(largest.pence)} of ${formatPence(model.map.totals.pence)}`}
            {largest.contracts > 1 && `, in ${largest.contracts} contracts`}
          </dd>
        </div>
      )}
    </dl>
  )
})

function wordLeaders({ map, reader, nameBody }: MapModel): string {
  if (reader.leads.size > 0) return joinWords([...reader.leads].map(nameBody))
  const patterns = new Set(map.parts.map(part => PATTERN_NAMES[part.leadership.pattern]))
  // One pattern says so itself.
  const words = [...patterns].join('; ').toLowerCase().replace('; nobody overall', '')
  return `Nobody overall (${words})`
}

function wordCore(model: MapModel): string {
  const { map, reader } = model
  const practices = map.organisations.filter(body => body.kind === 'gp-practice').map(body => body.id)
  const by = (wanted: string) => practices.filter(id => reader.coreOf(id) === wanted)
  const [own, sub, none] = [by('own'), by('subcontract'), by('none')]
  const resting = practices.filter(id => reader.held(id).some(one => one.state === 'suspended')).length
  const parts = [
    own.length === 0 ? '' : `${count(own)} their own with ${namePayers(model, own)}`,
    sub.length === 0 ? '' : `${count(sub)} a subcontract from ${namePayers(model, sub)}`,
    none.length === 0 ? '' : `${count(none)} none: ${nameHolders(model, none)} would run them`,
    resting === 0 ? '' : `${resting} could return to their own, which is suspended`,
  ]
  return parts.filter(part => part !== '').join('; ')
}

function count({ length }: readonly unknown[]): string {
  return length === 1 ? '1 practice holds' : `${length} practices hold`
}

/** Whom practices have their core contracts from. */
function namePayers({ reader, nameBody }: MapModel, practices: readonly OrganisationId[]): string {
  const core = practices.flatMap(practice =>
    reader
      .held(practice)
      .filter(
        ({ lines, state }) => state === 'active' && lines.some(line => line.service === 'core-primary-care'),
      ),
  )
  return joinSome(new Set(core.map(contract => nameBody(contract.payer))))
}

/** Who holds the core contracts of practices that hold none. */
function nameHolders({ projection, nameBody }: MapModel, practices: readonly OrganisationId[]): string {
  const pieces = practices.flatMap(practice => piecesOf(projection.ledger, practice, 'core-primary-care'))
  return joinSome(new Set(pieces.map(({ way }) => nameBody(way.deliverer))))
}

function joinSome(names: ReadonlySet<string>): string {
  const [first = '', second, ...more] = names
  if (second === undefined) return first
  return more.length === 0 ? joinWords([first, second]) : `${first}, ${second} and ${more.length} more`
}

type Flow = {
  readonly payer: OrganisationId
  readonly holder: OrganisationId
  readonly pence: number
  readonly contracts: number
}

/** The most money that leaves one payer for one holder, in however many contracts. */
function findLargest({ map }: MapModel): Flow | undefined {
  const flows = new Map<string, Flow>()
  for (const { payer, holder, pence, tier } of map.contracts) {
    if (tier !== 1 || pence === null) continue
    const key = `${payer} > ${holder}`
    const so = flows.get(key)
    flows.set(key, { payer, holder, pence: (so?.pence ?? 0) + pence, contracts: (so?.contracts ?? 0) + 1 })
  }
  return [...flows.values()].reduce<Flow | undefined>(
    (best, flow) => (best === undefined || flow.pence > best.pence ? flow : best),
    undefined,
  )
}
