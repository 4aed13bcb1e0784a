export function serve(
  folder: string,
  port: number,
  options?: { readonly pack?: string | undefined },
): Promise<{ readonly address: string; readonly close: () => void }>
