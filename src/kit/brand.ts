/** A string that knows what it names: an `OrganisationId` cannot be passed where a `ContractId` is wanted. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name }
