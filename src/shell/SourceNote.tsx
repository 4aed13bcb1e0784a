import type { Reason, Source } from '../domain/vocabulary/source.ts'
import { CERTAINTY_NAMES } from '../domain/words/terms.ts'
import { useAtlas } from './useAtlas.ts'

type Props = {
  readonly because: readonly Reason[]
  /** Documents that the library does not list: what is shown brings them along. */
  readonly own?: readonly Source[]
}

/** Where something comes from and how firm that is: each source with its section and the lines that say it. */
export function SourceNote({ because, own = [] }: Props) {
  const sources = [...useAtlas(state => state.library.sources), ...own]
  if (because.length === 0) return null
  return (
    <ul className="source-note">
      {because.map(reason => {
        const source = sources.find(one => one.id === reason.source)
        const section = source?.sections.find(one => one.id === reason.section)
        const certainty = CERTAINTY_NAMES[reason.certainty]
        return (
          <li key={`${reason.source}#${reason.section} ${reason.certainty} ${reason.claim ?? ''}`}>
            <span
              className={`certainty-word certainty-word-${reason.certainty}`}
              data-term={`certainties:${reason.certainty}`}
            >
              {certainty.word}
            </span>{' '}
            {source === undefined ? reason.source : `${source.author} ${source.date}`}
            {section === undefined ? '' : `, ${section.title}`}
            {section?.lines === undefined
              ? ''
              : ` (${/^\d+$/.test(section.lines) ? 'line' : 'lines'} ${section.lines})`}
            {reason.claim === undefined ? '' : `: ${reason.claim}`}
          </li>
        )
      })}
    </ul>
  )
}

/** "BMA 2015": the short form under a sentence. */
export function useSourceWords(): (because: readonly Reason[]) => string {
  const sources = useAtlas(state => state.library.sources)
  return because => {
    const names = because.map(reason => {
      const source = sources.find(one => one.id === reason.source)
      return source === undefined ? reason.source : `${source.author} ${source.date.slice(0, 4)}`
    })
    return [...new Set(names)].slice(0, 2).join(', ')
  }
}
