// Words of the log of changes, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface ChangesWords {
  readonly title: string;
  readonly intro: string;
  readonly feed: string;
  version(version: string): string;
  readonly why: string;
  readonly rows: string;
  readonly removed: string;
  /** Shown above the entries in other languages than English, because they exist in English only. */
  readonly english: string;
}

export const changesWords: Record<Lang, ChangesWords> = {
  en: {
    title: 'Changes',
    intro: 'What changed in the data in each release, and why. Published versions are not altered.',
    feed: 'Follow as a feed (Atom)',
    version: (version) => `Version ${version}`,
    why: 'Why',
    rows: 'Rows',
    removed: 'Removed rows',
    english: 'The entries are written in English.'
  },
  ko: {
    title: '변경 내역',
    intro: '버전마다 자료에서 무엇이 왜 바뀌었는지 적는다. 공개된 버전은 바꾸지 않는다.',
    feed: '피드로 받아 보기(Atom)',
    version: (version) => `버전 ${version}`,
    why: '이유',
    rows: '행',
    removed: '삭제된 행',
    english: '내역은 영어로 쓴다.'
  },
  zh: {
    title: '更改记录',
    intro: '每一版数据改了什么、为什么改。已发布的版本保持不变。',
    feed: '订阅（Atom）',
    version: (version) => `版本 ${version}`,
    why: '原因',
    rows: '行',
    removed: '删除的行',
    english: '记录以英文书写。'
  },
  ru: {
    title: 'Изменения',
    intro: 'Что изменилось в данных в каждом выпуске и почему. Опубликованные версии не изменяются.',
    feed: 'Лента (Atom)',
    version: (version) => `Версия ${version}`,
    why: 'Причина',
    rows: 'Строки',
    removed: 'Удалённые строки',
    english: 'Записи ведутся на английском языке.'
  }
};
