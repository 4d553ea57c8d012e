/** pdf.js’s own viewer in a page, as its examples put it together: `/pdfjs/` is the package. */
export const OWN_VIEWER = `<!doctype html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/pdfjs/web/pdf_viewer.css">
<style>body { margin: 0 } #container { position: absolute; inset: 0; overflow: auto }</style></head>
<body><div id="container"><div class="pdfViewer"></div></div>
<script type="module">
  import * as pdfjsLib from '/pdfjs/build/pdf.min.mjs';
  globalThis.pdfjsLib = pdfjsLib;
  const { EventBus, PDFLinkService, PDFViewer } = await import('/pdfjs/web/pdf_viewer.mjs');
  pdfjsLib.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.min.mjs';
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  const viewer = new PDFViewer({ container: document.getElementById('container'), eventBus, linkService });
  linkService.setViewer(viewer);
  globalThis.isPageShown = globalThis.isTextShown = false;
  eventBus.on('pagesinit', () => (viewer.currentScaleValue = 'page-width'));
  eventBus.on('pagerendered', ({ pageNumber }) => (globalThis.isPageShown ||= pageNumber === 1));
  eventBus.on('textlayerrendered', ({ pageNumber }) => (globalThis.isTextShown ||= pageNumber === 1));
  globalThis.openDocument = async (data) => {
    const pdf = await pdfjsLib.getDocument({ data, cMapUrl: '/pdfjs/cmaps/', standardFontDataUrl: '/pdfjs/standard_fonts/', wasmUrl: '/pdfjs/wasm/' }).promise;
    viewer.setDocument(pdf);
    linkService.setDocument(pdf);
  };
</script></body></html>`;
