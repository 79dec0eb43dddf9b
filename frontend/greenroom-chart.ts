import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type ApexCharts, type ApexOptions, loadApex } from './chart/apex.js';
import { chartLook } from './chart/chart-look.js';
import { download, type Picture, toPng, toSvg } from './chart/export.js';
import { type Entry, legendOf } from './chart/legend.js';
import { chartOptions } from './chart/options.js';
import { hexColour, type Json } from './chart/resolve.js';
import { onSchemeChange } from './shared/colours.js';
import { look } from './shared/look.js';
import { tell } from './shared/tell.js';

/**
 * An ApexCharts chart in the house's colours, light or dark. The page gives it options as JSON, with colours as
 * tokens. Fires `point-click` {series, point}: places in the options' series and in its data.
 */
@customElement('greenroom-chart')
export class GreenroomChart extends LitElement {
  static override styles = [look, chartLook];

  @property({ type: Object }) options: { [key: string]: Json } = {};
  /** Names the chart for screen readers and in downloads. */
  @property() label = 'Chart';
  @state() private legend: Entry[] = [];
  @state() private failed = false;
  @query('.canvas') private readonly canvas!: HTMLElement;
  private drawnWidth = 0;
  private readonly resized = new ResizeObserver(() => {
    if (this.chart && Math.abs(this.clientWidth - this.drawnWidth) > 1) void this.draw();
  });
  private readonly hiddenNames = new Set<string>();
  private chart?: ApexCharts;
  private version = 0;
  private forgetScheme?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetScheme = onSchemeChange(() => void this.draw());
    this.resized.observe(this);
    if (this.hasUpdated) void this.draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetScheme?.();
    this.resized.disconnect();
    this.clear();
  }

  async downloadPng(name: string): Promise<void> {
    download(await toPng(this.picture()), name.endsWith('.png') ? name : `${name}.png`);
  }

  async downloadSvg(name: string): Promise<void> {
    download(toSvg(this.picture()), name.endsWith('.svg') ? name : `${name}.svg`);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="canvas" role="img" aria-label=${this.label}></div>
      ${this.failed ? html`<p class="notice">The chart can’t be drawn here. Its table has the same numbers.</p>` : nothing}
      ${this.legend.length > 1 ? html`<div class="row legend">${this.legend.map((entry) => this.renderEntry(entry))}</div>` : nothing}
    `;
  }

  private renderEntry({ name, colour, dash }: Entry): TemplateResult {
    const shown = !this.hiddenNames.has(name);
    return html`<button aria-pressed=${shown} @click=${() => this.toggle(name)}>
      <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
        <line x1="1" x2="23" y1="4" y2="4" stroke=${colour} stroke-width="3" stroke-dasharray=${dash} />
      </svg>
      ${name}
    </button>`;
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('options')) void this.draw();
  }

  private async draw(): Promise<void> {
    const version = ++this.version;
    this.drawnWidth = this.clientWidth;
    if (Object.keys(this.options).length === 0) return;
    try {
      const Apex = await loadApex();
      if (version !== this.version || !this.isConnected) return;
      const options = chartOptions(this, this.options, (series, point) => this.clicked(series, point));
      this.chart?.destroy();
      // An empty place must not shrink: the page would jump, and measure again.
      this.canvas.style.minHeight = `${options.chart?.height}px`;
      await this.mount(new Apex(this.canvas, options), options);
      this.failed = false;
    } catch (problem) {
      console.error('The chart could not be drawn', problem);
      this.failed = true;
    }
  }

  private async mount(chart: ApexCharts, options: ApexOptions): Promise<void> {
    this.chart = chart;
    this.legend = legendOf(options);
    await chart.render();
    this.hiddenNames.forEach((name) => chart.hideSeries(name));
  }

  private clear(): void {
    this.version++;
    this.chart?.destroy();
    this.chart = undefined;
  }

  private toggle(name: string): void {
    if (!this.hiddenNames.delete(name)) this.hiddenNames.add(name);
    this.chart?.toggleSeries(name);
    this.requestUpdate();
  }

  private clicked(series: number, point: number): void {
    tell(this, 'point-click', { series, point });
  }

  private picture(): Picture {
    const drawing = this.canvas.querySelector<SVGSVGElement>('svg.apexcharts-svg');
    if (!drawing) throw new Error('The chart is not drawn yet.');
    return {
      drawing,
      title: this.label,
      legend: this.legend.length > 1 ? this.legend.filter(({ name }) => !this.hiddenNames.has(name)) : [],
      ink: hexColour(this, 'var(--gr-ink)'),
      surface: hexColour(this, 'var(--gr-surface)'),
      font: getComputedStyle(this).fontFamily,
    };
  }
}
