import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../../core/entry/entry.ts';
import {
  GLOSSARY_FORMAT,
  type GlossaryManifest,
  type GlossaryShard,
  type ShardReference,
} from '../../core/entry/manifest.ts';
import type { GlossaryReading } from '../../core/entry/read-glossary.ts';
import { withSymmetricRelations } from '../../core/entry/symmetric-relations.ts';
import { linkMentions } from '../../core/matching/link-mentions.ts';
import { checkFolder, formatProblem } from './check.ts';

/** A glossary with errors; `message` holds all of them. */
export class InvalidGlossary extends Error {}

type BuiltFile = { readonly path: string; readonly content: string };

/** `glossary build [DIR] --out DIR`: writes the manifest and one shard a domain. Throws `InvalidGlossary`. */
export async function buildGlossary(folder: string, out: string): Promise<GlossaryManifest> {
  const reading = await checkFolder(folder);
  if (reading.errors.length > 0 || !reading.config)
    throw new InvalidGlossary(reading.errors.map((problem) => formatProblem(problem, 'error')).join('\n'));
  const { manifest, files } = publish(reading, reading.config);
  await rm(path.join(out, 'shards'), { recursive: true, force: true });
  await mkdir(path.join(out, 'shards'), { recursive: true });
  for (const file of files) await writeFile(path.join(out, file.path), file.content);
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

function publish(reading: GlossaryReading, config: NonNullable<GlossaryReading['config']>) {
  const entries = linkMentions(withSymmetricRelations(reading.entries));
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
