/** What a command may touch of the world; given from outside, so that tests run commands without a process. */
export interface CommandIo {
  /** Standard input to its end. */
  readonly input: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
  /** The settings of the installation; read through src/platform/config only. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A command of `npx quyet`. A module adds one by putting it into the list in `commands.ts`. */
export interface Command {
  /** One or two words: "extract", "audit verify". */
  readonly name: string;
  readonly summary: { readonly vi: string; readonly en: string };
  /** Takes the arguments after the name; gives the exit status: 0 done, 1 refused or failed, 2 wrongly called. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

/** The command that the arguments name, and what is left of them. The longest name wins. */
export function findCommand(
  commands: readonly Command[],
  args: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | null {
  const named = [...commands].sort((a, b) => b.name.length - a.name.length);
  for (const command of named) {
    const words = command.name.split(' ');
    if (words.every((word, i) => args[i] === word)) return { command, rest: args.slice(words.length) };
  }
  return null;
}
