import type { Browser } from 'playwright-core';

/**
 * Switches the package sets for a function host that would change what is tested: one process that dies with its
 * first window, and a browser that no longer minds origins.
 */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

/**
 * Starts the headless Chromium that comes from npm, so that journeys run on a bare machine.
 * The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  // Read when the package is first loaded: it then brings the system libraries a bare Debian lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const [{ default: chromium }, { chromium: playwright }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('playwright-core'),
  ]);
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.includes(argument)),
    headless: true,
  });
}
