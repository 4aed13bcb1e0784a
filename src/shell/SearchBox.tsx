import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { findBodies, listFindable } from './findBodies.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** No list is read further than this. */
const MOST = 100

/**
 * Finds an organisation of this map by its full or short name, code or postcode, and puts it in focus; Enter takes the
 * first. Loaded when first asked for.
 */
export function SearchBox({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) {
  const focusOn = useAtlas(state => state.focusOn)
  const economy = useAtlas(state => state.economy)
  const [query, setQuery] = useState('')
  const all = useMemo(
    () => listFindable(model.map.organisations, economy),
    [model.map.organisations, economy],
  )
  const found = findBodies(all, query).slice(0, MOST)
  const choose = (id: OrganisationId) => {
    focusOn(id)
    onClose()
  }
  return (
    <ComboBox
      className="search-box"
      items={found.map(one => ({ ...one, id: one.body.id }))}
      inputValue={query}
      onInputChange={setQuery}
      menuTrigger="input"
      allowsEmptyCollection
      onChange={key => {
        const chosen = found.find(one => one.body.id === key)
        if (chosen !== undefined) choose(chosen.body.id)
      }}
    >
      <Label className="visually-hidden">Find an organisation</Label>
      <Input
        // The reader just asked for this field.
        autoFocus
        placeholder="Name, code or postcode"
        onKeyDown={event => {
          if (event.key === 'Escape') onClose()
          const isAtOption = event.currentTarget.getAttribute('aria-activedescendant') !== null
          const [first] = found
          if (event.key !== 'Enter' || isAtOption || first === undefined || query.trim() === '') return
          event.preventDefault()
          choose(first.body.id)
        }}
      />
      <Popover className="search-list">
        <ListBox
          className="search-items"
          renderEmptyState={() => <p className="search-empty">Nobody of that name is on this map.</p>}
        >
          {(one: (typeof found)[number]) => (
            <ListBoxItem id={one.body.id} textValue={one.body.name}>
              {one.body.name}{' '}
              <span>
                {one.body.kind === 'gp-practice' ? one.place : model.reader.terms.kinds[one.body.kind]}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
