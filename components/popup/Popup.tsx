import { useId, useRef, type RefObject } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import { CardContent } from '../card/CardContent.tsx';
import { useKeptScroll } from '../card/use-kept-scroll.ts';
import '../design/base.css';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { SearchAnswer } from '../search/SearchAnswer.tsx';
import { DueQuestion } from './DueQuestion.tsx';
import { EntryBar } from './EntryBar.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PopupProps } from './popup-state.ts';
import { PopupSearch } from './PopupSearch.tsx';
import { PopupSettingsPanel } from './PopupSettingsPanel.tsx';
import { useEntryKeys } from './use-entry-keys.ts';
import { useReturnedFocus } from './use-returned-focus.ts';
import { useSearchBox, type SearchBox } from '../search/use-search-box.ts';
import './popup.css';

/** The window behind the toolbar button: search, the terms of the page, and an entry in their place once one is open. */
export function Popup(props: PopupProps) {
  const { openEntry, settings } = props;
  const { reader } = settings;
  const { language } = useInterfaceText();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const titleId = useId();
  const isAway = openEntry !== null;
  const { leave } = useReturnedFocus(isAway);
  const open = (id: EntryId) => {
    leave();
    props.onOpenEntry(id);
  };
  const box = useSearchBox({ ...props, onOpenEntry: open });
  const scroll = useKeptScroll(placeOf(openEntry));
  useEntryKeys(props);
  return (
    <div className="popup surface" lang={language}>
      <PopupSearch ref={field} box={box} listId={listId} isHidden={isAway} {...props} />
      {openEntry ? <EntryBar history={openEntry.history} first={reader.language} {...props} /> : null}
      <main className="popup__scroll" tabIndex={0} ref={scroll.ref} onScroll={scroll.onScroll}>
        {/* Kept while an entry is open: what was typed, scrolled and focused is there again on the way back. */}
        <div hidden={isAway}>
          <Start {...props} box={box} listId={listId} onOpenEntry={open} field={field} />
        </div>
        {openEntry ? (
          <CardContent
            {...props}
            silenced={settings.marking.silenced}
            state={openEntry.card}
            reader={reader}
            titleId={titleId}
          />
        ) : null}
      </main>
      {props.hasDueQuestion && !isAway ? <DueQuestion onOpenCoach={props.onOpenCoach} /> : null}
      <PopupSettingsPanel {...props} />
    </div>
  );
}

type StartProps = PopupProps & {
  readonly box: SearchBox;
  readonly listId: string;
  readonly field: RefObject<HTMLInputElement | null>;
};

function Start({ box, listId, search, field, ...props }: StartProps) {
  const { reader } = props.settings;
  const toggleSite = (isOn: boolean) => {
    props.onToggleSite(isOn);
    // The button that was pressed goes.
    field.current?.focus();
  };
  if (box.isEmpty) return <PageSummary {...props} reader={reader} onToggleSite={toggleSite} />;
  return (
    <SearchAnswer
      search={search}
      language={reader.language}
      listId={listId}
      active={box.active}
      onActivate={box.setActive}
      onChoose={box.choose}
      onAddTerm={props.onAddTerm}
    />
  );
}

function placeOf(openEntry: PopupProps['openEntry']) {
  if (!openEntry) return { depth: 0, shown: 'search', isReady: true };
  const { card, history } = openEntry;
  const isReady = card.status === 'ready';
  return { depth: history.length + 1, shown: isReady ? card.view.entry.id : card.status, isReady };
}
