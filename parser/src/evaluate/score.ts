import type { Extraction } from '../contract.ts';
import type { Judged } from './calibration.ts';
import type { Labels } from './labels.ts';
import {
  scoreAgencies,
  scoreIndicators,
  scoreLimitations,
  scoreReferences,
  scoreReporting,
} from './score-entities.ts';
import { scoreCoverage, scoreHeader, scoreOutline } from './score-frame.ts';
import { judgePassedOver, scoreTasks } from './score-tasks.ts';
import type { Scores } from './tally.ts';

export interface DocumentScore {
  readonly scores: Scores;
  /** Every task read. */
  readonly judged: readonly Judged[];
  /** Every statement read as no order. */
  readonly passedOver: readonly Judged[];
}

/** Compares what was read from a document with its labels. What is not labelled is not scored. */
export function scoreDocument(labels: Labels, extraction: Extraction, text: string): DocumentScore {
  const tasks = scoreTasks(labels, extraction, text);
  return {
    scores: {
      ...scoreHeader(labels, extraction),
      ...scoreOutline(labels, extraction, text),
      ...tasks.scores,
      ...scoreReferences(labels, extraction, text),
      ...scoreAgencies(labels, extraction, text),
      ...scoreIndicators(labels, extraction, text),
      ...scoreReporting(labels, extraction, text),
      ...scoreLimitations(labels, extraction, text),
      ...scoreCoverage(labels, extraction, text),
    },
    judged: tasks.judged,
    passedOver: labels.tasks === undefined ? [] : judgePassedOver(labels, extraction, text),
  };
}
