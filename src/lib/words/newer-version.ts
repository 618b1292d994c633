// Words of the notice on pages of an earlier version, in four languages. They are separate because every embed includes them.
import type { Lang } from '#lib/atlas/atlas.ts';
import { counted } from './plural.ts';

export interface NewerVersionWords {
  newer(version: string, date: string): string;
  here(count: number): string;
  readonly notHere: string;
  readonly current: string;
}

export const newerVersionWords: Record<Lang, NewerVersionWords> = {
  en: {
    newer: (version, date) => `Newer data is available: version ${version} of ${date}.`,
    here: (count) => counted(count, 'en', '# change affects this view.|# changes affect this view.'),
    notHere: 'No change affects this view.',
    current: 'See the current view'
  },
  ko: {
    newer: (version, date) => `새 자료가 나왔다: ${date}의 버전 ${version}.`,
    here: (count) => counted(count, 'ko', '이 화면과 관련된 변경이 #건 있다.'),
    notHere: '이 화면과 관련된 변경은 없다.',
    current: '현재 화면 보기'
  },
  zh: {
    newer: (version, date) => `已有更新的数据：${date}的版本 ${version}。`,
    here: (count) => counted(count, 'zh', '其中#项更改与此视图有关。'),
    notHere: '没有更改与此视图有关。',
    current: '查看当前视图'
  },
  ru: {
    newer: (version, date) => `Есть более новые данные: версия ${version} от ${date}.`,
    here: (count) => counted(count, 'ru', 'Этого вида касается # изменение.|Этого вида касаются # изменения.|Этого вида касаются # изменений.'),
    notHere: 'Этого вида изменения не касаются.',
    current: 'Открыть текущий вид'
  }
};
