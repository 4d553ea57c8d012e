import type { PageReport } from './messages.ts';

/** What the popup is told over one of our own documents, which is always on. */
export const reportOnOwnPage = (terms: PageReport['terms']): PageReport => ({
  host: '',
  address: location.href,
  isOn: true,
  pausedUntil: 0,
  terms,
  frames: 0,
  selection: getSelection()?.toString().trim().slice(0, 200) ?? '',
});
