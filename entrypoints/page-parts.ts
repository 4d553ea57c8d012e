import { defineUnlistedScript } from '#imports';
import type { PageParts } from '../page/page-parts.ts';
import { showReloadNote } from '../page/reload-note.ts';
import { startPage } from '../page/start-page.ts';
import { handOverParts } from '../platform/hand-over-parts.ts';

const parts: PageParts = { startPage, showReloadNote };

export default defineUnlistedScript(() => handOverParts('page-parts', parts));
