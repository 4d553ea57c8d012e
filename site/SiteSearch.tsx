import { useId, useRef } from 'react';
import { useInterfaceText } from '../components/interface-text/InterfaceTextProvider.tsx';
import { SearchAnswer } from '../components/search/SearchAnswer.tsx';
import { SearchBoxField } from '../components/search/SearchBoxField.tsx';
import { useGlossarySearch } from '../components/search/use-glossary-search.ts';
import { useSearchBox } from '../components/search/use-search-box.ts';
import { loadSearch } from './load-search.ts';
import { pathOfEntry } from './site-source.ts';

/** `root`: address of the folder of the page’s language; `glossary`: of the script with the entries. */
export type SiteSearchProps = { readonly root: string; readonly glossary: string };

/** The search of the extension, over a page: a hit is a link away. */
export function SiteSearch({ root, glossary }: SiteSearchProps) {
  const { language } = useInterfaceText();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [search, startSearch] = useGlossarySearch((query) =>
    loadSearch(glossary).then((find) => find({ query, language })),
  );
  const box = useSearchBox({
    search,
    onSearch: startSearch,
    onOpenEntry: (id) => location.assign(`${root}${pathOfEntry(id)}`),
  });
  return (
    <>
      <SearchBoxField ref={field} box={box} search={search} listId={listId} />
      {box.isEmpty ? null : (
        <div className="site__results">
          <SearchAnswer
            search={search}
            language={language}
            listId={listId}
            active={box.active}
            onActivate={box.setActive}
            onChoose={box.choose}
          />
        </div>
      )}
    </>
  );
}
