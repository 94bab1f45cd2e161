// How long "newsquiz check" takes for large banks, and how much memory: npm run bench:check [-- 1000 3000 10000]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeBank } from './large-bank.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);

/** Has the command say at its end what it took: CPU seconds, and the most memory in megabytes. */
const MEASURED = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(JSON.stringify({ memory: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
});`;

export interface Cost {
  readonly questions: number;
  readonly bytes: number;
  /** CPU time, of which starting Node and the command takes a part that does not grow. */
  readonly seconds: number;
  /** The most memory of the process, in megabytes. */
  readonly memory: number;
  readonly findings: number;
}

/** Checks a bank of that many questions, with the texts of all its sources at hand. */
export function costOf(questions: number, command = join(ROOT, 'dist/cli/newsquiz.js')): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-bench-'));
  try {
    const { files, text } = largeBank(questions);
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'bank.json'), text);
    for (const [name, article] of files) writeFileSync(join(folder, name), article);
    const [report, cost] = run(folder, command);
    const [{ findings } = { findings: [] }] = JSON.parse(report) as { findings: unknown[] }[];
    return {
      questions,
      bytes: text.length,
      findings: findings.length,
      ...(JSON.parse(cost) as Pick<Cost, 'seconds' | 'memory'>),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, command: string): [report: string, cost: string] {
  const measured = `data:text/javascript,${encodeURIComponent(MEASURED)}`;
  const args = ['--import', measured, command, 'check', 'bank.json', '--large', '--format', 'json'];
  const { stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return [stdout, stderr];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log('questions      bytes   findings   CPU s   CPU ms per question   memory MB');
  for (const questions of SIZES.length > 0 ? SIZES : [1000, 3000, 10_000]) {
    const { bytes, findings, memory, seconds } = costOf(questions);
    const columns = [
      String(questions).padStart(9),
      String(bytes).padStart(10),
      String(findings).padStart(10),
      seconds.toFixed(2).padStart(7),
      ((seconds * 1000) / questions).toFixed(2).padStart(21),
      memory.toFixed(0).padStart(11),
    ];
    console.log(columns.join(' '));
  }
}
