import type { Brand } from '../../kit/brand.ts'

export type OrganisationId = Brand<string, 'OrganisationId'>
export type LocalityId = Brand<string, 'LocalityId'>
export type ContractId = Brand<string, 'ContractId'>
export type ModelId = Brand<string, 'ModelId'>
export type SourceId = Brand<string, 'SourceId'>

/** Marks a text that a parser or the engine has made sure of as an id. The only place where ids are born. */
export const organisationId = (text: string): OrganisationId => text as OrganisationId
export const localityId = (text: string): LocalityId => text as LocalityId
export const contractId = (text: string): ContractId => text as ContractId
export const modelId = (text: string): ModelId => text as ModelId
export const sourceId = (text: string): SourceId => text as SourceId
