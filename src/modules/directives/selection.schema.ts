import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { change, dutyCorrection } from './review.schema.ts';
import { disposition, id } from './words.schema.ts';

/** Sentences that are corrected alike, each with the revision the person saw. */
const sentences = z
  .array(z.object({ id, revision: z.int().nonnegative() }))
  .min(1)
  .max(5000);

const params = z.object({ id });

/** The same correction for several sentences: all or none of them, in one step that undo takes back. */
export const selectionEndpoints = {
  confirmSelection: endpoint({
    method: 'POST',
    path: '/api/directives/:id/selection/confirmation',
    summary: 'Confirms the proposals chosen, in one step.',
    params,
    body: z.object({ sentences }),
    response: change,
  }),
  classifySelection: endpoint({
    method: 'POST',
    path: '/api/directives/:id/selection/disposition',
    summary: 'Gives the sentences chosen the same fate, in one step.',
    params,
    body: z.object({ sentences, disposition }),
    response: change,
  }),
  editSelection: endpoint({
    method: 'PATCH',
    path: '/api/directives/:id/selection/duty',
    summary: 'Changes who does what by when alike in the sentences chosen, in one step.',
    params,
    body: z.object({ sentences, duty: dutyCorrection }),
    response: change,
  }),
};
