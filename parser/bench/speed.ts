/**
 * How fast the parser reads, beside micromark on the same texts in the same run, and with what memory: `npm run bench:parser`.
 *
 *   --text FILE    measures this text instead of the samples; may be given several times
 *   --mb 1,5       sizes of the long text, in megabytes of UTF-8
 *   --rounds 15    measured rounds after warm-up; the median counts
 *
 * Documents as they come, each read by itself, are read in turn with micromark, so that a slow moment of the machine hits
 * both. One long text, made of the samples one after the other with their heads and signatures, shows whether time grows
 * with length. Memory: see memory.ts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import { runPipeline } from '../src/pipeline.ts';
import { memoryOf } from './memory.ts';
import { longText, megabytes, plain, samples } from './texts.ts';

/** Text read before the clock counts: by then both parsers are compiled. */
const WARM_UP_MB = 12;
/** Text of one measured round, so that a round is long beside the grain of the processor's accounts. */
const ROUND_MB = 0.5;

/** Milliseconds this thread had a processor for some work: what the clock says where nobody else works. */
function milliseconds(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function stagesOf(texts: readonly string[], times: number): Map<string, number> {
  const stages = new Map<string, number>();
  for (let i = 0; i < times; i++) {
    for (const text of texts) {
      let last = performance.now();
      runPipeline(plain(text), {}, (stage) => {
        const now = performance.now();
        stages.set(stage, (stages.get(stage) ?? 0) + (now - last) / times);
        last = now;
      });
    }
  }
  return stages;
}

const rate = (size: number, ms: number) => `${((size / ms) * 1000).toFixed(2).padStart(6)} MB/s`;

function printStages(texts: readonly string[], times: number): void {
  const stages = stagesOf(texts, times);
  const total = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
  for (const [stage, ms] of stages)
    console.log(
      `  ${stage.padEnd(40)}${((ms / total) * 100).toFixed(0).padStart(4)} %   ${rate(megabytes(texts), ms)}`,
    );
}

/** Parser and micromark in turn, round by round. */
function compare(texts: readonly string[], rounds: number): void {
  const size = megabytes(texts);
  const times = Math.max(1, Math.round(ROUND_MB / size));
  const each = (work: (text: string) => unknown) => () => {
    for (let i = 0; i < times; i++) for (const text of texts) work(text);
  };
  const own = each((text) => runPipeline(plain(text)));
  const peer = each((text) => micromark(text));
  for (let warm = 0; warm < WARM_UP_MB; warm += size * times) {
    own();
    peer();
  }
  const pairs = Array.from({ length: rounds }, () => [milliseconds(own), milliseconds(peer)] as const);
  const [mine, theirs] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratio = median(pairs.map(([a, b]) => b / a));
  console.log(
    `${`${texts.length} documents`.padEnd(20)}${size.toFixed(2).padStart(6)} MB   parser ${rate(size * times, mine)}   micromark ${rate(size * times, theirs)}   ratio ${ratio.toFixed(2)}`,
  );
  printStages(texts, times);
}

/** Milliseconds for one long text; the median of some rounds. */
function long(text: string, rounds: number): number {
  const ms = median(Array.from({ length: rounds }, () => milliseconds(() => runPipeline(plain(text)))));
  console.log(
    `${'one long text'.padEnd(20)}${megabytes([text]).toFixed(2).padStart(6)} MB   parser ${rate(megabytes([text]), ms)}`,
  );
  printStages([text], 1);
  return ms;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      text: { type: 'string', multiple: true },
      mb: { type: 'string', default: '1,5' },
      rounds: { type: 'string', default: '15' },
    },
  });
  const rounds = Number(values.rounds);
  compare(values.text?.map((file) => readFileSync(file, 'utf8')) ?? samples(), rounds);
  const sizes = values.mb.split(',').filter(Boolean).map(Number);
  const taken = sizes.map((size) => long(longText(size * 1_000_000), Math.min(3, rounds)));
  const [first = 1, last = 1] = [taken[0], taken.at(-1)];
  if (sizes.length > 1)
    console.log(`${sizes.at(-1)} MB take ${(last / first).toFixed(1)} times as long as ${sizes[0]} MB`);
  for (const size of sizes) {
    const { usual, heap, least } = memoryOf(size * 1_000_000);
    console.log(
      `memory for ${size} MB of text, above the idle process: ${usual} MB with the heap as node leaves it; ${least} MB with the smallest heap that is enough, ${heap} MB`,
    );
  }
}

main();
