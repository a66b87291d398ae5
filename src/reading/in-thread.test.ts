import { describe, expect, test, vi } from 'vitest';
import { inThread } from './in-thread.ts';
import type { ReadingWork } from './reading.ts';

const MEGABYTE = 1024 * 1024;
const text = (words: string) => new TextEncoder().encode(words);
const examine = (bytes: Uint8Array): ReadingWork => ({ task: 'examine', bytes, maxBytes: 20 * MEGABYTE });
const read = (bytes: Uint8Array): ReadingWork => ({
  task: 'read',
  bytes,
  maxBytes: 20 * MEGABYTE,
  directory: [],
  house: { openings: [], times: [] },
  issued: null,
});

/** A thread takes its time to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

describe('reading in a thread', () => {
  test('gives the structure, telling how far it has come', async () => {
    const steps: string[] = [];
    const document = text('KẾT LUẬN\nvề hạ tầng\n\nSở Xây dựng lập hồ sơ trước ngày 31/3/2027.\n');
    const answer = await inThread(read(document), 60, (word) => 'step' in word && steps.push(word.step));
    if (!answer.ok || !('read' in answer.word)) throw new Error('not read');
    expect(steps).toEqual(['text', 'structure']);
    expect(answer.word.read.extraction.tasks).toMatchObject([{ lead: ['Sở Xây dựng'] }]);
    expect(answer.word.read.text.length).toBeGreaterThan(0);
  });

  test('ends at its time, whatever the document does', async () => {
    const long = text('Sở Xây dựng rà soát, báo cáo kết quả trước ngày 31/3/2027. '.repeat(60_000));
    const began = Date.now();
    expect(await inThread(read(long), 0.05)).toEqual({ ok: false, code: 'READING_TOO_LONG' });
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  test('runs several at once, each with its own answer', async () => {
    const marked = text('TỈNH ỦY THỬ\nTỐI MẬT\n*\nKẾT LUẬN\nvề việc\n');
    const plain = text('TỈNH ỦY THỬ\n*\nKẾT LUẬN\nvề mật độ dân số\n');
    const words = await Promise.all([marked, plain, marked, plain].map((it) => inThread(examine(it), 60)));
    const refused = { ok: true, word: { refused: 'SECRECY_MARK' } };
    const letIn = { ok: true, word: { examined: { stampUnread: false } } };
    expect(words).toEqual([refused, letIn, refused, letIn]);
  });
});
