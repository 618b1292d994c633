import type { Lang } from '#lib/atlas/atlas.ts';

/** Words of the log of changes, and of the line by which a page of an older version tells of newer data. */
export interface ChangesWords {
  readonly title: string;
  readonly intro: string;
  readonly feed: string;
  version(version: string): string;
  readonly why: string;
  readonly rows: string;
  readonly removed: string;
  /** Shown above entries in another language than English, which are written in English only. */
  readonly english: string;
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

export const changesWords: Record<Lang, ChangesWords> = {
  en: {
    title: 'Changes', intro: 'What changed in the data from release to release, and why. Published versions stay as they are.',
    feed: 'Follow as a feed (Atom)', version: (version) => `Version ${version}`, why: 'Why', rows: 'Rows', removed: 'Removed rows', english: 'The entries are written in English.',
    newer: (version, date) => `Newer data exist: version ${version} of ${date}.`,
    here: (count) => `${count} ${count === 1 ? 'change concerns' : 'changes concern'} this view.`,
    notHere: 'No change concerns this view.', current: 'See the current view'
  },
  ko: {
    title: '변경 내역', intro: '버전마다 자료에서 무엇이 왜 바뀌었는지 적는다. 공표된 버전은 그대로 남는다.',
    feed: '피드로 받아 보기(Atom)', version: (version) => `버전 ${version}`, why: '이유', rows: '행', removed: '삭제된 행', english: '내역은 영어로 쓴다.',
    newer: (version, date) => `더 새로운 자료가 있다: ${date}의 버전 ${version}.`,
    here: (count) => `이 화면과 관련된 변경이 ${count}건 있다.`,
    notHere: '이 화면과 관련된 변경은 없다.', current: '현재 화면 보기'
  },
  zh: {
    title: '更改记录', intro: '每一版数据改了什么、为什么改。已发布的版本保持不变。',
    feed: '订阅（Atom）', version: (version) => `版本 ${version}`, why: '原因', rows: '行', removed: '删除的行', english: '记录以英文书写。',
    newer: (version, date) => `已有更新的数据：${date}的版本 ${version}。`,
    here: (count) => `其中${count}项更改与此视图有关。`,
    notHere: '没有更改与此视图有关。', current: '查看当前视图'
  },
  ru: {
    title: 'Изменения', intro: 'Что изменилось в данных от выпуска к выпуску и почему. Опубликованные версии остаются как есть.',
    feed: 'Лента (Atom)', version: (version) => `Версия ${version}`, why: 'Причина', rows: 'Строки', removed: 'Удалённые строки', english: 'Записи ведутся на английском языке.',
    newer: (version, date) => `Есть более новые данные: версия ${version} от ${date}.`,
    here: (count) => `Этого вида касается ${ruChanges(count)}.`,
    notHere: 'Этого вида изменения не касаются.', current: 'Открыть текущий вид'
  }
};
