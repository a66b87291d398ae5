import { textBuilder } from '../builder.ts';
import type { ReadLimits } from '../limits.ts';
import { type ReadOutcome, refused } from '../outcome.ts';
import { legacyEncoding } from '../plain/legacy.ts';
import { inFont } from '../plain/old-fonts.ts';
import { type BodyParts, bodyWriter } from './body.ts';
import { numberWriter } from './counter.ts';
import { noteWriter } from './notes.ts';
import { collectNumbering } from './numbering.ts';
import { type DocxParts, findParts, type PartReader, partReader } from './parts.ts';
import { boxText, type RunSink } from './run.ts';
import { collectStyles, fontOf } from './styles.ts';
import { openArchive } from './zip.ts';

/** Notes that Word draws as lines above the notes and that bear no text. */
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Reads a docx into text with automatic numbers written out. Throws `Refusal`; `read` catches it. */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const archive = openArchive(bytes, limits);
  const parts = partReader(archive, limits);
  const found = findParts(archive, parts);

  const asides: string[] = [];
  const boxes: string[] = [];
  const styles = collectStyles(parts.all(found.styles, 1));
  const letters: BodyParts['letters'] = (text, run, style) => inFont(text, fontOf(styles, run, style));
  const quiet: RunSink = {
    note: () => '',
    aside: (text) => void asides.push(text),
    letters: (text, run) => letters(text, run, null),
  };
  const numbers = numberWriter(collectNumbering(parts.all(found.numbering, 1)), styles);
  const notes = noteWriter(noteTexts(parts, found, quiet));
  const out = textBuilder();
  const body = bodyWriter({ out, numbers, notes, aside: (text) => void boxes.push(text), letters });

  parts.each(found.document, 2, (node) => body.block(node));
  body.end();
  for (const margin of found.margins) {
    asides.push(boxText(parts.all(margin, 1), quiet));
  }

  let { text, tables } = out.finish();
  if (!hasWords(text)) {
    // A document made of text boxes only: they are its body.
    text = boxes.join('\n\n');
    tables = [];
  }
  if (!hasWords(text)) return refused('EMPTY_FILE', 'no letter and no digit in the body');
  const legacy = legacyEncoding(text);
  if (legacy !== null) return refused('LEGACY_ENCODING', `${legacy} font in docx`);
  const outside = [...asides, ...boxes].filter((aside) => aside.trim() !== '');
  return {
    ok: true,
    read: { text, tables, format: 'docx', encoding: null },
    asides: outside,
    pictures: archive.names.filter((name) => /^word\/media\//i.test(name)).length,
  };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function noteTexts(parts: PartReader, found: DocxParts, sink: RunSink): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [kind, part] of [
    ['footnote', found.footnotes],
    ['endnote', found.endnotes],
  ] as const) {
    parts.each(part, 1, (node) => {
      if (node.name !== `w:${kind}` || SEPARATORS.has(node.attributes.type ?? '')) return;
      texts.set(
        `${kind}/${node.attributes.id ?? ''}`,
        boxText(node.children, sink).replace(/\s+/g, ' ').trim(),
      );
    });
  }
  return texts;
}
