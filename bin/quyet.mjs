#!/usr/bin/env node
// The command `npx quyet …`. Plain JavaScript: it starts on the machine's own Node (20 or newer), sees to it that the
// project is installed, and hands over to the Node that the project pins, which runs TypeScript as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');

// Messages of the installation go to standard error: standard output belongs to the command alone.
const ensure = join(root, 'bin', 'ensure.mjs');
if (!existsSync(join(modules, '@quyet', 'parser')) && existsSync(ensure)) {
  const done = spawnSync(process.execPath, [ensure], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function pinnedNode() {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const candidates = [
    join(
      modules,
      `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
      'bin',
      executable,
    ),
    join(modules, '.bin', executable),
  ];
  const pinned = candidates.find((path) => existsSync(path));
  if (pinned) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error('NODE_MISSING: không tìm thấy Node 24 trong node_modules; chạy "npm ci" rồi thử lại.');
  process.exit(1);
}

// A young generation of the default size grows to a hundred megabytes of garbage over a long text.
const main = ['--max-semi-space-size=8', join(root, 'src', 'cli', 'main.ts')];
const run = spawnSync(pinnedNode(), [...main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (run.error) console.error(run.error.message);
process.exitCode = run.status ?? 1;
