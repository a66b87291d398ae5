/** `npm run bench`: the workload on our product and on the floor, interleaved in one run. See README.md beside it. */
import { writeFileSync } from 'node:fs';
import { casesFor } from './cases.ts';
import { openFloor } from './floor-side.ts';
import { memoryUnderLoad } from './load.ts';
import { type CaseFigures, measure } from './measure.ts';
import { type Options, readOptions } from './options.ts';
import { openProduct, type ProductSide } from './product-side.ts';
import { type Findings, rowsOf, tableOf } from './report.ts';
import type { Side } from './side.ts';

const options = readOptions(process.argv.slice(2));
const findings = await run(options);
console.log(tableOf(findings));
if (options.json) writeFileSync(options.json, `${JSON.stringify(rowsOf(findings), null, 2)}\n`);
process.exit(0);

async function run({ server, n, keep, ...asked }: Options): Promise<Findings> {
  const from = performance.now();
  const floor = await openFloor(server, n, keep);
  let product: ProductSide | null = null;
  try {
    product = await openProduct(server, n, keep);
    console.log(
      `Filled both databases in ${Math.round((performance.now() - from) / 1000)} s; roll-ups proved.`,
    );
    return await measureAll(floor, product, n, asked);
  } finally {
    await product?.close();
    await floor.close();
  }
}

async function measureAll(
  floor: Side,
  product: ProductSide,
  n: number,
  asked: Pick<Options, 'requests' | 'only' | 'loadSeconds'>,
): Promise<Findings> {
  const all = await casesFor(product, n);
  const chosen = all.filter((one) => asked.only.length === 0 || asked.only.includes(one.name));
  const cases: CaseFigures[] = [];
  for (const one of chosen) cases.push(await measure(one, floor, product, asked.requests));
  return { n, cases, memory: await memoryUnderLoad(all, product, asked.loadSeconds) };
}
