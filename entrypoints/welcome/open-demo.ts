import { browser } from '#imports';
import type { HoverSettings } from '../../core/settings/settings.ts';
import type { LoadLateParts } from '../../page/late-parts.ts';
import type { PageParts } from '../../page/page-parts.ts';
import type { MarkSettings, PageSession } from '../../page/start-page.ts';
import { loadLexicon } from '../../platform/lexicon-item.ts';
import { onMessage, sendMessage } from '../../platform/messages.ts';
import { reportOnOwnPage } from '../../platform/own-page-report.ts';
import { loadParts } from '../../platform/page-parts.ts';
import { tellPointed } from '../../platform/tell-pointed.ts';

type Demo = {
  readonly hover: HoverSettings;
  readonly marks: MarkSettings;
  readonly onCard: (deed: 'shown' | 'pinned') => void;
  readonly signal: AbortSignal;
};

/** What we say to the reader is not read; the demo page is. */
const SKIPPED = '.coach';

/**
 * Does in this document what the content script does in a page, which the browser does not run in ours: reads it, and
 * answers to the popup and to the keyboard. Null where the signal has been aborted meanwhile.
 */
export async function openDemo(demo: Demo): Promise<PageSession | null> {
  const starting = startDemo(demo);
  const stops = [
    // The popup waits: at first the lexicon may still be in the making.
    onMessage('page:report', async () => reportOnOwnPage((await starting)?.listTerms() ?? [])),
    onMessage('page:moveToTerm', async ({ data }) => (await starting)?.moveToTerm(data)),
  ];
  demo.signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  return starting;
}

async function startDemo({ signal, ...options }: Demo): Promise<PageSession | null> {
  const [parts, stored] = await Promise.all([loadParts<PageParts>('page-parts', 'own document'), loadLexicon([])]);
  const found = stored ?? (await sendMessage('background:prepareLexicon', []).then(() => loadLexicon([])));
  if (!found || signal.aborted) return null;
  const cardAddress = browser.runtime.getURL('/card.html');
  const loadLateParts: LoadLateParts = () => loadParts('late-parts', 'own document');
  const reading = { skips: SKIPPED };
  const given = { document, lexicon: found.lexicon, cardAddress, loadLateParts, onPointed: tellPointed };
  const session = parts.startPage({ ...given, reading, signal, ...options });
  await session.scanned;
  return session;
}
