import type { Locator, Page } from 'playwright-core';

/** What a clerk did: keys struck as commands, letters typed into fields, things chosen from a list. */
export interface Actions {
  keys: number;
  letters: number;
  choices: number;
}

/** A clerk without a mouse: every act goes through the keyboard and is counted. */
export class KeyboardClerk {
  readonly actions: Actions = { keys: 0, letters: 0, choices: 0 };
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Strikes keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.actions.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Types into whatever has the focus, over what is selected there. */
  async type(text: string): Promise<void> {
    this.actions.letters += [...text].length;
    await this.page.keyboard.insertText(text);
  }

  /** Finds a body by a few letters in the field that has the focus, and takes the first that fits. */
  async chooseBody(letters: string, name: string): Promise<void> {
    await this.type(letters);
    await this.page.locator('[role=option][data-active]', { hasText: name }).waitFor();
    this.actions.choices += 1;
    await this.press('Enter');
  }

  /** Goes down the list of the field that has the focus until the choice with these words is taken. */
  async chooseOption(words: string): Promise<void> {
    const field = this.page.locator('select:focus');
    this.actions.choices += 1;
    for (let tries = 0; tries < 30; tries++) {
      const taken = await field.locator('option:checked').textContent();
      if (taken?.includes(words)) return;
      await this.press('ArrowDown');
    }
    throw new Error(`no choice “${words}”`);
  }

  /** Waits until something is on the screen; looking is no action. */
  sees(what: Locator | string): Promise<void> {
    const place = typeof what === 'string' ? this.page.getByText(what).first() : what;
    return place.waitFor();
  }

  /** Waits until the open sentence has these words and the keyboard is with it. */
  opens(words: string): Promise<void> {
    return this.sees(this.page.locator(`article.q-card-open:focus[aria-label*=${JSON.stringify(words)}]`));
  }

  /** The words of the sentence that is open. */
  async open(): Promise<string> {
    return (await this.page.locator('article.q-card-open').getAttribute('aria-label')) ?? '';
  }

  /** Goes to a sentence by its words. */
  async find(words: string): Promise<void> {
    await this.press('/');
    await this.type(words);
    await this.press('Enter', 'Escape');
    await this.opens(words);
  }
}
