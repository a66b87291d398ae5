import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'false', 'true']).transform((value) => value === '1' || value === 'true');

/** Every setting there is: name in the environment, form, default, meaning. Nothing else reads the environment. */
const settings = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4280)
    .describe('Port of the web server; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address the web server listens on.'),
  DATA_DIR: z.string().default('data').describe('Folder of the embedded database, files, keys and lock.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'PostgreSQL 15 or newer, as the owner of the schema. Without it the embedded database is used.',
    ),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address people use, where a proxy stands in front; for links and cookies.'),
  PROCESS_ROLE: z.enum(['web', 'worker', 'both']).default('both').describe('What this process does.'),
  UPLOAD_LIMIT_MB: z.coerce
    .number()
    .positive()
    .max(512)
    .default(20)
    .describe('Largest file taken, in megabytes.'),
  READING_SECONDS: z.coerce
    .number()
    .positive()
    .default(60)
    .describe('Longest time for reading one document; of PDF and scans, one page.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least level logged.'),
  DEMONSTRATION: flag
    .default(true)
    .describe('Load the demonstration province into an empty embedded database.'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly publicUrl: string | null;
  readonly processRole: 'web' | 'worker' | 'both';
  readonly uploadLimitBytes: number;
  readonly readingSeconds: number;
  readonly logLevel: z.infer<typeof settings>['LOG_LEVEL'];
  readonly demonstration: boolean;
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * The settings from the environment and the command line (`--empty`: no demonstration).
 * All faults are reported together, each with the name of its setting.
 */
export function readConfig(environment: NodeJS.ProcessEnv, args: readonly string[] = []): ConfigOutcome {
  const given = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
  }
  const { values } = parseArgs({ args: [...args], options: { empty: { type: 'boolean' } }, strict: false });
  const it = parsed.data;
  return {
    ok: true,
    config: {
      port: it.PORT,
      host: it.HOST,
      dataDir: resolve(it.DATA_DIR),
      databaseUrl: it.DATABASE_URL ?? null,
      publicUrl: it.PUBLIC_URL ?? null,
      processRole: it.PROCESS_ROLE,
      uploadLimitBytes: Math.round(it.UPLOAD_LIMIT_MB * 1024 * 1024),
      readingSeconds: it.READING_SECONDS,
      logLevel: it.LOG_LEVEL,
      demonstration: it.DEMONSTRATION && values.empty !== true && !it.DATABASE_URL,
    },
  };
}

/** Name, default and meaning of each setting, for the operator's page; a test holds the page to it. */
export const settingsTable = (): readonly { name: string; meaning: string }[] =>
  Object.entries(settings.shape).map(([name, schema]) => ({ name, meaning: schema.description ?? '' }));
