/** The bytes of a stream that are still needed, addressed by their offset in the whole stream. */
export class Window {
  #bytes = Buffer.allocUnsafe(0)
  /** Offset in the stream of the first byte kept. */
  #from = 0
  /** Index in the buffer of the first byte kept, and one past the last. */
  #start = 0
  #stop = 0

  get from(): number {
    return this.#from
  }

  get to(): number {
    return this.#from + this.#stop - this.#start
  }

  /** Appends a chunk. Views handed out before are invalid afterwards. */
  add(chunk: Uint8Array): void {
    const kept = this.#stop - this.#start
    const needed = kept + chunk.length
    if (this.#stop + chunk.length > this.#bytes.length) {
      // Doubling keeps the total copied in proportion to the stream, however long a record is.
      const roomy = needed * 2 <= this.#bytes.length
      const next = roomy ? this.#bytes : Buffer.allocUnsafe(Math.max(needed * 2, 1 << 16))
      this.#bytes.copy(next, 0, this.#start, this.#stop)
      this.#bytes = next
      this.#start = 0
      this.#stop = kept
    }
    this.#bytes.set(chunk, this.#stop)
    this.#stop += chunk.length
  }

  /** Forgets everything before an offset. */
  drop(offset: number): void {
    const to = Math.min(Math.max(offset, this.#from), this.to)
    this.#start += to - this.#from
    this.#from = to
  }

  /** A view, valid until the next `add`. */
  view(from: number, to: number): Buffer {
    const shift = this.#start - this.#from
    return this.#bytes.subarray(from + shift, Math.min(to + shift, this.#stop))
  }

  /** The byte at an offset, or -1 outside the window. */
  at(offset: number): number {
    return offset < this.#from || offset >= this.to
      ? -1
      : (this.#bytes[offset - this.#from + this.#start] ?? -1)
  }

  /** Offset of the needle within the given offsets, or -1. */
  find(needle: Buffer | number, from: number, to: number): number {
    const shift = this.#start - this.#from
    const stop = Math.min(to + shift, this.#stop)
    const found = this.#bytes.subarray(0, stop).indexOf(needle, Math.max(from, this.#from) + shift)
    return found < 0 ? -1 : found - shift
  }
}
