import { glossary as text } from 'virtual:atlas-glossary'
import type { Glossary } from '../../domain/vocabulary/glossary.ts'

/** What the terms on screen mean, as our own build read and checked it. */
export const GLOSSARY: Glossary = JSON.parse(text)
