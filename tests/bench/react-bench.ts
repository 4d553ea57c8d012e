// Evaluated as a content script: what every page would pay if ours were written in React.
export { createElement, useState } from 'react';
export { createRoot } from 'react-dom/client';
