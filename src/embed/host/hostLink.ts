import type { Order } from '../../parse/embed/readOrder.ts'
import { readOrder } from '../../parse/embed/readOrder.ts'

/** What an embed tells the page around it. `height` in pixels: what the map would like for the width that it has. */
export type News =
  | { readonly type: 'ready'; readonly state: string; readonly steps: readonly string[] }
  | {
      readonly type: 'step'
      readonly state: string
      readonly name: string
      readonly lens: string
      /** The step of a story, from 1. */
      readonly step?: number
    }
  | { readonly type: 'focus'; readonly organisation: string | null }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'error'; readonly message: string }

export type HostLink = {
  readonly tell: (news: News) => void
  readonly listen: (obey: (order: Order) => void) => void
}

const SOURCE = { source: 'care-model-atlas', version: 1 } as const

/**
 * The talk between an embed and the page that frames it. In: from the parent alone, from the origin that the embedder
 * names if one is named. Out: to that origin, else to the parent's own as the browser tells it. Where nobody knows the
 * parent's origin (a page opened from a file), only that the embed is ready and its height are said: neither tells
 * anything of the map.
 */
export function openHostLink(host: string | undefined, frame: Window = window): HostLink {
  const { parent } = frame
  const isFramed = parent !== frame && host !== ''
  const origin = host ?? originOfParent(frame)
  const post = (message: unknown, to: string) => {
    try {
      parent.postMessage(message, to)
    } catch {
      // A parent that has gone hears nothing.
    }
  }
  return {
    tell: news => {
      if (!isFramed) return
      if (origin !== undefined) post({ ...SOURCE, ...news }, origin)
      else if (news.type === 'ready') post({ ...SOURCE, type: 'ready' }, '*')
      else if (news.type === 'height') post({ ...SOURCE, ...news }, '*')
      // The words of Flourish, which many content systems already listen for: a string, and a number in it.
      if (news.type === 'height') post(toResize(news.height), origin ?? '*')
    },
    listen: obey => {
      if (!isFramed) return
      frame.addEventListener('message', event => {
        if (event.source !== parent || (host !== undefined && event.origin !== host)) return
        const order = readOrder(event.data)
        if (order !== undefined) obey(order)
      })
    },
  }
}

function toResize(height: number): string {
  return JSON.stringify({ sender: SOURCE.source, context: 'iframe.resize', method: 'resize', height })
}

/** The parent's origin as the browser tells it, or as the address that led here does. */
function originOfParent(frame: Window): string | undefined {
  const [told] = frame.location.ancestorOrigins ?? []
  const { referrer } = frame.document
  const origin = told ?? (URL.canParse(referrer) ? new URL(referrer).origin : 'null')
  return origin === 'null' ? undefined : origin
}
