import {
  isSameValue,
  SETTING_PATHS,
  type ChoicePath,
  type ListPath,
  type SettingPath,
  type SettingValues,
} from './setting-values.ts';

/** What is done with a setting that a backup has otherwise. A list is united or replaced, anything else replaced. */
export type MergeChoice = 'keep' | 'unite' | 'replace';
export type MergeChoices = { readonly [Path in SettingPath]?: MergeChoice };

export type ListChange = {
  readonly kind: 'list';
  readonly path: ListPath;
  readonly onlyHere: readonly string[];
  readonly onlyInFile: readonly string[];
  readonly inBoth: number;
};

/** A setting that a backup has otherwise than the reader has it now. */
export type SettingChange =
  | ListChange
  | {
      readonly kind: 'choice';
      readonly path: ChoicePath;
      readonly here: SettingValues[ChoicePath];
      readonly inFile: SettingValues[ChoicePath];
    };

/** What a backup would change, in the order of the settings; nothing where all is as in the file. */
export function previewBackup(here: SettingValues, inFile: Partial<SettingValues>): SettingChange[] {
  return SETTING_PATHS.flatMap((path) => {
    const value = inFile[path];
    return value === undefined || isSameValue(here[path], value) ? [] : changeAt(path, here, inFile);
  });
}

function changeAt(path: SettingPath, here: SettingValues, inFile: Partial<SettingValues>): SettingChange {
  if (!isListPath(path, here)) return { kind: 'choice', path, here: here[path], inFile: inFile[path]! };
  const [mine, theirs]: readonly [readonly string[], readonly string[]] = [here[path], inFile[path]!];
  const [known, offered] = [new Set(mine), new Set(theirs)];
  const onlyHere = mine.filter((item) => !offered.has(item));
  const onlyInFile = theirs.filter((item) => !known.has(item));
  return { kind: 'list', path, onlyHere, onlyInFile, inBoth: mine.length - onlyHere.length };
}

/** Nothing is lost unless it is asked for: lists are united, and one to which the file adds nothing stays. */
export function suggestChoice(change: SettingChange): MergeChoice {
  if (change.kind === 'choice') return 'replace';
  return change.onlyInFile.length > 0 ? 'unite' : 'keep';
}

/** The settings with what was chosen of a backup. Where nothing was chosen the reader’s own stays. */
export function mergeBackup(here: SettingValues, inFile: Partial<SettingValues>, choices: MergeChoices): SettingValues {
  const merged: Record<string, unknown> = { ...here };
  for (const path of SETTING_PATHS) {
    const choice = choices[path] ?? 'keep';
    const value = inFile[path];
    if (choice === 'keep' || value === undefined) continue;
    const mine = here[path];
    merged[path] = choice === 'unite' && Array.isArray(mine) ? [...new Set([...mine, ...(value as string[])])] : value;
  }
  return merged as SettingValues;
}

const isListPath = (path: SettingPath, values: SettingValues): path is ListPath => Array.isArray(values[path]);
