import { openKeeper } from '../../../src/keep/keeper.ts'

/** A page with nothing but the keeper, so that a test can drive it in a real browser. */
const api = { openKeeper }
export type KeepPage = typeof api
declare global {
  interface Window {
    keepPage: KeepPage
  }
}
window.keepPage = api
