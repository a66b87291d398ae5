export { type SecrecyFinding, type SecrecyPlace, secrecyMark } from './secrecy.ts';
