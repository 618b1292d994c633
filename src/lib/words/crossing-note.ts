// Words of the note below a map that shows border crossings from close by, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface CrossingNoteWords {
  /** What the map draws by symbol there. */
  symbols(river: boolean): string;
  /** The nearest town that the map names; `where` is its distance and direction from the crossing. */
  town(town: string, where: string): string;
  /** The nearest port of the neighbour; `where` is its distance and direction from the crossing. */
  port(country: string, port: string, where: string): string;
}

export const crossingNoteWords: Record<Lang, CrossingNoteWords> = {
  en: {
    symbols: (river) =>
      `Drawn by symbol: crossings as marks, railways as straight lines between towns${river ? ', the river as a band along the border' : ''}.`,
    town: (town, where) => `Nearest town that the map names: ${town}, ${where}.`,
    port: (country, port, where) => `Nearest port in ${country} in this collection: ${port}, ${where}.`
  },
  ko: {
    symbols: (river) => `통로는 표시로, 철도는 도시를 이은 직선으로${river ? ', 강은 국경선을 따른 띠로' : ''} 나타낸다.`,
    town: (town, where) => `지도에 이름이 있는 가장 가까운 도시: ${town}, ${where}.`,
    port: (country, port, where) => `이 자료에서 가장 가까운 ${country} 항구: ${port}, ${where}.`
  },
  zh: {
    symbols: (river) => `以符号绘制：口岸为标记，铁路为城镇间的直线${river ? '，河流为沿国界的带' : ''}。`,
    town: (town, where) => `地图上标出名称的最近城镇：${town}，${where}。`,
    port: (country, port, where) => `本数据中${country}最近的港口：${port}，${where}。`
  },
  ru: {
    symbols: (river) => `Условно показаны: переходы — знаками, железные дороги — прямыми между городами${river ? ', река — полосой вдоль границы' : ''}.`,
    town: (town, where) => `Ближайший город с названием на карте: ${town}, ${where}.`,
    port: (country, port, where) => `Ближайший порт в наших данных, ${country}: ${port}, ${where}.`
  }
};
