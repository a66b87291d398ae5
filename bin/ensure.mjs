// Makes a fresh clone ready before any script runs: installs what is missing, builds the web part when it is older
// than its sources. Plain JavaScript, because it runs on the machine's own Node (20 or newer) before ours is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Runs a command in the project's folder and ends with its status where it fails. */
function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** The newest change below a folder or of a file, in milliseconds. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

const installed = time(at('node_modules', '.package-lock.json'));
if (installed === 0 || installed < time(at('package-lock.json'))) {
  console.log('Installing what is missing …');
  // Not `npm ci`: it refuses a lock file that was written where the packages of other platforms could not be seen.
  // `npm install --no-save` takes the same pinned versions from the lock file and leaves it alone.
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

if (process.argv.includes('--web') && existsSync(at('vite.config.ts'))) {
  const sources = ['src/web', 'index.html', 'vite.config.ts', 'package-lock.json'].map((path) =>
    newest(at(path)),
  );
  const screens = existsSync(at('src/modules'))
    ? readdirSync(at('src/modules')).flatMap((name) => [
        newest(at('src/modules', name, 'ui')),
        newestSchema(name),
      ])
    : [];
  if (Math.max(...sources, ...screens) > time(at('dist', 'index.html'))) {
    console.log('Building the screens (vite build) …');
    mkdirSync(at('dist'), { recursive: true });
    run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
  }
}

/** Screens import the types and texts of their module's schema. */
function newestSchema(name) {
  const folder = at('src/modules', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.schema.ts'))
    .reduce((latest, file) => Math.max(latest, time(join(folder, file))), 0);
}
