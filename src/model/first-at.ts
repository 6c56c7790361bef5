/** The first place from 0 that passes a test which all places after it pass too; `length` if none does. */
export function firstAt(length: number, passes: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
