import { useState } from 'react';
import { useReaderText } from './use-reader-text.ts';

export type PageFieldProps = {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

/** The number of the page that is read; another one leads there. */
export function PageField({ page, pages, onPage }: PageFieldProps) {
  const { pages: text } = useReaderText().reader;
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(pages, wanted) - 1);
    setTyped(null);
  };
  return (
    <form
      className="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <input
        className="page-field__number"
        inputMode="numeric"
        aria-label={text.page}
        value={typed ?? String(page + 1)}
        style={{ inlineSize: `${String(pages).length + 2}ch` }}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={go}
      />
      <span className="page-field__of">{text.of(pages)}</span>
    </form>
  );
}
