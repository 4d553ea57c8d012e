import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../platform/settings.ts';
import { EntryApp } from './EntryApp.tsx';
import '../../components/design/tab.css';

const settings = await loadSettings();
createRoot(document.getElementById('root')!).render(<EntryApp initialSettings={settings} />);
