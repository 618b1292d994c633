// The licences of everything in the pages.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenceNotices } from './licence-notices.ts';

describe('the licence notices', () => {
  const text = licenceNotices('src', 'node_modules');

  it('name the packages in the pages and their dependencies, with licences', () => {
    for (const name of ['maplibre-gl', '@deck.gl/layers', '@luma.gl/webgl', 'svelte', '@sveltejs/kit', 'bits-ui', '@turf/along'])
      expect(text, name).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Redistribution and use in source and binary forms');
  });

  it('name each font in the pages, with its licence', () => {
    const fonts = readdirSync('src/fonts').filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(10);
    for (const name of fonts) expect(text).toMatch(new RegExp(`^${name}$`, 'm'));
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it('leave out what is in no page', () => {
    for (const name of ['@resvg/resvg-js', 'lru-cache', 'vitest']) expect(text, name).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
