import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenceNotices } from './licence-notices.ts';

describe('the notices of third parties', () => {
  const text = licenceNotices('src', 'node_modules');

  it('name what the pages are built from and what that needs, with its licence', () => {
    for (const name of ['maplibre-gl', '@deck.gl/layers', '@luma.gl/webgl', 'svelte', '@sveltejs/kit', 'bits-ui', '@turf/along'])
      expect(text, name).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Redistribution and use in source and binary forms');
  });

  it('name each font that pages bring, with its licence', () => {
    const fonts = readdirSync('src/fonts').filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(10);
    for (const name of fonts) expect(text).toMatch(new RegExp(`^${name}$`, 'm'));
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it('leave out what no page holds', () => {
    for (const name of ['@resvg/resvg-js', 'lru-cache', 'vitest']) expect(text, name).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
