/** Made at build time by `src/cli/builtInData.ts` from `data/`: as text, so that it parses faster than a script. */
declare module 'virtual:atlas-data' {
  const data: string
  // biome-ignore lint/style/noDefaultExport: a virtual module of Vite's has no other way to hand over one value
  export default data
}
