/** The one part of undici that is used: its index loads a fetch, a cache and a WebSocket as well, 80 ms of them. */
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici';
  export default Pool;
}
