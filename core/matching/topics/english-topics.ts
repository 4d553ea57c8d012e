import type { Topics } from './topics.ts';
export const ENGLISH_TOPICS: Topics = {};
