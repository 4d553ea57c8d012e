import { createRoot } from 'react-dom/client';
import { loadHistory } from '../../platform/look-up-history.ts';
import { readOwnWindow } from '../../platform/own-window.ts';
import { loadPinned } from '../../platform/pinned-item.ts';
import { loadSettings } from '../../platform/settings.ts';
import { PanelApp } from './PanelApp.tsx';
import '../../components/design/document.css';

const [ownWindow, settings, history, pinned] = await Promise.all([
  readOwnWindow(),
  loadSettings(),
  loadHistory(),
  loadPinned(),
]);
createRoot(document.getElementById('root')!).render(
  <PanelApp ownWindow={ownWindow} initialSettings={settings} initialHistory={history} initialPinned={pinned} />,
);
