import { layBody } from './body.ts';
import { type Foot, layFoot } from './foot.ts';
import { type Letterhead, layHead, type Title } from './head.ts';
import { type Run, runsOf } from './run.ts';

/** What the sheet needs to know of a sentence. */
export type SheetStatement = {
  readonly id: string;
  readonly provision: string;
  readonly span: readonly [number, number];
  readonly segments: readonly (readonly [number, number])[];
  readonly disposition: string;
};

/** What the sheet needs to know of a provision. */
export type SheetProvision = { readonly path: string; readonly kind: string };

/** A document as it was read; `text` is what all spans count into. */
export type SheetSource = {
  readonly text: string;
  readonly outline: readonly SheetProvision[];
  readonly statements: readonly SheetStatement[];
  readonly header: {
    readonly superiorWording: string | null;
    readonly signers: readonly { readonly name: string | null }[];
    readonly spans: Readonly<Record<string, readonly [number, number]>>;
  };
};

/**
 * The words of one sentence that stand together; a sentence cut by cells has several. `first` carries its mark, `main`
 * (the longest) its link.
 */
export type Fragment = {
  readonly statement: string;
  readonly runs: readonly Run[];
  readonly first: boolean;
  readonly main: boolean;
};

/** One cell of a table; `span` columns wide. */
export type Cell = { readonly fragments: readonly Fragment[]; readonly span: number };
export type Row = {
  readonly key: string;
  readonly cells: readonly Cell[];
  readonly group: boolean;
  /** The sentence the row is, where it is just one. */
  readonly statement: string | null;
};

/** A block of the sheet, in the order of the document. */
export type Block =
  | {
      readonly kind: 'heading' | 'paragraph' | 'footnote';
      readonly key: string;
      /** 2 for the top of the outline; headings only. */
      readonly level: 2 | 3 | 4;
      /** Title lines of an appendix. */
      readonly centred: boolean;
      readonly fragments: readonly Fragment[];
    }
  | {
      readonly kind: 'table';
      readonly key: string;
      readonly head: Row | null;
      readonly rows: readonly Row[];
    };

/** One appendix, or the document proper. */
export type Part = {
  readonly key: string;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Block[];
};

/** A document laid out as an official page. */
export type Sheet = {
  /** Party and State documents differ in small things: who signs in bold, how "Nơi nhận" is set. */
  readonly form: 'party' | 'state';
  readonly letterhead: Letterhead | null;
  readonly title: Title | null;
  /** Lines between title and body, such as "Kính gửi". */
  readonly opening: readonly string[];
  readonly body: Part;
  readonly foot: Foot | null;
  readonly appendices: readonly Part[];
};

const APPENDIX = /^PL\d*(\/|$)/;

/** Lays the text as read out as an official page: every word of every sentence stands in it once. */
export function layOut(source: SheetSource): Sheet {
  const { text, header } = source;
  const statements = [...source.statements].sort((a, b) => a.span[0] - b.span[0]);
  const kinds = new Map(source.outline.map((one) => [one.path, one.kind]));
  const bodyStatements = statements.filter((one) => !APPENDIX.test(one.provision));
  const appended = statements.filter((one) => APPENDIX.test(one.provision));
  const bodyStart = bodyStatements[0]?.span[0] ?? appended[0]?.span[0] ?? text.length;
  const bodyEnd = Math.max(bodyStart, ...bodyStatements.map((one) => one.span[1]));
  const appendixStart = appended[0]?.span[0] ?? text.length;
  const lay = (key: string, part: readonly SheetStatement[]): Part =>
    layBody(
      key,
      text,
      part.map((one) => ({
        ...one,
        runs: runsOf(text, one.segments),
        footnote: kinds.get(one.provision) === 'footnote',
      })),
    );
  const numbers = [...new Set(appended.map((one) => one.provision.split('/')[0]!))];
  const head = layHead(text.slice(0, bodyStart), header);
  return {
    ...head,
    body: lay('body', bodyStatements),
    foot: layFoot(text.slice(bodyEnd, Math.max(bodyEnd, appendixStart)), header.signers, head.form),
    appendices: numbers.map((number) =>
      lay(
        number,
        appended.filter((one) => one.provision.split('/')[0] === number),
      ),
    ),
  };
}
