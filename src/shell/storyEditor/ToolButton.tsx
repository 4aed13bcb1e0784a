import type { LucideIcon } from 'lucide-react'

type Props = {
  readonly words: string
  readonly hint: string
  readonly icon: LucideIcon
  /** Has nothing to do just now; it keeps the keyboard's place. */
  readonly isOff?: boolean
  readonly onPress: () => void
}

/** A small button with a picture, named by its words. */
export function ToolButton({ words, hint, icon: Icon, isOff = false, onPress }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={hint}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress()
      }}
    >
      <Icon aria-hidden size={18} />
    </button>
  )
}
