import type { ReactNode, Ref } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import type { EntryWays } from './entry-card.ts';

export type EntryLinkProps = EntryWays & {
  readonly id: EntryId;
  readonly className: string;
  readonly children: ReactNode;
  readonly title?: string;
  readonly ref?: Ref<HTMLElement> | undefined;
};

/** The way to another entry: a link where entries have addresses, else a button. */
export function EntryLink({ id, className, children, title, ref, ...ways }: EntryLinkProps) {
  return ways.addressOf ? (
    <a ref={ref as Ref<HTMLAnchorElement>} className={className} title={title} href={ways.addressOf(id)}>
      {children}
    </a>
  ) : (
    <button
      ref={ref as Ref<HTMLButtonElement>}
      type="button"
      className={className}
      title={title}
      onClick={() => ways.onOpenEntry(id)}
    >
      {children}
    </button>
  );
}
