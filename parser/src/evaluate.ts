/**
 * Measures the parser on labelled documents: `npm run evaluate -- --corpus DIR`. Every X.json beside X.txt is scored,
 * as X.docx, X.pdf, X.scan.pdf where the file stands there too; without --corpus, the samples of this package, the part the rules were mended by and the part that was
 * only scored each by itself.
 *
 *   --texts DIR          where the texts stand, if not beside the labels
 *   --json               figures as JSON
 *   --calibrate          writes what the tuned samples say of each rule into duties/confidence.gen.ts
 *   --page               writes RECOGNISERS.md: every recogniser and rule, with an example
 *   --differences        where labels and reading disagree, one line each
 *   --min tasks.lenient=0.95   fails (status 1) where a figure is below; may be given several times
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { calibrate, calibrateRules, type Judged } from './evaluate/calibration.ts';
import { readCorpus } from './evaluate/corpus.ts';
import { differences } from './evaluate/differences.ts';
import { calibrationTable, measuredSource, ruleTable, scoreTable } from './evaluate/print.ts';
import { PAGE, recogniserPage } from './evaluate/recognisers.ts';
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

const SAMPLES = new URL('../samples/', import.meta.url);

const MEASURED_FILE = new URL('duties/confidence.gen.ts', import.meta.url);

interface CorpusPart {
  readonly name: string;
  readonly folder: string;
}

/** The samples of this package: those the rules were mended by, and those that are only scored. */
const PARTS: readonly CorpusPart[] = ['tuned', 'held-out'].map((name) => ({
  name,
  folder: fileURLToPath(new URL(name, SAMPLES)),
}));

interface PartScore {
  readonly documents: number;
  readonly total: Scores;
  readonly judged: readonly Judged[];
  /** What is printed for people. */
  readonly lines: readonly string[];
}

async function scorePart(folder: string, texts: string, withDifferences: boolean): Promise<PartScore> {
  const documents = await readCorpus(folder, texts, (what) => console.error(`skipped ${what}`));
  const lines: string[] = [];
  const scored = documents.map(({ name, labels, read }) => {
    const extraction = parse(read);
    if (withDifferences)
      lines.push(...differences(labels, extraction, read.text).map((line) => `${name}: ${line}`));
    return { name, ...scoreDocument(labels, extraction, read.text) };
  });
  const total = sum(scored.map((one) => one.scores));
  const judged = scored.flatMap((one) => one.judged);
  const passedOver = scored.flatMap((one) => one.passedOver);
  lines.push(
    scoreTable(
      scored.map((one) => [one.name, one.scores] as const),
      total,
    ),
    calibrationTable('tasks: right in stretch, lead, cooperation and deadline', calibrate(judged)),
    calibrationTable('other statements: right where no task stands in them', calibrate(passedOver)),
    ruleTable(calibrateRules(judged)),
  );
  return { documents: documents.length, total, judged, lines };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      texts: { type: 'string' },
      json: { type: 'boolean', default: false },
      differences: { type: 'boolean', default: false },
      calibrate: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      min: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.calibrate) {
    const folder = PARTS[0]?.folder ?? '';
    writeFileSync(
      MEASURED_FILE,
      measuredSource(calibrateRules((await scorePart(folder, folder, false)).judged)),
    );
    return 0;
  }
  if (values.page) {
    writeFileSync(PAGE, await recogniserPage());
    return 0;
  }
  const parts = values.corpus === undefined ? PARTS : [{ name: 'corpus', folder: values.corpus }];
  let status = 0;
  for (const { name, folder } of parts) {
    const part = await scorePart(folder, values.texts ?? folder, values.differences);
    if (part.documents === 0) {
      console.error(`no labelled document in ${folder}`);
      return 2;
    }
    if (values.json) {
      const figures = Object.fromEntries(
        Object.entries(part.total).map(([measure, tally]) => [measure, figure(tally)]),
      );
      const { documents, judged } = part;
      console.log(
        JSON.stringify({ part: name, documents, figures, calibration: calibrate(judged) }, null, 2),
      );
    } else {
      if (parts.length > 1) console.log(`── ${name} ──`);
      console.log(part.lines.join('\n'));
    }
    const short = shortfalls(values.min, part.total);
    for (const line of short) console.error(`${name}: ${line}`);
    if (short.length > 0) status = 1;
  }
  return status;
}

process.exitCode = await main();
