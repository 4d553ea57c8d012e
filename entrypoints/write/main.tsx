import { createRoot } from 'react-dom/client';
import { openDraft } from '../../platform/drafts-item.ts';
import { readOwnWindow } from '../../platform/own-window.ts';
import { loadSettings } from '../../platform/settings.ts';
import { WriteApp } from './WriteApp.tsx';
import '../../components/design/tab.css';

const [settings, { isPrivate }] = await Promise.all([loadSettings(), readOwnWindow()]);
const draft = await openDraft(isPrivate);
createRoot(document.getElementById('root')!).render(
  <WriteApp initialSettings={settings} isPrivate={isPrivate} draft={draft} />,
);
