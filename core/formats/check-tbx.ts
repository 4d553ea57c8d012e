import type { Problem } from '../entry/problem.ts';
import { describeImportProblem, type ImportRule } from './import-problem.ts';
import type { NormalTbx } from './normalise-tbx.ts';
import { elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { CARRIERS, CATEGORIES, type TbxLevel } from './tbx-categories.ts';
import type { Details } from '../entry/explanation.ts';

const NOTES = ['note', 'ref', 'xref', 'admin', 'adminGrp', 'transacGrp'];
const DESCRIBED = [...NOTES, 'descrip', 'descripGrp'];

/** What may stand in what (ISO 30042:2019, core structure). What is not listed is not looked into. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  tbx: ['tbxHeader', 'text'],
  text: ['front', 'body', 'back'],
  body: ['conceptEntry'],
  conceptEntry: [...DESCRIBED, 'langSec'],
  langSec: [...DESCRIBED, 'termSec'],
  termSec: [...DESCRIBED, 'term', 'termNote', 'termNoteGrp'],
  descripGrp: ['descrip', 'descripNote', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref'],
  adminGrp: ['admin', 'adminNote', 'note', 'ref', 'xref'],
  termNoteGrp: ['termNote', ...NOTES],
  transacGrp: ['transac', 'transacNote', 'date', 'note', 'ref', 'xref'],
};

/** Of what there may be one only, by the element around. */
const ONE_ONLY: Readonly<Record<string, string>> = {
  termSec: 'term',
  descripGrp: 'descrip',
  adminGrp: 'admin',
  transacGrp: 'transac',
  termNoteGrp: 'termNote',
};

const LEVELS: Readonly<Record<string, TbxLevel>> = {
  conceptEntry: 'concept',
  langSec: 'language',
  termSec: 'term',
  termNoteGrp: 'term',
  descripGrp: 'group',
  adminGrp: 'group',
  transacGrp: 'group',
};

const TYPED = new Set<string>(CARRIERS);
const DIALECT_NAMES = { core: 'TBX-Core', min: 'TBX-Min', basic: 'TBX-Basic' } as const;

/** Everything in which a file of version 3 does not keep to its standard, in reading order. */
export function checkTbx(tbx: NormalTbx, file: string): Problem[] {
  const check = new TbxCheck(tbx, file);
  check.header();
  check.element(tbx.root, '');
  return check.problems;
}

class TbxCheck {
  readonly problems: Problem[] = [];
  readonly #tbx: NormalTbx;
  readonly #file: string;

  constructor(tbx: NormalTbx, file: string) {
    this.#tbx = tbx;
    this.#file = file;
  }

  /** Text in the header stands in paragraphs. */
  header(): void {
    const header = elementsOf(this.#tbx.root).find(({ name }) => name === 'tbxHeader');
    const look = (element: XmlElement): void => {
      if (['p', 'title', 'change'].includes(element.name)) return;
      if (element.children.some((child) => typeof child === 'string' && child.trim() !== ''))
        this.#tell(element, { rule: 'tbx-text', entry: '', details: { value: element.name } });
      elementsOf(element).forEach(look);
    };
    if (header) look(header);
  }

  element(element: XmlElement, around: string): void {
    const entry = element.name === 'conceptEntry' ? (element.attributes['id'] ?? '') : around;
    const allowed = ALLOWED[element.name];
    if (!allowed) return;
    const seen = new Set<string>();
    for (const child of elementsOf(element)) {
      const details = { value: child.name, allowed: element.name };
      if (!allowed.includes(child.name)) this.#tell(child, { rule: 'tbx-element', entry, details });
      else if (ONE_ONLY[element.name] === child.name && seen.has(child.name))
        this.#tell(child, { rule: 'tbx-one-only', entry, details });
      else if (TYPED.has(child.name)) this.#category(child, element, entry);
      seen.add(child.name);
      this.element(child, entry);
    }
    if (element.name === 'termSec') this.#termSection(element, entry);
    if (element.name === 'langSec' && !element.attributes['xml:lang'])
      this.#tell(element, { rule: 'tbx-language-missing', entry });
  }

  #termSection(element: XmlElement, entry: string): void {
    const at = elementsOf(element).findIndex(({ name }) => name === 'term');
    if (at === -1) this.#tell(element, { rule: 'tbx-term-missing', entry });
    else if (at > 0) this.#tell(elementsOf(element)[at]!, { rule: 'tbx-term-first', entry });
  }

  #category(element: XmlElement, parent: XmlElement, entry: string): void {
    const type = element.attributes['type'];
    if (!type) {
      // References need no type in version 3, where they point at something.
      if (!element.attributes['target'])
        this.#tell(element, { rule: 'tbx-type-missing', entry, details: { value: element.name } });
      return;
    }
    const { dialect } = this.#tbx;
    if (dialect !== 'min' && dialect !== 'basic') return;
    const category = CATEGORIES.get(type);
    const isKnown = category?.carrier === element.name && (dialect === 'basic' || category.module === 'min');
    if (!isKnown) {
      const value = `${element.name} ${type}`;
      this.#tell(element, { rule: 'tbx-category', entry, details: { value, allowed: DIALECT_NAMES[dialect] } });
      return;
    }
    const level = LEVELS[parent.name];
    if (level && !category.levels.includes(level))
      this.#tell(element, { rule: 'tbx-level', entry, details: { value: type, allowed: parent.name } });
    const value = textOf(element);
    if (category.values && !category.values.includes(value))
      this.#tell(element, { rule: 'tbx-value', entry, details: { value, allowed: category.values.join(', ') } });
  }

  #tell(
    element: XmlElement,
    { rule, entry, details = {} }: { rule: ImportRule; entry: string; details?: Details },
  ): void {
    const type = element.attributes['type'];
    const field = type ? `${element.name} ${type}` : element.name;
    this.problems.push(describeImportProblem({ file: this.#file, entry, field, line: element.line }, rule, details));
  }
}
