import { config, z } from 'zod'

/**
 * zod as every schema here uses it. Otherwise it compiles code of its own for each object that it checks, which the
 * page's policy forbids: every browser would count a breach of the policy, and Firefox writes it into the console.
 */
config({ jitless: true })

export { z }
