// The border rivers as lines, for the base map.
import type { Position } from 'geojson';

type River = 'yalu' | 'tumen';

interface Course {
  readonly river?: River;
  readonly line: Position[];
}

/** Where the border leaves the Yalu's headwater for the watershed of Paektu, and where it reaches the Tumen's. */
const YALU_HEAD: Position = [128.05762, 41.97885];
const TUMEN_HEAD: Position = [128.45834, 42.01449];

/** Lines with fewer points are the silted channels around islands in the Yalu's mouth. */
const MAIN = 1000;

/** The border with China, cut where it reaches or leaves a river. The border with Russia follows the Tumen for its whole length. */
export function riverLines(id: string, lines: readonly Position[][]): Course[] {
  if (id === 'prk-rus') return lines.map((line) => ({ river: 'tumen', line }));
  if (id !== 'prk-chn') return lines.map((line) => ({ line }));
  return lines.flatMap((line): Course[] => {
    if (line.length < MAIN) return [{ line }];
    const upstream = line[0]![0]! < line[line.length - 1]![0]! ? line : [...line].reverse();
    const yalu = find(upstream, YALU_HEAD);
    const tumen = find(upstream, TUMEN_HEAD);
    return [{ river: 'yalu', line: upstream.slice(0, yalu + 1) }, { line: upstream.slice(yalu, tumen + 1) }, { river: 'tumen', line: upstream.slice(tumen) }];
  });
}

function find(line: readonly Position[], [lon, lat]: Position): number {
  const index = line.findIndex(([x, y]) => Math.abs(x! - lon!) < 1e-5 && Math.abs(y! - lat!) < 1e-5);
  if (index < 0) throw new Error(`basemap: expected the border to pass ${lon}, ${lat}, where it meets a river; check the source again`);
  return index;
}
