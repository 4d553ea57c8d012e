import type { Figure } from '../figure.ts';
import { ensureBuilt, measureContentScript } from './built-extension.ts';
import { measureCard } from './measure-card.ts';
import { measureMark } from './measure-mark.ts';
import { measureScan } from './measure-scan.ts';

/** What the extension costs a page, and how soon its card comes. */
export async function measurePage(): Promise<Figure[]> {
  const scan = await measureScan();
  const mark = await measureMark();
  const extension = await ensureBuilt();
  return [...scan, ...mark, ...(await measureCard(extension)), ...(await measureContentScript(extension))];
}
