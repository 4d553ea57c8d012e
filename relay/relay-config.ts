import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Bilingual } from '../core/entry/language.ts';

const Text = z.string().min(1);
const PerMinute = z.number().positive();

/** What cannot begin with a dash or hide one becomes no option of git. */
const Remote = Text.regex(/^(?:https?:\/\/[^\s@]+|ssh:\/\/[^\s-]\S*|[\w.]+@[\w.]+:\S+|\/\S+)$/u);
const Branch = Text.regex(/^[\w][\w./-]*$/u);
const Folder = z.string().regex(/^(?:[\w][\w./-]*)?$/u);
const Repository = Text.regex(/^[\w.-]+(?:\/[\w.-]+)+$/u);

const GitHost = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('git') }),
  z.strictObject({
    kind: z.enum(['github', 'gitlab', 'gitea']),
    api: Text.regex(/^https?:\/\/[^\s@]+$/u),
    repository: Repository,
  }),
]);

/** The configuration as a file in YAML; all paths from the folder of the file. */
const ConfigFile = z.strictObject({
  /** Where it listens. 127.0.0.1 unless told: a proxy that speaks https belongs in front. */
  listen: z
    .strictObject({ host: Text.default('127.0.0.1'), port: z.int().min(0).max(65_535).default(8787) })
    .prefault({}),
  /** A folder that outlives the process: the copy of the repository, and what waits. */
  data: Text,
  glossary: z.strictObject({ remote: Remote, branch: Branch.default('main'), folder: Folder.default('') }),
  /** Where merge requests are opened; `git` where there is nothing but git. */
  host: GitHost.default({ kind: 'git' }),
  /** The relay’s own account at the host; the token stands alone in a file. */
  credential: z.strictObject({ user: Text.default('x-access-token'), tokenFile: Text }).optional(),
  /** The teams’ keys: a team and its key a line. */
  keysFile: Text,
  /** Origins whose pages may read the answers. */
  origins: z.array(Text).default([]),
  trustedProxies: z.array(Text).default([]),
  limits: z.strictObject({ perAddress: PerMinute.default(120), perTeam: PerMinute.default(600) }).prefault({}),
  committer: z
    .strictObject({ name: Text, email: Text })
    .default({ name: 'Passerelle', email: 'passerelle@proposals.invalid' }),
  /** Of merge requests. */
  language: z.enum(['fr', 'en']).default('en'),
});
export type RelayConfig = z.infer<typeof ConfigFile>;

/** A configuration that cannot be used, told in both languages with the field’s name and never its value. */
export class WrongConfig extends Error {
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}

/** Reads a configuration; paths in it come out absolute. Throws a `WrongConfig`. */
export async function readRelayConfig(file: string): Promise<RelayConfig> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongConfig({
      fr: `La configuration ${file} ne peut pas être lue (${error.code ?? 'erreur'}).`,
      en: `The configuration ${file} cannot be read (${error.code ?? 'error'}).`,
    });
  });
  const config = checkConfig(parseText(text, file), file);
  const from = (name: string) => path.resolve(path.dirname(file), name);
  const { credential } = config;
  return {
    ...config,
    data: from(config.data),
    keysFile: from(config.keysFile),
    ...(credential ? { credential: { ...credential, tokenFile: from(credential.tokenFile) } } : {}),
  };
}

function parseText(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new WrongConfig({
      fr: `La configuration ${file} n’est pas du YAML valide : ${words}`,
      en: `The configuration ${file} is not valid YAML: ${words}`,
    });
  }
}

function checkConfig(value: unknown, file: string): RelayConfig {
  const parsed = ConfigFile.safeParse(value ?? {});
  if (!parsed.success) {
    const names = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key].join('.'))
        : [issue.path.join('.') || '(file)'],
    );
    const list = [...new Set(names)].join(', ');
    throw new WrongConfig({
      fr: `Champs manquants, inconnus ou mal écrits dans ${file} : ${list}. Comparez avec relay/relay.example.yaml.`,
      en: `Fields missing, unknown or badly written in ${file}: ${list}. Compare with relay/relay.example.yaml.`,
    });
  }
  const { host, credential } = parsed.data;
  if (host.kind !== 'git' && !credential)
    throw new WrongConfig({
      fr: `host.kind « ${host.kind} » demande credential.tokenFile dans ${file}.`,
      en: `host.kind "${host.kind}" needs credential.tokenFile in ${file}.`,
    });
  return parsed.data;
}
