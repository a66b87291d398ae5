import { expect, test } from 'vitest';
import { currentLanguage, setLanguage } from './language.ts';
import { defineTexts } from './texts.ts';

test('Vietnamese is spoken until another language is chosen', () => {
  expect(currentLanguage()).toBe('vi');
  setLanguage('en');
  expect(currentLanguage()).toBe('en');
  setLanguage('vi');
});

test('a translation that misses a key or takes other values does not compile', () => {
  const texts = defineTexts({
    vi: { count: (n: number) => `${n} nhiệm vụ`, group: { title: 'Nhiệm vụ' } },
    en: { count: (n) => `${n} tasks`, group: { title: 'Tasks' } },
  });
  expect(texts.en.count(3)).toBe('3 tasks');
  expect(texts.vi.group.title).toBe('Nhiệm vụ');
  // @ts-expect-error the English group has no title
  defineTexts({ vi: { group: { title: 'Nhiệm vụ' } }, en: { group: {} } });
  // @ts-expect-error English may not bring a key of its own
  defineTexts({ vi: { a: 'một' }, en: { a: 'one', b: 'two' } });
});
