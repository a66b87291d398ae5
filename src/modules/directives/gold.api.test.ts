import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@quyet/parser';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../parser/src/evaluate/corpus.ts';
import { scoreDocument } from '../../../parser/src/evaluate/score.ts';
import { figure } from '../../../parser/src/evaluate/tally.ts';
import { engines } from '../../../test/support/database.ts';
import { CONCLUSION } from '../../../test/support/directive.ts';
import { confirmAll, good, takeIn } from '../../../test/support/office-work.ts';
import { type Client, startTestProduct, type TestProduct } from '../../../test/support/product.ts';

describe.each(engines)('gold of a confirmed directive, on %s', (engine) => {
  let product: TestProduct;
  let clerk: Client;
  const folder = mkdtempSync(join(tmpdir(), 'quyet-gold-'));
  beforeAll(async () => {
    product = await startTestProduct(engine);
    const office = product.province.people.find((one) => one.role === 'office');
    if (!office) throw new Error('nobody in the office');
    clerk = await product.as(office);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await product.close();
  });

  const settling = () => ({ number: '58-KL/TU', issuerId: product.province.bodies['ban-thuong-vu'] });

  it('waits until everything is confirmed, and then is taken by the evaluation as it is', async () => {
    const id = await takeIn(clerk, CONCLUSION);
    const early = await clerk.send<{ code: string }>('POST', `/api/directives/${id}/gold`);
    expect([early.status, early.body?.code]).toEqual([409, 'DIRECTIVE_NOT_CONFIRMED']);
    await confirmAll(clerk, id, settling());
    good(await clerk.send('POST', `/api/directives/${id}/gold`));
    good(await clerk.send('POST', `/api/directives/${id}/in-force`));

    const files = unzipSync(good(await clerk.send('POST', `/api/directives/${id}/gold`)).bytes);
    expect(Object.keys(files).sort()).toEqual(['58-kl-tu.json', '58-kl-tu.txt']);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const skipped: string[] = [];
    const [document] = await readCorpus(folder, folder, (what) => skipped.push(what));
    expect(skipped).toEqual([]);
    if (!document) throw new Error('no labelled document');
    expect(document.read.text).toBe(CONCLUSION);

    const { scores } = scoreDocument(document.labels, parse(document.read), document.read.text);
    const short = Object.entries(scores).filter(([name, tally]) => {
      const value = figure(tally);
      return name === 'tasks.deadlineInvented' ? value !== 0 : value !== null && value !== 1;
    });
    expect(short).toEqual([]);
    const history = good(
      await clerk.get<{ lines: { action: string }[] }>(`/api/directives/${id}/history`),
    ).body;
    expect(history.lines.filter((it) => it.action === 'directive.gold-exported')).toHaveLength(2);
  });
});
