import type { Module } from '../../platform/module.ts';
import type { Actor } from '../access/index.ts';
import { rulesRoutes } from './rules.routes.ts';
import './rules.table.ts';

export { changeRule } from './change-rule.ts';
export { type RuleScope, ruleOn, rulesOn } from './rule-on.ts';
export type { RuleKey, RuleValue } from './rules.schema.ts';
export { seedRules } from './seed-rules.ts';
export { addWorkingDays, type IsWorkingDay, workingCalendar } from './working-days.ts';

/** Rules as data: typed by key, dated, with their legal basis. */
export const createRules = (): Module<Actor> => ({ name: 'rules', routes: rulesRoutes });
