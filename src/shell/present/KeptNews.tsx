import { useStore } from 'zustand'
import { ownStories } from './ownStories.ts'

/** What was found, restored or lost where this browser keeps stories. */
export function KeptNews() {
  const news = useStore(ownStories, state => state.news)
  if (news.length === 0) return null
  return (
    <ul className="story-trouble" role="status">
      {news.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
