/**
 * Samples labelled in the text itself. A file is a head of "field: value" lines, "=====", and the document with marks:
 *
 *   ‹provision II/1 clause :: heading›…   a provision begins; it ends where the next begins, or at ‹end›
 *   ‹task lead=A|B; cooperating=C; deadline=date 2026-06-14 w2026-06-15; basis=inherited›…‹/task›
 *   ‹indicator value=12; unit=%; comparator=>=; kind=baseline›…‹/indicator›
 *   ‹reference type=NQ; number=12-NQ/TU; date=2026-04-22›Nghị quyết số …‹/core› của …‹/reference›
 *   ‹reporting who=A; toWhom=B; recurrence=annual›…‹/reporting› · ‹limitation›…‹/limitation›
 *   ‹borderline›…‹/borderline› hard to decide · ‹work›…‹/work› a quantity of work, no indicator
 *
 * Head lines: header fields by name, "signer:", "recipient:", "agency: canonical name | spelling | …" (a spelling may carry
 * its surroundings: "cho <các sở>"), "not-agency: …" (persons and posts). Reads such a file; writes text and labels.
 */
type Span = [start: number, end: number];
type Attributes = Readonly<Record<string, string>>;

interface Provision {
  readonly path: string;
  readonly kind: string;
  readonly heading: string | null;
  readonly start: number;
  end: number;
}

interface Open {
  readonly kind: string;
  readonly attributes: Attributes;
  readonly start: number;
  core: number | null;
}

export function readMarked(source: string): { text: string; labels: Record<string, unknown> } {
  const [head = '', body = ''] = source.split('\n=====\n', 2);
  const { header, agencies, notAgencies } = readHead(head);
  let text = '';
  let provision: Provision | null = null;
  const outline: Provision[] = [];
  const open: Open[] = [];
  const found: Record<string, Record<string, unknown>[]> = {};
  const close = () => {
    if (provision) provision.end = text.trimEnd().length;
    provision = null;
  };
  for (const piece of body.split(/(‹[^›]*›)/u)) {
    if (!piece.startsWith('‹')) {
      text += piece;
      continue;
    }
    const mark = piece.slice(1, -1);
    if (mark === 'end') close();
    else if (mark === '/core') (open.at(-1) as Open).core = text.length;
    else if (mark.startsWith('provision ')) {
      close();
      const [, path = '', kind = '', heading] = /^provision (\S+) (\S+)(?: :: (.*))?$/u.exec(mark) ?? [];
      provision = { path, kind, heading: heading ?? null, start: text.length, end: text.length };
      outline.push(provision);
    } else if (mark.startsWith('/')) {
      const one = open.pop();
      if (one?.kind !== mark.slice(1)) throw new Error(`${mark} closes ${one?.kind ?? 'nothing'}`);
      const span: Span = [one.start, text.length];
      found[one.kind] ??= [];
      found[one.kind]?.push({ span, text: text.slice(...span), ...label(one, span) });
    } else {
      const [kind = '', ...rest] = mark.split(' ');
      open.push({ kind, attributes: attributesOf(rest.join(' ')), start: text.length, core: null });
    }
  }
  close();
  const tasks = (found.task ?? []).sort((a, b) => (a.span as Span)[0] - (b.span as Span)[0]);
  return {
    text,
    labels: {
      header,
      outline: nest(outline, text.length),
      tasks: tasks.map((task, i) => ({ id: `t${String(i + 1).padStart(2, '0')}`, ...task })),
      indicators: found.indicator ?? [],
      references: found.reference ?? [],
      agencies: mentions(text, agencies, notAgencies),
      positions: notAgencies.map((phrase) => ({ mentions: places(text, phrase) })),
      reportingDuties: found.reporting ?? [],
      limitations: found.limitation ?? [],
      borderline: (found.borderline ?? []).map((one) => ({ ...one, decided: 'not-task' })),
      neutralQuantities: found.work ?? [],
    },
  };
}

function readHead(head: string) {
  const header: Record<string, unknown> & { signers: { name: string }[]; recipients: string[] } = {
    docType: null, number: null, date: null, issuer: null, title: null, place: null, signers: [], recipients: [],
  };
  const agencies: string[][] = [];
  const notAgencies: string[] = [];
  for (const line of head.split('\n').filter((one) => one.trim() !== '')) {
    const at = line.indexOf(':');
    const [field, value] = [line.slice(0, at), line.slice(at + 1).trim().replaceAll('\\n', '\n')];
    if (field === 'agency') agencies.push(list(value));
    else if (field === 'not-agency') notAgencies.push(...list(value));
    else if (field === 'signer') header.signers.push({ name: value });
    else if (field === 'recipient') header.recipients.push(value);
    else header[field] = value;
  }
  return { header, agencies, notAgencies };
}

const list = (value: string | undefined): string[] =>
  value ? value.split('|').map((one) => one.trim()).filter(Boolean) : [];

