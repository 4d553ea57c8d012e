import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../platform/settings.ts';
import { ImportApp } from './ImportApp.tsx';
import '../../components/design/tab.css';

createRoot(document.getElementById('root')!).render(<ImportApp initialSettings={await loadSettings()} />);
