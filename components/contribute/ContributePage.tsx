import type { ReactNode } from 'react';
import '../design/base.css';
import { BridgeIcon } from '../design/icons.tsx';
import './contribute-page.css';
import { useContributeText } from './use-contribute-text.ts';

export type ContributeView = 'write' | 'mine';

export type ContributePageProps = {
  readonly view: ContributeView;
  readonly onGo: (view: ContributeView) => void;
  readonly children: ReactNode;
};

/** The frame of the page on which entries are written: where one is, and the way to the other part. */
export function ContributePage({ view, onGo, children }: ContributePageProps) {
  const { contribute, productName, language } = useContributeText();
  return (
    <div className="contribute-page surface" lang={language}>
      <title>{`${contribute.view[view]} – ${productName}`}</title>
      <header className="contribute-page__head">
        <p className="contribute-page__name">
          <BridgeIcon />
          {productName} · {contribute.title}
        </p>
        <nav className="contribute-page__nav" aria-label={contribute.contents}>
          <ul>
            {(['write', 'mine'] as const).map((one) => (
              <li key={one}>
                <a
                  href={one === 'mine' ? '?' : '?new'}
                  aria-current={one === view ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(one);
                  }}
                >
                  {contribute.view[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="contribute-page__main">
        {view === 'mine' ? <h1 className="heard">{contribute.view.mine}</h1> : null}
        {children}
      </main>
    </div>
  );
}
