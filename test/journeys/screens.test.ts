import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demonstration, type Look, openDemonstration, PICTURES } from '../support/demonstration.ts';
import { axeSource, type ScreenWords, screenWords } from '../support/words-of-screens.ts';

const OFFICE = 'Trần Thu Hạnh';
const LEADER = 'Hoàng Văn Lâm';
const INSPECTOR = 'Đặng Thị Mai';
const FOCAL_POINT = 'Phạm Tuấn Anh';
const ADMINISTRATOR = 'Đỗ Minh Quân';

/** Each screen, who looks at it, and the words by which one sees that it has come. */
const SCREENS: readonly [name: string, person: string | null, address: (ids: Ids) => string][] = [
  ['sign-in', null, () => '/'],
  ['today-office', OFFICE, () => '/'],
  ['today-leader', LEADER, () => '/'],
  ['today-inspector', INSPECTOR, () => '/'],
  ['today-focal-point', FOCAL_POINT, () => '/'],
  ['today-administrator', ADMINISTRATOR, () => '/'],
  ['directives', OFFICE, () => '/directives'],
  ['directive', OFFICE, (ids) => `/directives/${ids.conclusion}`],
  ['directive-plan', OFFICE, (ids) => `/directives/${ids.plan}`],
  ['confirm', OFFICE, (ids) => `/directives/${ids.draft}/confirm`],
  ['confirm-relations', OFFICE, (ids) => `/directives/${ids.draft}/confirm?tab=relations`],
  ['relations', OFFICE, (ids) => `/directives/${ids.conclusion}/relations`],
  ['relations-of-a-replacement', OFFICE, (ids) => `/directives/${ids.replacement}/relations`],
  ['tasks', OFFICE, () => '/tasks'],
  ['tasks-over', OFFICE, () => '/tasks?timeState=over'],
  ['task', OFFICE, (ids) => `/tasks/${ids.task}`],
  ['task-update', FOCAL_POINT, (ids) => `/tasks/${ids.ownTask}/update`],
  ['organisations', OFFICE, () => '/organisations'],
  ['body', OFFICE, (ids) => `/organisations/${ids.body}`],
  ['people', ADMINISTRATOR, () => '/people'],
  ['learning', ADMINISTRATOR, () => '/learning'],
];

interface Ids {
  readonly conclusion: string;
  readonly plan: string;
  readonly replacement: string;
  readonly draft: string;
  readonly task: string;
  readonly ownTask: string;
  readonly body: string;
}

describe('every screen', () => {
  let demonstration: Demonstration;
  let ids: Ids;
  let words: ScreenWords;

  beforeAll(async () => {
    demonstration = await openDemonstration();
    words = await screenWords();
    const one = async (text: string) =>
      (await demonstration.test.database.pool.query<{ id: string }>(text)).rows[0]?.id ?? '';
    ids = {
      conclusion: await one(`select id from directive where number = '58-KL/TU'`),
      replacement: await one(`select id from directive where number = '112-KL/TU'`),
      plan: await one(`select id from directive where number = '97/KH-UBND'`),
      draft: await one(`select id from directive where number = '186/KH-UBND'`),
      task: await one(`select id from task where state = 'submitted' limit 1`),
      ownTask: await one(
        `select t.id from task t join organisation_version v on v.organisation_id = t.lead_id where v.name = 'Sở Xây dựng' and t.state = 'in-progress' limit 1`,
      ),
      body: await one(
        `select organisation_id as id from organisation_version where name = 'Sở Xây dựng' limit 1`,
      ),
    };
  });
  afterAll(() => demonstration.close());

  const visit = async (person: string | null, address: string, look: Partial<Look>) => {
    const window = await demonstration.open(person, look);
    await window.page.goto(address, { waitUntil: 'networkidle' });
    return window;
  };

  it.each(SCREENS)(
    '%s: fits, is accessible and speaks one language, in both sizes',
    async (name, person, address) => {
      const looks: Partial<Look>[] = [
        { size: 'desktop', language: 'vi', ground: 'light' },
        { size: 'phone', language: 'vi', ground: 'dark' },
        { size: 'desktop', language: 'en', ground: 'dark' },
        { size: 'phone', language: 'en', ground: 'light' },
      ];
      for (const look of looks) {
        const { context, page } = await visit(person, address(ids), look);
        const label = `${name}-${look.size}-${look.language}-${look.ground}`;
        await page.screenshot({ path: join(PICTURES, `${label}.png`) });
        expect(await page.title(), `${label} is not the page it should be`).not.toMatch(
          /Không có trang này|No such page|Có lỗi|went wrong/,
        );
        expect(await widerThanWindow(page), `${label} is wider than its window`).toBe(false);
        expect(await seriousFaults(page), label).toEqual([]);
        expect(await foreignWords(page, words[look.language === 'en' ? 'vi' : 'en']), label).toEqual([]);
        await context.close();
      }
    },
  );

  it.each([
    ['sign-in', null, 80, () => '/'],
    ['Today', OFFICE, 200, () => '/'],
    ['the directive', OFFICE, 200, (it: Ids) => `/directives/${it.conclusion}`],
  ] as const)('%s asks for little script', async (name, person, kilobytes, address) => {
    const window = await demonstration.open(person);
    const scripts: Promise<number>[] = [];
    window.page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname))
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await window.page.goto(address(ids), { waitUntil: 'networkidle' });
    const size = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
    await window.context.close();
    expect(size, name).toBeGreaterThan(10_000);
    expect(Math.round(size / 1000), name).toBeLessThanOrEqual(kilobytes);
  });
});

const widerThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

/** What axe calls serious or critical, as "rule: place". */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  return page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>;
        };
      }
    ).axe.run;
    const { violations } = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations
      .filter((one) => ['serious', 'critical'].includes(one.impact))
      .map(
        (one) =>
          `${one.id}: ${one.nodes
            .map((node) => node.target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
      );
  });
}

/** Interface texts of the other language. What is marked `lang="vi"` is a document's own text and stays. */
async function foreignWords(page: Page, foreign: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const marked = element?.closest('[lang]');
      if (!element || element.closest('script, style') || (marked && marked !== document.documentElement))
        continue;
      if (element.checkVisibility()) seen.push(walker.currentNode.textContent?.trim() ?? '');
    }
    return seen;
  });
  return texts.filter((text) => foreign.has(text));
}
