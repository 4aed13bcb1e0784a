import { type ReactNode, useId } from 'react'

type TextProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inputMode?: 'text' | 'numeric' | 'decimal'
}

export function TextField({ label, value, onChange, inputMode = 'text' }: TextProps) {
  const field = useId()
  return (
    <p className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        value={value}
        inputMode={inputMode}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </p>
  )
}

export type Option = { readonly id: string; readonly label: string }

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  /** What stands there while nothing is chosen. */
  readonly empty?: string
  readonly onChange: (value: string) => void
}

export function SelectField({ label, value, options, empty, onChange }: SelectProps) {
  const field = useId()
  return (
    <p className="field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value} onChange={({ target }) => onChange(target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Why an edit was not made, said where it was asked for. */
export function Refused({ children }: { readonly children: string | undefined }) {
  return (
    <p role="alert" className={children === undefined ? 'refused is-empty' : 'refused'}>
      {children}
    </p>
  )
}

export function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <details className="correct-section">
      <summary>
        <h3>{title}</h3>
        {about !== undefined && <span className="choice-count">{about}</span>}
      </summary>
      <div className="correct-body">{children}</div>
    </details>
  )
}
