import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Problem } from '../entry/problem.ts';
import { LineStarts } from './decode-text.ts';
import { describeImportProblem, placeInFile, type ImportRule } from './import-problem.ts';
import { textOrNothing } from './said-text.ts';

export type XmlElement = {
  /** With its prefix, as it is written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Of its start tag, from 1. */
  readonly line: number;
};

export type ParsedXml =
  | { readonly ok: true; readonly root: XmlElement; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly errors: readonly Problem[] };

/** Deeper than any glossary, and far from what recursion can bear. */
const MAX_DEPTH = 64;
const PREDEFINED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const META = XMLParser.getMetaDataSymbol() as unknown as string;
const TEXT = '#text';
const CDATA = '#cdata';

class BadXml extends Error {
  readonly rule: ImportRule;
  readonly line: number;

  constructor(rule: ImportRule, line: number, value: string) {
    super(value);
    this.rule = rule;
    this.line = line;
  }
}

/**
 * Reads XML of unknown origin. Only the five entities of XML itself and characters by number are known: all others are
 * refused, and so are their declarations (billion laughs, XXE). A DOCTYPE is taken out; nothing is ever fetched.
 */
export function parseXml(text: string, file: string): ParsedXml {
  try {
    const lines = new LineStarts(text);
    const { rest, doctype } = withoutDoctype(text, lines);
    const valid = XMLValidator.validate(rest);
    if (valid !== true) throw new BadXml('xml-syntax', valid.err.line, valid.err.msg);
    const warnings = doctype ? [describeImportProblem(placeInFile(file), 'xml-doctype', { value: doctype })] : [];
    return { ok: true, root: readRoot(rest, lines), warnings };
  } catch (error) {
    const { rule, line, message } = error instanceof BadXml ? error : fromParser(error);
    const details = rule === 'too-deep' ? { maximum: MAX_DEPTH } : { value: message };
    return { ok: false, errors: [describeImportProblem(placeInFile(file, line), rule, details)] };
  }
}

/** The parser throws plain errors for what the validator lets pass. */
function fromParser(error: unknown): { rule: ImportRule; line: number; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  return { rule: message.includes('nested tags') ? 'too-deep' : 'xml-syntax', line: 1, message };
}

const PROLOG = /(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/uy;

/** The DOCTYPE is replaced by blanks, so that lines stay what they are. */
function withoutDoctype(text: string, lines: LineStarts): { rest: string; doctype: string } {
  PROLOG.lastIndex = 0;
  const start = PROLOG.exec(text)?.[0].length ?? 0;
  if (!/^<!DOCTYPE/iu.test(text.slice(start, start + 9))) return { rest: text, doctype: '' };
  const line = lines.lineAt(start);
  const end = endOfDoctype(text, start);
  if (end === -1) throw new BadXml('xml-syntax', line, 'DOCTYPE');
  const doctype = text.slice(start, end);
  const declared = /<!ENTITY\s+(?:%\s*)?(\S{1,40})/iu.exec(doctype)?.[1];
  if (declared !== undefined) throw new BadXml('xml-entities', line, declared);
  return { rest: text.slice(0, start) + doctype.replace(/[^\n]/gu, ' ') + text.slice(end), doctype };
}

function endOfDoctype(text: string, start: number): number {
  let inSubset = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' || sign === "'") {
      at = text.indexOf(sign, at + 1);
      if (at === -1) return -1;
    } else if (sign === '[') inSubset = true;
    else if (sign === ']') inSubset = false;
    else if (sign === '>' && !inSubset) return at + 1;
  }
  return -1;
}

type RawNode = Readonly<Record<string, unknown>>;

function readRoot(text: string, lines: LineStarts): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
    ignorePiTags: true,
    ignoreDeclaration: true,
    captureMetaData: true,
    maxNestedTags: MAX_DEPTH,
  });
  const nodes = parser.parse(text) as readonly RawNode[];
  const elements = nodes.filter((node) => nameOf(node) !== TEXT);
  const [root, second] = elements;
  if (!root || second) throw new BadXml('xml-syntax', second ? lineOf(second, lines) : 1, 'root element');
  return readElement(root, lines);
}

const nameOf = (node: RawNode) => Object.keys(node).find((key) => key !== ':@') ?? TEXT;

const lineOf = (node: RawNode, lines: LineStarts) =>
  lines.lineAt((node[META] as { startIndex?: number } | undefined)?.startIndex ?? 0);

function readElement(node: RawNode, lines: LineStarts): XmlElement {
  const name = nameOf(node);
  const line = lineOf(node, lines);
  const raw = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  const attributes = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, decodeEntities(value, line)]));
  const children = (node[name] as readonly RawNode[]).map((child) => {
    const kind = nameOf(child);
    if (kind === TEXT) return decodeEntities(textOrNothing(child[TEXT]), line);
    if (kind === CDATA) return cdataOf(child);
    return readElement(child, lines);
  });
  return { name, attributes, children, line };
}

const cdataOf = (node: RawNode) =>
  (node[CDATA] as readonly RawNode[]).map((part) => textOrNothing(part[TEXT])).join('');

function decodeEntities(text: string, line: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|([^;\s&]{1,40});)?/giu, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex as string, 16) : decimal ? Number(decimal) : -1;
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const known = PREDEFINED.get(String(name));
    if (known === undefined) throw new BadXml('xml-entities', line, whole);
    return known;
  });
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** All text in an element, inner elements included, as one line. */
export function textOf({ children }: XmlElement): string {
  const text = children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
  return text.replace(/\s+/gu, ' ').trim();
}

/** Text for an element or an attribute. What XML cannot hold (controls, lone halves of a pair) is left out. */
export const escapeXml = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are the very characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>"\r]/gu, (sign) => (sign === '\r' ? '&#13;' : `&${NAMES[sign]};`));

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
