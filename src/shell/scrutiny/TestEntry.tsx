import type { TestFinding, TestResult } from '../../domain/scrutiny/testModel.ts'
import { VERDICT_NAMES } from '../../domain/scrutiny/verdict.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useGloss } from '../useGloss.ts'
import { CHECKLIST } from './readChecklist.ts'

/** One thing to protect: what becomes of it in a word, how firm that is, and all that was found. */
export function TestEntry({ result }: { readonly result: TestResult }) {
  const { test, verdict, certainty, findings } = result
  const gloss = useGloss()
  return (
    <li className="scrutiny-test">
      <h4>
        {test.name}: <span className={`verdict verdict-${verdict}`}>{VERDICT_NAMES[verdict]}</span>{' '}
        <span className="scrutiny-certainty" data-term={`certainties:${certainty}`}>
          {CERTAINTY_NAMES[certainty].word}
        </span>
      </h4>
      <p>{gloss(test.asks)}</p>
      <details>
        <summary>Why, and who says so</summary>
        <ul className="scrutiny-findings">
          {findings.map(finding => (
            <Finding key={finding.text} finding={finding} />
          ))}
        </ul>
      </details>
    </li>
  )
}

function Finding({ finding: { text, verdict, because } }: { readonly finding: TestFinding }) {
  const gloss = useGloss()
  return (
    <li>
      {gloss(text)}
      {verdict !== undefined && (
        <>
          {' '}
          <span className={`verdict verdict-${verdict}`}>{VERDICT_NAMES[verdict]}</span>
        </>
      )}
      <SourceNote because={because} own={CHECKLIST.sources} />
    </li>
  )
}
