/** The door of the interface's languages: words, dates, numbers, order. */
export * from './collation.ts';
export * from './dates.ts';
export * from './language.ts';
export * from './numbers.ts';
export * from './texts.ts';
