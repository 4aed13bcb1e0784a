import { formatPence, groupThousands } from '../domain/words/formatPence.ts'
import type { Step } from '../draw/paper/step.ts'
import { joinWords, nameOf } from '../draw/words/describeContract.ts'
import { readMap } from '../draw/words/readMap.ts'

/**
 * A picture in words, for whoever cannot see it: what it shows of whom, how much there is of it, who leads, and that it
 * is a discussion model. Short enough for the field for alternative text of a web page or of SharePoint.
 */
export function describePicture({ stateName, lensName, projection, view }: Step, area: string): string {
  const { map } = projection
  const reader = readMap(map)
  const practices = map.organisations.filter(body => body.kind === 'gp-practice').length
  const leads = [...reader.leads].map(id => nameOf(reader, id))
  const led =
    leads.length === 0
      ? 'Nobody leads the whole.'
      : leads.length > 3
        ? `${leads.length} bodies lead.`
        : `${joinWords(leads)} ${leads.length === 1 ? 'leads' : 'lead'}.`
  const pounds = view.money ? ` worth ${formatPence(map.totals.pence)} a year` : ''
  return (
    `Map of ${area}: ${stateName}. ${lensName}. ` +
    `${groupThousands(map.contracts.length)} contracts${pounds} among ${map.organisations.length} organisations, ` +
    `${practices} of them GP practices. ${led} A discussion model, not a proposal.`
  )
}
