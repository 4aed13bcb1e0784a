import type { CareMap } from '../domain/vocabulary/careMap.ts'
import { isStoryBody, type StoryBody, type StoryPart } from '../domain/vocabulary/story.ts'
import { KIND_NAMES } from '../domain/words/terms.ts'
import { toMapName } from '../domain/words/toMapName.ts'
import { findStoryBody } from './findStoryBody.ts'

const PART_WORDS: Readonly<Record<StoryPart, string>> = {
  commissioner: 'the commissioner',
  lead: 'whoever leads',
  network: 'the GP network',
  hospital: 'the hospital trust',
  'practice-under-strain': 'a practice under strain',
  'largest-practice': 'the largest practice',
}

const PLACEHOLDER = /\{([a-z-]+)\}/g

/** What stands in braces in a text that is neither a part, nor a kind, nor `economy`. */
export function findUnknownPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(match => match[1] ?? '')
    .filter(name => name !== 'economy' && !isStoryBody(name))
}

/**
 * A caption or notes with the names of the map in place of the parts. Where nobody plays a part, or the map itself
 * does not know who does, the plain word of the part stands there. A sentence still begins with a capital.
 */
export function wordStory(text: string, map: CareMap, economyName: string): string {
  return text.replace(PLACEHOLDER, (whole, name: string, at: number) => {
    const words = name === 'economy' ? economyName : isStoryBody(name) ? nameBody(map, name) : whole
    return /(^|[.!?]["”’)]?\s+)$/.test(text.slice(0, at)) ? capitalise(words) : words
  })
}

function nameBody(map: CareMap, body: StoryBody): string {
  const found = findStoryBody(map, body)
  return found === undefined || found.placeholder === true ? plainWordFor(body) : toMapName(found)
}

/** The plain word for a part: "the hospital trust", "the community provider". */
function plainWordFor(body: StoryBody): string {
  return isPart(body) ? PART_WORDS[body] : `the ${KIND_NAMES[body]}`
}

function isPart(body: StoryBody): body is StoryPart {
  return body in PART_WORDS
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
