import { ATTRIBUTES } from './attributes.ts'
import { CareModelMap } from './CareModelMap.ts'

const NAME = 'care-model-map'

/** Makes `<care-model-map>` known to the page, once. Its properties are its attributes, in both directions. */
export function defineCareModelMap(): void {
  if (customElements.get(NAME) !== undefined) return
  for (const attribute of ATTRIBUTES) {
    Object.defineProperty(CareModelMap.prototype, attribute, {
      configurable: true,
      enumerable: true,
      get(this: CareModelMap) {
        return this.getAttribute(attribute) ?? ''
      },
      set(this: CareModelMap, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(attribute)
        else this.setAttribute(attribute, String(value))
      },
    })
  }
  customElements.define(NAME, CareModelMap)
}
