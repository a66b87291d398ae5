import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/config.ts';
import { type Database, joinDatabase } from '../../platform/database/database.ts';
import { checkTrail, currentHeads } from './check-trail.ts';
import { readSignedHead, type SignedHead, signHead, signingKey, writeHeadFile } from './signed-head.ts';

interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: NodeJS.ProcessEnv;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  missing: 'thiếu / missing',
  'altered-envelope': 'bị sửa (ai, khi nào, việc gì) / altered (who, when, what)',
  'altered-payload': 'bị sửa nội dung / contents altered',
  'broken-link': 'không nối với mục trước / not linked to the entry before',
  'head-mismatch': 'không khớp đầu chuỗi / does not match the head',
  'tail-cut-off': 'đuôi chuỗi bị cắt / the tail was cut off',
};

/** `npx quyet audit verify [--head FILE]` */
export const auditVerify = {
  name: 'audit verify',
  summary: { vi: 'Kiểm tra nhật ký còn nguyên vẹn', en: 'Check that the audit trail is whole' },
  run: (args: readonly string[], io: Io) =>
    withDatabase(io, async (database, dataDir) => {
      const { values } = parseArgs({ args: [...args], options: { head: { type: 'string' } } });
      const exported = values.head === undefined ? null : exportedHead(values.head, dataDir);
      if (exported === 'unreadable') {
        io.err(
          'HEAD_UNREADABLE: tệp đầu chuỗi không đúng, đã bị sửa hoặc do hệ thống khác ký / the head file is wrong, was changed, or was signed by another installation\n',
        );
        return 1;
      }
      const report = await checkTrail(database, exported);
      for (const fault of report.faults) {
        io.out(`${fault.jurisdictionId}  #${fault.seq}  ${fault.problem}: ${PROBLEMS[fault.problem]}\n`);
      }
      io.out(
        report.faults.length === 0
          ? `Nhật ký nguyên vẹn / whole: ${report.entries} mục / entries, ${report.jurisdictions} chuỗi / chains.\n`
          : `AUDIT_NOT_WHOLE: ${report.faults.length} lỗi / faults.\n`,
      );
      return report.faults.length === 0 ? 0 : 1;
    }),
};

/** `npx quyet audit head --out FILE` */
export const auditHead = {
  name: 'audit head',
  summary: {
    vi: 'Xuất đầu chuỗi nhật ký đã ký, để giữ ở nơi khác',
    en: 'Export the signed head of the trail, to be kept elsewhere',
  },
  run: (args: readonly string[], io: Io) =>
    withDatabase(io, async (database, dataDir) => {
      const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
      const heads = await currentHeads(database);
      const head = signHead(signingKey(dataDir), { version: 1, at: new Date().toISOString(), heads });
      if (values.out === undefined) io.out(`${JSON.stringify(head, null, 2)}\n`);
      else writeHeadFile(values.out, head);
      return 0;
    }),
};

function exportedHead(path: string, dataDir: string): SignedHead | 'unreadable' {
  try {
    return readSignedHead(readFileSync(path, 'utf8'), signingKey(dataDir)) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Commands read the same settings as the server and join its database where it runs. */
async function withDatabase(
  io: Io,
  work: (database: Database, dataDir: string) => Promise<number>,
): Promise<number> {
  const outcome = readConfig(io.environment);
  if (!outcome.ok) {
    io.err(`${outcome.faults.join('\n')}\n`);
    return 2;
  }
  const database = await joinDatabase(outcome.config);
  try {
    return await work(database, outcome.config.dataDir);
  } finally {
    await database.close();
  }
}
