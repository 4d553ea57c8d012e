import { createRoot } from 'react-dom/client';
import { openActiveTab } from '../../platform/active-tab.ts';
import { takeAsked } from '../../platform/asked-item.ts';
import { loadSettings } from '../../platform/settings.ts';
import { PopupApp } from './PopupApp.tsx';
import '../../components/design/document.css';

const [tab, settings, asked] = await Promise.all([openActiveTab(), loadSettings(), takeAsked()]);
createRoot(document.getElementById('root')!).render(<PopupApp tab={tab} initialSettings={settings} asked={asked} />);
