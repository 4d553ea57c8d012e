import { EntryId } from '../entry/ids.ts';
import { describeProblem, type Place, type Problem } from '../entry/problem.ts';
import { parseGlossaryFile, PATHS_FOLDER, type GlossaryFile } from '../entry/read-glossary.ts';
import { LearningPathFile, type LearningPath } from './learning-path.ts';

type PathsReading = { readonly paths: readonly LearningPath[]; readonly errors: readonly Problem[] };

/** The learning paths among the files of a glossary, by id, and everything that is wrong with them. Never throws on bad input. */
export function readPaths(files: readonly GlossaryFile[], known: ReadonlySet<EntryId>): PathsReading {
  const errors: Problem[] = [];
  const paths = files
    .filter(({ path }) => path.startsWith(PATHS_FOLDER))
    .flatMap((file) => readPath(file, known, errors) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { paths, errors };
}

function readPath(file: GlossaryFile, known: ReadonlySet<EntryId>, errors: Problem[]): LearningPath | null {
  const id = file.path.slice(PATHS_FOLDER.length).replace(/\.yaml$/u, '');
  const parsedId = EntryId.safeParse(id);
  if (!parsedId.success) errors.push(describeProblem({ file: file.path, entry: id, field: '', line: 1 }, 'bad-id'));
  const parsed = parseGlossaryFile(file, id, () => LearningPathFile, errors);
  if (!parsed || !parsedId.success) return null;
  const path = { ...parsed.value, id: parsedId.data };
  const wrong = [...unknownEntries(path, known, parsed.placeOf), ...misplacedEntries(path, parsed.placeOf)];
  errors.push(...wrong);
  return wrong.length > 0 ? null : path;
}

type PlaceOf = (path: readonly PropertyKey[]) => Place;

const LISTS = ['prerequisites', 'entries', 'check'] as const;

function unknownEntries(path: LearningPath, known: ReadonlySet<EntryId>, placeOf: PlaceOf): Problem[] {
  return LISTS.flatMap((list) =>
    path[list].flatMap((id, at) =>
      known.has(id) ? [] : [describeProblem(placeOf([list, at]), 'unknown-relation', { value: id })],
    ),
  );
}

/** Named twice, taught although taken for granted, or checked without being taught. */
function misplacedEntries(path: LearningPath, placeOf: PlaceOf): Problem[] {
  const taught = new Set(path.entries);
  return LISTS.flatMap((list) =>
    path[list].flatMap((id, at) => {
      const place = placeOf([list, at]);
      if (path[list].indexOf(id) !== at) return [describeProblem(place, 'path-repeats', { value: id })];
      if (list === 'prerequisites' && taught.has(id)) return [describeProblem(place, 'path-repeats', { value: id })];
      if (list === 'check' && !taught.has(id)) return [describeProblem(place, 'path-untaught', { value: id })];
      return [];
    }),
  );
}
