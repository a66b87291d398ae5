import { DEFAULT_LIMITS } from '@quyet/parser/read';
import { type CommandIo, findCommand } from './command.ts';
import { COMMANDS } from './commands.ts';
import { help } from './help.ts';

/** Entry of `npx quyet`; started by bin/quyet.mjs. */
const io: CommandIo = {
  input: readInput,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  width: Math.min(Math.max(Number(process.env.COLUMNS) || process.stdout.columns || 100, 40), 160),
  environment: process.env,
};

/** Standard input, but no more than just above the limit: the reader refuses it then. */
async function readInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Uint8Array);
    length += (piece as Uint8Array).length;
    if (length > DEFAULT_LIMITS.maxBytes) break;
  }
  return new Uint8Array(Buffer.concat(pieces));
}

// A reader that closes early ("… | head") is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

async function main(args: readonly string[]): Promise<number> {
  const wanted = args[0];
  if (wanted === undefined || wanted === 'help' || wanted === '--help' || wanted === '-h') {
    io.out(help(COMMANDS));
    return wanted === undefined ? 2 : 0;
  }
  const found = findCommand(COMMANDS, args);
  if (!found) {
    io.err(`UNKNOWN_COMMAND: không có lệnh "${wanted}" / no such command\n\n${help(COMMANDS)}`);
    return 2;
  }
  return found.command.run(found.rest, io);
}

process.exitCode = await main(process.argv.slice(2));
