// Words around a story, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

export interface StoryWords {
  step(number: number, of: number): string;
  readonly previous: string;
  readonly next: string;
  readonly begin: string;
  readonly openView: string;
  readonly openStory: string;
  readonly map: string;
  readonly steps: string;
}

export const storyWords: Record<Lang, StoryWords> = {
  en: {
    step: (number, of) => `Step ${number} of ${of}`,
    previous: 'Previous step',
    next: 'Next step',
    begin: 'Start the story',
    openView: 'Open this view',
    openStory: 'Open the story',
    map: 'Map of the step',
    steps: 'Steps'
  },
  ko: {
    step: (number, of) => `${of}단계 중 ${number}단계`,
    previous: '이전 단계',
    next: '다음 단계',
    begin: '이야기 시작',
    openView: '이 화면 열기',
    openStory: '이야기 열기',
    map: '이 단계의 지도',
    steps: '단계'
  },
  zh: {
    step: (number, of) => `第${number}步，共${of}步`,
    previous: '上一步',
    next: '下一步',
    begin: '开始阅读',
    openView: '打开此视图',
    openStory: '打开专题',
    map: '本步地图',
    steps: '步骤'
  },
  ru: {
    step: (number, of) => `Шаг ${number} из ${of}`,
    previous: 'Предыдущий шаг',
    next: 'Следующий шаг',
    begin: 'Начать историю',
    openView: 'Открыть этот вид',
    openStory: 'Открыть историю',
    map: 'Карта этого шага',
    steps: 'Шаги'
  }
};
