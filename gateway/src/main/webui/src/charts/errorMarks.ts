import type { CustomSeriesOption } from 'echarts';

/** Both ends of an interval. */
export interface Bounds {
  low: number;
  high: number;
}

const HALF_CAP = 5;

/**
 * Draws intervals over the bars of a chart whose categories are on the y axis: a line from end to end with a cap at
 * each. Bars without an interval get none.
 */
export function errorMarks(bounds: (Bounds | null)[], colour: string): CustomSeriesOption {
  const marked = bounds.flatMap((each, index) => (each === null ? [] : [[each.low, each.high, index]]));
  const style = { stroke: colour, lineWidth: 1.5, fill: 'none' };
  return {
    type: 'custom',
    silent: true,
    z: 10,
    encode: { x: [0, 1], y: 2 },
    data: marked,
    renderItem: (_, api) => {
      const row = api.value(2);
      const [left = 0, y = 0] = api.coord([api.value(0), row]);
      const [right = 0] = api.coord([api.value(1), row]);
      const line = (x1: number, y1: number, x2: number, y2: number) => ({
        type: 'line' as const,
        shape: { x1, y1, x2, y2 },
        style,
      });
      return {
        type: 'group',
        children: [
          line(left, y, right, y),
          line(left, y - HALF_CAP, left, y + HALF_CAP),
          line(right, y - HALF_CAP, right, y + HALF_CAP),
        ],
      };
    },
  };
}
