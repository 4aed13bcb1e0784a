/** Made at build time by `src/cli/builtInChecklist.ts` from `data/tests-of-a-model.yaml`, as text. */
declare module 'virtual:atlas-checklist' {
  export const checklist: string
}
