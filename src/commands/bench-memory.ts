import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Looks, four times a second, at how much memory the processes have that this one has started, and theirs. Stopping
 * it says the largest sum in words; only Linux tells.
 */
export function watchMemory() {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, measure())), 250);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? `${(peak / 1e6).toFixed(2)} GB` : 'not measured here';
    },
  };
}

/** Kilobytes of all processes below this one. */
function measure() {
  if (!existsSync('/proc/self/status')) return 0;
  const processes = new Map<number, { parent: number; memory: number }>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = readStatus(id);
    const read = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    processes.set(Number(id), { parent: read('PPid'), memory: read('VmRSS') || 0 });
  }
  const isBelow = (id: number): boolean => {
    const parent = processes.get(id)?.parent;
    return parent !== undefined && parent !== 0 && (parent === process.pid || isBelow(parent));
  };
  return [...processes].reduce((sum, [id, { memory }]) => sum + (isBelow(id) ? memory : 0), 0);
}

function readStatus(id: string) {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    // It has ended since.
    return '';
  }
}
