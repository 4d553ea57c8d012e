// What WXT puts in the place of `#imports` in a build of its own.
export { browser } from 'wxt/browser';
export { storage } from 'wxt/utils/storage';
