import { createRoot } from 'react-dom/client';
import { readOwnWindow } from '../../platform/own-window.ts';
import { loadSettings } from '../../platform/settings.ts';
import { CoachApp } from './CoachApp.tsx';
import '../../components/design/tab.css';

const [settings, { isPrivate }] = await Promise.all([loadSettings(), readOwnWindow()]);
createRoot(document.getElementById('root')!).render(<CoachApp initialSettings={settings} isPrivate={isPrivate} />);
