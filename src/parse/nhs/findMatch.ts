/** A practice that a row could be meant for. */
export type Candidate = { readonly code: string; readonly name: string }

/** What a row that belongs to no practice might have meant, in words; `undefined` where nothing is near. */
export type FindMatch = (code: string, name: string | undefined) => string | undefined

/**
 * Looks for what a code or name might have been meant for: a code with one character wrong, too many or too few
 * (O for 0 and I for 1 apart), or the same name. Each look-up takes the same time however many candidates there are.
 */
export function toFindMatch(candidates: readonly Candidate[]): FindMatch {
  const byCode = new Map<string, Candidate>()
  const byName = new Map<string, Candidate>()
  for (const candidate of candidates) {
    for (const key of nearKeys(candidate.code)) if (!byCode.has(key)) byCode.set(key, candidate)
    const name = toNameKey(candidate.name)
    if (name !== '' && !byName.has(name)) byName.set(name, candidate)
  }
  return (code, name) => {
    const sameName = name === undefined ? undefined : byName.get(toNameKey(name))
    const near = nearKeys(code)
      .map(key => byCode.get(key))
      .find(found => found !== undefined)
    const found = sameName ?? near
    return found === undefined || found.code === code ? undefined : `${found.code} ${found.name}`
  }
}

const LONGEST_CODE = 9

/** A code, and the code with each of its characters left out: two codes that share one are an edit or two apart. */
function nearKeys(code: string): readonly string[] {
  const plain = code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(?<=.)O/g, '0')
    .replace(/(?<=.)[IL]/g, '1')
  if (plain.length < 4 || plain.length > LONGEST_CODE) return []
  return [plain, ...Array.from(plain, (_, at) => plain.slice(0, at) + plain.slice(at + 1))]
}

function toNameKey(name: string): string {
  return name
    .toUpperCase()
    .replace(/\b(THE|DRS?|SURGERY|PRACTICE|MEDICAL|HEALTH|CENTRE|CTR|PARTNERS|AND)\b/g, '')
    .replace(/[^A-Z0-9]/g, '')
}
