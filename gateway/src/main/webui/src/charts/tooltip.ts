/** One line of a tooltip. */
export interface TooltipLine {
  name: string;
  value: string;
  colour: string;
}

/**
 * Builds a tooltip from nodes, not from HTML text: names that came from outside stay text, and the content security
 * policy needs no inline styles.
 */
export function tooltip(heading: string, lines: TooltipLine[]): HTMLElement {
  const box = element('div', 'chart-tooltip');
  box.append(element('strong', '', heading));
  for (const { name, value, colour } of lines) {
    const line = element('div', 'chart-tooltip-line');
    const mark = element('span', 'chart-tooltip-mark');
    mark.style.backgroundColor = colour;
    line.append(mark, element('span', '', name), element('b', '', value));
    box.append(line);
  }
  return box;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
