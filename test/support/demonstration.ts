import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { loadDemonstration } from '../../demo/load/load.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { type Product, startProduct } from '../../src/product.ts';
import { ROOT } from '../house/sources.ts';
import { launchBrowser } from './browser.ts';
import { engines, openTestDatabase, type TestDatabase } from './database.ts';

export interface Demonstration {
  readonly product: Product;
  readonly test: TestDatabase;
  readonly browser: Browser;
  /** A window signed in as the person of that name, in a size, a language and a ground. */
  open(name: string | null, look?: Partial<Look>): Promise<{ context: BrowserContext; page: Page }>;
  close(): Promise<void>;
}

export interface Look {
  readonly size: 'desktop' | 'phone';
  readonly language: 'vi' | 'en';
  readonly ground: 'light' | 'dark';
}

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Where journeys leave their pictures: somebody looks at them. */
export const PICTURES = join(ROOT, 'test-results', 'pictures');

/** The product with the demonstration, as `npm start` shows it, and a real browser. */
export async function openDemonstration(): Promise<Demonstration> {
  mkdirSync(PICTURES, { recursive: true });
  const test = await openTestDatabase(engines.at(-1) ?? 'embedded');
  const outcome = readConfig({ DATA_DIR: test.dataDir, PORT: '0' });
  if (!outcome.ok) throw new Error(outcome.faults.join());
  const product = await startProduct(outcome.config, {
    database: test.database,
    log: openLog('silent'),
    prepare: loadDemonstration,
  });
  const browser = await launchBrowser();
  return {
    product,
    test,
    browser,
    open: (name, look = {}) =>
      openWindow(browser, product.url, name, { size: 'desktop', language: 'vi', ground: 'light', ...look }),
    close: async () => {
      await browser.close();
      await product.close();
      await test.close();
    },
  };
}

async function openWindow(browser: Browser, url: string, name: string | null, look: Look) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: SIZES[look.size],
    colorScheme: look.ground,
    reducedMotion: 'reduce',
    locale: look.language === 'vi' ? 'vi-VN' : 'en-GB',
    hasTouch: look.size === 'phone',
  });
  if (name) {
    const roles = (await (await context.request.get('/api/demonstration/roles')).json()) as {
      id: string;
      name: string;
    }[];
    const id = roles.find((role) => role.name === name)?.id;
    if (!id) throw new Error(`Nobody of the demonstration is called ${name}.`);
    await context.request.post('/api/demonstration/sign-in', { data: { id }, headers: { 'x-quyet': '1' } });
  }
  await context.addInitScript((language) => {
    localStorage.setItem('q.language', language);
  }, look.language);
  return { context, page: await context.newPage() };
}
