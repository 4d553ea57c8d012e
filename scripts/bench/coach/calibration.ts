import type { Forecast } from './policies.ts';

const BINS = 10;

/** Expected calibration error: how far what came lies from what was expected, by tenths of the expectation. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const surplus = Array.from({ length: BINS }, () => 0);
  for (const { expected, came } of forecasts)
    surplus[Math.min(BINS - 1, Math.floor(expected * BINS))]! += expected - (came ? 1 : 0);
  return surplus.reduce((sum, one) => sum + Math.abs(one), 0) / forecasts.length;
}
