import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../platform/settings.ts';
import { CardApp } from './CardApp.tsx';
import { receivePort } from './receive-port.ts';
import './card.css';

const [port, settings] = await Promise.all([receivePort(), loadSettings()]);
createRoot(document.getElementById('root')!).render(<CardApp port={port} initialSettings={settings} />);
