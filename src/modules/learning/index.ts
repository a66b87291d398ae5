import type { Module } from '../../platform/module.ts';
import type { Actor } from '../access/index.ts';
import { learningRoutes } from './learning.routes.ts';
import './learning.table.ts';

/** What people's corrections suggest, counted; and what the administration makes of it. Nothing learns by itself. */
export const createLearning = (): Module<Actor> => ({ name: 'learning', routes: learningRoutes });
