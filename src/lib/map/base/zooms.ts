/** From this zoom on the fine geometry covers its box: Natural Earth misses the Yalu by 560 m in the median. */
export const NEAR_ZOOM = 7.5;
