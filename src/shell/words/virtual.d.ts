/** Made at build time by `src/cli/builtInNow.ts` from `data/vocabularies/now.yaml`, as text. */
declare module 'virtual:atlas-now' {
  export const now: string
}
