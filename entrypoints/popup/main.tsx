import { createRoot } from 'react-dom/client';
import { openActiveTab } from '../../platform/active-tab.ts';
import { takeAsked } from '../../platform/explain-menu.ts';
import { loadReaderSettings } from '../../platform/reader-settings.ts';
import { PopupApp } from './PopupApp.tsx';
import './popup.css';

const [tab, settings, asked] = await Promise.all([openActiveTab(), loadReaderSettings(), takeAsked()]);
createRoot(document.getElementById('root')!).render(<PopupApp tab={tab} initialSettings={settings} asked={asked} />);
