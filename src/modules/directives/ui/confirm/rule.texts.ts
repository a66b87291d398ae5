/** The parser's rules in the words of the office: the same on screens as on the command line. */
export { ruleWords } from '@quyet/parser/explain/wording';
