/** Stands in pages for their version until all of them are there to be fingerprinted. */
export const VERSION_TOKEN = 'version-to-come'
