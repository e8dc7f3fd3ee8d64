interface SparklineProps {
  values: number[];
}

const WIDTH = 120;
const HEIGHT = 32;
const ROOM = 2;

/** The shape of a series and nothing else; the figure beside it carries the meaning, so it is hidden from readers. */
export function Sparkline({ values }: SparklineProps) {
  if (values.length < 2) {
    return <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" />;
  }
  const line = sparklinePoints(values).join(' ');
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <polygon className="sparkline-area" points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} />
      <polyline className="sparkline-line" points={line} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** From zero, or from the lowest value below it, so that small changes do not look like large ones. */
export function sparklinePoints(values: number[]): string[] {
  const low = Math.min(0, ...values);
  const span = Math.max(...values) - low || 1;
  return values.map((value, index) => {
    const x = (index / (values.length - 1)) * WIDTH;
    const y = HEIGHT - ROOM - ((value - low) / span) * (HEIGHT - 2 * ROOM);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
}
