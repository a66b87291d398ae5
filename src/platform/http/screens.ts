import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built screens; any other address is a page of theirs, so index.html answers it. */
export function mountScreens(app: Hono, folder: string): void {
  app.use('/assets/*', compress());
  app.get('/*', async (context) => {
    const wanted = normalize(decodeURIComponentOr(context.req.path)).replace(/^(\.\.[/\\])+/, '');
    const path = join(folder, wanted);
    const file = path.startsWith(folder) && existsSync(path) && statSync(path).isFile() ? path : null;
    if (!file && extname(wanted)) return context.notFound();
    if (!file) {
      const page = join(folder, 'index.html');
      if (!existsSync(page)) return context.text('The screens are not built: run "npm run build".', 503);
      return context.html(readFileSync(page, 'utf8'), 200, { 'cache-control': 'no-cache' });
    }
    const forever = wanted.startsWith('/assets/');
    return context.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
