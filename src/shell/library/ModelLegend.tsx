import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { LinkSample } from '../../draw/models/LinkLine.tsx'
import { Term } from '../glossary/Term.tsx'

const CERTAINTIES = ['stated', 'likely', 'possible', 'inferred'] as const

/** What the strokes and the ends of the arrows mean. */
export function ModelLegend({ hasLacks }: { readonly hasLacks: boolean }) {
  return (
    <ul className="library-legend" aria-label="Legend">
      <li>
        <LinkSample chance="significant" /> significant prospect
      </li>
      <li>
        <LinkSample chance="possible" /> leads on
      </li>
      <li>
        <LinkSample chance="little" /> little prospect
      </li>
      <li>
        <LinkSample chance="unlikely" /> unlikely
      </li>
      {CERTAINTIES.map(certainty => (
        <li key={certainty}>
          <svg className={`model-link certainty-${certainty}`} width={44} height={8} aria-hidden="true">
            <path className="model-link-line" d="M0 4L44 4" />
          </svg>
          <Term sort="certainties" id={certainty} text={CERTAINTY_NAMES[certainty].word} />
        </li>
      ))}
      <li>now: the model on your map</li>
      {hasLacks && <li>in part: this area lacks something for it</li>}
    </ul>
  )
}
