import type { TaskStanding, TaskThread } from '../../src/modules/tasks/tasks.schema.ts';
import { good, putInForce, reviewOf, takeIn } from './office-work.ts';
import type { Client, TestProduct } from './product.ts';
import { type BodyKey, type Province, seatPerson, type TestPerson } from './province.ts';

/** Words that stand in one place of the document and nowhere else: whoever meets one has read that place. */
export const WORDS = {
  title: 'Lục Đào',
  preamble: 'Mường Thải',
  assessment: 'Rừng Sến',
  target: 'Bãi Sậy',
  kept: 'Thạch Bàn',
  keptHeading: 'Hoa Lư',
  handedOver: 'Đồng Mận',
  handedOverHeading: 'Kim Lũ',
  fannedOut: 'Gò Chùa',
  fannedOutHeading: 'Yên Mạc',
  evidenceOfKept: 'Phù Vân',
  evidenceOfHandedOver: 'Tân Trào',
  evidenceOfChild: 'Nậm Rốm',
  fileName: 'Phiêng Luông',
} as const;
export type Word = keyof typeof WORDS;

const w = WORDS;
export const READING_TEXT = `TỈNH ỦY THỬ NGHIỆM
*
ĐẢNG CỘNG SẢN VIỆT NAM

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển hạ tầng lưu vực ${w.title}
-----

Ban Thường vụ Tỉnh ủy nghe báo cáo tại ${w.preamble} và kết luận như sau:

I- Tình hình

Công tác trồng rừng ở ${w.assessment} còn chậm, chưa thường xuyên kiểm tra.

II- Mục tiêu

- Tỷ lệ lấp đầy cụm công nghiệp ${w.target} đến năm 2030 đạt từ 70% trở lên.

III- Nhiệm vụ, giải pháp

1. Về đường bộ ${w.keptHeading}

- Sở Xây dựng lập hồ sơ cầu ${w.kept} trước ngày 31/3/2027.

2. Về đường thủy ${w.handedOverHeading}

- Sở Xây dựng khảo sát luồng lạch ${w.handedOver} trước ngày 30/6/2027.

3. Về công khai ${w.fannedOutHeading}

- Công khai quy hoạch khu vực ${w.fannedOut} đã được phê duyệt.

Nơi nhận:
- Sở Nội vụ,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Hoàng Văn Lâm
`;

/** How much of the document somebody may read. */
export type Reach = 'whole' | 'none' | readonly Word[];

export interface Viewer {
  readonly who: string;
  readonly client: Client;
  readonly reach: Reach;
}

export interface ReadingWorld {
  readonly directiveId: string;
  readonly number: string;
  readonly statementIds: readonly string[];
  readonly taskIds: readonly string[];
  readonly evidence: readonly { readonly taskId: string; readonly id: string }[];
  readonly viewers: readonly Viewer[];
}

/**
 * A directive in force with three orders: one kept by the body the document names, one handed over to another body,
 * one given later to two bodies; each with evidence; and somebody of every kind who may, or may not, read of it.
 */
