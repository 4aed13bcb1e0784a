import 'react'

/* The element in React's JSX: its attributes, and its events as React 19 listens for them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'care-model-map': DetailedHTMLProps<HTMLAttributes<CareModelMapElement>, CareModelMapElement> &
        CareModelMapAttributes & {
          readonly 'onatlas-ready'?: (event: CareModelMapEvents['atlas-ready']) => void
          readonly 'onatlas-step'?: (event: CareModelMapEvents['atlas-step']) => void
          readonly 'onatlas-focus'?: (event: CareModelMapEvents['atlas-focus']) => void
          readonly 'onatlas-error'?: (event: CareModelMapEvents['atlas-error']) => void
        }
    }
  }
}
