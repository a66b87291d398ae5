/**
 * Who is ordered where the sentence names nobody.
 *
 * Forms: label "2.3. Ban cán sự đảng UBND tỉnh:" holds for all below it; lead-in "… yêu cầu các sở, ngành … thực hiện các
 * nhiệm vụ sau:" for what follows in its provision, in the preamble for the whole document; an earlier sentence of the
 * same paragraph, or the sentence a list hangs on, for the next ones; "Kính gửi: …" of a letter where nothing else does.
 * Keeps what has been said so far in reading order; answers for the next sentence.
 */
import type { TimeHit } from '../entities/types.ts';
import type { Node } from '../outline/tree.ts';
import type { Actors } from './actors.ts';

export interface Standing {
  readonly actors: Actors;
  readonly times: readonly TimeHit[];
}

export interface Inheritance {
  /** A label or lead-in of a node: holds for all below it from here on. */
  hold(node: Node, standing: Standing): void;
  /** A sentence that opens with its actor: holds for later sentences of its block and for bullets below it. */
  mention(node: Node, block: number, standing: Standing): void;
  /** The actor that stands for a sentence of a block. */
  standing(node: Node, block: number): Standing | null;
  /** All that stand for it, the nearest first: what would follow if the first said nothing. */
  standings(node: Node, block: number): readonly Standing[];
  /** Whoever directs what stands below a label ("X lãnh đạo, chỉ đạo:"); null where nobody does. */
  directing(node: Node): Actors | null;
  /** Times a lead-in above a sentence gives to all orders below. */
  commonTimes(node: Node): readonly TimeHit[];
}

export function inheritance(addressed: Standing | null): Inheritance {
  const held = new Map<Node, Standing>();
  const mentioned = new Map<Node, Standing>();
  const times = new Map<Node, readonly TimeHit[]>();
  let lastBlock = -1;
  let lastStanding: Standing | null = null;
  const find = (node: Node, block: number): Standing | null => {
    for (let n: Node | null = node; n; n = n.parent) {
      const own = held.get(n);
      if (own) return own;
      const said = mentioned.get(n);
      // The sentence of a numbered item holds for its bullets and paragraphs, not for itself.
      if (said && n.head !== block) return said;
    }
    return addressed;
  };
  return {
    hold(node, standing) {
      if (standing.actors.lead.length + standing.actors.executors.length > 0) held.set(node, standing);
      else if (standing.actors.cooperating.length > 0) {
        // "Phối hợp với Sở Tài chính:" adds partners to whoever is ordered above.
        const above = find(node, -1);
        if (above)
          held.set(node, {
            ...above,
            actors: { ...above.actors, cooperating: standing.actors.cooperating, rule: 'label' },
          });
      }
      if (standing.times.length > 0) times.set(node, standing.times);
    },
    mention(node, block, standing) {
      lastBlock = block;
      lastStanding = standing;
      if (node.head === block) mentioned.set(node, standing);
    },
    standing(node, block) {
      if (lastBlock === block && lastStanding) return lastStanding;
      return find(node, block);
    },
    standings(node, block) {
      const all: Standing[] = lastBlock === block && lastStanding ? [lastStanding] : [];
      for (let n: Node | null = node; n; n = n.parent) {
        const [own, said] = [held.get(n), mentioned.get(n)];
        if (own) all.push(own);
        if (said && n.head !== block) all.push(said);
      }
      return [...new Set(addressed ? [...all, addressed] : all)];
    },
    directing(node) {
      for (let n: Node | null = node; n; n = n.parent) {
        const own = held.get(n);
        if (own) return own.actors.rule === 'directing-label' ? own.actors : null;
      }
      return null;
    },
    commonTimes(node) {
      for (let n: Node | null = node; n; n = n.parent) {
        const own = times.get(n);
        if (own) return own;
      }
      return [];
    },
  };
}
