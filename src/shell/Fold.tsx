import { type ReactNode, useState } from 'react'

type Props = {
  readonly summary: ReactNode
  readonly className?: string
  readonly summaryClass?: string
  /** What it holds, made only while it is open: what nobody sees is not worked out with every step. */
  readonly children: () => ReactNode
}

/** Words that open to more. */
export function Fold({ summary, className, summaryClass, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={summaryClass}>{summary}</summary>
      {isOpen && children()}
    </details>
  )
}
