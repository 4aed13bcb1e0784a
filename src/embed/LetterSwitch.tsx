type Props = { readonly isOn: boolean; readonly set: (on: boolean) => void }

/** What the keys do, and the switch for those that are single letters (WCAG 2.1.4). */
export function LetterSwitch({ isOn, set }: Props) {
  return (
    <li className="embed-letters">
      Keys: Page Down and Page Up step.{' '}
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => set(target.checked)} /> Single
        letters: N and P step, 1 to 3 and L change the lens, F is full screen
      </label>
    </li>
  )
}
