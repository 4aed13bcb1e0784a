import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'

/** Reliable words only, the narrowest first; what they cannot tell stays untold. */
const TELLING: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/\bAMBULANCE\b/, 'ambulance-trust'],
  [/\bCOMMUNITY\b(?! HOSPITAL)|\bCARE SERVICES\b/, 'community-provider'],
  [/\bMENTAL HEALTH\b|\bPARTNERSHIP\b|(?<!\bINTEGRATED) CARE (?=NHS\b)/, 'mental-health-provider'],
  [
    /\bCANCER\b|\bCHRISTIE\b|\bMARSDEN\b|\bORTHOPAEDIC\b|\bEYE\b|\bHEART AND CHEST\b|\bBROMPTON\b|\bPAPWORTH\b|\bWALTON CENTRE\b|\bQUEEN VICTORIA\b|\bGREAT ORMOND\b|^(?!.*UNIVERSITY).*\b(WOMEN|CHILDREN)\b/,
    'specialist-trust',
  ],
  [/\bHOSPITALS?\b|\bINFIRMARY\b|\bUNIVERSITY HOSPITALS?\b|\bACUTE\b/, 'acute-trust'],
]

/**
 * A trust's kind from its name, or failing that from a hospital in its address; the published files do not say it.
 * `undefined` where neither tells: "Nottinghamshire Healthcare" could be either.
 */
export function inferTrustKind(name: string, address: string): OrganisationKind | undefined {
  const capitals = name.toUpperCase()
  const told = TELLING.find(([words]) => words.test(capitals))?.[1]
  if (told !== undefined) return told
  return /\bHOSPITAL\b|\bINFIRMARY\b/.test(address.toUpperCase()) ? 'acute-trust' : undefined
}
