import type { Certainty } from '../../domain/vocabulary/certainty.ts'
import { sourceId } from '../../domain/vocabulary/ids.ts'
import type { Reason } from '../../domain/vocabulary/source.ts'

/** What a source would have settled before a model is chosen, in our words; for all models or for those named. */
export type Question = {
  readonly text: string
  readonly because: Reason
  /** Ids of models; absent: every model but today. */
  readonly models?: readonly string[]
}

/** What the documents ask a board to settle first. The order is that of a paper: who decides, for whom, at what risk. */
export const SETTLE_FIRST: readonly Question[] = [
  {
    text: 'Conflicts of interest: clinical leaders of the commissioner may move to the body that it pays. Who then decides, and who watches?',
    because: because('bma', 'network-mature-commissioner', 'possible'),
    models: ['network-led-mcp'],
  },
  {
    text: 'How the network is formed, owned and run: that decides whose interests it serves.',
    because: because('bma', 'network-formed', 'stated'),
    models: ['network-led-mcp', 'ccpo'],
  },
  {
    text: 'How patients are involved in managing the new body.',
    because: because('bma', 'ccpo-equals', 'stated'),
    models: ['ccpo'],
  },
  {
    text: 'What practices as members of the CCG think of the plan; they can challenge it.',
    because: because('bma', 'directed-challenge', 'stated'),
    models: ['directed-mcp'],
  },
  {
    text: 'Whether groups that compete for the same services would be left to do so, and what that does to practices’ income.',
    because: because('bma', 'soft-competition', 'possible'),
    models: ['soft-mcp'],
  },
  {
    text: 'Whether practices’ core contracts would have to be suspended, and on what terms.',
    because: because('glossary', 'mcp-issues', 'stated'),
    models: ['network-led-mcp', 'trust-led-pacs', 'ccpo'],
  },
  {
    text: 'Pensions, cover for negligence, recovery of VAT and registration with the CQC under the new arrangement.',
    because: because('glossary', 'mcp-issues', 'stated'),
    models: ['network-led-mcp', 'trust-led-pacs', 'ccpo'],
  },
  {
    text: 'What a practice gives up with its contract: interests in premises, reimbursed rent, a contract without an end date.',
    because: because('legal', 'contractor-status', 'stated'),
    models: ['trust-led-pacs'],
  },
  {
    text: 'Whether GPs leave contractor status, who takes on a practice’s long-term liabilities, and whether a joint venture would serve instead.',
    because: because('legal', 'acquisition-questions', 'stated'),
    models: ['trust-led-pacs'],
  },
  {
    text: 'Due diligence on each practice before it is taken on: its performance now and the strains to come.',
    because: because('trusts', 'due-diligence', 'stated'),
    models: ['trust-led-pacs'],
  },
  {
    text: 'The terms of employed GPs: the model contract for salaried GPs, or terms like those of hospital doctors.',
    because: because('bma', 'pacs-mature-terms', 'stated'),
    models: ['trust-led-pacs'],
  },
  {
    text: 'Time, premises, management and money for the change itself, so that duties do not move without the means.',
    because: because('bma', 'preparing', 'stated'),
  },
]

function because(source: string, section: string, certainty: Certainty): Reason {
  return { source: sourceId(source), section, certainty }
}
