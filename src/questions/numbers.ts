/** A list of whole numbers that grows, four bytes each. */
export class Numbers {
  private items = new Int32Array(1024);
  private size = 0;

  get length(): number {
    return this.size;
  }

  add(item: number): void {
    if (this.size === this.items.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.size] = item;
    this.size += 1;
  }

  at(place: number): number {
    return this.items[place] ?? 0;
  }

  toArray(): Int32Array {
    return this.items.slice(0, this.size);
  }
}
