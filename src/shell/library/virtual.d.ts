/** Made at build time by `src/cli/furtherData.ts` from `data/`, as text. */
declare module 'virtual:atlas-further' {
  export const further: string
}
