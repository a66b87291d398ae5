import type { Command } from './command.ts';

/** The list of commands, Vietnamese first. */
export function help(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  const lines = commands.map(
    ({ name, summary }) => `  ${name.padEnd(width)}${summary.vi}\n  ${' '.repeat(width)}${summary.en}`,
  );
  return [
    'Quyết – từ nghị quyết đến kết quả',
    '',
    'Cách dùng / Usage: npx quyet <lệnh/command> …',
    '',
    ...lines,
    '',
    'npx quyet <lệnh> --help: cách dùng từng lệnh / how to use a command',
    '',
  ].join('\n');
}
