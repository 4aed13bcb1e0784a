import { defineCareModelMap } from './element/defineCareModelMap.ts'
import './page.css'
import { startPage } from './startPage.tsx'

/** The id of the element that a page of the embed gives to its map. */
const PLACE = 'atlas-embed'

const place = document.getElementById(PLACE)
if (place === null) defineCareModelMap()
else startPage(place)
