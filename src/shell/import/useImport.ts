import { useEffect, useMemo, useRef, useState } from 'react'
import type { CoCommissioning } from '../../domain/vocabulary/economy.ts'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { ImportOffer } from '../../parse/nhs/listOffer.ts'
import { createImportClient, type Progress } from './importClient.ts'
import type {
  AreaAnswer,
  FileProblem,
  GivenFile,
  ImportOrder,
  TableCard,
  TableChoice,
} from './importMessages.ts'

/** Which area the reader chose, and what they say of it. */
export type AreaChoice = {
  /** Codes. */
  readonly commissioners: readonly string[]
  /** The trusts that serve the area, with their kinds where the reader says other than their names tell. */
  readonly trusts: Readonly<Record<string, OrganisationKind | undefined>>
  readonly coCommissioning: CoCommissioning
}

const NO_AREA: AreaChoice = { commissioners: [], trusts: {}, coCommissioning: 'unknown' }

/** More trusts than this are a whole country's: who serves the area is then the reader's to say. */
const FEW_TRUSTS = 20

type ReadTables = {
  readonly cards: readonly TableCard[]
  readonly problems: readonly FileProblem[]
  readonly offer: ImportOffer
}

/** Everything that the import dialog shows, and what its reader can do. */
export type ImportDesk = {
  readonly files: readonly GivenFile[]
  readonly tables: ReadTables | undefined
  readonly area: AreaChoice
  readonly answer: AreaAnswer | undefined
  /** What the worker is at. */
  readonly job: Progress | undefined
  /** Why there is no answer: the reader cancelled, or it went wrong. */
  readonly stopped: string | undefined
  readonly addFiles: (files: readonly File[]) => void
  readonly removeFile: (key: string) => void
  readonly settleTable: (id: string, choice: TableChoice) => void
  readonly chooseArea: (area: AreaChoice) => void
  readonly cancel: () => void
  /** After a stop. */
  readonly goOn: () => void
}

/** Reads the given files in a worker, and makes the area that is chosen; what a later choice overtakes is dropped. */
export function useImport(given: readonly File[]): ImportDesk {
  const client = useMemo(createImportClient, [])
  useEffect(() => () => client.cancel(), [client])
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const [choices, setChoices] = useState<Readonly<Record<string, TableChoice>>>({})
  const [tables, setTables] = useState<ReadTables>()
  const [area, setArea] = useState(NO_AREA)
  const [answer, setAnswer] = useState<AreaAnswer>()
  const [job, setJob] = useState<Progress>()
  const [stopped, setStopped] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [isReading, setReading] = useState(false)

  const addFiles = (more: readonly File[]) => setFiles(before => merge(before, more))
  const seen = useRef<readonly File[]>([])
  useEffect(() => {
    if (seen.current === given) return
    seen.current = given
    setFiles(before => merge(before, given))
  }, [given])

  const ask = async (order: ImportOrder) => {
    setStopped(undefined)
    setJob({ stage: 'Reading', done: 0, of: 0 })
    const reply = await client.ask(order, setJob)
    if (reply === 'dropped') return undefined
    setJob(undefined)
    if (reply.kind !== 'failed') return reply
    setStopped(`It could not be read: ${reply.message}.`)
    return undefined
  }

  // 1. What the tables are, and what can be made of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the files or what they are change
  useEffect(() => {
    setAnswer(undefined)
    if (files.length === 0) {
      client.cancel()
      setTables(undefined)
      setJob(undefined)
      return
    }
    setReading(true)
    void ask({ files, choices, ask: { for: 'tables' } }).then(reply => {
      if (reply?.kind !== 'tables') return
      setReading(false)
      setTables(reply)
      setArea(before => keepKnown(before, reply.offer))
    })
  }, [client, files, choices, attempt])

  // 2. The area, as soon as one is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the tables or the choice change
  useEffect(() => {
    setAnswer(undefined)
    if (tables === undefined || isReading || area.commissioners.length === 0) return
    void ask({ files, choices, ask: { for: 'area', area: toChoices(area) } }).then(reply => {
      if (reply?.kind === 'area') setAnswer(reply)
    })
  }, [tables, area])

  return {
    files,
    tables,
    area,
    answer,
    job,
    stopped,
    addFiles,
    removeFile: key => setFiles(before => before.filter(one => one.key !== key)),
    settleTable: (id, choice) => setChoices(before => ({ ...before, [id]: choice })),
    chooseArea: setArea,
    cancel: () => {
      client.cancel()
      setJob(undefined)
      setStopped('Cancelled.')
    },
    goOn: () => setAttempt(before => before + 1),
  }
}

function merge(before: readonly GivenFile[], more: readonly File[]): readonly GivenFile[] {
  const files = new Map(before.map(one => [one.key, one]))
  for (const file of more) {
    const key = `${file.name} ${file.size} ${file.lastModified}`
    if (!files.has(key)) files.set(key, { key, file })
  }
  return files.size === before.length ? before : [...files.values()]
}

/** What was chosen and is still there; of a single commissioner there is no choice. */
function keepKnown(area: AreaChoice, { commissioners, trusts }: ImportOffer): AreaChoice {
  const kept = area.commissioners.filter(code => commissioners.some(one => one.code === code))
  const [only, ...others] = commissioners
  const chosen = kept.length === 0 && only !== undefined && others.length === 0 ? [only.code] : kept
  const known = trusts.filter(trust => trust.code in area.trusts)
  const serving = known.length > 0 || trusts.length > FEW_TRUSTS ? known : trusts
  return {
    ...area,
    commissioners: chosen,
    trusts: Object.fromEntries(serving.map(({ code }) => [code, area.trusts[code]])),
  }
}

function toChoices({ commissioners, trusts, coCommissioning }: AreaChoice) {
  const kinds = Object.entries(trusts).flatMap(([code, kind]): [string, OrganisationKind][] =>
    kind === undefined ? [] : [[code, kind]],
  )
  return {
    commissioners,
    trusts: Object.keys(trusts),
    trustKinds: Object.fromEntries(kinds),
    ...(coCommissioning === 'unknown' ? {} : { coCommissioning }),
  }
}
