import { Button, Quote, toast } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { reportLine } from './report-line.ts';
import { texts } from './thread.texts.ts';

/** The line for a report, and the way to take it along. */
export function ReportLine({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const line = reportLine({ ...task, documents: task.evidence.filter((one) => !one.withdrawn) });
  return (
    <>
      <Quote report>{line}</Quote>
      <Button size="sm" onClick={() => void copy(line).then(() => toast(words.copied))}>
        {words.copy}
      </Button>
    </>
  );
}

/** The clipboard exists only on encrypted pages; inside an office the old way still works. */
async function copy(text: string): Promise<void> {
  if ('clipboard' in navigator) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
