import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { localityId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import { formatEconomy } from '../../src/parse/economy/formatEconomy.ts'
import { formatScenario } from '../../src/parse/scenario/formatScenario.ts'
import { formatWork } from '../../src/parse/work/formatWork.ts'
import { toSheets } from '../../src/parse/workbook/toSheets.ts'
import { writeWorkbook } from '../../src/parse/workbook/writeWorkbook.ts'
import { aScenario, aState } from '../builders/aScenario.ts'
import { readSample } from '../samples/readSample.ts'

/** How a file is damaged depends on what it is to a program: text in a notation, a table of text, a packed workbook. */
export type FileForm = 'notation' | 'table' | 'workbook'

/** A file that the atlas opens without a word of complaint. */
export type WholeFile = { readonly name: string; readonly form: FileForm; readonly bytes: Uint8Array }

const fromRoot = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)))

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (texts: readonly string[]) => `<row>${texts.map(inline).join('')}</row>`

/** A workbook of one sheet, as a spreadsheet writes it. */
function aWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="PCNs" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
    ),
  })
}

const NETWORKS = [
  ['Partner Organisation Code', 'Partner Name', 'PCN Code', 'PCN Name'],
  ['P90001', 'ABBEY LANE SURGERY', 'U90001', 'NORTH MARL PCN'],
  ['P90002', 'BECK STREET', 'U90001', 'NORTH MARL PCN'],
]

const OWN = [
  ['Code', 'Name', 'Postcode', 'Commissioner', 'List'],
  ['P90001', 'Abbey Lane Surgery', 'ZM1 1AA', '99M', '8240'],
  ['P90002', 'Beck Street', 'ZM1 2BB', '99M', '6105'],
]

/** One file of every kind that the product opens; all facts are made up. */
export async function listWholeFiles(): Promise<readonly WholeFile[]> {
  const marlshire = await loadEconomy('marlshire')
  const scenario = aScenario('network-led-mcp:mature', {
    economy: 'marlshire',
    in: { [localityId('north')]: aState('ccpo') },
    set: { 'network-led-mcp.shift': 0.3, 'network-led-mcp.subsumed': true },
    practices: { [organisationId('P90001')]: 'out', [organisationId('P90002')]: 'taken-over' },
  })
  const work = {
    economy: marlshire,
    scenarios: [{ name: 'All in', scenario }],
    setAside: [],
    answers: {},
    view: '',
    leftOut: [],
  }
  const text = (name: string, content: string | Uint8Array): WholeFile => ({
    name,
    form: 'notation',
    bytes: typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  })
  const table = (name: string): WholeFile => ({ name, form: 'table', bytes: readSample(name).bytes })
  return [
    text('economy.yaml', fromRoot('data/economies/marlshire.yaml')),
    text('economy.json', formatEconomy(marlshire)),
    text('scenario.yaml', formatScenario(scenario)),
    text('model.yaml', fromRoot('data/models/ccpo.yaml')),
    text('story.yaml', fromRoot('stories/the-walk-for-a-board.yaml')),
    text('work.json', formatWork(work)),
    table('epraccur-2016.csv'),
    table('lists-bsa-quarterly-2015.csv'),
    table('nhspaymentsgp-15-16-csv.csv'),
    table('eccg-2016.csv'),
    table('etr.csv'),
    { name: 'own.csv', form: 'table', bytes: strToU8(OWN.map(cells => cells.join(',')).join('\r\n')) },
    { name: 'networks.xlsx', form: 'workbook', bytes: aWorkbook(NETWORKS) },
    { name: 'own.xlsx', form: 'workbook', bytes: aWorkbook(OWN) },
    { name: 'marlshire.xlsx', form: 'workbook', bytes: await writeWorkbook(toSheets(marlshire)) },
  ]
}
