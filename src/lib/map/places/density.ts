import type { ExpressionSpecification } from 'maplibre-gl';
import { SECOND_ZOOM, THIRD_ZOOM } from '#lib/layers/density.ts';

/** Layer filter that lets places in by rank as the reader comes closer: the rule of selection/density.ts. */
export const BY_RANK: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, SECOND_ZOOM, 2, THIRD_ZOOM, 3]];
