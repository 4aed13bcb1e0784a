import { rows as shipped } from 'virtual:atlas-model-rows'
import { useEffect, useMemo, useState } from 'react'
import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { ModelRows } from '../../layout/models/placedModels.ts'
import { keepRows } from '../../layout/models/planRows.ts'

const PATIENCE = 20_000

/**
 * The order of the map of models: the one that was built, and with models of the reader's own among them ELK's answer
 * as soon as it is there; until then, and where it fails, the built one with theirs put in.
 */
export function useModelRows(models: readonly CareModel[], links: readonly ModelLink[]): ModelRows {
  const kept = useMemo(() => keepRows(shipped, models), [models])
  const [answer, setAnswer] = useState<{ readonly models: readonly CareModel[]; readonly rows: ModelRows }>()
  const hasOwn = models.length !== shipped.flat().flatMap(row => row.models).length
  useEffect(() => {
    if (!hasOwn) return
    let stop = () => {}
    let isWanted = true
    const start = async () => {
      const { orderRowsInBrowser } = await import('../../layout/models/orderRowsInBrowser.ts')
      if (!isWanted) return
      const job = orderRowsInBrowser(models, links, PATIENCE)
      stop = job.cancel
      const rows = await job.result
      if (isWanted) setAnswer({ models, rows })
    }
    // Without ELK's answer the order that was kept stands: it is a whole map.
    void start().catch(() => undefined)
    return () => {
      isWanted = false
      stop()
    }
  }, [models, links, hasOwn])
  return answer?.models === models ? answer.rows : kept
}
