/** Recognisers of bodies, documents, times and quantities over plain text. See ./types.ts for what they give. */
export { canonicalAgencyName } from './agencies/canonical.ts';
export { compileDirectory } from './agencies/directory.ts';
export { findAgencies } from './agencies/index.ts';
export { type EntityOptions, findEntities } from './entities.ts';
export { foldPlain, foldVietnamese, modernTones } from './fold.ts';
export { findQuantities } from './quantities/index.ts';
export { type Reading, readText } from './reading.ts';
export { findReferences } from './references/index.ts';
export { addDays, addMonths, addWorkingDays, isoDate, isWeekday } from './time/calendar.ts';
export { findTimes } from './time/index.ts';
export type * from './types.ts';
