import { createRoot } from 'react-dom/client';
import { loadSettings } from '../../platform/settings.ts';
import { OptionsApp } from './OptionsApp.tsx';
import '../../components/design/document.css';

createRoot(document.getElementById('root')!).render(<OptionsApp initialSettings={await loadSettings()} />);
