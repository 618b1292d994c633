// The symbols of values at a place.
import { expect, test } from 'vitest';
import { gatewayPath, gatewaySide } from './gateway-size.ts';

test('the area of a symbol is proportional to its value', () => {
  expect((gatewaySide(1e9, 'USD') / gatewaySide(250e6, 'USD')) ** 2).toBeCloseTo(4);
  expect((gatewaySide(2e6, 't') / gatewaySide(500e3, 't')) ** 2).toBeCloseTo(4);
});

test('dollars and tonnes have their own scale and shape', () => {
  expect(gatewaySide(1e6, 'USD')).not.toBeCloseTo(gatewaySide(1e6, 't'));
  expect(gatewayPath(20, 'USD')).toContain('A10 10');
  expect(gatewayPath(20, 't')).toBe('M-10 -10H10V10H-10Z');
});

test('a province has its own shape, of the same area', () => {
  const area = (path: string): number => {
    const corners = path
      .slice(1, -1)
      .split('L')
      .map((corner) => corner.split(' ').map(Number));
    return Math.abs(
      corners.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0)
    );
  };
  expect(area(gatewayPath(20, 'USD', true))).toBeCloseTo(Math.PI * 100, 0);
  expect(area(gatewayPath(20, 't', true))).toBeCloseTo(400, 0);
  expect(gatewayPath(20, 'USD', true)).not.toContain('A');
});

test('a value of zero has no symbol', () => {
  expect(() => gatewaySide(0, 't')).toThrow(RangeError);
});
