import { formatDate, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { RelationsOfDirective } from '../../relations/relations.schema.ts';
import { useCitation } from '../citation.ts';
import { titled } from './document-name.ts';
import { type GraphEdge, type GraphNode, layOut } from './graph-layout.ts';
import { relationTexts } from './relations.texts.ts';
import { ValidityTag } from './validity-tag.tsx';

/** Measures of the drawing, in pixels. */
const BOX = { width: 232, height: 112 } as const;
const GAP = { across: 116, down: 28 } as const;
const EDGE = 8;

/** The directives around this one, drawn: older to the left, younger to the right. The lists beneath say the same. */
export function RelationGraph({ page }: { page: RelationsOfDirective }) {
  const texts = useTexts(relationTexts);
  const graph = layOut(page);
  const xOf = (node: GraphNode) => EDGE + graph.columns.indexOf(node.column) * (BOX.width + GAP.across);
  const yOf = (node: GraphNode) => EDGE + node.row * (BOX.height + GAP.down);
  const width = EDGE * 2 + graph.columns.length * (BOX.width + GAP.across) - GAP.across;
  const height = EDGE * 2 + graph.rows * (BOX.height + GAP.down) - GAP.down;
  const at = new Map(graph.nodes.map((it) => [it.key, { x: xOf(it), y: yOf(it) }]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls must be reachable by keyboard
    <section className="q-graph" aria-label={texts.page.graph} tabIndex={0}>
      <div className="q-graph-room" style={{ width, height }}>
        <svg width={width} height={height} aria-hidden="true">
          <defs>
            <marker
              id="q-graph-tip"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="9"
              markerHeight="9"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className="q-graph-tip" />
            </marker>
          </defs>
          {graph.edges.map((edge) => (
            <Edge
              key={edge.key}
              edge={edge}
              from={at.get(edge.from)}
              to={at.get(edge.to)}
              atEnd={edge.to !== page.directive.id}
              slot={slotOf(graph.edges, edge, page.directive.id)}
              beyond={edge.from !== page.directive.id && edge.to !== page.directive.id}
            />
          ))}
        </svg>
        {graph.nodes.map((node) => (
          <Node
            key={node.key}
            node={node}
            centre={node.key === page.directive.id}
            left={xOf(node)}
            top={yOf(node)}
          />
        ))}
      </div>
    </section>
  );
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where two relations end at one document their words stand above and below the line. */
function slotOf(edges: readonly GraphEdge[], edge: GraphEdge, centre: string): number {
  const nodeOf = (it: GraphEdge) => (it.to === centre ? it.from : it.to);
  return edges.slice(0, edges.indexOf(edge)).filter((it) => nodeOf(it) === nodeOf(edge)).length;
}

function Edge({
  edge,
  from,
  to,
  atEnd,
  slot,
  beyond,
}: {
  edge: GraphEdge;
  from: Corner | undefined;
  to: Corner | undefined;
  /** The words stand at the end that not all share. */
  atEnd: boolean;
  /** How many words stand there already. */
  slot: number;
  /** Between two others: its words stand below the line, clear of those that lead to this document. */
  beyond: boolean;
}) {
  const texts = useTexts(relationTexts);
  if (!from || !to) return null;
  const middle = BOX.height / 2;
  const leftwards = to.x < from.x;
  const start = { x: leftwards ? from.x : from.x + BOX.width, y: from.y + middle };
  const end = { x: leftwards ? to.x + BOX.width : to.x, y: to.y + middle };
  const bend = (start.x + end.x) / 2;
  const path =
    from.x === to.x
      ? `M${from.x} ${start.y} C${from.x - 40} ${start.y} ${from.x - 40} ${end.y} ${to.x} ${end.y}`
      : `M${start.x} ${start.y} C${bend} ${start.y} ${bend} ${end.y} ${end.x} ${end.y}`;
  const near = atEnd ? end : start;
  const inwards = (atEnd === leftwards ? 1 : -1) * (GAP.across / 2 - 4);
  return (
    <g className={edge.certain ? 'q-graph-edge' : 'q-graph-edge q-graph-guess'}>
      <path d={path} markerEnd="url(#q-graph-tip)" className={`q-graph-line q-graph-${edge.kind}`} />
      <text x={near.x + inwards} y={near.y + (beyond ? 20 : -8) + slot * 24} textAnchor="middle">
        {texts.kind[edge.kind].split(',')[0]}
      </text>
    </g>
  );
}

function Node({ node, centre, left, top }: { node: GraphNode; centre: boolean; left: number; top: number }) {
  const texts = useTexts(relationTexts);
  const language = useLanguage();
  const cite = useCitation();
  const { held, other } = node;
  const name = cite(other, false) ?? titled(other, language);
  const style = { left, top, width: BOX.width, height: BOX.height };
  const inside = (
    <>
      <b>{name}</b>
      {other.issuedOn ? <span className="q-num q-xs">{formatDate(other.issuedOn)}</span> : null}
      {other.title && other.number !== null ? (
        <span className="q-graph-title" lang="vi">
          {other.title}
        </span>
      ) : null}
      {held ? <ValidityTag validity={held.validity} /> : <span className="q-xs q-sub">{texts.outside}</span>}
    </>
  );
  if (!held || centre)
    return (
      <div
        className={centre ? 'q-graph-node q-graph-centre' : 'q-graph-node q-graph-outside'}
        style={style}
        {...(centre ? { 'aria-current': 'page' as const } : {})}
      >
        {inside}
      </div>
    );
  const over = held.validity === 'replaced' || held.validity === 'expired';
  return (
    <a
      className={over ? 'q-graph-node q-graph-over' : 'q-graph-node'}
      style={style}
      href={`/directives/${held.id}/relations`}
    >
      {inside}
    </a>
  );
}
