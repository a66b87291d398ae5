import { useMemo, useState } from 'react';
import {
  type Column,
  DataTable,
  DeadlineText,
  deadlineWords,
  Icon,
  KeyHints,
  ProgressBar,
  SixClearCount,
  type StateCounts,
  TableFoot,
  type TableItem,
  TimeStateChip,
  workflowTexts,
} from '../design/index.ts';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { sample } from './sample.ts';
import { type SampleTask, sampleTasks, sampleToday } from './sample-tasks.ts';
import { tableHeads } from './table-heads.ts';

/** The sample tasks again and again, to feel how many rows scroll: `/design?rows=200000`. */
function manyTasks(count: number): readonly SampleTask[] {
  if (count <= sampleTasks.length) return sampleTasks;
  return Array.from({ length: count }, (_, index) => {
    const task = sampleTasks[index % sampleTasks.length]!;
    return { ...task, id: `t${index + 1}`, title: `${index + 1}. ${task.title}` };
  });
}

/**
 * The dense table, grouped by lead body.
 * @param count how many rows; the ten of the sample when absent
 */
export function TasksTable({ count = 0 }: { count?: number }) {
  const tasks = useMemo(() => manyTasks(count), [count]);
  const language = useLanguage();
  const workflow = useTexts(workflowTexts);
  const heads = useTexts(tableHeads);
  const [current, setCurrent] = useState('t2');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<readonly string[]>([]);
  const columns: Column<SampleTask>[] = [
    {
      key: 'title',
      head: heads.title,
      phone: 'title',
      cell: (task) => <a href={`?t=${task.id}`}>{task.title}</a>,
    },
    {
      key: 'source',
      head: heads.source,
      width: 150,
      quiet: true,
      phone: 'right',
      cell: (task) => task.source,
    },
    { key: 'with', head: heads.with, width: 116, quiet: true, cell: (task) => task.with },
    {
      key: 'due',
      head: heads.due,
      width: 148,
      cell: (task) => <DeadlineText due={task.due} source={task.from} />,
    },
    {
      key: 'state',
      head: heads.state,
      width: 206,
      phone: 'left',
      sort: { href: '?sort=-state', now: 'ascending' },
      cell: (task) => (
        <TimeStateChip state={task.state}>
          {deadlineWords({ ...task, today: sampleToday }, language, 'dense')}
        </TimeStateChip>
      ),
    },
    { key: 'workflow', head: heads.workflow, width: 126, cell: (task) => workflow[task.workflow] },
    {
      key: 'clear',
      head: heads.clear,
      width: 50,
      align: 'end',
      cell: (task) => <SixClearCount count={task.clear} bare />,
    },
    {
      key: 'progress',
      head: heads.progress,
      width: 114,
      cell: (task) => (
        <>
          <ProgressBar percent={task.percent} state={task.state} />
          {task.percent}%
        </>
      ),
    },
    {
      key: 'files',
      head: heads.files,
      width: 96,
      align: 'end',
      cell: (task) =>
        task.files === 0 ? (
          '0'
        ) : (
          <>
            <Icon name="clip" /> {task.files}
          </>
        ),
    },
  ];
  const items = useMemo(() => {
    const bodies = [...new Set(tasks.map((task) => task.lead))];
    return bodies.flatMap((body): TableItem<SampleTask>[] => {
      const members = tasks.filter((task) => task.lead === body);
      const counts: StateCounts = {};
      for (const task of members) counts[task.state] = (counts[task.state] ?? 0) + 1;
      const open = !closed.includes(body);
      const onToggle = () => setClosed(open ? [...closed, body] : closed.filter((other) => other !== body));
      return [
        { kind: 'group', key: body, title: body, note: heads.count(members.length), counts, open, onToggle },
        ...(open
          ? members.map((task) => ({ kind: 'row' as const, key: task.id, row: task, label: task.title }))
          : []),
      ];
    });
  }, [tasks, closed, heads]);
  return (
    <div className="q-gallery-window q-gallery-table">
      <DataTable
        label={heads.title}
        columns={columns}
        items={items}
        current={current}
        onCurrent={setCurrent}
        picked={picked}
        onPick={setPicked}
      />
      <TableFoot aside={<KeyHints hints={sample.keys} />}>{heads.count(tasks.length)}</TableFoot>
    </div>
  );
}
