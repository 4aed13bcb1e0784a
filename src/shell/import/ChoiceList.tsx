import { Check } from 'lucide-react'
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components'

export type Choice = { readonly id: string; readonly name: string; readonly note: string }

/** A long list to search and choose several of, by mouse or by keyboard; what is chosen stays chosen while one searches. */
export function ChoiceList({
  label,
  placeholder,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly placeholder: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <div className="import-choice">
      <Autocomplete filter={contains}>
        <SearchField className="import-choice-search">
          <Label className="visually-hidden">Find in {label.toLowerCase()}</Label>
          {/* With its list always in sight: then readers of the screen say which option the arrows are at. */}
          <Input role="combobox" aria-expanded aria-haspopup="listbox" placeholder={placeholder} />
        </SearchField>
        <ListBox
          aria-label={label}
          className="import-choice-list"
          items={choices}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={keys =>
            onChoose(
              keys === 'all'
                ? choices.map(one => one.id)
                : choices.map(one => one.id).filter(id => keys.has(id)),
            )
          }
          renderEmptyState={() => <p className="search-empty">Nothing of that name or code.</p>}
        >
          {({ id, name, note }) => (
            <ListBoxItem id={id} textValue={`${name} ${note}`} className="import-choice-row">
              <span className="import-choice-box">
                <Check aria-hidden size={15} />
              </span>
              <span className="import-choice-name">{name}</span>
              <span className="import-choice-note">{note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}
