import { type Actor, createAccess } from './modules/access/index.ts';
import { createDirectives } from './modules/directives/index.ts';
import { createLearning } from './modules/learning/index.ts';
import { createOrganisations } from './modules/organisations/index.ts';
import { createRules } from './modules/rules/index.ts';
import { tasksModule } from './modules/tasks/index.ts';
import type { Module, Services } from './platform/module.ts';

/**
 * The modules in the order of their dependence: a module imports only those before it, and only through their doors.
 * Start reading here. test/house/walls.test.ts holds this list and the imports to each other.
 */
export const MODULE_ORDER = [
  'audit',
  'access',
  'rules',
  'organisations',
  'tasks',
  'directives',
  'learning',
] as const;

/** Makes every module that has routes, jobs or work of its own. */
export function createModules(services: Services): readonly Module<Actor>[] {
  return [
    createAccess(),
    createRules(),
    createOrganisations(),
    tasksModule(services),
    createDirectives(services),
    createLearning(),
  ];
}
