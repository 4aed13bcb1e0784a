import { useEffect, useId, useMemo, useRef } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components'
import { listTerms } from '../../domain/words/listTerms.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { useAtlas } from '../useAtlas.ts'
import { Explanation } from './Explanation.tsx'
import { GLOSSARY } from './readGlossary.ts'
import { usePointedTerm } from './usePointedTerm.ts'
import './glossary.css'

/**
 * Explains every element that carries `data-term` (`SORT:ID`, several apart by spaces) while the pointer or the keyboard
 * is at it. Whatever carries it works without, and is no other element once this has come: nothing loses the focus.
 */
export function TermHost() {
  const { anchor, keep, leave, hide } = usePointedTerm()
  const library = useAtlas(state => state.library)
  const view = useAtlas(state => state.view)
  const words = termsOf(library, view)
  const all = useMemo(
    () => new Map(listTerms(GLOSSARY, library, words).map(one => [`${one.sort}:${one.id}`, one])),
    [library, words],
  )
  const terms = (anchor?.dataset.term ?? '').split(' ').flatMap(key => all.get(key) ?? [])
  const target = useRef<Element>(null)
  target.current = anchor ?? null
  const id = useId()
  const isShown = terms.length > 0
  useEffect(() => (isShown && anchor !== undefined ? describe(anchor, id) : undefined), [anchor, id, isShown])
  // What is explained may be gone with the step, and what moves should be seen.
  const { scenario } = view
  const explained = useRef(scenario)
  useEffect(() => {
    if (explained.current === scenario) return
    explained.current = scenario
    hide()
  }, [scenario, hide])
  if (!isShown || anchor === undefined) return null
  const dialog = anchor.closest('dialog')
  const state = {
    isOpen: true,
    shouldSkipAnimation: true,
    open: keep,
    close: (isAtOnce?: boolean) => (isAtOnce ? hide() : leave()),
  }
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip
        key={anchor.dataset.term}
        // Taken, though its type does not say so.
        {...{ id }}
        className="explanation"
        triggerRef={target}
        // Over a dialog's edge it would be cut off, and what is explained there mostly stands at its foot.
        placement={dialog === null ? 'bottom start' : 'top start'}
        offset={4}
        // What stands outside an open dialog can be neither seen nor reached.
        UNSTABLE_portalContainer={dialog ?? document.body}
      >
        <Explanation terms={terms} isNow={view.vocabulary === 'now'} />
      </Tooltip>
    </TooltipTriggerStateContext>
  )
}

/** The control in or of an element is described by the explanation, until the answer is called. */
function describe(anchor: HTMLElement, id: string): () => void {
  const control = anchor.querySelector('input') ?? anchor
  control.setAttribute('aria-describedby', id)
  return () => control.removeAttribute('aria-describedby')
}
