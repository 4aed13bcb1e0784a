/** Made at build time by `src/cli/builtInGlossary.ts` from `data/glossary.yaml`, as text. */
declare module 'virtual:atlas-glossary' {
  export const glossary: string
}
