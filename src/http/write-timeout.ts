import type { RequestHandler } from 'express';
import { log } from '../log.js';

/**
 * Disconnects a client that takes nothing of its answer for so long, because what it does not take stays in memory. A
 * client that takes its answer slowly keeps it coming, and a client that waits for its answer is left to wait.
 */
export function writeTimeout(milliseconds: number): RequestHandler {
  return (req, res, next) => {
    // Node calls this once nothing was read or written for that long. It starts again with the next write.
    res.setTimeout(milliseconds, () => {
      const unsent = res.socket?.writableLength ?? 0;
      if (unsent === 0) return;
      log('warn', 'disconnected a client that does not read its answer', { path: req.path, unsent, milliseconds });
      res.destroy();
    });
    next();
  };
}
