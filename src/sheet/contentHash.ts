/** Tells contents apart, 53 bits wide (cyrb53): against accidents, not against attackers. */
export class ContentHash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    let { high, low } = this;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
    [this.high, this.low] = [high, low];
  }

  toText(): string {
    const high = mix(this.high, this.low);
    const low = mix(this.low, this.high);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
  }
}

function mix(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
