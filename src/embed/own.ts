import { parseEconomy } from '../parse/economy/parseEconomy.ts'
import { unpackEconomy } from '../store/packEconomy.ts'

// A script of its own: only a page whose address carries an area asks for it.
globalThis.careModelAtlasOwn = async packed => parseEconomy(await unpackEconomy(packed), 'link')
