import { useState } from 'react';
import {
  Button,
  DeadlineText,
  DocumentHead,
  DocumentTitle,
  FileLine,
  Glyph,
  History,
  IconButton,
  KeyValues,
  Lines,
  MarginMark,
  MiniMap,
  Panel,
  Paper,
  Quote,
  Sentence,
  type SentenceState,
  SixClear,
  Source,
  Split,
  SubtaskLine,
  Tag,
  Thread,
  ThreadNode,
  TimeStateChip,
  WorkflowTag,
} from '../design/index.ts';
import { sample } from './sample.ts';
import { blocks, head } from './sample-directive.ts';
import { sampleThread } from './sample-thread.ts';

const sentences = blocks.flatMap((block) => ('sentences' in block ? block.sentences : []));

/** The signature screen in small: the sheet with its margin, the map beside it, and the thread. */
export function DocumentPart() {
  const [current, setCurrent] = useState('s7');
  const step = (by: number) => {
    const at = sentences.findIndex((sentence) => sentence.id === current);
    setCurrent(sentences[(at + by + sentences.length) % sentences.length]!.id);
  };
  return (
    <div className="q-gallery-window">
      <Split
        label={sample.happened}
        left={
          <div className="q-sheet-row">
            <Paper label={sample.reportLine}>
              <DocumentHead {...head} />
              <DocumentTitle kind={sampleThread.kind} lines={sampleThread.title} />
              {blocks.map((block) =>
                'heading' in block ? (
                  block.level === 2 ? (
                    <h2 key={block.heading}>{block.heading}</h2>
                  ) : (
                    <h3 key={block.heading}>{block.heading}</h3>
                  )
                ) : (
                  <p key={block.sentences[0]!.id}>
                    {block.sentences.map((one) => (
                      <span key={one.id}>
                        {one.mark ? (
                          <MarginMark
                            statement={one.id}
                            look={one.markLook ?? one.look}
                            number={one.mark}
                            {...(one.glyph ? { glyph: one.glyph } : {})}
                            {...(one.lead ? { lead: one.lead } : {})}
                            current={one.id === current}
                          />
                        ) : null}
                        <Sentence
                          id={one.id}
                          look={one.look}
                          href={`?s=${one.id}`}
                          current={one.id === current}
                          onSelect={() => setCurrent(one.id)}
                        >
                          {one.text}
                        </Sentence>{' '}
                      </span>
                    ))}
                  </p>
                ),
              )}
            </Paper>
            <MiniMap
              label={sampleThread.map}
              current={current}
              items={sentences.map((one) => ({
                id: one.id,
                state: one.look as SentenceState,
                length: one.text.length,
                href: `?s=${one.id}`,
                gap: ['s2', 's4', 's7', 's8'].includes(one.id),
              }))}
            />
          </div>
        }
        right={
          <Panel
            label={sampleThread.panel}
            head={
              <>
                <span className="q-label">{sampleThread.position}</span>
                <span className="q-grow" />
                <IconButton name="left" label={sampleThread.previous} onClick={() => step(-1)} />
                <IconButton name="right" label={sampleThread.next} onClick={() => step(1)} />
                <Button size="sm">{sample.openTask}</Button>
              </>
            }
            foot={
              <>
                <Button>{sample.urge}</Button>
                <Button>{sample.extend}</Button>
                <span className="q-grow" />
                <Button kind="primary">{sample.review}</Button>
              </>
            }
          >
            <ThreadPart />
          </Panel>
        }
      />
    </div>
  );
}

function ThreadPart() {
  const { accountable, lead, with: others, product } = sample.facts;
  return (
    <Thread label={sampleThread.panel}>
      <ThreadNode glyph="sheet" tone="gold">
        <Quote>
          {sample.quote.map((part, index) => (index % 2 === 1 ? <em key={part}>{part}</em> : part))}
        </Quote>
      </ThreadNode>
      <ThreadNode glyph="soon" tone="soon" lead title={sample.taskTitle}>
        <div className="q-chips q-gallery-gap">
          <TimeStateChip state="soon">{sampleThread.soon}</TimeStateChip>
          <WorkflowTag state="submitted" />
          <Tag>NV 4</Tag>
        </div>
        <SixClear
          facts={{
            person: true,
            work: true,
            time: true,
            responsibility: true,
            product: true,
            authority: false,
          }}
        />
        <p className="q-gallery-gap q-xs q-warn-words">{sample.gap}</p>
        <KeyValues
          rows={[
            [
              accountable[0],
              <>
                {accountable[1]} <Source>{accountable[2]}</Source>
              </>,
            ],
            [
              lead[0],
              <>
                <b>{lead[1]}</b> <Source>{lead[2]}</Source>
              </>,
            ],
            [others[0], others[1]],
            [
              sample.deadline,
              <DeadlineText
                key="due"
                due="2026-12-31"
                source="inferred"
                words={sample.deadlineWords}
                form="long"
              />,
            ],
            [product[0], product[1]],
          ]}
        />
      </ThreadNode>
      <ThreadNode glyph="open" title={sample.breakdown} aside={sample.breakdownAside}>
        <Lines>
          {sampleThread.parts.map((part) => (
            <SubtaskLine key={part.title} {...part} />
          ))}
        </Lines>
      </ThreadNode>
      <ThreadNode glyph="sheet" title={sample.evidence} aside={sample.evidenceAside}>
        <Lines>
          <FileLine
            name={sampleThread.files[0]}
            href="?f=1"
            mark={<Glyph name="ok" label={sample.confirm} />}
          >
            {sampleThread.files[1]}
          </FileLine>
          <FileLine name={sampleThread.files[2]} href="?f=2" mark={<WorkflowTag state="submitted" />}>
            {sampleThread.files[3]}
          </FileLine>
        </Lines>
      </ThreadNode>
      <ThreadNode glyph="history" title={sample.happened} line="dashed">
        <History lines={sampleThread.history} />
      </ThreadNode>
      <ThreadNode glyph="flag" tone="gold" title={sample.reportLine} aside={sample.reportAside}>
        <Quote report>{sample.report}</Quote>
      </ThreadNode>
    </Thread>
  );
}
