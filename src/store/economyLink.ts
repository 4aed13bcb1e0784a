/** Longer links are cut by mail programs and chat: such an economy travels as a file. */
export const LONGEST_LINK = 16_000

/** What a fragment carries of a reader's own: an economy in full, and the name under which this browser keeps it. */
export type OwnLink = { readonly packed?: string; readonly work?: string }

/** Reads `#economy=PACKED&work=ID`, each part where it is there. */
export function readOwnLink(hash: string): OwnLink {
  const parts = hash.replace(/^#/, '').split('&')
  const read = (key: string) => parts.find(part => part.startsWith(`${key}=`))?.slice(key.length + 1)
  const packed = read('economy')
  const work = read('work')
  return {
    ...(packed === undefined ? {} : { packed }),
    ...(work === undefined || !/^[\w-]+$/.test(work) ? {} : { work }),
  }
}

export function writeOwnLink({ packed, work }: OwnLink): string {
  const parts = [
    ...(packed === undefined ? [] : [`economy=${packed}`]),
    ...(work === undefined ? [] : [`work=${work}`]),
  ]
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
