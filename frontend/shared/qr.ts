/**
 * QR codes of short texts: byte mode, error correction M, versions 1 to 6 (106 bytes), ISO/IEC 18004.
 *
 * Drawn on the device because what they say, a pickup code, is for its owner's eyes only.
 */

/** Rows of modules, true is dark. */
export type Modules = boolean[][];

/** Per version: data codewords of each block, correction codewords per block. */
const VERSIONS: readonly { blocks: number[]; correction: number }[] = [
  { blocks: [16], correction: 10 },
  { blocks: [28], correction: 16 },
  { blocks: [44], correction: 26 },
  { blocks: [32, 32], correction: 18 },
  { blocks: [43, 43], correction: 24 },
  { blocks: [27, 27, 27, 27], correction: 16 },
];
const LEVEL_M = 0;
const MASK = 0;
const FORMAT_POLYNOMIAL = 0x537;
const FORMAT_MASK = 0x5412;
const FIELD_POLYNOMIAL = 0x11d;
const HEADER_BITS = 12;

export function qrModules(text: string): Modules {
  const bytes = utf8(text);
  const nth = VERSIONS.findIndex((one) => sum(one.blocks) * 8 >= HEADER_BITS + bytes.length * 8);
  const version = VERSIONS[nth];
  if (version === undefined) throw new RangeError("too long for a QR code of version 6");
  const grid = new Grid(17 + 4 * (nth + 1));
  grid.drawPatterns(nth + 1);
  grid.place(interleaved(dataWords(bytes, sum(version.blocks)), version));
  grid.drawFormat();
  return grid.dark;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Mini-programs have no TextEncoder. */
function utf8(text: string): number[] {
  return Array.from(unescape(encodeURIComponent(text)), (one) => one.charCodeAt(0));
}

function dataWords(bytes: readonly number[], count: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at--) bits.push((value >> at) & 1);
  };
  put(0b0100, 4);
  put(bytes.length, 8);
  bytes.forEach((one) => put(one, 8));
  put(0, Math.min(4, count * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const words: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    words.push(bits.slice(at, at + 8).reduce((value, bit) => value * 2 + bit, 0));
  }
  for (let pad = 0; words.length < count; pad++) words.push(pad % 2 === 0 ? 0xec : 0x11);
  return words;
}

function interleaved(words: readonly number[], version: { blocks: number[]; correction: number }): number[] {
  let from = 0;
  const blocks = version.blocks.map((length) => words.slice(from, (from += length)));
  const corrections = blocks.map((block) => remainder(block, generator(version.correction)));
  return [...woven(blocks), ...woven(corrections)];
}

function woven(blocks: readonly number[][]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block.slice(at, at + 1))).flat();
}

function times(a: number, b: number): number {
  let product = 0;
  for (let at = 7; at >= 0; at--) {
    product = (product << 1) ^ ((product >>> 7) * FIELD_POLYNOMIAL);
    product ^= ((b >>> at) & 1) * a;
  }
  return product;
}

/** The coefficients of ∏ (x − 2ⁱ) below its leading one. */
function generator(degree: number): number[] {
  let polynomial = [1];
  let root = 1;
  for (let nth = 0; nth < degree; nth++) {
    const shifted = [...polynomial, 0];
    polynomial = shifted.map((one, at) => one ^ (at > 0 ? times(polynomial[at - 1] ?? 0, root) : 0));
    root = times(root, 2);
  }
  return polynomial.slice(1);
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const rest: number[] = divisor.map(() => 0);
  for (const word of data) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((one, at) => {
      rest[at] = (rest[at] ?? 0) ^ times(one, factor);
    });
  }
  return rest;
}

class Grid {
  readonly dark: Modules;
  /** Modules that belong to a pattern: no data goes there and no mask changes them. */
  private readonly fixed: Modules;

  constructor(private readonly size: number) {
    const empty = () => Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
    this.dark = empty();
    this.fixed = empty();
  }

  drawPatterns(version: number): void {
    const far = this.size - 7;
    for (let at = 0; at < this.size; at++) {
      this.fix(6, at, at % 2 === 0);
      this.fix(at, 6, at % 2 === 0);
    }
    [
      [0, 0],
      [far, 0],
      [0, far],
    ].forEach(([row = 0, column = 0]) => this.drawFinder(row, column));
    if (version > 1) this.drawAlignment(this.size - 7);
    this.drawFormat();
  }

  private fix(row: number, column: number, dark: boolean): void {
    const [darks, fixes] = [this.dark[row], this.fixed[row]];
    if (darks === undefined || fixes === undefined || column < 0 || column >= this.size) return;
    darks[column] = dark;
    fixes[column] = true;
  }

  private drawFinder(top: number, start: number): void {
    for (let row = -1; row <= 7; row++) {
      for (let column = -1; column <= 7; column++) {
        const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
        this.fix(top + row, start + column, ring !== 2 && ring !== 4);
      }
    }
  }

  private drawAlignment(centre: number): void {
    for (let row = -2; row <= 2; row++) {
      for (let column = -2; column <= 2; column++) {
        this.fix(centre + row, centre + column, Math.max(Math.abs(row), Math.abs(column)) !== 1);
      }
    }
  }

  drawFormat(): void {
    const data = (LEVEL_M << 3) | MASK;
    let rest = data;
    for (let nth = 0; nth < 10; nth++) rest = (rest << 1) ^ ((rest >>> 9) * FORMAT_POLYNOMIAL);
    const bits = ((data << 10) | rest) ^ FORMAT_MASK;
    const bit = (at: number) => ((bits >>> at) & 1) === 1;
    const last = this.size - 1;
    for (let at = 0; at < 6; at++) this.fix(at, 8, bit(at));
    this.fix(7, 8, bit(6));
    this.fix(8, 8, bit(7));
    this.fix(8, 7, bit(8));
    for (let at = 9; at < 15; at++) this.fix(8, 14 - at, bit(at));
    for (let at = 0; at < 8; at++) this.fix(8, last - at, bit(at));
    for (let at = 8; at < 15; at++) this.fix(this.size - 15 + at, 8, bit(at));
    this.fix(this.size - 8, 8, true);
  }

  /** Two columns at a time from the right, up and down in turn, past the timing column. */
  place(words: readonly number[]): void {
    let at = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < this.size; step++) {
        const upward = ((right + 1) & 2) === 0;
        const row = upward ? this.size - 1 - step : step;
        for (const column of [right, right - 1]) {
          const [darks, fixes] = [this.dark[row], this.fixed[row]];
          if (darks === undefined || fixes === undefined || fixes[column] === true) continue;
          const bit = (((words[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1) === 1;
          darks[column] = bit !== ((row + column) % 2 === 0);
          at++;
        }
      }
    }
  }
}
