/**
 * Reads one file and says what memory that took, as JSON in kilobytes: `idle`, what the process held with the parser loaded
 * and nothing read; `most`, the most it held until the structure stood. Started by memory.ts, in a process of its own.
 */
import { readFileSync } from 'node:fs';
import { parse } from '../src/index.ts';

const idle = process.memoryUsage.rss() / 1024;
const [file = ''] = process.argv.slice(2);
const extraction = parse(readFileSync(file, 'utf8'));
const { maxRSS: most } = process.resourceUsage();
console.log(JSON.stringify({ idle: Math.round(idle), most, statements: extraction.statements.length }));
