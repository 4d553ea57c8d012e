import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LearningPath } from '../../core/coach/learning-path.ts';
import { withSymmetricRelations } from '../../core/entry/symmetric-relations.ts';
import { linkMentions } from '../../core/matching/link-mentions.ts';
import type { Manifest } from '../../core/team-glossary/manifest.ts';
import { publishSource, type PublishedSource, type SourceContent } from '../../core/team-glossary/publish-source.ts';
import { readManifest } from '../../core/team-glossary/read-source.ts';
import { Refusal } from '../parse-call.ts';
import { checkFolder, formatProblem } from './check.ts';
import { BUILT_IN_GLOSSARY } from './glossary-folder.ts';
import { loadSigner, sha256 } from './signing.ts';

/** Learning paths, beside the manifest. */
const PATHS_FILE = 'paths.json';

/** A glossary with errors; `message` holds all of them. */
export class InvalidGlossary extends Error {}

export type BuildOptions = {
  /** Version and sequence; without it they follow on from those of the manifest in the folder that is written to. */
  readonly number?: number | undefined;
  /** File with the private key that signs the manifest. */
  readonly key?: string | undefined;
};

/** Writes a glossary’s manifest and its shards into a folder. Throws `InvalidGlossary`, or a `Refusal`. */
export async function buildGlossary(folder: string, out: string, options: BuildOptions = {}): Promise<Manifest> {
  const content = await readPublished(folder);
  return write(await publish(content, { ...options, previous: await readLast(out) }), content.paths, out);
}

/** The project’s own glossary, the first source. It comes with the extension: its number is the day of its newest entry. */
export async function buildBuiltIn(out: string): Promise<Manifest> {
  const content = await readPublished(BUILT_IN_GLOSSARY);
  const number = Math.max(1, ...content.entries.map(({ updated }) => Number(updated.replaceAll('-', ''))));
  return write(await publish(content, { number, previous: null }), content.paths, out);
}

async function write(
  { manifest, files }: PublishedSource,
  paths: readonly LearningPath[],
  out: string,
): Promise<Manifest> {
  await rm(path.join(out, 'shards'), { recursive: true, force: true });
  await mkdir(path.join(out, 'shards'), { recursive: true });
  for (const file of files) await writeFile(path.join(out, file.path), file.content);
  await writeFile(path.join(out, PATHS_FILE), JSON.stringify(paths));
  // Last: who fetches it finds its shards.
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

type Published = SourceContent & { readonly paths: readonly LearningPath[] };

/** A glossary as it is published: relations told at both ends, definitions that lead on. Throws `InvalidGlossary`. */
export async function readPublished(folder: string): Promise<Published> {
  const { config, entries, overrides, paths, errors } = await checkFolder(folder);
  if (errors.length > 0 || !config)
    throw new InvalidGlossary(errors.map((problem) => formatProblem(problem, 'error')).join('\n'));
  return { config, entries: linkMentions(withSymmetricRelations(entries)), overrides, paths };
}

type Publishing = BuildOptions & { readonly previous: Manifest | null };

async function publish(content: SourceContent, { number, key, previous }: Publishing): Promise<PublishedSource> {
  if (number !== undefined && previous && number < previous.sequence)
    throw new Refusal({
      fr: `Le numéro ${number} est inférieur à celui qui est publié, ${previous.sequence} : aucun navigateur ne prendrait cette version.`,
      en: `The number ${number} is lower than the published one, ${previous.sequence}: no browser would take this version.`,
    });
  return publishSource(content, {
    sha256,
    number,
    previous,
    signer: key === undefined ? undefined : await loadSigner(key),
  });
}

async function readLast(out: string): Promise<Manifest | null> {
  const text = await readFile(path.join(out, 'manifest.json'), 'utf8').catch(() => '');
  const read = readManifest(text);
  return read.ok ? read.manifest : null;
}
