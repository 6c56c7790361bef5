/** Writes what is drawn into a program's array from a place on, once for each of its corners, with the corner at the end. */
export function writeCorners(
  array: Float32Array,
  start: number,
  drawn: readonly number[],
  corners: readonly number[],
): void {
  const size = drawn.length + 1;
  array.set(drawn, start);
  corners.forEach((corner, place) => {
    const at = start + place * size;
    // Copying within the array takes a fraction of the time of setting it from a list.
    if (place > 0) array.copyWithin(at, start, start + drawn.length);
    array[at + drawn.length] = corner;
  });
}
