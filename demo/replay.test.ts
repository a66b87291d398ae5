import { describe, expect, it } from 'vitest';
import type { StoryEvent, TaskSelector } from './event.ts';
import { type ReplayedTask, replay, taskId } from './replay.ts';
import { story } from './story.ts';
import { timeState } from './time-state.ts';

const task: TaskSelector = { directive: 'ket-luan-58', quote: 'Hoàn thành thu hồi tạm ứng quá hạn' };
const moment = { on: '2026-04-02', at: '08:00', by: 'tran-thu-hanh' } as const;
const inForce: StoryEvent = { ...moment, act: 'put-in-force', directive: 'ket-luan-58' };
const assigned: StoryEvent = {
  ...moment,
  act: 'assign',
  task,
  to: { lead: 'so-tai-chinh' },
  accountable: null,
  cooperating: [],
  basis: null,
};

describe('replay', () => {
  it('opens a task for each duty of a directive put in force, with the deadline of its sentence', () => {
    const { tasks } = replay([inForce]);
    expect(tasks.get(taskId(task))).toMatchObject({ state: 'unassigned', lead: null, due: '2026-11-14' });
    expect(
      [...tasks.values()].some(({ task: other }) => other.quote.startsWith('Vùng động lực đóng góp')),
    ).toBe(false);
  });

  it('names an act that the state does not allow and leaves the task where it is', () => {
    const { tasks, faults } = replay([inForce, assigned, { ...moment, act: 'confirm-completion', task }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('confirm-completion');
    expect(tasks.get(taskId(task))?.state).toBe('assigned');
  });

  it('names a move away from a body that does not lead the task', () => {
    const move = { task, from: 'so-xay-dung', to: 'so-nnmt', reason: '' } as const;
    const reorganise: StoryEvent = {
      ...moment,
      act: 'reorganise',
      effective: '2026-04-02',
      basis: '',
      moves: [move],
    };
    expect(replay([inForce, assigned, reorganise]).faults).toHaveLength(1);
  });

  it('finds a fault whichever receipt is left out of the story', () => {
    const receipts = story.filter(({ act }) => act === 'receive');
    for (const receipt of receipts.slice(0, 20)) {
      const { faults } = replay(story.filter((event) => event !== receipt));
      const last = story.findLast(
        (event) => 'task' in event && 'task' in receipt && event.task === receipt.task,
      );
      expect(faults.length > 0).toBe(last !== receipt);
    }
  });
});

describe('the time state of a task', () => {
  const open: ReplayedTask = {
    task,
    state: 'in-progress',
    lead: 'so-tai-chinh',
    due: '2026-12-31',
    dueSetOn: '2026-03-17',
    resultOn: null,
    evidence: [],
    percent: 50,
    lastActOn: '2026-12-01',
  };

  it('is due soon within fifteen days of a deadline given long ahead, and overdue from the day after it', () => {
    expect(timeState(open, '2026-12-15')).toBe('open-in-time');
    expect(timeState(open, '2026-12-16')).toBe('open-due-soon');
    expect(timeState(open, '2026-12-31')).toBe('open-due-soon');
    expect(timeState(open, '2027-01-01')).toBe('open-overdue');
  });

  it('is judged by the date of the result, not by the day of confirmation', () => {
    const confirmed = {
      ...open,
      state: 'confirmed',
      resultOn: '2026-12-31',
      lastActOn: '2027-01-08',
    } as const;
    expect(timeState(confirmed, '2027-01-10')).toBe('done-on-time');
    expect(timeState({ ...confirmed, resultOn: '2027-01-04' }, '2027-01-10')).toBe('done-late');
    expect(timeState({ ...open, state: 'submitted', resultOn: '2027-01-04' }, '2027-01-05')).toBe(
      'open-overdue',
    );
  });

  it('knows no lateness without a deadline, and none for what was cancelled', () => {
    expect(timeState({ ...open, due: null }, '2030-01-01')).toBe('open-without-deadline');
    expect(timeState({ ...open, due: null, state: 'confirmed' }, '2030-01-01')).toBe('done-without-deadline');
    expect(timeState({ ...open, state: 'cancelled' }, '2030-01-01')).toBeNull();
  });
});
