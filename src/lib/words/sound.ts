// Words of the years as sound, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Amounts and years are passed in already formatted. */
export interface SoundWords {
  readonly title: string;
  readonly play: string;
  readonly stop: string;
  readonly failed: string;
  /** How to listen, and which values are the lowest and the highest tone. */
  how(seconds: number, least: string, greatest: string): string;
  /** The years without a figure; `years` is a list of years and of spans of years. */
  silent(years: string): string;
  readonly total: string;
}

export const soundWords: Record<Lang, SoundWords> = {
  en: {
    title: 'Listen to the years',
    play: 'Play the sound',
    stop: 'Stop the sound',
    failed: 'This browser could not play the sound.',
    how: (seconds, least, greatest) =>
      `One tone a year, ${seconds} seconds in all: exports on the left, a soft tone; imports on the right, a reedy one. The larger the value, the higher the tone, from ${least} to ${greatest}. A reported zero is a very low tone.`,
    silent: (years) => `Silent, because there is no figure: ${years}.`,
    total: 'Totals published without direction sound in the middle.'
  },
  ko: {
    title: '소리로 듣는 연도별 수치',
    play: '소리 재생',
    stop: '소리 멈춤',
    failed: '이 브라우저에서 소리를 재생하지 못했다.',
    how: (seconds, least, greatest) =>
      `한 해에 한 음, 모두 ${seconds}초이다. 수출은 왼쪽의 부드러운 음, 수입은 오른쪽의 거친 음이다. 값이 클수록 음이 높으며, 범위는 ${least}부터 ${greatest}까지이다. 0으로 보고된 값은 아주 낮은 음이다.`,
    silent: (years) => `수치가 없어 소리가 없는 해: ${years}.`,
    total: '수출입 구분 없이 발표된 합계는 가운데에서 난다.'
  },
  zh: {
    title: '聆听历年数字',
    play: '播放声音',
    stop: '停止声音',
    failed: '此浏览器无法播放声音。',
    how: (seconds, least, greatest) =>
      `每年一个音，共${seconds}秒：出口在左侧，音色柔和；进口在右侧，音色较硬。金额越大，音越高，从${least}到${greatest}。报告为零时是很低的音。`,
    silent: (years) => `没有数字而无声的年份：${years}。`,
    total: '未分方向公布的合计在中间发声。'
  },
  ru: {
    title: 'Годы на слух',
    play: 'Включить звук',
    stop: 'Выключить звук',
    failed: 'Этот браузер не смог воспроизвести звук.',
    how: (seconds, least, greatest) =>
      `Один тон на год, всего ${seconds} с: экспорт слева, мягкий тон; импорт справа, резкий. Чем больше сумма, тем выше тон: от ${least} до ${greatest}. Сообщённый ноль — очень низкий тон.`,
    silent: (years) => `Тишина, потому что данных нет: ${years}.`,
    total: 'Суммы без разбивки по направлениям звучат посередине.'
  }
};
