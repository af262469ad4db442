// Loaded before the server: stops it cleanly when the process that started it is killed.
import { Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'

// Worker threads and child processes load this too; only the direct child has the pipe.
if (isMainThread && process.env.RECOURSE_PARENT === String(process.ppid)) {
  const parent = new Socket({ fd: 3 })
  const stop = () => {
    // Nobody may be reading any more, and a last line must not turn a clean stop into a crash.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
    process.kill(process.pid, 'SIGTERM')
  }
  parent.on('error', stop).on('end', stop).resume().unref()
}
