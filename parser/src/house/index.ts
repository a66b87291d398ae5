/** What an office's own wordings are filed under, and what an entered day says of a phrase. See contract.ts, `HouseWordings`. */
export { isHouseTime, timeMeant } from './meaning.ts';
export { openingOf, wordingOf } from './opening.ts';
export { HOUSE_RULE } from './wordings.ts';