function attributesOf(words: string): Attributes {
  return Object.fromEntries(
    words.split(';').flatMap((one) => {
      const at = one.indexOf('=');
      return at < 0 ? [] : [[one.slice(0, at).trim(), one.slice(at + 1).trim()]];
    }),
  );
}

function label({ kind, attributes: a, core }: Open, span: Span): Record<string, unknown> {
  if (kind === 'reference')
    return { coreSpan: [span[0], core ?? span[1]], docType: a.type ?? null, number: a.number ?? null, date: a.date ?? null, role: a.role ?? null };
  if (kind === 'indicator')
    return {
      value: Number.isNaN(Number(a.value)) ? a.value : Number(a.value),
      unit: a.unit ?? null, comparator: a.comparator ?? '=', kind: a.kind ?? 'target',
      ...(a.optional ? { kindNote: 'cost estimate' } : {}),
    };
  if (kind === 'reporting') return { who: a.who ?? null, toWhom: a.toWhom ?? null, recurrence: a.recurrence ?? null };
  if (kind !== 'task') return {};
  const alternatives = a.altLead === undefined ? [] : a.altLead.split('/').map(list);
  return {
    lead: list(a.lead), executors: list(a.executors), cooperating: list(a.cooperating),
    assignmentBasis: a.basis ?? (a.lead ? 'explicit' : 'unassigned'),
    deadline: deadline(a.deadline),
    ...(a.altDeadline === undefined ? {} : { altDeadline: deadline(a.altDeadline) }),
    ...(alternatives.length > 0 ? { altLead: alternatives } : {}),
    ...(a.divisible ? { altSplit: [span] } : {}),
  };
}

/** "date 2026-06-14 w2026-06-15", "recurring annual": kind, due day, day as written, cycle. */
function deadline(words: string | undefined) {
  const [kind = 'none', ...rest] = words ? words.split(' ') : [];
  const written = rest.find((one) => /^w\d{4}-/u.test(one))?.slice(1);
  return {
    kind,
    due: rest.find((one) => /^\d{4}-/u.test(one)) ?? null,
    recurrence: rest.find((one) => !/^w?\d/u.test(one)) ?? null,
    ...(written ? { written } : {}),
  };
}

/** Parents reach to the end of their last child; a chapter to the next chapter of its document. */
function nest(outline: readonly Provision[], length: number) {
  const inside = (above: string, path: string) => path.startsWith(`${above}/`) || path.startsWith(`${above}.`);
  return outline.map((one, i) => {
    const chapter = /\/C\d+$/u;
    const next = outline.slice(i + 1).find((other) => chapter.test(other.path))?.start ?? length;
    const below = outline.filter(
      (other) => inside(one.path, other.path) || (chapter.test(one.path) && other.start >= one.start && other.start < next),
    );
    const parents = outline.filter((other) => inside(other.path, one.path)).map((other) => other.path);
    const parent = parents.sort((a, b) => b.length - a.length)[0] ?? null;
    return { ...one, end: Math.max(one.end, ...below.map((other) => other.end)), parent };
  });
}

/** Every place of a spelling as a whole word, letters' case aside; longer spellings take their characters first. */
function mentions(text: string, agencies: readonly (readonly string[])[], notAgencies: readonly string[]) {
  const taken = notAgencies.flatMap((phrase) => places(text, phrase));
  const byName = new Map<string, Span[]>();
  const forms = agencies.flatMap(([name = '', ...spellings]) =>
    (spellings.length > 0 ? spellings : [name]).map((form) => ({ name, form })),
  );
  for (const { name, form } of forms.sort((a, b) => b.form.length - a.form.length)) {
    for (const span of places(text, form)) {
      if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue;
      taken.push(span);
      byName.set(name, [...(byName.get(name) ?? []), span]);
    }
  }
  return [...byName].map(([name, spans]) => ({
    name,
    forms: agencies.find(([known]) => known === name)?.slice(1) ?? [],
    mentions: spans.sort((a, b) => a[0] - b[0]),
  }));
}

function places(text: string, form: string): Span[] {
  const inner = /^([^<]*)<([^>]*)>(.*)$/su.exec(form);
  if (inner) {
    const [, before = '', words = '', after = ''] = inner;
    return places(text, `${before}${words}${after}`).map(([start]): Span => [
      start + before.length,
      start + before.length + words.length,
    ]);
  }
  const [low, wanted] = [text.replace(/\s/gu, ' ').toLowerCase(), form.replace(/\s/gu, ' ').toLowerCase()];
  const spans: Span[] = [];
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    const inWord = /\p{L}/u.test(low[at - 1] ?? ' ') || /\p{L}/u.test(low[at + wanted.length] ?? ' ');
    if (!inWord) spans.push([at, at + wanted.length]);
  }
  return spans;
}
