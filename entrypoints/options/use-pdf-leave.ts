import { useEffect, useState } from 'react';
import type { ChangeSettings } from '../../components/settings/change-settings.ts';
import { askToLeadPdfs, endLeadingPdfs, mayLeadPdfs } from '../../platform/documents/lead-pdfs.ts';

/** Whether tabs that come to a PDF are led to the reader, which one browser has to allow. */
export function usePdfLeave(opensPdfs: boolean, onChange: ChangeSettings) {
  const [mayLead, setMayLead] = useState(true);
  useEffect(() => void mayLeadPdfs().then(setMayLead), [opensPdfs]);
  const change = async (isWanted: boolean) => {
    if (isWanted && !(await askToLeadPdfs())) return;
    setMayLead(true);
    onChange('documents', (now) => ({ ...now, opensPdfs: isWanted }));
    if (!isWanted) await endLeadingPdfs();
  };
  return { lacksPdfLeave: opensPdfs && !mayLead, onOpensPdfs: (isWanted: boolean) => void change(isWanted) };
}
