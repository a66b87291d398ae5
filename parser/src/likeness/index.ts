/** What an order asks for and of what, for comparing orders of different directives. */
export { type OrderWords, orderWords } from './order-words.ts';
export { areOpposite, areSteps } from './verb-groups.ts';
