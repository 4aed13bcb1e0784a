import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { nameLinkEnd, nameLinkStage, wordLink } from '../../domain/words/describeModelLink.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useGloss } from '../useGloss.ts'

type Props = {
  readonly links: readonly ModelLink[]
  readonly models: readonly CareModel[]
  /** Where the arrows are on a map beside the list: shows one there. */
  readonly onTell?: (link: ModelLink) => void
}

/** The arrows that leave a model, in words: whom each leads to, how well, why, how certain, and who says so. */
export function LinkList({ links, models, onTell }: Props) {
  if (links.length === 0)
    return <p className="library-official">The sources name no model that it leads to.</p>
  return (
    <>
      <p className="library-official">Leads to</p>
      <ul className="library-facts">
        {links.map(link => (
          <li key={link.id}>
            <LinkWords link={link} models={models} onTell={onTell} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** One arrow in words. */
export function LinkWords({
  link,
  models,
  onTell,
}: Pick<Props, 'models'> & { readonly link: ModelLink; readonly onTell?: Props['onTell'] | undefined }) {
  const gloss = useGloss()
  const stage = nameLinkStage(link, models)
  const words = `${nameLinkEnd(link, models)}: ${wordLink(link)}`
  return (
    <>
      <b className={`chance-${link.chance}`}>
        {onTell === undefined ? words : <ArrowButton words={words} onPress={() => onTell(link)} />}
      </b>
      {stage !== undefined && ` (when ${stage.toLowerCase()})`}. {gloss(link.text)}
      <SourceNote because={link.because} />
    </>
  )
}

function ArrowButton({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onPress}>
      {words}
    </button>
  )
}
