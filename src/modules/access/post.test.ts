import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEnd, judgeNewPost, type Post } from './post.ts';

const post = (rest: Partial<Post> = {}): Post => ({
  id: 'p',
  personId: 'n',
  bodyId: 'b',
  title: 'Chuyên viên',
  role: 'focal-point',
  from: '2024-01-01',
  to: null,
  ...rest,
});
const department = { kind: 'department' };

describe('giving a post', () => {
  it('accepts a second role in the same body, and the same role in another', () => {
    expect(judgeNewPost(post({ role: 'leader' }), department, [post()])).toEqual({ ok: true });
    expect(judgeNewPost(post({ bodyId: 'c' }), department, [post()])).toEqual({ ok: true });
  });

  it('takes the same role again from the day the earlier post ends', () => {
    const earlier = post({ to: '2025-07-01' });
    expect(judgeNewPost(post({ from: '2025-07-01' }), department, [earlier])).toEqual({ ok: true });
    expect(judgeNewPost(post({ from: '2025-06-30' }), department, [earlier])).toMatchObject({
      code: 'POST_OVERLAPS',
    });
  });

  it('puts inspectors into an inspection committee only, for they read everything', () => {
    const inspector = post({ role: 'inspector' });
    expect(judgeNewPost(inspector, department, [])).toMatchObject({ code: 'INSPECTOR_ELSEWHERE' });
    expect(judgeNewPost(inspector, { kind: 'inspection-committee' }, [])).toEqual({ ok: true });
  });

  it('refuses a body that does not live and days the wrong way round', () => {
    expect(judgeNewPost(post(), null, [])).toMatchObject({ code: 'POST_BODY_NOT_LIVING' });
    expect(judgeNewPost(post({ to: '2024-01-01' }), department, [])).toMatchObject({
      code: 'POST_DAYS_REVERSED',
    });
  });
});

describe('ending a post', () => {
  it('keeps one administrator whatever is ended in whatever order', () => {
    const days = fc.integer({ min: 2, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`);
    const ends = fc.array(fc.tuple(fc.nat({ max: 3 }), days), { maxLength: 12 });
    fc.assert(
      fc.property(ends, (acts) => {
        let posts = ['a', 'b', 'c', 'd'].map((id) => post({ id, role: 'administrator' }));
        for (const [which, day] of acts) {
          const ended = posts[which] as Post;
          if (judgeEnd(ended, day, posts).ok) {
            posts = posts.map((one) => (one === ended ? { ...one, to: day } : one));
          }
        }
        expect(posts.some((one) => one.to === null)).toBe(true);
      }),
    );
  });

  it('ends other roles freely, after their first day', () => {
    expect(judgeEnd(post(), '2024-01-02', [])).toEqual({ ok: true });
    expect(judgeEnd(post(), '2024-01-01', [])).toMatchObject({ code: 'POST_DAYS_REVERSED' });
  });
});
