import { X } from 'lucide-react'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { useAtlas } from '../useAtlas.ts'
import { CitePassage } from './CitePassage.tsx'
import { ToolButton } from './ToolButton.tsx'
import type { Desk } from './useDesk.ts'

const SUMMARIES = ['Cites nothing yet', 'Cites one passage']

/** On what the words of the step in hand rest. Words that were rewritten may rest on it no longer: each can be taken away. */
export function CitedSources({ desk }: { readonly desk: Desk }) {
  const library = useAtlas(state => state.library.sources)
  const { story, step } = desk
  const reasons = story.steps[step]?.because ?? []
  const sources = [...library, ...(story.sources ?? [])]
  return (
    <details className="cited">
      <summary>{SUMMARIES[reasons.length] ?? `Cites ${reasons.length} passages`}</summary>
      {reasons.length > 0 && <p>Take away those that your own words no longer rest on.</p>}
      <ul>
        {reasons.map((reason, index) => {
          const source = sources.find(({ id }) => id === reason.source)
          const section = source?.sections.find(({ id }) => id === reason.section)
          const name = `${source === undefined ? reason.source : `${source.author} ${source.date}`}: ${section?.title ?? reason.section}`
          return (
            <li key={`${reason.source} ${reason.section} ${reason.certainty}`}>
              <span>
                {name} <em>{CERTAINTY_NAMES[reason.certainty].word}</em>
              </span>
              <ToolButton
                words={`Take away ${name}`}
                hint="The step no longer cites it"
                icon={X}
                onPress={() => desk.dropReason(index)}
              />
            </li>
          )
        })}
      </ul>
      <CitePassage sources={sources} onCite={desk.addReason} />
    </details>
  )
}
