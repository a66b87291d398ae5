/**
 * How fast the parser reads, beside micromark on the same texts in the same run: `npm run bench:parser`.
 *
 *   --text FILE    measures this text instead of the samples; may be given several times
 *   --mb 1,5       sizes of the long text, in megabytes of UTF-8
 *   --rounds 7     measured rounds after warm-up; the fastest counts
 *
 * Two things are measured: documents as they come, each read by itself; and one long text, made of the samples one after the
 * other with their heads and signatures, which shows whether time grows with length. Memory is that of a process of its own that
 * reads the longest text and nothing else.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import type { ReadText } from '../src/contract.ts';
import { runPipeline } from '../src/pipeline.ts';

const FOLDERS = ['../samples/tuned/', '../samples/held-out/'].map(
  (folder) => new URL(folder, import.meta.url),
);

function samples(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
}

function longText(bytes: number): string {
  const once = samples().join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
}

const plain = (text: string): ReadText => ({ text, tables: [], format: 'txt', encoding: null });
const megabytes = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;

/** Milliseconds of the fastest of some rounds. */
function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function stagesOf(texts: readonly string[]): Map<string, number> {
  const spent = new Map<string, number>();
  for (const text of texts) {
    let last = performance.now();
    runPipeline(plain(text), {}, (stage) => {
      const now = performance.now();
      spent.set(stage, (spent.get(stage) ?? 0) + now - last);
      last = now;
    });
  }
  return spent;
}

const rate = (size: number, ms: number) => `${((size / ms) * 1000).toFixed(2).padStart(6)} MB/s`;

function compare(what: string, texts: readonly string[], rounds: number, beside: boolean): void {
  const size = megabytes(texts);
  const own = fastest(rounds, () => {
    for (const text of texts) runPipeline(plain(text));
  });
  const head = `${what.padEnd(26)}${size.toFixed(2).padStart(6)} MB   parser ${rate(size, own)}`;
  if (beside) {
    const peer = fastest(rounds, () => {
      for (const text of texts) micromark(text);
    });
    console.log(`${head}   micromark ${rate(size, peer)}   ratio ${(peer / own).toFixed(2)}`);
  } else console.log(head);
  const stages = stagesOf(texts);
  const total = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
  for (const [stage, ms] of stages)
    console.log(`  ${stage.padEnd(40)}${((ms / total) * 100).toFixed(0).padStart(4)} %   ${rate(size, ms)}`);
}

/** What a process needs that reads a long text, told by a process of its own: "232 MB, 101 MB of them before reading". */
function memoryOf(mb: number): string {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--memory', String(mb)], {
    encoding: 'utf8',
  }).trim();
}

function main(): void {
  const { values } = parseArgs({
    options: {
      text: { type: 'string', multiple: true },
      mb: { type: 'string', default: '1,5' },
      rounds: { type: 'string', default: '7' },
      memory: { type: 'string' },
    },
  });
  if (values.memory !== undefined) {
    const most = () => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
    const text = longText(Number(values.memory) * 1_000_000);
    const before = most();
    runPipeline(plain(text));
    console.log(`${most()} at most, ${before} of them before reading`);
    return;
  }
  const rounds = Number(values.rounds);
  const documents = values.text?.map((file) => readFileSync(file, 'utf8')) ?? samples();
  for (let i = 0; i < 12; i++) {
    for (const text of documents) {
      runPipeline(plain(text));
      micromark(text);
    }
  }
  compare(`${documents.length} documents`, documents, rounds, true);
  const sizes = values.mb.split(',').filter(Boolean).map(Number);
  for (const size of sizes)
    compare('one long text', [longText(size * 1_000_000)], Math.min(3, rounds), false);
  for (const size of sizes) console.log(`memory for ${size} MB of text: ${memoryOf(size)}`);
}

main();
