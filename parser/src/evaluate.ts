/**
 * Measures the parser on labelled documents: `npm run evaluate -- --corpus DIR`. Every X.json beside X.txt or X.docx
 * is scored; without --corpus, the samples of this package.
 *
 *   --texts DIR          where the texts stand, if not beside the labels
 *   --json               figures as JSON
 *   --differences        where labels and reading disagree, one line each
 *   --min tasks.lenient=0.95   fails (status 1) where a figure is below; may be given several times
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { calibrate } from './evaluate/calibration.ts';
import { readCorpus } from './evaluate/corpus.ts';
import { differences } from './evaluate/differences.ts';
import { calibrationTable, scoreTable } from './evaluate/print.ts';
import { scoreDocument } from './evaluate/score.ts';
import { figure, type Scores, sum } from './evaluate/tally.ts';
import { parse } from './index.ts';

function shortfalls(minima: readonly string[], total: Scores): string[] {
  return minima.flatMap((minimum) => {
    const [name = '', least = ''] = minimum.split('=');
    const tally = total[name];
    const value = tally === undefined ? null : figure(tally);
    const reached =
      value !== null && (tally?.kind === 'count' ? value <= Number(least) : value >= Number(least));
    return reached ? [] : [`short: ${name} = ${value ?? 'not measured'}, wanted ${least}`];
  });
}

function main(): number {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: fileURLToPath(new URL('../samples', import.meta.url)) },
      texts: { type: 'string' },
      json: { type: 'boolean', default: false },
      differences: { type: 'boolean', default: false },
      min: { type: 'string', multiple: true, default: [] },
    },
  });
  const documents = readCorpus(values.corpus, values.texts ?? values.corpus, (what) =>
    console.error(`skipped ${what}`),
  );
  if (documents.length === 0) {
    console.error(`no labelled document in ${values.corpus}`);
    return 2;
  }
  const scored = documents.map(({ name, labels, read }) => {
    const extraction = parse(read);
    if (values.differences)
      for (const line of differences(labels, extraction, read.text)) console.log(`${name}: ${line}`);
    return { name, ...scoreDocument(labels, extraction, read.text) };
  });
  const total = sum(scored.map((one) => one.scores));
  const buckets = calibrate(scored.flatMap((one) => one.judged));
  if (values.json) {
    const figures = Object.fromEntries(Object.entries(total).map(([name, tally]) => [name, figure(tally)]));
    console.log(JSON.stringify({ documents: documents.length, figures, calibration: buckets }, null, 2));
  } else {
    console.log(
      scoreTable(
        scored.map((one) => [one.name, one.scores] as const),
        total,
      ),
    );
    console.log(calibrationTable(buckets));
  }
  const short = shortfalls(values.min, total);
  for (const line of short) console.error(line);
  return short.length > 0 ? 1 : 0;
}

process.exitCode = main();
