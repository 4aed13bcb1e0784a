import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAutosave, type SaveState } from './createAutosave.ts'

type Deed = { readonly kind: 'save' } | { readonly kind: 'flush' } | { readonly kind: 'retry' }

const deeds = (withFlush: boolean) =>
  fc.array(
    fc.constantFrom<Deed>(
      { kind: 'save' },
      { kind: 'save' },
      { kind: 'retry' },
      ...(withFlush ? [{ kind: 'flush' } as const] : []),
    ),
    { minLength: 1, maxLength: 25 },
  )

type Moment = { state: SaveState; durable: number; asked: number; underWay: number }

/** Lets the scheduler order the deeds of a user, the ends of writes and the ends of pauses in any way. */
async function run(
  scheduler: fc.Scheduler,
  plan: readonly Deed[],
  failing: readonly boolean[],
  isWrong: (now: Moment) => boolean = () => false,
) {
  const wrong: Moment[] = []
  const look = (moment: Moment) => {
    if (isWrong(moment)) wrong.push(moment)
  }
  let asked = 0
  let durable = 0
  let underWay = 0
  const startedOrder: number[] = []
  const failures = [...failing]
  const autosave = createAutosave<number>({
    write: async content => {
      underWay += 1
      startedOrder.push(content)
      look({ state: autosave.state(), durable, asked, underWay })
      const fails = failures.shift() === true
      await scheduler.schedule(Promise.resolve(), `write ${content}`)
      underWay -= 1
      if (fails) throw new Error('full')
      // As in a database: a later transaction is never overwritten by an earlier one.
      durable = Math.max(durable, content)
    },
    pause: () => scheduler.schedule(Promise.resolve(), 'pause'),
    isFinal: () => false,
    onState: state => look({ state, durable, asked, underWay }),
  })
  scheduler.scheduleSequence(
    plan.map(deed => async () => {
      if (deed.kind === 'save') {
        asked += 1
        autosave.save(asked)
      } else if (deed.kind === 'flush') void autosave.flush()
      else autosave.retry()
    }),
  )
  await scheduler.waitIdle()
  return { autosave, asked, durable, startedOrder, wrong }
}

describe('saving by itself', () => {
  it('ends with the newest content durable and says so, whatever fails on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        deeds(true),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (scheduler, plan, failing) => {
          const { autosave, asked, durable } = await run(scheduler, plan, failing)
          expect(durable).toBe(asked)
          expect(autosave.state()).toEqual({ kind: 'saved' })
        },
      ),
    )
  })

  it('never says saved while the newest is not durable', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        deeds(true),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (scheduler, plan, failing) => {
          const { wrong } = await run(
            scheduler,
            plan,
            failing,
            ({ state, durable, asked }) => state.kind === 'saved' && durable !== asked,
          )
          expect(wrong).toEqual([])
        },
      ),
    )
  })

  it('has one write under way at most, and starts them in the order of the changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        deeds(false),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (scheduler, plan, failing) => {
          const { startedOrder, wrong } = await run(scheduler, plan, failing, ({ underWay }) => underWay > 1)
          expect(wrong).toEqual([])
          expect(startedOrder).toEqual([...startedOrder].sort((a, b) => a - b))
        },
      ),
    )
  })

  it('starts the write of what waits in the task in which the page is left', () => {
    const written: number[] = []
    const autosave = createAutosave<number>({
      write: content => {
        written.push(content)
        return new Promise(() => {})
      },
      pause: () => new Promise(() => {}),
      isFinal: () => false,
      onState: () => {},
    })
    autosave.save(1)
    autosave.save(2)
    expect(written).toEqual([1])
    void autosave.flush()
    expect(written).toEqual([1, 2])
    void autosave.flush()
    expect(written).toEqual([1, 2])
  })

  it('does not try again by itself what cannot help, and does when told to', async () => {
    let isTaken = true
    let tries = 0
    const autosave = createAutosave<string>({
      write: async () => {
        tries += 1
        if (isTaken) throw new Error('taken over')
      },
      pause: async () => {},
      isFinal: () => true,
      onState: () => {},
    })
    autosave.save('a')
    await autosave.flush()
    autosave.save('b')
    await autosave.flush()
    expect(tries).toBe(1)
    expect(autosave.state()).toMatchObject({ kind: 'not-saved', isFinal: true })
    isTaken = false
    autosave.retry()
    await autosave.flush()
    expect(autosave.state()).toEqual({ kind: 'saved' })
  })

  it('waits longer after each failure in a row, a minute at most', async () => {
    const pauses: number[] = []
    let left = 9
    const autosave = createAutosave<string>({
      write: async () => {
        left -= 1
        if (left > 0) throw new Error('full')
      },
      pause: async milliseconds => {
        pauses.push(milliseconds)
      },
      isFinal: () => false,
      onState: () => {},
    })
    autosave.save('a')
    while (autosave.state().kind !== 'saved') await Promise.resolve()
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000])
  })
})
