import { defineUnlistedScript } from '#imports';
import { lateParts } from '../page/late-parts.ts';
import { handOverParts } from '../platform/hand-over-parts.ts';

export default defineUnlistedScript(() => handOverParts('late-parts', lateParts));
