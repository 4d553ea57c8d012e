import { LineCounter, isAlias, isNode, parseDocument, visit, type Document } from 'yaml';
import { describeProblem, type Problem } from './problem.ts';

export type YamlPath = readonly PropertyKey[];

export type ParsedYaml = {
  readonly value: unknown;
  /** Line, from 1, of the value at a path; of its nearest ancestor where there is none. */
  readonly lineOf: (path: YamlPath) => number;
  readonly problems: readonly Problem[];
};

const MAX_FILE_CHARACTERS = 64_000;

/**
 * Reads YAML whose scalars all stay strings (`schema: failsafe`: `NO` is a word, not false).
 * Anchors, aliases and tags are refused: no entry needs them, and they carry alias bombs and type confusion.
 */
export function parseYaml(text: string, place: { file: string; entry: string }): ParsedYaml {
  if (text.length > MAX_FILE_CHARACTERS) {
    const problem = describeProblem({ ...place, field: '', line: 1 }, 'file-too-large', {
      maximum: MAX_FILE_CHARACTERS,
    });
    return { value: undefined, lineOf: () => 1, problems: [problem] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const problems = [...document.errors, ...document.warnings].map((error) =>
    describeProblem({ ...place, field: '', line: lineAt(error.pos[0]) }, 'yaml-syntax', { value: error.message }),
  );
  visit(document, (_, node) => {
    if (!isAlias(node) && !(isNode(node) && (node.tag?.startsWith('!') || ('anchor' in node && node.anchor)))) return;
    const line = lineAt(node.range?.[0] ?? 0);
    problems.push(describeProblem({ ...place, field: '', line }, 'yaml-feature'));
  });
  const value = problems.length === 0 ? document.toJS() : undefined;
  return { value, problems, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
