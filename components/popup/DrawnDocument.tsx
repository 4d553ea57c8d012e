import { useId } from 'react';
import type { DrawnEditor, DrawnEditorKind, EditorOffer } from '../../core/documents/drawn-editors.ts';
import type { Language } from '../../core/entry/language.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { editorsEn } from '../interface-text/editors-en.ts';
import { editorsFr } from '../interface-text/editors-fr.ts';
import type { EditorsText } from '../interface-text/editors-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './drawn-document.css';

const TEXTS: Readonly<Record<Language, EditorsText>> = { fr: editorsFr, en: editorsEn };

export type DrawnDocumentProps = {
  readonly editor: DrawnEditor;
  readonly onTakeOffer: (offer: EditorOffer) => void;
};

/** Why a document in an editor has no marks, and what works all the same. */
export function DrawnDocument({ editor: { kind, offers }, onTakeOffer }: DrawnDocumentProps) {
  const text = TEXTS[useInterfaceText().language];
  const worksId = useId();
  return (
    <EmptyState title={text.title} advice={text.reason[familyOf(kind)]}>
      <h2 className="drawn-document__works" id={worksId}>
        {text.works}
      </h2>
      <ul className="drawn-document__offers" aria-labelledby={worksId}>
        {offers.map((offer, at) => (
          <Offer
            key={offer.kind}
            {...wordsOf(offer, kind, text)}
            isBest={at === 0}
            onPress={() => onTakeOffer(offer)}
          />
        ))}
      </ul>
    </EmptyState>
  );
}

type OfferProps = {
  readonly label: string;
  readonly hint: string;
  readonly isBest: boolean;
  readonly onPress: () => void;
};

function Offer({ label, hint, isBest, onPress }: OfferProps) {
  return (
    <li className="drawn-document__offer">
      <TextButton label={label} tone={isBest ? 'main' : 'plain'} onPress={onPress} />
      <p className="drawn-document__hint">{hint}</p>
    </li>
  );
}

function familyOf(kind: DrawnEditorKind): keyof EditorsText['reason'] {
  if (kind.startsWith('google')) return 'google';
  return kind === 'board' ? 'board' : 'office';
}

function wordsOf(offer: EditorOffer, kind: DrawnEditorKind, { offer: offered, file, exportHint }: EditorsText) {
  if (offer.kind === 'file')
    return { label: file.label, hint: file.hint[kind === 'word' || kind === 'powerpoint' ? kind : 'office'] };
  const { label, hint } = offered[offer.kind];
  return { label, hint: (offer.kind === 'export' && exportHint[kind]) || hint };
}
