/**
 * All tables, by name. Empty here: each module adds its own in its `*.table.ts` by declaration merging, so that a
 * store may join another module's table for reading without importing the module. A store writes only its own tables;
 * test/house/walls.test.ts holds that.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules' declarations
export interface Tables {}
