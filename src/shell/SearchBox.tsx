import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { findBodies, listFindable } from './findBodies.ts'
import type { FindableMore } from './findMore.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

const LibraryDialog = lazy(async () => ({
  default: (await import('./library/LibraryDialog.tsx')).LibraryDialog,
}))
const GlossaryDialog = lazy(async () => ({
  default: (await import('./glossary/GlossaryDialog.tsx')).GlossaryDialog,
}))

/** No list is read further than this. */
const MOST = 100

type Props = { readonly model: MapModel; readonly onClose: () => void }

/**
 * Finds an organisation of this map by its full or short name, code or postcode, and puts it in focus; a care model, and
 * goes there; a case or a term of the glossary, and opens it. Enter takes the first. Loaded when first asked for.
 */
export function SearchBox({ model, onClose }: Props) {
  const [opened, setOpened] = useState<FindableMore['leads']>()
  useGiveBack()
  if (opened === undefined) return <SearchField model={model} onClose={onClose} onOpen={setOpened} />
  return (
    <Suspense>
      {'case' in opened && <LibraryDialog showCase={opened.case} onClose={onClose} />}
      {'term' in opened && <GlossaryDialog wanted={opened.term} onClose={onClose} />}
    </Suspense>
  )
}

type FieldProps = Props & { readonly onOpen: (leads: FindableMore['leads']) => void }

function SearchField({ model, onClose, onOpen }: FieldProps) {
  const focusOn = useAtlas(state => state.focusOn)
  const goTo = useAtlas(state => state.goTo)
  const [query, setQuery] = useState('')
  const { bodies, more } = useFindable(model)
  // Who is on the map comes before what is only like it by name.
  const found = [...findBodies(bodies, query), ...findBodies(more, query)].slice(0, MOST)
  const choose = (key: unknown) => {
    const chosen = found.find(one => one.id === key)
    if (chosen === undefined) return
    if ('leads' in chosen && !('state' in chosen.leads)) return onOpen(chosen.leads)
    if ('body' in chosen) focusOn(chosen.body.id)
    else if ('state' in chosen.leads) goTo(chosen.leads.state)
    onClose()
  }
  return (
    <ComboBox
      className="search-box"
      items={found}
      inputValue={query}
      onInputChange={setQuery}
      menuTrigger="input"
      allowsEmptyCollection
      onChange={choose}
    >
      <Label className="visually-hidden">Find an organisation, model, case or term</Label>
      <Input
        // The reader just asked for this field.
        autoFocus
        placeholder="Name, code, postcode or term"
        onKeyDown={event => {
          if (event.key === 'Escape') onClose()
          const isAtOption = event.currentTarget.getAttribute('aria-activedescendant') !== null
          const [first] = found
          if (event.key !== 'Enter' || isAtOption || first === undefined || query.trim() === '') return
          event.preventDefault()
          choose(first.id)
        }}
      />
      <Popover className="search-list">
        <ListBox
          className="search-items"
          renderEmptyState={() => (
            <p className="search-empty">
              Nothing of that name is on this map, among the models or the terms.
            </p>
          )}
        >
          {(one: (typeof found)[number]) => (
            <ListBoxItem id={one.id} textValue={one.name}>
              {one.name} <span>{one.place}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** The bodies of the map first; what else can be found comes a moment later. */
function useFindable(model: MapModel) {
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const { terms } = model.reader
  const { organisations } = model.map
  const bodies = useMemo(
    () =>
      listFindable(organisations, economy).map(({ body, place, answers }) => ({
        id: body.id,
        name: body.name,
        place: body.kind === 'gp-practice' ? place : terms.kinds[body.kind],
        answers,
        body,
      })),
    [organisations, economy, terms],
  )
  const [more, setMore] = useState<readonly FindableMore[]>([])
  useEffect(() => {
    let isWanted = true
    void import('./findMore.ts').then(({ listMore }) => isWanted && setMore(listMore(library, terms)))
    return () => {
      isWanted = false
    }
  }, [library, terms])
  return { bodies, more }
}

/** When the field goes, whatever had the focus before has it again: a field that is gone leaves it nowhere. */
function useGiveBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    },
    [before],
  )
}
