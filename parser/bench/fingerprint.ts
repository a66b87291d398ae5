/**
 * One line for each text with a fingerprint of all that the parser gives for it: `node parser/bench/fingerprint.ts FILE …`.
 *
 * A change that is meant to change nothing, in memory or in speed, prints the same lines before and after. Without files:
 * the samples, each also with the line ends of Windows and with letters decomposed, and five megabytes of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runPipeline } from '../src/pipeline.ts';
import { longText, plain, samples } from './texts.ts';

const files = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const texts = files.length > 0 ? files : [...samples(), longText(5_000_000)];

for (const [number, text] of texts.entries()) {
  const forms = [text, text.replaceAll('\n', '\r\n'), text.normalize('NFD')];
  const prints = forms.map((form) =>
    createHash('sha256')
      .update(JSON.stringify(runPipeline(plain(form))))
      .digest('hex')
      .slice(0, 16),
  );
  console.log(
    `${String(number).padStart(3)}  ${prints.join('  ')}  ${text.trimStart().slice(0, 40).split('\n')[0]}`,
  );
}
