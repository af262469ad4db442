// Ends its process when that takes too much memory, or when the program that started it is gone. A thread of its own,
// since a call into a library that unpacks something huge keeps the process's first thread busy.
import { mostMemory } from './limits.ts'

const startedBy = process.ppid

setInterval(() => {
  if (process.ppid !== startedBy) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > mostMemory) process.kill(process.pid, 'SIGTERM')
}, 50)
