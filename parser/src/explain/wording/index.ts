/** Explanations in words, for the command line and for screens. Holds nothing of the parser itself. */
export { changeLines } from './change-words.ts';
export { ruleWords } from './rule-words.ts';
export { type Telling, tell } from './tell.ts';
