import { expect, test } from 'vitest';
import { gatewayKey, gatewayPath, gatewaySide } from './gateway-size.ts';

test('the area of a symbol is in proportion to its value', () => {
  expect((gatewaySide(1e9, 'USD') / gatewaySide(250e6, 'USD')) ** 2).toBeCloseTo(4);
  expect((gatewaySide(2e6, 't') / gatewaySide(500e3, 't')) ** 2).toBeCloseTo(4);
});

test('dollars and tonnes have each a scale and a shape of their own', () => {
  expect(gatewaySide(1e6, 'USD')).not.toBeCloseTo(gatewaySide(1e6, 't'));
  expect(gatewayPath(20, 'USD')).toContain('A10 10');
  expect(gatewayPath(20, 't')).toBe('M-10 -10H10V10H-10Z');
});

test('nothing has no symbol', () => {
  expect(() => gatewaySide(0, 't')).toThrow(RangeError);
  expect(gatewayKey({ gateways: [] })).toEqual([]);
});
