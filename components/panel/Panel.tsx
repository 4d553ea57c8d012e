import { useId, useRef, useState } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import { CardContent } from '../card/CardContent.tsx';
import { useKeptScroll } from '../card/use-kept-scroll.ts';
import '../design/base.css';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { useEntryKeys } from '../popup/use-entry-keys.ts';
import { useReturnedFocus } from '../popup/use-returned-focus.ts';
import { SearchAnswer } from '../search/SearchAnswer.tsx';
import { SearchBoxField } from '../search/SearchBoxField.tsx';
import { useSearchBox } from '../search/use-search-box.ts';
import type { PanelProps, PanelTab } from './panel-state.ts';
import { PanelEntryBar } from './PanelEntryBar.tsx';
import { PanelTabPanel, PanelTabs } from './PanelTabs.tsx';
import { PanelLists } from './PanelLists.tsx';
import { ShownStatus } from './ShownStatus.tsx';
import './panel.css';

/** The panel beside a page: search, the terms of the page as it is read, what was looked up, what is pinned. */
export function Panel(props: PanelProps) {
  const { openEntry, search } = props;
  const { language, productName } = useInterfaceText();
  const [tab, setTab] = useState<PanelTab>('page');
  const field = useRef<HTMLInputElement>(null);
  const [listId, titleId, tabsId] = [useId(), useId(), useId()];
  const isAway = openEntry !== null;
  const { leave } = useReturnedFocus(isAway);
  const open = (id: EntryId) => {
    leave();
    props.onOpenEntry(id);
  };
  const box = useSearchBox({ ...props, onOpenEntry: open });
  const scroll = useKeptScroll(placeOf(openEntry, box.isEmpty ? tab : 'search'));
  useEntryKeys({ ...props, onPinKey: pinning(props) });
  return (
    <div className="panel surface" lang={language}>
      <header className="panel__head" hidden={isAway}>
        <h1 className="heard">{productName}</h1>
        <SearchBoxField ref={field} box={box} search={search} listId={listId} takesFocus />
        {box.isEmpty ? <PanelTabs {...props} id={tabsId} tab={tab} onChoose={setTab} /> : null}
      </header>
      {openEntry ? <PanelEntryBar {...props} openEntry={openEntry} /> : null}
      <main className="panel__scroll" ref={scroll.ref} onScroll={scroll.onScroll}>
        {/* Kept while an entry is open: what was typed, scrolled and focused is there again on the way back. */}
        <div hidden={isAway}>
          {box.isEmpty ? (
            <PanelTabPanel id={tabsId} tab={tab}>
              <PanelLists {...props} tab={tab} onOpenEntry={open} />
            </PanelTabPanel>
          ) : (
            <SearchAnswer {...answering(props, box)} listId={listId} />
          )}
        </div>
        {openEntry ? <CardContent {...props} state={openEntry.card} titleId={titleId} /> : null}
      </main>
      <ShownStatus shown={props.shown} />
    </div>
  );
}

/** What pins the open entry, or no longer; nothing where there is nothing to pin. */
function pinning({ openEntry, pinned, isPrivate, onPin }: PanelProps): (() => void) | undefined {
  if (isPrivate || openEntry?.card.status !== 'ready') return undefined;
  const { current } = openEntry;
  return () => onPin(current, !pinned.some(({ id }) => id === current));
}

const answering = (
  { search, reader, onAddTerm }: PanelProps,
  { active, setActive, choose }: ReturnType<typeof useSearchBox>,
) => ({ search, onAddTerm, language: reader.language, active, onActivate: setActive, onChoose: choose });

function placeOf(openEntry: PanelProps['openEntry'], list: PanelTab | 'search') {
  if (!openEntry) return { depth: 0, shown: list, isReady: true };
  const { card, history } = openEntry;
  const isReady = card.status === 'ready';
  return { depth: history.length + 1, shown: isReady ? card.view.entry.id : card.status, isReady };
}
