import { auditHead, auditVerify } from '../modules/audit/audit.commands.ts';
import type { Command } from './command.ts';
import { extract } from './extract/extract.ts';

/** Every command of `npx quyet`, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [extract, auditVerify, auditHead];
