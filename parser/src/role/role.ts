/**
 * The role of each passage, decided before anything is extracted from it.
 *
 * A heading gives its role to all below; a paragraph that opens "Tuy nhiên, …", "Nguyên nhân …", "Mục tiêu: …" changes
 * the role from there on; a lead-in ("… yêu cầu … thực hiện các nhiệm vụ sau:") makes what follows duties.
 * Reads nodes with the folded text of their blocks; writes the role of every block.
 */
import type { Trace } from '../explain/trace.ts';
import { ByBlock } from '../outline/by-block.ts';
import type { Head } from '../outline/headings.ts';
import type { Node, Tree } from '../outline/tree.ts';
import type { Block } from '../repair/blocks.ts';
import {
  isDissemination,
  isExecutionClause,
  opensApproval,
  opensClosing,
  opensList,
  type Role,
  roleOfHeading,
  roleOfOpening,
  speaksOfPast,
} from './cues.ts';

interface RoleInput {
  readonly tree: Tree;
  readonly blocks: readonly Block[];
  /** Folded clean text of a block behind its marker. */
  readonly folded: (block: number) => string;
  readonly head: (block: number) => Head;
  /** Blocks of the preamble and of the closing. */
  readonly preamble: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/** Role of each block of the body. */
export function decideRoles(input: RoleInput, trace?: Trace): ByBlock<Role> {
  const roles = new ByBlock<Role>(input.blocks.length);
  const below = new Map<Node, Role>();
  below.set(input.tree.root, 'unknown');
  const given = new Map<Node, number>();
  for (let i = 0; i < input.blocks.length; i++) {
    const node = input.tree.nodeOf.get(i);
    const block = input.blocks[i];
    if (!node || !block) continue;
    if (block.kind === 'footnote') {
      roles.set(i, 'reference');
      continue;
    }
    if (input.closing.has(i)) {
      // The last paragraph may order something all the same: its words decide.
      const words = input.folded(i);
      roles.set(
        i,
        opensClosing(words) || isDissemination(words) || isExecutionClause(words) ? 'closing' : 'unknown',
      );
      continue;
    }
    const folded = input.folded(i);
    const above = givingNode(node.head === i ? node.parent : node, below);
    const inherited = (above && below.get(above)) ?? 'unknown';
    const own = ownRole(input, i, folded, inherited);
    if (trace) {
      // A heading that repeats what its passage is for anyhow says it all the same.
      const says = input.head(i).kind === 'title' && roleOfHeading(folded) !== null;
      const from = says ? i : ((above && given.get(above)) ?? i);
      trace.passage(i, own.role === inherited ? from : i);
      given.set(node, own.below === inherited ? from : i);
    }
    roles.set(i, input.preamble.has(i) && own.role === 'unknown' ? 'preamble' : own.role);
    below.set(node, own.below);
    // A switch inside a list of bullets holds for its neighbours ("+ Mục tiêu cụ thể:" does not).
    if (node.head !== i || !node.marker) below.set(node, own.below);
  }
  return roles;
}

/** The nearest node, from one upward, that has said what stands below it. */
function givingNode(node: Node | null, below: ReadonlyMap<Node, Role>): Node | null {
  for (let n = node; n; n = n.parent) if (below.has(n)) return n;
  return null;
}

/** Role of a block and of what follows below it. */
function ownRole(
  input: RoleInput,
  block: number,
  folded: string,
  inherited: Role,
): { role: Role; below: Role } {
  const head = input.head(block);
  const opening = roleOfOpening(folded);
  if (head.kind === 'addressee')
    return { role: 'organisation', below: inherited === 'organisation' ? 'organisation' : 'duties' };
  if (head.kind === 'lead-in') return { role: 'duties', below: 'duties' };
  if (head.kind === 'title' || head.kind === 'label') {
    const role = roleOfHeading(folded) ?? opening ?? inherited;
    return { role, below: role };
  }
  if (head.runIn > 0) {
    const label = folded.slice(0, head.runIn);
    const role =
      opening ??
      (inherited === 'unknown' || inherited === 'preamble' ? roleOfHeading(label) : null) ??
      inherited;
    const lasting = opening !== null && opening !== 'scope';
    return { role, below: lasting ? role : inherited };
  }
  if (opensList(folded)) {
    if (opening === 'limitation' || opening === 'cause') return { role: opening, below: opening };
    const duties = changesToDuties(folded, input.preamble.has(block));
    if (duties && (inherited === 'limitation' || inherited === 'cause' || inherited === 'assessment')) {
      return { role: 'duties', below: 'duties' };
    }
    return { role: inherited, below: duties ? 'duties' : inherited };
  }
  if (opening && !(inherited === 'duties' && opening === 'scope')) return { role: opening, below: opening };
  if (inherited === 'unknown' && opensApproval(folded)) return { role: 'approval', below: 'unknown' };
  if ((inherited === 'limitation' || inherited === 'cause') && ordersAgain(folded))
    return { role: 'duties', below: 'duties' };
  if (
    (inherited === 'unknown' || (inherited === 'duties' && STATE_OF_THINGS.test(folded))) &&
    (speaksOfPast(folded.slice(0, 600)) || STATE_OF_THINGS.test(folded)) &&
    /^qua |^trong (?:thời gian|những năm)|^thời gian qua|^những năm|^từ năm|^sau (?:\d|hơn|khi)|^(?:tính |lũy kế )?đến (?:nay|ngày|hết ngày|thời điểm)|^(?:ubnd|ủy ban nhân dân|ban thường vụ|hội nghị)[^,.;]{0,40} ghi nhận|^lũy kế|^(?:kết quả|tình hình|tiến độ) /u.test(
      folded,
    )
  ) {
    return { role: 'assessment', below: 'assessment' };
  }
  return { role: inherited, below: inherited };
}

/** "Tính đến ngày 15/5/2026, toàn tỉnh giải ngân được …": how things stand, without a heading that says so. */
const STATE_OF_THINGS =
  /^(?:(?:tính|lũy kế) đến|đến (?:nay|thời điểm))[^.;]{0,200}(?:đạt|được|còn|có|chiếm)\s[^.;]{0,40}\d/u;

const ORDERS =
  /(?:nhiệm vụ|giải pháp|yêu cầu|chỉ đạo|thực hiện|quyết nghị|quyết định|tập trung|triển khai|nội dung|công việc|giao|đề nghị|kết luận)/u;

/** "… yêu cầu … thực hiện các nhiệm vụ sau:" does; "… đã thảo luận và kết luận như sau:" only opens the document. */
function changesToDuties(folded: string, preamble: boolean): boolean {
  const tail = folded.slice(-260);
  if (/(?:hạn chế|tồn tại|kết quả)[^:]{0,30}:$/u.test(folded)) return false;
  if (!preamble) return ORDERS.test(tail);
  return /yêu cầu|(?:^|\s)giao\s(?!thông)|đề nghị|phân công|nhiệm vụ (?:và |, )?(?:giải pháp )?[^:]{0,30}sau|giải pháp|triển khai thực hiện (?:một số|các)|chỉ đạo (?:các|tập trung|như sau|thực hiện)|chỉ thị:/u.test(
    tail,
  );
}

function ordersAgain(folded: string): boolean {
  return /^(?:để|nhằm|từ (?:những )?(?:tình hình|kết quả|thực tế)|trong thời gian tới|thời gian tới)/u.test(
    folded,
  );
}
