import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  PRACTICE_CONTRACTS,
} from '../../domain/vocabulary/organisation.ts'
import { formatExactPence, groupThousands } from '../../domain/words/formatPence.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { formatEconomy, toEconomyFile } from '../../parse/economy/formatEconomy.ts'
import { importArea } from '../../parse/nhs/importArea.ts'
import type { ImportReport } from '../../parse/nhs/importReport.ts'
import type { ImportResult } from '../../parse/nhs/importTables.ts'
import { MOST_OF_AN_AREA, UNKNOWN_KIND } from '../../parse/nhs/toProviders.ts'
import { type Command, type CommandInput, type CommandOutput, toJson, WrongUsage } from '../command.ts'
import { FILE_OPTIONS, loadTableFiles, readCoCommissioning } from '../importOptions.ts'
import { formatProblem, InputProblems } from '../inputProblems.ts'

/** Makes an economy from NHS open data, and reports what became of every row. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Make an economy from NHS open data, with a report of every row.',
  usage:
    '--practices F [--lists F] [--payments F] [--commissioners F] [--trusts F] [--networks F] [--own F] [--trust CODE=KIND]… ' +
    '[--co-commissioning none|joint|delegated] [--id ID] [--name NAME] (--commissioner CODE… | --commissioner all) [-o FILE] [--json]',
  examples: [
    'import --practices epraccur.csv --lists lists.csv --payments payments.csv --commissioners eccg.csv --trusts etr.csv --commissioner 01W -o stockport.json',
    'import --practices epraccur.csv --lists lists.csv --commissioner 04E --commissioner 04H --trust RHA=mental-health-provider --json',
  ],
  options: {
    ...FILE_OPTIONS,
    trust: { type: 'string', multiple: true },
    commissioner: { type: 'string', multiple: true },
    'co-commissioning': { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  run: async input => {
    const commissioners = input.options('commissioner')
    if (commissioners.length === 0)
      throw new WrongUsage('Say which area: --commissioner CODE, or --commissioner all.')
    const files = await loadTableFiles(input)
    const [id, name, coCommissioning] = [input.option('id'), input.option('name'), readCoCommissioning(input)]
    const result = importArea({
      files,
      commissioners: commissioners.includes('all') ? 'all' : commissioners,
      own: input.options('own').map(path => basename(path)),
      trustKinds: readTrustKinds(input),
      ...(coCommissioning === undefined ? {} : { coCommissioning }),
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
    })
    return answer(result, input)
  },
}

async function answer(result: ImportResult, input: CommandInput): Promise<CommandOutput> {
  const { economy, report, problems } = result
  if (economy === undefined) throw new InputProblems(problems)
  const output = input.option('output')
  if (output !== undefined) await writeFile(output, formatEconomy(economy))
  const exitCode = problems.length === 0 ? 0 : 1
  const messages = problems.map(formatProblem)
  if (input.flag('json')) {
    return { output: toJson({ economy: toEconomyFile(economy), report, problems }), messages, exitCode }
  }
  const summary = describeReport(result)
  if (output !== undefined)
    return { output: `Wrote ${output}.`, messages: [...messages, ...summary], exitCode }
  return { output: formatEconomy(economy).trimEnd(), messages: [...messages, ...summary], exitCode }
}

/** The report in lines, for people. */
function describeReport({ report }: ImportResult): readonly string[] {
  const { totals } = report
  const contracts = PRACTICE_CONTRACTS.flatMap(contract => {
    const count = totals.contracts[contract]
    return count === undefined
      ? []
      : `${count} ${contract === 'unknown' ? 'not known' : contract.toUpperCase()}`
  })
  return [
    `${totals.practices} practices (${contracts.join(', ')}), ${groupThousands(totals.patients)} registered patients.`,
    `Core ${formatExactPence(totals.core)}, quality and premises ${formatExactPence(totals.quality)}, enhanced ${formatExactPence(totals.enhanced)}, dispensing ${formatExactPence(totals.dispensing)}.`,
    `${totals.apart} ${totals.apart === 1 ? 'code without a list stands' : 'codes without a list stand'} apart; ${totals.withoutPayments} ${totals.withoutPayments === 1 ? 'code has' : 'codes have'} no payments.`,
    ...report.files.map(
      file =>
        `${file.file}: ${file.used} of ${file.rows} rows used, ${file.skipped} not, ${file.elsewhere} of other areas.`,
    ),
    ...report.assumptions,
    ...tellTrustOption(report),
    ...[...report.skipped, ...report.unmatched, ...report.doubts].map(
      note =>
        `${note.file}:${note.row}: ${note.code}${note.name === undefined ? '' : ` ${note.name}`}: ${note.reason}${note.might === undefined ? '' : ` It might be meant for ${note.might}.`}`,
    ),
  ]
}

/** How to say on the command line what no file tells of trusts. */
function tellTrustOption(report: ImportReport): readonly string[] {
  const untold = report.skipped.find(note => note.reason === UNKNOWN_KIND)
  const isCountry = report.files.some(file => file.kind === 'trusts' && file.used > MOST_OF_AN_AREA)
  if (untold === undefined && !isCountry) return []
  return [
    `Name a trust and its kind with --trust ${untold?.code ?? 'CODE'}=mental-health-provider, and the like.`,
  ]
}

function readTrustKinds(input: CommandInput): Readonly<Record<string, OrganisationKind>> {
  const kinds = input.options('trust').map((text): [string, OrganisationKind] => {
    const [code = '', word = ''] = text.split('=', 2)
    const kind = ORGANISATION_KINDS.find(known => known === word)
    if (kind !== undefined) return [code.toUpperCase(), kind]
    throw new WrongUsage(`--trust ${text}: write CODE=KIND. ${describeNames(word, ORGANISATION_KINDS)}`)
  })
  return Object.fromEntries(kinds)
}
