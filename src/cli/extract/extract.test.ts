import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CommandIo } from '../command.ts';
import { extract } from './extract.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const ORDER = [
  'KẾT LUẬN',
  'CỦA BAN THƯỜNG VỤ TỈNH ỦY',
  'về phát triển giao thông',
  '',
  '1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập đề án bến xe, hoàn thành trước ngày 30/6/2026.',
  '',
].join('\n');

let folder = '';
const path = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quyet-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  args: readonly string[],
  input = '',
): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io: CommandIo = {
    input: async () => new TextEncoder().encode(input),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    width: 100,
    environment: {},
  };
  const status = await extract.run(args, io);
  return { status, out, err };
}

describe('what is printed', () => {
  test('a table for people by default', async () => {
    const { status, out, err } = await run([put('a.txt', ORDER)]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/Chủ trì\s+Sở Xây dựng/);
    expect(out).toContain('« ');
    expect(out).toMatch(/1 nhiệm vụ/);
  });

  test('the contract as JSON, with offsets into the file', async () => {
    const { out } = await run([put('a.txt', ORDER), '--format', 'json']);
    const { tasks } = JSON.parse(out);
    expect(tasks).toHaveLength(1);
    expect(ORDER.slice(...(tasks[0].span as [number, number]))).toBe(tasks[0].text);
    expect(tasks[0]).toMatchObject({
      lead: ['Sở Xây dựng'],
      cooperating: ['Sở Tài chính'],
      deadline: { due: '2026-06-29' },
    });
  });

  test('standard input, page and Markdown', async () => {
    expect((await run(['-', '--format', 'html'], ORDER)).out).toMatch(/^<!doctype html>/);
    expect((await run(['-', '--format', 'md', '--lang', 'en'], ORDER)).out).toContain(
      '| # | Provision | Task |',
    );
  });

  test('with --explain, why each is so and what would have changed it; the page has it anyhow', async () => {
    const file = put('a.txt', ORDER);
    const change = 'bỏ «hoàn thành trước ngày 30/6/2026» thì không có thời hạn';
    for (const format of ['table', 'md']) {
      expect((await run([file, '--format', format])).out).not.toContain('Sẽ khác nếu');
      const { out } = await run([file, '--format', format, '--explain']);
      expect(out.replace(/\s+/g, ' ')).toContain(change);
    }
    expect((await run([file, '--format', 'html'])).out).toContain(change);
    const plain = JSON.parse((await run([file, '--format', 'json'])).out);
    const { explanations, ...rest } = JSON.parse((await run([file, '--format', 'json', '--explain'])).out);
    expect(rest).toEqual(plain);
    expect(explanations).toHaveLength(plain.statements.length);
    expect((await run([file, '--explain', '--lang', 'en'])).out).toContain('It would differ if');
  });

  test('JSON lines for a folder, refusals beside them', async () => {
    const sub = mkdtempSync(path('many-'));
    for (const name of ['b.txt', 'a.txt']) writeFileSync(join(sub, name), ORDER);
    writeFileSync(join(sub, 'c.pdf'), '%PDF-1.7');
    writeFileSync(join(sub, 'note.md'), 'no document');
    const { status, out, err } = await run([sub, '--format', 'json']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([join(sub, 'a.txt'), join(sub, 'b.txt')]);
    expect(status).toBe(1);
    expect(err).toMatch(/^BROKEN_PDF: /);
  });

  test('text of a docx for checking offsets', async () => {
    const document = new Document({
      sections: [{ children: ORDER.split('\n').map((line) => new Paragraph(line)) }],
    });
    const file = put('a.docx', await Packer.toBuffer(document));
    const { out, status } = await run([file, '--format', 'json', '--text-out', path('a.out')]);
    const { tasks } = JSON.parse(out);
    expect(status).toBe(0);
    expect(readFileSync(path('a.out'), 'utf8').slice(...(tasks[0].span as [number, number]))).toBe(
      tasks[0].text,
    );
  });

  test('--check counts what is covered', async () => {
    const table = await run([put('a.txt', ORDER), '--check']);
    expect(table).toMatchObject({ status: 0, err: '' });
    expect(table.out).toMatch(/uncovered=0 doubled=0\n$/);
    const json = await run([put('a.txt', ORDER), '--check', '--format', 'json']);
    expect(json.err).toMatch(/uncovered=0 doubled=0/);
    expect(JSON.parse(json.out)).toHaveProperty('tasks');
  });
});

describe('what is refused', () => {
  const refused = async (
    args: readonly string[],
    code: string,
    status: number,
    input = '',
  ): Promise<void> => {
    const got = await run(args, input);
    expect(got.err.startsWith(`${code}: `)).toBe(true);
    expect({ out: got.out, status: got.status }).toEqual({ out: '', status });
  };

  test('a secrecy mark: nothing on standard output, nothing written', async () => {
    const secret = put('secret.txt', `MẬT\n\n${ORDER}`);
    const before = readdirSync(folder);
    for (const format of ['table', 'json', 'html', 'md']) {
      await refused([secret, '--format', format, '--text-out', path('leak.txt')], 'SECRECY_MARK', 1);
    }
    expect(readdirSync(folder)).toEqual(before);
    expect((await run([secret])).err).not.toContain('bến xe');
  });

  test('files that are no documents', async () => {
    await refused([put('e.txt', '')], 'EMPTY_FILE', 1);
    await refused([put('p.txt', '%PDF-1.4')], 'BROKEN_PDF', 1);
    await refused([path('nowhere.txt')], 'FILE_NOT_FOUND', 1);
    await refused([put('big.txt', 'a'.repeat(21 * 1024 * 1024))], 'FILE_TOO_LARGE', 1);
  });

  test('wrong arguments', async () => {
    await refused([], 'BAD_ARGUMENT', 2);
    await refused(['-', '--format', 'xml'], 'BAD_ARGUMENT', 2);
    await refused(['-', '--issued', '2024-13-01'], 'BAD_ARGUMENT', 2);
    await refused(['-', '--nonsense'], 'BAD_ARGUMENT', 2);
    await refused(['-', '--directory', put('d.json', '[{"nam": 1}]')], 'BAD_DIRECTORY', 2, ORDER);
    await refused(['-', '--text-out', path('no/such/folder.txt')], 'CANNOT_WRITE', 1, ORDER);
  });
});

describe('started as a program', () => {
  const bin = fileURLToPath(new URL('../../../bin/quyet.mjs', import.meta.url));
  test('runs from any folder on the Node that started it', () => {
    const out = execFileSync(process.execPath, [bin, 'extract', '-', '--format', 'json'], {
      input: ORDER,
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    expect(JSON.parse(out).tasks).toHaveLength(1);
  });
  test('passes the status on and keeps standard output clean', () => {
    const done = spawnSync(process.execPath, [bin, 'extract', '-'], {
      input: `TỐI MẬT\n${ORDER}`,
      encoding: 'utf8',
    });
    expect({ status: done.status, out: done.stdout }).toEqual({ status: 1, out: '' });
    expect(done.stderr).toMatch(/^SECRECY_MARK: /);
  });
  test('an unknown command names the ones there are', () => {
    const done = spawnSync(process.execPath, [bin, 'extrat'], { encoding: 'utf8' });
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/UNKNOWN_COMMAND[\s\S]*extract/);
  });
});
