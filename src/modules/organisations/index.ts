import type { Module } from '../../platform/module.ts';
import type { Actor } from '../access/index.ts';
import { organisationRoutes } from './organisations.routes.ts';
import './organisations.table.ts';

export { addAlias } from './add-alias.ts';
export { changeBody } from './change-body.ts';
export { type ClassMembers, membersOfClass } from './class-members.ts';
export { bodyIn, type Directory, type DirectoryBody, parserEntries, successorsIn } from './directory.ts';
export { type BodyName, bodyNames, directoryOn } from './directory-on.ts';
export { endBody } from './end-body.ts';
export { foundBody, type NewBody } from './found-body.ts';
export { founder, foundProvince } from './found-province.ts';
export type { OrganisationKind, OrganisationLevel } from './kind.ts';
export { recordSuccession } from './record-succession.ts';
export { removeAlias } from './remove-alias.ts';
export { type EndedBody, type Resolution, resolveBody } from './resolve-body.ts';
export type { Heir, Succession, SuccessionKind } from './succession.ts';

/** The directory of bodies in time: who was what on which day, and who took whose place. */
export function createOrganisations(): Module<Actor> {
  return { name: 'organisations', routes: organisationRoutes };
}
