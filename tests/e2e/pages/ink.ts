import type { Locator, Page } from '@playwright/test';

/**
 * How many pixels stand out from what is behind the text by `least` of 255, in the strip where the mark of an element's last line lies:
 * from just below its baseline on, so that letters without descenders leave none.
 */
export async function inkUnder(page: Page, word: Locator, least = 70): Promise<number> {
  const strip = await word.evaluate((element) => {
    const box = [...element.getClientRects()].at(-1)!;
    const { font } = getComputedStyle(element);
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = font;
    const { fontBoundingBoxDescent } = context.measureText('x');
    return {
      x: box.x,
      y: box.bottom - fontBoundingBoxDescent + 1,
      width: box.width,
      height: fontBoundingBoxDescent + 1,
    };
  });
  const picture = await page.screenshot({ clip: strip });
  const source = `data:image/png;base64,${picture.toString('base64')}`;
  return page.evaluate(
    async ([address, difference]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const lightness = (at: number) => Math.round(0.3 * data[at]! + 0.6 * data[at + 1]! + 0.1 * data[at + 2]!);
      const counts = new Uint32Array(256);
      for (let at = 0; at < data.length; at += 4) counts[lightness(at)]!++;
      const ground = counts.indexOf(Math.max(...counts));
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) if (Math.abs(lightness(at) - ground) > difference) ink++;
      return ink;
    },
    [source, least] as const,
  );
}
