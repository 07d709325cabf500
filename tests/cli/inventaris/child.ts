/**
 * Runs an inventaris over generated sites in a process of its own, so that a test can kill it. Arguments: port, sites, folder, whether
 * it really waits between requests (`pause` or `no-pause`), and those of the command.
 */
import { keepHeapSmall } from '../../../cli/inventaris/small-heap.ts';
import { inventaris } from '../../../cli/inventaris.ts';
import { generatedOrganisations } from '../../sites/generated.ts';

keepHeapSmall();
const [port = '', sites = '', folder = '', pause = '', ...more] = process.argv.slice(2);
process.exitCode = await inventaris(['--voorbeelden', port, '--uit', folder, ...more], {
  print: () => {},
  complain: (line) => console.error(line),
  progress: () => {},
  today: '2026-11-22',
  now: () => performance.now(),
  sleep: (ms) => (pause === 'pause' ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve()),
  organisations: generatedOrganisations(Number(sites)),
});
console.log(process.resourceUsage().maxRSS);
