import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { KIND_NAMES } from '../domain/words/terms.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** Finds an organisation of this map by its name or code and puts it in focus. Loaded when first asked for. */
export function SearchBox({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) {
  const focusOn = useAtlas(state => state.focusOn)
  const bodies = model.map.organisations
  return (
    <ComboBox
      className="search-box"
      defaultItems={bodies}
      menuTrigger="input"
      allowsEmptyCollection
      onChange={key => {
        const found = bodies.find(body => body.id === key)
        if (found === undefined) return
        focusOn(found.id)
        onClose()
      }}
    >
      <Label className="visually-hidden">Find an organisation</Label>
      <Input
        // The reader just asked for this field.
        autoFocus
        placeholder="Name or code"
        onKeyDown={event => {
          if (event.key === 'Escape') onClose()
        }}
      />
      <Popover className="search-list">
        <ListBox
          className="search-items"
          items={bodies}
          renderEmptyState={() => <p className="search-empty">Nobody of that name is on this map.</p>}
        >
          {body => (
            <ListBoxItem id={body.id} textValue={`${body.name} ${body.id}`}>
              {body.name} <span>{body.kind === 'gp-practice' ? body.id : KIND_NAMES[body.kind]}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
