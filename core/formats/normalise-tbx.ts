import { CARRIERS, CATEGORIES } from './tbx-categories.ts';
import { elementsOf, type XmlElement } from './parse-xml.ts';

/** A TBX file in one form, whatever its version and style: the elements of version 3 in the style DCA. */
export type NormalTbx = {
  readonly root: XmlElement;
  /** `core`, `min`, `basic`; null for version 2, and for dialects whose categories are not known here. */
  readonly dialect: 'core' | 'min' | 'basic' | null;
  readonly isVersion3: boolean;
};

/** Elements of version 2 (TBX Default, Microsoft, TermWeb) by those of version 3. */
const RENAMED: Readonly<Record<string, string>> = {
  martif: 'tbx',
  martifHeader: 'tbxHeader',
  termEntry: 'conceptEntry',
  langSet: 'langSec',
  tig: 'termSec',
  ntig: 'termSec',
  termNoteGrp: 'termNoteGrp',
};

const DIALECTS: Readonly<Record<string, NormalTbx['dialect']>> = {
  'tbx-core': 'core',
  'tbx-min': 'min',
  'tbx-basic': 'basic',
};

/** Null where the root is not that of a TBX file. */
export function normaliseTbx(root: XmlElement): NormalTbx | null {
  const name = localName(root.name);
  if (name !== 'tbx' && name !== 'martif') return null;
  const isVersion3 = name === 'tbx';
  const type = (root.attributes['type'] ?? '').toLowerCase();
  return { root: normaliseElement(root), dialect: (isVersion3 && DIALECTS[type]) || null, isVersion3 };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function normaliseElement(element: XmlElement): XmlElement {
  const { name: written, attributes, line } = element;
  const name = localName(written);
  const children = element.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child];
    // The term of an `ntig` stands one level deeper.
    return localName(child.name) === 'termGrp' ? elementsOf(child).map(normaliseElement) : [normaliseElement(child)];
  });
  const category = written === name ? undefined : CATEGORIES.get(name);
  if (category) return { name: category.carrier, attributes: { ...attributes, type: name }, children, line };
  // A category of a module that is not known here: its name is kept as the type of a description.
  if (written !== name && !isStructure(name))
    return { name: 'descrip', attributes: { ...attributes, type: name }, children, line };
  return { name: RENAMED[name] ?? name, attributes, children, line };
}

const STRUCTURE = new Set([
  ...CARRIERS,
  ...Object.keys(RENAMED),
  ...Object.values(RENAMED),
  ...'adminGrp adminNote back body date descripGrp descripNote fileDesc front hi item itemGrp itemSet note p'.split(
    ' ',
  ),
  ...'publicationStmt refObject refObjectSec revisionDesc sourceDesc term text title titleStmt transacGrp'.split(' '),
]);

const isStructure = (name: string) => STRUCTURE.has(name);
