import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Bilingual } from '../core/entry/language.ts';
import { terminalLanguage } from './terminal-language.ts';

/** Something that the caller asked for and cannot have, told in a sentence. The command ends with 2. */
export class Refusal extends Error {
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}

/** A call that the command does not understand: the usage is printed after the reason. */
export class WrongCall extends Refusal {}

const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies ParseArgsOptionsConfig;

type Call<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: T; args: string[] }>
>;

type Command<T extends ParseArgsOptionsConfig> = {
  readonly usage: Bilingual;
  readonly options: T;
  /** Returns the exit code. May throw a `Refusal`. */
  readonly run: (call: Call<T>) => Promise<number>;
};

/** Runs a command with the arguments of the process; returns its exit code, 2 where it refuses. `--help` prints the usage. */
export async function runCommand<const T extends ParseArgsOptionsConfig>(command: Command<T>): Promise<number> {
  const usage = command.usage[terminalLanguage()];
  try {
    const call = parseCall(command.options, process.argv.slice(2));
    if (call) return await command.run(call);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.reason[terminalLanguage()]);
    if (error instanceof WrongCall) console.error(usage);
    return 2;
  }
}

/** The options and the other arguments; null where help is asked for. Throws `WrongCall`. */
function parseCall<T extends ParseArgsOptionsConfig>(options: T, args: string[]): Call<T> | null {
  const known: ParseArgsOptionsConfig = { ...options, ...HELP };
  const { tokens } = parseArgs({ args, options: known, strict: false, tokens: true });
  const asked = tokens.filter((token) => token.kind === 'option');
  for (const token of asked) {
    const reason = wrongOption(token, known[token.name]?.type);
    if (reason) throw new WrongCall(reason);
  }
  if (asked.some(({ name }) => name === 'help')) return null;
  return parseArgs({ args, options, allowPositionals: true });
}

type OptionToken = { readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: unknown };

function wrongOption({ rawName, value, inlineValue }: OptionToken, type?: 'string' | 'boolean'): Bilingual | null {
  switch (type) {
    case undefined:
      return { fr: `Option inconnue : ${rawName}.`, en: `Unknown option: ${rawName}.` };
    case 'boolean':
      if (value === undefined) return null;
      return { fr: `L’option ${rawName} ne prend pas de valeur.`, en: `The option ${rawName} takes no value.` };
    case 'string':
      // `--glossary --json` forgot the folder; `--glossary=-odd` means it.
      if (value && (inlineValue || !value.startsWith('-'))) return null;
      return { fr: `L’option ${rawName} demande une valeur.`, en: `The option ${rawName} needs a value.` };
  }
}
