import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../platform/settings.ts';
import { BriefingApp } from './BriefingApp.tsx';
import '../../components/design/tab.css';
import './briefing.css';

const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const settings = await loadSettings();
createRoot(document.getElementById('root')!).render(
  <BriefingApp tabId={Number.isSafeInteger(tab) ? tab : null} initialSettings={settings} />,
);
