import { useState } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { listTerms, type TermSort } from '../../domain/words/listTerms.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { useAtlas } from '../useAtlas.ts'
import { GLOSSARY } from './readGlossary.ts'
import './glossary.css'

type Props = { readonly sort: TermSort; readonly id: string; readonly text: string }

/**
 * A term with what it means: shown while the pointer or the keyboard is at it, and by a tap; it stays while the pointer
 * is over the explanation, and Escape takes it away.
 */
export function Explained({ sort, id, text }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <TooltipTrigger delay={350} closeDelay={200} isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="explained" onPress={() => setOpen(true)}>
        {text}
      </Button>
      <Tooltip className="explanation" placement="bottom start" offset={4}>
        <Explanation sort={sort} id={id} />
      </Tooltip>
    </TooltipTrigger>
  )
}

function Explanation({ sort, id }: Omit<Props, 'text'>) {
  const library = useAtlas(state => state.library)
  const view = useAtlas(state => state.view)
  const term = listTerms(GLOSSARY, library, termsOf(library, view)).find(
    one => one.sort === sort && one.id === id,
  )
  if (term === undefined) return null
  return (
    <>
      {term.then !== undefined && `In 2015: ${term.then}. `}
      {term.text}
      {term.also.length > 0 && ` Also: ${term.also.join(', ')}.`}
      {term.now !== undefined && view.vocabulary === 'now' && ` Now: ${term.now}.`}
    </>
  )
}