export async function readingWorld(product: TestProduct): Promise<ReadingWorld> {
  const { test, province, otherProvince } = product;
  const { bodies } = province;
  const seated: TestPerson[] = [];
  for (const bodyKey of ['dang-uy-ubnd', 'ubnd-tinh'] as const)
    seated.push(
      await seatPerson(test, province, { name: `Đầu mối ${bodyKey}`, role: 'focal-point', bodyKey }),
    );
  const at = (body: BodyKey, role?: string, place: Province = province): Promise<Client> => {
    const people = place === province ? [...place.people, ...seated] : place.people;
    const found = people.find((one) => one.bodyKey === body && (!role || one.role === role));
    if (!found) throw new Error(`Nobody sits in ${body}.`);
    return product.as(found);
  };
  const clerk = await at('van-phong-tinh-uy', 'office');
  const construction = await at('so-xay-dung');
  const ward = await at('phuong-lam-khe');
  const number = '88-KL/TU';

  const directiveId = await takeIn(clerk, READING_TEXT, `${w.fileName}.txt`);
  await putInForce(clerk, directiveId, {
    number,
    issuerId: bodies['ban-thuong-vu'],
    readers: [
      { basis: 'recipient', wording: 'Sở Nội vụ', bodyIds: [bodies['so-noi-vu']] },
      { basis: 'circulation', wording: 'Lưu hành nội bộ', bodyIds: [bodies['van-phong-ubnd']] },
    ],
  });
  const { rows: tasks } = await test.database.pool.query<{ id: string; text: string }>(
    `select task.id, statement.text from task join statement on statement.id = task.statement_id
     where task.directive_id = $1`,
    [directiveId],
  );
  const taskWith = (word: Word): string => {
    const found = tasks.find((it) => it.text.includes(WORDS[word]));
    if (!found) throw new Error(`No order speaks of ${WORDS[word]}.`);
    return found.id;
  };
  const act = async (who: Client, taskId: string, noun: string, body: object) => {
    const { revision } = good(await who.get<TaskThread>(`/api/tasks/${taskId}`)).body;
    return good(await who.send<TaskStanding>('POST', `/api/tasks/${taskId}/${noun}`, { revision, ...body }));
  };
  const work = async (who: Client, taskId: string, word: Word) => {
    await act(who, taskId, 'receipt', { note: `Tiếp nhận ${WORDS[word]}` });
    await act(who, taskId, 'progress', { percent: 30, note: `Đã làm ${WORDS[word]}` });
    const bytes = new TextEncoder().encode(`Biên bản tại ${WORDS[word]}.\n`);
    good(await who.upload(`/api/tasks/${taskId}/evidence/file`, bytes, `${WORDS[word]}.txt`));
  };
  const kept = taskWith('kept');
  await work(construction, kept, 'evidenceOfKept');
  const handedOver = taskWith('handedOver');
  await work(construction, handedOver, 'evidenceOfHandedOver');
  await act(clerk, handedOver, 'hand-over', { leadId: bodies['ubnd-tinh'], reason: 'Chuyển chức năng' });
  const order = taskWith('fannedOut');
  await act(clerk, order, 'assignment', { leadIds: [bodies['phuong-lam-khe'], bodies['dang-uy-ubnd']] });
  const { rows: children } = await test.database.pool.query<{ id: string; lead_id: string }>(
    'select id, lead_id from task where parent_id = $1',
    [order],
  );
  const childOf = (body: BodyKey) => children.find((it) => it.lead_id === bodies[body])?.id ?? '';
  await work(ward, childOf('phuong-lam-khe'), 'evidenceOfChild');

  const { rows: statements } = await test.database.pool.query<{ id: string }>(
    'select id from statement where directive_id = $1 order by start_at',
    [directiveId],
  );
  const { rows: evidence } = await test.database.pool.query<{ id: string; taskId: string }>(
    'select id, task_id as "taskId" from evidence where jurisdiction_id = $1',
    [province.jurisdictionId],
  );
  const handedOn: Reach = ['handedOver', 'handedOverHeading', 'evidenceOfHandedOver'];
  const viewer = async (who: string, reach: Reach, client: Promise<Client>): Promise<Viewer> => ({
    who,
    reach,
    client: await client,
  });
  const viewers = [
    await viewer("custodian's office", 'whole', at('van-phong-tinh-uy', 'office')),
    await viewer('leader of the issuer', 'whole', at('tinh-uy')),
    await viewer('recipient', 'whole', at('so-noi-vu')),
    await viewer('circulation', 'whole', at('van-phong-ubnd')),
    await viewer('assigned by the document', 'whole', at('so-xay-dung')),
    await viewer('inspector', 'whole', at('uy-ban-kiem-tra')),
    await viewer(
      'assigned later',
      ['fannedOut', 'fannedOutHeading', 'evidenceOfChild'],
      at('phuong-lam-khe'),
    ),
    await viewer('assigned later beside it', ['fannedOut', 'fannedOutHeading'], at('dang-uy-ubnd')),
    await viewer('took the order over', handedOn, at('ubnd-tinh')),
    await viewer('another department', 'none', at('so-tai-chinh')),
    await viewer('another commune', 'none', at('xa-tan-lap')),
    await viewer('administrator', 'none', at('van-phong-tinh-uy', 'administrator')),
    await viewer('inspector elsewhere', 'none', at('uy-ban-kiem-tra', undefined, otherProvince)),
    await viewer('office elsewhere', 'none', at('van-phong-tinh-uy', 'office', otherProvince)),
    await viewer('the like body elsewhere', 'none', at('so-xay-dung', undefined, otherProvince)),
  ];
  await reviewOf(clerk, await takeIn(clerk, READING_TEXT.replaceAll('-----', '----'), 'nhap.txt'));
  return {
    directiveId,
    number,
    statementIds: statements.map((it) => it.id),
    taskIds: [...tasks.map((it) => it.id), ...children.map((it) => it.id)],
    evidence,
    viewers,
  };
}
