import { route } from '../access/index.ts';
import { addAlias } from './add-alias.ts';
import { changeBody } from './change-body.ts';
import { membersOfClass } from './class-members.ts';
import { directoryOn } from './directory-on.ts';
import { endBody } from './end-body.ts';
import { foundBody } from './found-body.ts';
import { listBodies } from './list-bodies.ts';
import { nameAnswer } from './name-answer.ts';
import { keepDirectory, readDirectory } from './organisations.policy.ts';
import { organisationsEndpoints as api } from './organisations.schema.ts';
import { recordSuccession } from './record-succession.ts';
import { removeAlias } from './remove-alias.ts';
import { showBody } from './show-body.ts';
import { withdrawSuccession } from './withdraw-succession.ts';

export const organisationRoutes = [
  route(api.list, readDirectory, (scope, { query }) => listBodies(scope, query)),
  route(api.resolve, readDirectory, async (scope, { query }) =>
    nameAnswer(await directoryOn(scope, query.on ?? scope.today), query.wording),
  ),
  route(api.members, readDirectory, async (scope, { query }) => {
    const { known, bodies } = membersOfClass(
      await directoryOn(scope, query.on ?? scope.today),
      query.wording,
    );
    return { known, bodies: bodies.map(({ id, name }) => ({ id, name })) };
  }),
  route(api.show, readDirectory, (scope, { params, query }) => showBody(scope, params.id, query.on)),
  route(api.found, keepDirectory, async (scope, { body }) => ({ id: await foundBody(scope, body) })),
  route(api.change, keepDirectory, async (scope, { params, body }) => {
    await changeBody(scope, params.id, body);
    return { id: params.id };
  }),
  route(api.end, keepDirectory, async (scope, { params, body }) => {
    await endBody(scope, params.id, body.day, body.reason);
    return { id: params.id };
  }),
  route(api.addAlias, keepDirectory, async (scope, { params, body }) => ({
    aliases: [...(await addAlias(scope, params.id, body.alias))],
  })),
  route(api.removeAlias, keepDirectory, async (scope, { params }) => ({
    aliases: [...(await removeAlias(scope, params.id, params.alias))],
  })),
  route(api.recordSuccession, keepDirectory, async (scope, { body }) => ({
    id: await recordSuccession(scope, body),
  })),
  route(api.withdrawSuccession, keepDirectory, async (scope, { params, body }) => {
    await withdrawSuccession(scope, params.id, body.reason);
    return { id: params.id };
  }),
] as const;
