import { SixClear } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import type { Act } from '../api.ts';
import { texts } from './thread.texts.ts';

/** The act that makes an item clear. */
const actFor = {
  person: 'assign',
  work: 'clarify',
  time: 'set-deadline',
  responsibility: 'clarify',
  product: 'clarify',
  authority: 'clarify',
} as const satisfies Readonly<Record<string, Act>>;

/** "6 rõ": what is clear, what is missing, and the way to fill it. */
export function Clarity({ task, onAct }: { task: TaskThread; onAct: (act: Act) => void }) {
  const words = useTexts(texts);
  const missing = task.checklist.filter((one) => !one.clear).map((one) => one.item);
  const acts = [...new Set(missing.map((item) => actFor[item]))];
  const open = acts.find((act) => act === 'clarify' && task.may[act]) ?? acts.find((act) => task.may[act]);
  return (
    <>
      <SixClear facts={Object.fromEntries(task.checklist.map((one) => [one.item, one.clear]))} />
      {missing.length === 0 ? null : (
        <p className="q-xs q-task-missing">
          {words.unclear(missing.map((item) => words.aspects[item]).join(', '))}{' '}
          {open ? (
            <button type="button" className="q-link" onClick={() => onAct(open)}>
              {words.fill}
            </button>
          ) : null}
        </p>
      )}
    </>
  );
}
