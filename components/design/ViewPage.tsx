import type { ReactNode } from 'react';
import type { Language } from '../../core/entry/language.ts';
import './base.css';
import { BridgeIcon } from './icons.tsx';
import './view-page.css';

/** One of the parts of a page, by the address that leads to it. */
export type PageView<Id> = { readonly id: Id; readonly label: string; readonly address: string };

export type ViewPageProps<Id extends string> = {
  readonly language: Language;
  /** Of the document. */
  readonly title: string;
  /** Above the views. */
  readonly name: string;
  /** Whether the name is the heading of the page; else what is shown has one. */
  readonly isNameHeading?: boolean;
  readonly contents: string;
  readonly views: readonly PageView<Id>[];
  readonly current: Id;
  /** For who goes there without loading the address. */
  readonly onGo?: (id: Id) => void;
  readonly children: ReactNode;
};

/** The frame of a page of several views: where one is, and the way to the others. */
export function ViewPage<Id extends string>({ isNameHeading = false, children, ...props }: ViewPageProps<Id>) {
  const Name = isNameHeading ? 'h1' : 'p';
  return (
    <div className="view-page surface" lang={props.language}>
      <title>{props.title}</title>
      <header className="view-page__head">
        <Name className="view-page__name">
          <BridgeIcon />
          {props.name}
        </Name>
        <Views {...props} />
      </header>
      <main className="view-page__main">{children}</main>
    </div>
  );
}

function Views<Id extends string>({ contents, views, current, onGo }: Omit<ViewPageProps<Id>, 'children'>) {
  return (
    <nav className="view-page__nav" aria-label={contents}>
      <ul>
        {views.map(({ id, label, address }) => (
          <li key={id}>
            <a
              href={address}
              aria-current={id === current ? 'page' : undefined}
              onClick={(event) => {
                if (!onGo) return;
                event.preventDefault();
                onGo(id);
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
