/** Made at build time by `src/cli/furtherData.ts` from `data/`, as text. */
declare module 'virtual:atlas-further' {
  export const further: string
}

/** Made at build time by `src/cli/builtInCases.ts` from `data/cases.yaml`, as text. */
declare module 'virtual:atlas-cases' {
  export const cases: string
}

/** Made at build time by `src/cli/builtInModelRows.ts` from the models' prospects. */
declare module 'virtual:atlas-model-rows' {
  export const rows: import('../../layout/models/placedModels.ts').ModelRows
}
