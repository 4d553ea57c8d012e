import type { Topics } from './topics.ts';
export const FRENCH_TOPICS: Topics = {};
