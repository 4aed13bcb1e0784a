import { lazy, memo, Suspense, useState } from 'react'
import type { MapModel } from '../useMapModel.ts'

const ScrutinyDialog = lazy(async () => ({
  default: (await import('./ScrutinyDialog.tsx')).ScrutinyDialog,
}))

/** The way to the tests of the model that is shown and the questions about it. */
export const ScrutinyDoor = memo(function ScrutinyDoor({ model }: { readonly model: MapModel }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <p className="scrutiny-door">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Tests and questions
      </button>
      {isOpen && (
        <Suspense>
          <ScrutinyDialog model={model} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  )
})
