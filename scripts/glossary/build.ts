import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LearningPath } from '../../core/coach/learning-path.ts';
import type { Entry } from '../../core/entry/entry.ts';
import {
  GLOSSARY_FORMAT,
  type GlossaryManifest,
  type GlossaryShard,
  type ShardReference,
} from '../../core/entry/manifest.ts';
import type { GlossaryConfig } from '../../core/entry/glossary-config.ts';
import { withSymmetricRelations } from '../../core/entry/symmetric-relations.ts';
import { linkMentions } from '../../core/matching/link-mentions.ts';
import { checkFolder, formatProblem } from './check.ts';

/** Learning paths, beside the manifest. */
const PATHS_FILE = 'paths.json';

/** A glossary with errors; `message` holds all of them. */
export class InvalidGlossary extends Error {}

type BuiltFile = { readonly path: string; readonly content: string };

/** `glossary build [DIR] --out DIR`: writes the manifest and one shard a domain. Throws `InvalidGlossary`. */
export async function buildGlossary(folder: string, out: string): Promise<GlossaryManifest> {
  const published = await readPublished(folder);
  const { manifest, files } = publish(published);
  await rm(path.join(out, 'shards'), { recursive: true, force: true });
  await mkdir(path.join(out, 'shards'), { recursive: true });
  for (const file of files) await writeFile(path.join(out, file.path), file.content);
  await writeFile(path.join(out, PATHS_FILE), JSON.stringify(published.paths));
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

type Published = {
  readonly config: GlossaryConfig;
  readonly entries: readonly Entry[];
  readonly paths: readonly LearningPath[];
};

/** A glossary as it is published: relations told at both ends, definitions that lead on. Throws `InvalidGlossary`. */
export async function readPublished(folder: string): Promise<Published> {
  const { config, entries, paths, errors } = await checkFolder(folder);
  if (errors.length > 0 || !config)
    throw new InvalidGlossary(errors.map((problem) => formatProblem(problem, 'error')).join('\n'));
  return { config, entries: linkMentions(withSymmetricRelations(entries)), paths };
}

function publish({ config, entries }: Omit<Published, 'paths'>) {
  const files: BuiltFile[] = [];
  const shards = config.domains.flatMap(({ id }): ShardReference[] => {
    const own = entries.filter(({ domain }) => domain === id);
    if (own.length === 0) return [];
    const content = JSON.stringify({ entries: own } satisfies GlossaryShard);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const shard = { path: `shards/${id}-${sha256.slice(0, 16)}.json`, content };
    files.push(shard);
    return [{ path: shard.path, sha256, entries: own.length }];
  });
  const { name, licence, domains } = config;
  const manifest: GlossaryManifest = {
    format: GLOSSARY_FORMAT,
    version: versionOf(entries),
    name,
    licence,
    domains,
    entries: entries.length,
    shards,
  };
  return { manifest, files };
}

/** The day of the newest entry as a number, 20261122: the same input gives the same output. */
function versionOf(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.map(({ updated }) => Number(updated.replaceAll('-', ''))));
}
