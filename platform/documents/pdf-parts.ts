import { browser } from '#imports';

/** Where the build puts the parts of pdf.js that are files of their own (`wxt.config.ts`). */
export const PDF_PARTS = {
  worker: browser.runtime.getURL('/pdf/pdf.worker.min.mjs' as never),
  cMaps: browser.runtime.getURL('/pdf/cmaps/' as never),
  standardFonts: browser.runtime.getURL('/pdf/standard_fonts/' as never),
  decoders: browser.runtime.getURL('/pdf/decoders/' as never),
};
