import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the notice on a page of an earlier version; in a catalogue of their own, since every embed carries them. */
export interface NewerVersionWords {
  newer(version: string, date: string): string;
  here(count: number): string;
  readonly notHere: string;
  readonly current: string;
}

const ruChanges = (n: number): string => {
  const [ones, tens] = [n % 10, n % 100];
  const form = tens > 10 && tens < 15 ? 'изменений' : ones === 1 ? 'изменение' : ones > 1 && ones < 5 ? 'изменения' : 'изменений';
  return `${n} ${form}`;
};

export const newerVersionWords: Record<Lang, NewerVersionWords> = {
  en: {
    newer: (version, date) => `Newer data exist: version ${version} of ${date}.`,
    here: (count) => `${count} ${count === 1 ? 'change concerns' : 'changes concern'} this view.`,
    notHere: 'No change concerns this view.', current: 'See the current view'
  },
  ko: {
    newer: (version, date) => `더 새로운 자료가 있다: ${date}의 버전 ${version}.`,
    here: (count) => `이 화면과 관련된 변경이 ${count}건 있다.`,
    notHere: '이 화면과 관련된 변경은 없다.', current: '현재 화면 보기'
  },
  zh: {
    newer: (version, date) => `已有更新的数据：${date}的版本 ${version}。`,
    here: (count) => `其中${count}项更改与此视图有关。`,
    notHere: '没有更改与此视图有关。', current: '查看当前视图'
  },
  ru: {
    newer: (version, date) => `Есть более новые данные: версия ${version} от ${date}.`,
    here: (count) => `Этого вида касается ${ruChanges(count)}.`,
    notHere: 'Этого вида изменения не касаются.', current: 'Открыть текущий вид'
  }
};
