import type { PageSession } from '../../page/start-page.ts';
import { onMessage } from '../../platform/messages.ts';
import { reportOnOwnPage } from '../../platform/own-page-report.ts';
import { awaitPanels, type PanelLine } from '../../platform/panel-line.ts';

type AskSession = () => Promise<PageSession | null>;

/** Answers to the popup, the side panel and the keyboard as a page does. Returns how to stop. */
export function answerForReader(session: AskSession, signal: AbortSignal): () => void {
  const stops = [
    onMessage('page:report', async () => reportOnOwnPage((await session())?.listTerms() ?? [])),
    onMessage('page:moveToTerm', async ({ data }) => (await session())?.moveToTerm(data)),
    onMessage('page:showTerm', async ({ data }) => (await session())?.showTerm(data) ?? false),
    awaitPanels((line) => void tellPanel(session, line, signal)),
  ];
  return () => stops.forEach((stop) => stop());
}

async function tellPanel(session: AskSession, line: PanelLine, reading: AbortSignal): Promise<void> {
  line.tell({ kind: 'frame', isTop: true, host: '', isOn: true });
  line.onShow(async (entry) =>
    line.tell({ kind: 'shown', entry, isShown: (await (await session())?.showTerm(entry)) ?? false }),
  );
  const now = await session();
  now?.follow(line.tell, AbortSignal.any([line.signal, reading]), line.name === 'briefing');
}
