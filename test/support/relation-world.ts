import type { Scope } from '../../src/modules/access/index.ts';
import {
  changeDisposition,
  chooseReaders,
  completeHeader,
  confirmAbove,
  confirmStatements,
  openDraft,
  putInForce,
  reviewOf,
} from '../../src/modules/directives/index.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import type { TestDatabase } from './database.ts';
import { openDesk } from './directive.ts';
import { type BodyKey, type Province, settleProvince, type TestPerson } from './province.ts';

export interface Paper {
  readonly number: string;
  /** ISO date of issue. */
  readonly issuedOn: string;
  readonly title?: string;
  /** Paragraphs of the body. */
  readonly body: readonly string[];
  readonly issuer?: BodyKey;
  /** Bodies that read it besides issuer and custodian. */
  readonly readers?: readonly BodyKey[];
}

/** A conclusion of few words, with number and date printed. */
export function paperText({ number, issuedOn, title = 'về một số việc cần làm', body }: Paper): string {
  const [year, month, day] = issuedOn.split('-');
  return `TỈNH ỦY THỬ NGHIỆM
*
Số ${number}

ĐẢNG CỘNG SẢN VIỆT NAM

Thử Nghiệm, ngày ${day} tháng ${month} năm ${year}

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
${title}
-----

${body.map((line, at) => `${at + 1}. ${line}`).join('\n\n')}

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Hoàng Văn Lâm
`;
}

/** A province whose office takes papers in, one after the other. */
export interface RelationWorld {
  readonly province: Province;
  person(body: BodyKey, role?: string): TestPerson;
  as<R>(person: TestPerson, work: (scope: Scope) => Promise<R>): Promise<R>;
  asClerk<R>(work: (scope: Scope) => Promise<R>): Promise<R>;
  /** Imports and reads a paper and completes its header; it waits for confirmation. */
  draft(paper: Paper): Promise<string>;
  /** Confirms every sentence as read, and puts the draft in force. */
  enforce(id: string): Promise<void>;
  /** Both. */
  held(paper: Paper): Promise<string>;
}

export async function relationWorld(test: TestDatabase): Promise<RelationWorld> {
  const province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
  const desk = openDesk(test);
  const person = (body: BodyKey, role?: string): TestPerson => {
    const found = province.people.find((it) => it.bodyKey === body && (!role || it.role === role));
    if (!found) throw new Error(`Nobody sits in ${body}.`);
    return found;
  };
  const clerk = person('van-phong-tinh-uy', 'office');
  const as = async <R>(who: TestPerson, work: (scope: Scope) => Promise<R>): Promise<R> =>
    inScope(await desk.frame(who), 'write', work);
  const asClerk = <R>(work: (scope: Scope) => Promise<R>): Promise<R> => as(clerk, work);
  const review = async (scope: Scope, id: string) => reviewOf(scope, await openDraft(scope, id));

  const draft = async (paper: Paper): Promise<string> => {
    const id = await desk.take(clerk, paperText(paper), `${paper.number.replace(/\W/g, '-')}.txt`);
    await asClerk(async (scope) => {
      const { revision } = await review(scope, id);
      await completeHeader(scope, id, {
        revision,
        number: paper.number,
        issuedOn: paper.issuedOn,
        issuerId: province.bodies[paper.issuer ?? 'ban-thuong-vu'],
      });
      const readers = (paper.readers ?? []).map((key) => ({
        basis: 'recipient' as const,
        wording: key,
        bodyIds: [province.bodies[key]],
      }));
      await chooseReaders(scope, id, { revision: (await review(scope, id)).revision, readers });
    });
    return id;
  };
  const enforce = (id: string): Promise<void> =>
    asClerk(async (scope) => {
      await confirmAbove(scope, id, 0);
      for (const it of (await review(scope, id)).statements.filter((one) => !one.confirmed)) {
        if (it.disposition === 'label') continue;
        if (it.disposition === 'other') await changeDisposition(scope, id, [it], 'orientation');
        else await confirmStatements(scope, id, [it]);
      }
      await putInForce(scope, id);
    });
  const held = async (paper: Paper): Promise<string> => {
    const id = await draft(paper);
    await enforce(id);
    return id;
  };
  return { province, person, as, asClerk, draft, enforce, held };
}
