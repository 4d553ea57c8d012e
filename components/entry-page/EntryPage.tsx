import { useEffect, useId, useRef } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { BackButton } from '../card/BackButton.tsx';
import { CardContent } from '../card/CardContent.tsx';
import type { CardState, CardStep, EntryActions } from '../card/entry-card.ts';
import '../design/base.css';
import { EmptyState } from '../design/EmptyState.tsx';
import { BridgeIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { SearchAnswer } from '../search/SearchAnswer.tsx';
import { SearchBoxField } from '../search/SearchBoxField.tsx';
import type { SearchState } from '../search/search-state.ts';
import { useSearchBox } from '../search/use-search-box.ts';
import './entry-page.css';

export type EntryPageProps = EntryActions & {
  /** What the address asks for, as it stands there. */
  readonly asked: string;
  /** Null until it is on its way. */
  readonly open: { readonly card: CardState; readonly history: readonly CardStep[] } | null;
  readonly reader: Reader;
  readonly search: SearchState;
  readonly onSearch: (query: string) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
  readonly onAddTerm: (term: string) => void;
};

/** One entry as a page of its own, with a way back to those before it, and a search that leads on. */
export function EntryPage(props: EntryPageProps) {
  const { search, reader } = props;
  const { language } = useInterfaceText();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const choose = (id: EntryId) => {
    box.change('');
    props.onOpenEntry(id);
  };
  const box = useSearchBox({ ...props, onOpenEntry: choose });
  return (
    <div className="entry-page surface" lang={language}>
      <header className="entry-page__head">
        <ProductName isTitle={!box.isEmpty || props.open?.card.status !== 'ready'} />
        <div className="entry-page__search">
          <SearchBoxField ref={field} box={box} search={search} listId={listId} />
        </div>
      </header>
      <main className="entry-page__sheet">
        {box.isEmpty ? (
          <Answer {...props} />
        ) : (
          <SearchAnswer
            search={search}
            language={reader.language}
            listId={listId}
            active={box.active}
            onActivate={box.setActive}
            onChoose={box.choose}
            onAddTerm={props.onAddTerm}
          />
        )}
      </main>
    </div>
  );
}

/** The title of the page, unless an entry has one. */
function ProductName({ isTitle }: { readonly isTitle: boolean }) {
  const { productName } = useInterfaceText();
  const Name = isTitle ? 'h1' : 'p';
  return (
    <Name className="entry-page__name">
      <BridgeIcon />
      {productName}
    </Name>
  );
}

/** What the address asks for, or why it is not there. */
function Answer({ asked, open, reader, onBack, ...props }: EntryPageProps) {
  const { entryPage: text } = useInterfaceText();
  const titleId = useId();
  useFocusOnTitle(open?.card.status === 'ready' ? open.card.view.entry.id : null);
  if (!open) return null;
  const previous = open.history.at(-1);
  if (open.card.status !== 'missing')
    return (
      <>
        {previous ? (
          <div className="entry-page__bar">
            <BackButton previous={previous} first={reader.language} onBack={onBack} />
          </div>
        ) : null}
        <CardContent {...props} state={open.card} reader={reader} titleId={titleId} />
      </>
    );
  return asked === '' ? (
    <EmptyState title={text.empty} advice={text.emptyAdvice} />
  ) : (
    <EmptyState title={text.unknown(asked)} advice={text.unknownAdvice} />
  );
}

/** Where another entry has come in place of one, it is read from its title. */
function useFocusOnTitle(shown: EntryId | null): void {
  const before = useRef<EntryId | null>(null);
  useEffect(() => {
    if (shown === null) return;
    if (before.current !== null && before.current !== shown)
      document.querySelector<HTMLElement>('[data-entry-title]')?.focus();
    before.current = shown;
  }, [shown]);
}
