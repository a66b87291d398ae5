import { route } from './actor.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { endPost } from './end-post.ts';
import { givePost } from './give-post.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { keepPeople, readPeople } from './people.policy.ts';
import { peopleEndpoints as api } from './people.schema.ts';
import { showPerson } from './show-person.ts';

export const peopleRoutes = [
  route(api.list, readPeople, (scope, { query }) => listPeople(scope, query)),
  route(api.show, readPeople, (scope, { params }) => showPerson(scope, params.id)),
  route(api.add, keepPeople, (scope, { body }) => addPerson(scope, body)),
  route(api.change, keepPeople, async (scope, { params, body }) => {
    await changePerson(scope, params.id, body);
    return { id: params.id };
  }),
  route(api.givePost, keepPeople, async (scope, { params, body }) => ({
    id: await givePost(scope, params.id, body),
  })),
  route(api.invite, keepPeople, (scope, { params }) => invitePerson(scope, params.id)),
  route(api.endPost, keepPeople, async (scope, { params, body }) => {
    await endPost(scope, params.id, body.day, body.reason);
    return { id: params.id };
  }),
] as const;
