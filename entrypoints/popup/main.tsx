import { createRoot } from 'react-dom/client';
import { openActiveTab } from '../../platform/active-tab.ts';
import { loadReaderSettings } from '../../platform/reader-settings.ts';
import { PopupApp } from './PopupApp.tsx';
import './popup.css';

const [tab, settings] = await Promise.all([openActiveTab(), loadReaderSettings()]);
createRoot(document.getElementById('root')!).render(<PopupApp tab={tab} initialSettings={settings} />);
