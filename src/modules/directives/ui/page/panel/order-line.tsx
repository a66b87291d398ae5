import { Glyph, type GlyphName } from '../../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../../web/i18n/index.ts';
import { useNumbering } from '../../../../tasks/ui/numbering.ts';
import { timingWords } from '../../../../tasks/ui/timing.ts';
import type { TaskSummary } from '../../../page.schema.ts';
import { lookOf } from '../look.ts';
import { pageTexts } from '../page.texts.ts';

/** One order in a list: how it stands, what it asks for, who leads. The whole line leads to its sentence. */
export function OrderLine({ task, href }: { task: TaskSummary; href: string }) {
  const texts = useTexts(pageTexts);
  const language = useLanguage();
  const numbering = useNumbering();
  const look = lookOf(task);
  const glyph: GlyphName = look === 'info' ? 'cross' : look;
  return (
    <li className={`q-st-${look}`}>
      <Glyph name={glyph} />
      <span className="q-results-number">{numbering(task)}</span>
      <a href={href} data-keep-scroll lang="vi">
        {task.title}
      </a>
      <span className="q-results-lead">
        {task.lead?.name ??
          (task.children ? texts.bodies(task.children.total, task.children.confirmed) : texts.nobody)}
      </span>
      <span className="q-results-days">{timingWords(task, language, 'distance')}</span>
    </li>
  );
}
