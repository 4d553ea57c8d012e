/**
 * The browser keeps every live range true to each change of its document until the range is collected as garbage. So
 * those that are no longer needed are used again, and wait where no change concerns them.
 */
const spare: Range[] = [];

/** A range to be given back. */
export const borrowRange = (): Range => spare.pop() ?? new Range();

export function giveBackRange(range: Range): void {
  range.setStart(document, 0);
  range.collapse(true);
  spare.push(range);
}
