/**
 * ApexCharts, fetched when the first chart is shown. Named here alone: the bundler of Flow reads the imports of our
 * elements' own files, types among them, and would put half a megabyte in front of every page with a chart.
 */
export type { default as ApexCharts, ApexOptions } from 'apexcharts';

export async function loadApex() {
  return (await import('apexcharts')).default;
}
