import { isServer } from 'lit';

/** Whether this runs where pages are rendered ahead, and not in a browser. */
export const onServer: boolean = isServer;
