import { existsSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { runProgram, type RunProgram } from './run-program.ts';

/** A source of HTML that nobody here wrote. */
type PageSource = 'reference' | 'handbook' | 'python';

/** The folder of each source's HTML: absolute paths. */
export type RealPages = Readonly<Record<PageSource, string>>;

type RealPage = {
  readonly kind: 'small' | 'medium' | 'large' | 'huge';
  readonly language: 'fr' | 'en';
  readonly source: PageSource;
  /** Below the source's folder. */
  readonly file: string;
};

/** Pages for browser tests and benchmarks. Sizes, in Debian 12: small about 50 kB, medium 85 to 135 kB,
 *  large 400 to 750 kB, huge 2.5 MB. */
export const REAL_PAGES: readonly RealPage[] = [
  { kind: 'small', language: 'fr', source: 'reference', file: 'ch08.fr.html' },
  { kind: 'small', language: 'fr', source: 'handbook', file: 'fr-FR/unix-services.html' },
  { kind: 'small', language: 'en', source: 'handbook', file: 'en-US/apt.html' },
  { kind: 'medium', language: 'fr', source: 'handbook', file: 'fr-FR/network-services.html' },
  { kind: 'medium', language: 'en', source: 'handbook', file: 'en-US/network-services.html' },
  { kind: 'medium', language: 'fr', source: 'reference', file: 'ch07.fr.html' },
  { kind: 'large', language: 'fr', source: 'reference', file: 'ch09.fr.html' },
  { kind: 'large', language: 'en', source: 'python', file: 'library/os.html' },
  { kind: 'large', language: 'en', source: 'python', file: 'library/stdtypes.html' },
  { kind: 'huge', language: 'en', source: 'python', file: 'contents.html' },
];

/** Where the HTML of an unpacked package lies, below the cache. Python's package is named after the version that the
 *  distribution has. */
const HTML: Readonly<Record<PageSource, string>> = {
  reference: 'debian-reference-fr_*/usr/share/debian-reference',
  handbook: 'debian-handbook_*/usr/share/doc/debian-handbook/html',
  // Ends in a digit: the package also holds a link in `python3.11-doc/`.
  python: 'python3.*-doc_*/usr/share/doc/python3.*[0-9]/html',
};

const SOURCES = Object.keys(HTML) as PageSource[];

const CACHE = path.resolve(import.meta.dirname, '../../.cache/real-pages');

const CANNOT = [
  'fr  Les pages réelles viennent de paquets Debian (debian-reference-fr, debian-handbook, python3-doc), qui n’ont',
  '    pu être lus : il faut apt-get et dpkg-deb, et le réseau la première fois. En root, ou après « apt-get update ».',
  'en  The real pages come from Debian packages (debian-reference-fr, debian-handbook, python3-doc), which could not',
  '    be had: this takes apt-get and dpkg-deb, and the network the first time. As root, or after "apt-get update".',
].join('\n');

type Means = { readonly cache?: string; readonly run?: RunProgram; readonly isRoot?: boolean };

/** Downloads and unpacks the packages below `.cache/` the first time; nothing is installed on the system. Null, with
 *  a bilingual message on stderr, where there is no apt or no network. */
export async function ensureRealPages({
  cache = CACHE,
  run = runProgram,
  isRoot = process.getuid?.() === 0,
}: Means = {}): Promise<RealPages | null> {
  await mkdir(cache, { recursive: true });
  const unpacked = await findUnpacked(cache);
  if (isComplete(unpacked)) return unpacked;
  const missing = SOURCES.filter((source) => unpacked[source] === undefined);
  await fetchMissing(missing, { cache, run, isRoot });
  const fetched = await findUnpacked(cache);
  if (isComplete(fetched)) return fetched;
  console.error(CANNOT);
  return null;
}

type Unpacked = Readonly<Record<PageSource, string | undefined>>;

async function findUnpacked(cache: string): Promise<Unpacked> {
  const find = async (source: PageSource) => {
    const folders: string[] = [];
    for await (const folder of glob(HTML[source], { cwd: cache })) folders.push(folder);
    const last = folders.toSorted().at(-1);
    return last && path.join(cache, last);
  };
  const [reference, handbook, python] = await Promise.all([find('reference'), find('handbook'), find('python')]);
  return { reference, handbook, python };
}

const isComplete = (unpacked: Unpacked): unpacked is RealPages =>
  SOURCES.every((source) => unpacked[source] !== undefined);

type Fetch = Required<Means>;

async function fetchMissing(missing: readonly PageSource[], means: Fetch): Promise<void> {
  console.error('fr  Téléchargement de pages réelles (49 Mo, une seule fois).');
  console.error('en  Downloading real pages (49 MB, once only).');
  if (await downloadAndUnpack(missing, means)) return;
  // The package lists may be absent or out of date.
  if (!means.isRoot) return;
  await means.run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update'], { isShown: true });
  await downloadAndUnpack(missing, means);
}

async function downloadAndUnpack(missing: readonly PageSource[], { cache, run, isRoot }: Fetch): Promise<boolean> {
  const temporary = await mkdtemp(path.join(cache, 'new-'));
  try {
    const packages = await packageNames(missing, run);
    // As root, apt would drop to a user that may not write here, and warn.
    const asSelf = isRoot ? ['-o', 'APT::Sandbox::User=root'] : [];
    const download = await run('apt-get', [...asSelf, 'download', ...packages], { cwd: temporary, isShown: true });
    if (download.code !== 0) return false;
    const archives = (await readdir(temporary)).filter((name) => name.endsWith('.deb'));
    for (const archive of archives) if (!(await unpack(path.join(temporary, archive), cache, run))) return false;
    return archives.length === missing.length;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function packageNames(missing: readonly PageSource[], run: RunProgram): Promise<string[]> {
  const python = await run('apt-cache', ['depends', 'python3-doc']);
  const pythonDoc = /Depends: (python3\.\d+-doc)/u.exec(python.output)?.[1] ?? 'python3-doc';
  const all: Readonly<Record<PageSource, string>> = {
    reference: 'debian-reference-fr',
    handbook: 'debian-handbook',
    python: pythonDoc,
  };
  return missing.map((source) => all[source]);
}

/** Renamed into place when whole, so that a folder with a package's name is never a half. */
async function unpack(archive: string, cache: string, run: RunProgram): Promise<boolean> {
  const [name, version] = path.basename(archive).split('_');
  const target = path.join(cache, `${name}_${decodeURIComponent(version ?? '')}`.replaceAll(':', '-'));
  const unpacked = `${archive}.unpacked`;
  const { code } = await run('dpkg-deb', ['-x', archive, unpacked]);
  if (code !== 0) return false;
  await rename(unpacked, target).catch((error: unknown) => {
    // Another process was faster: its copy is as good.
    if (!existsSync(target)) throw error;
  });
  return true;
}
