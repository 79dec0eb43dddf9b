/** A chart as a picture that stands alone: its drawing, its name above and its legend below. */
export interface Picture {
  drawing: SVGSVGElement;
  title: string;
  legend: { name: string; colour: string; dash: number }[];
  ink: string;
  surface: string;
  font: string;
}

const EDGE = 24;
const HEAD = 44;
const ROW = 24;
const NS = 'http://www.w3.org/2000/svg';

export function toSvg({ drawing, title, legend, ink, surface, font }: Picture): Blob {
  const { width, height } = drawing.getBoundingClientRect();
  const whole = { width: width + 2 * EDGE, height: HEAD + height + legend.length * ROW + EDGE };
  const svg = element('svg', {
    ...whole,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    xmlns: NS,
    'font-family': font,
  });
  svg.append(element('rect', { ...whole, fill: surface }));
  svg.append(element('text', { x: EDGE, y: 30, fill: ink, 'font-size': 16, 'font-weight': 600 }, title));
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  // HTML inside SVG is shown by browsers only, and spoils the canvas of a PNG.
  copy
    .querySelectorAll('foreignObject, style, .apexcharts-xcrosshairs, .apexcharts-ycrosshairs')
    .forEach((part) => part.remove());
  copy.setAttribute('x', String(EDGE));
  copy.setAttribute('y', String(HEAD));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  svg.append(copy);
  legend.forEach(({ name, colour, dash }, row) => {
    const y = HEAD + height + row * ROW + 8;
    const line = { x1: EDGE, x2: EDGE + 24, y1: y, y2: y, stroke: colour, 'stroke-width': 3, 'stroke-dasharray': dash };
    svg.append(element('line', line), element('text', { x: EDGE + 34, y: y + 4, fill: ink, 'font-size': 13 }, name));
  });
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

/** Twice as sharp as on the screen, for print and slides. */
export async function toPng(picture: Picture): Promise<Blob> {
  const svg = toSvg(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.')))),
  );
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}
