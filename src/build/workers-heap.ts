/** What an article leaves behind is garbage when the next one comes: a worker's heap need not be twice what it holds. */
export const WORKERS_GROWTH_PERCENT = 40;
