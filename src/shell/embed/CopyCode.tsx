import { useRef, useState } from 'react'

/** A code to copy: by its button, or by hand where the browser does not give it the clipboard. */
export function CopyCode({ code }: { readonly code: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(code)
      setSaid('Copied.')
    } catch {
      setSaid('Selected: press Ctrl + C.')
    }
  }
  return (
    <div className="embed-code">
      <label>
        Code to copy
        <textarea
          ref={field}
          readOnly
          spellCheck={false}
          rows={Math.min(10, Math.max(4, Math.ceil(code.length / 80)))}
          value={code}
          onFocus={() => setSaid('')}
        />
      </label>
      <p>
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
