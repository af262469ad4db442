// Work to do after a decision is recorded: queued in the decision's own transaction, done at least once, tried again.
import { fromKysely, type JobResult, PgBoss } from 'pg-boss'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { applicationRole, asApplication, type Connection } from './connection.ts'
import type { Records } from './tables.ts'

/** Which letter to deliver. It names rows and holds no words, as the queue is every landlord's. */
export type Delivery = {
  readonly landlord: string
  readonly complaint: ComplaintId
  readonly letter: number
  /** Of the notice beside that sending of the letter; left out for the letter itself. */
  readonly textBeside?: number
}

/** Which pack to build: it names a row, as a delivery does. */
export type PackJob = { readonly landlord: string; readonly complaint: ComplaintId; readonly number: number }

/** What one person asked to see of themselves: it is built as a pack is, one after another with the packs. */
export type AccessJob = { readonly landlord: string; readonly subjectAccess: number }

export type BuildJob = PackJob | AccessJob

export type Jobs = {
  /** Queued when the caller's transaction commits, and not at all when it does not. */
  readonly queueDelivery: (records: Records, delivery: Delivery) => Promise<void>
  /**
   * Starts delivering, one letter after another. `deliver` may be called twice for one letter, when a machine stops between
   * the sending and the noting, so it asks first whether the letter has gone. When it throws, it is called again later,
   * and told how often it was tried before.
   */
  readonly deliverWith: (deliver: (delivery: Delivery, tried: number) => Promise<void>) => Promise<void>
  /** Queued when the caller's transaction commits, as a delivery is. */
  readonly queuePack: (records: Records, job: BuildJob) => Promise<void>
  /**
   * Starts building, one pack after another; one whose building broke off or failed is built again from its beginning.
   * `giveUp` hears of one that nobody will try again, also where the program was stopped in its last attempt.
   */
  readonly buildPacksWith: (
    build: (job: BuildJob, last: boolean) => Promise<void>,
    giveUp: (job: BuildJob) => Promise<void>,
  ) => Promise<void>
  /** Waits for the letter in hand, then lets go of the database. */
  readonly close: () => Promise<void>
}

const schema = 'pgboss'
const letters = 'deliver-letter'
const undelivered = 'letter-undelivered'
const packs = 'build-pack'
const packsGivenUp = 'build-pack-given-up'

/** About a day and a half of attempts, from every half minute to every four hours; then it waits for a person. */
const attempts = { retryLimit: 20, retryDelay: 30, retryBackoff: true, retryDelayMax: 4 * 60 * 60 } as const

/** Somebody waits at the page. One whose program was stopped is known by its silence, and begun again. */
const packAttempts = {
  retryLimit: 2,
  retryDelay: 5,
  expireInSeconds: 15 * 60,
  heartbeatSeconds: 30,
  deadLetter: packsGivenUp,
} as const

/** Each letter of a batch stands for itself, and a full batch is followed by the next at once. */
const inBatches = {
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 0.5,
  includeMetadata: true,
} as const

const oneByOne = { ...inBatches, batchSize: 1 } as const

/** Makes the queue's tables, as their owner, and lets the application use them. */
export async function prepareJobs(connection: Connection, run: (statement: string) => Promise<unknown>): Promise<void> {
  const boss = new PgBoss({ ...connection, schema, max: 2, supervise: false, schedule: false })
  const errors: Error[] = []
  boss.on('error', (error) => errors.push(error))
  await boss.start()
  try {
    await boss.createQueue(undelivered)
    await boss.createQueue(letters, { ...attempts, deadLetter: undelivered })
    await boss.createQueue(packsGivenUp)
    await boss.createQueue(packs, packAttempts)
    // A queue that was made before keeps what it was made with.
    await boss.updateQueue(packs, packAttempts)
  } finally {
    await boss.stop({ graceful: false })
  }
  if (errors[0]) throw errors[0]
  await run(`
    -- Two that grant the same at once stop each other ("tuple concurrently updated").
    select pg_advisory_xact_lock(hashtext('recourse: grants on the queue'));
    grant usage on schema ${schema} to ${applicationRole};
    grant select, insert, update, delete on all tables in schema ${schema} to ${applicationRole};
    grant usage on all sequences in schema ${schema} to ${applicationRole};
    grant execute on all functions in schema ${schema} to ${applicationRole};`)
}

/** `onError` hears of every job that failed and of the queue's own faults; the queue goes on. */
export async function createJobs(connection: Connection, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    ...asApplication(connection),
    schema,
    max: 3,
    migrate: false,
    createSchema: false,
    schedule: false,
    // Only its owner may rebuild an index.
    reindex: false,
  })
  boss.on('error', onError)
  await boss.start()
  return {
    queueDelivery: async (records, delivery) => {
      await boss.send(letters, delivery, { db: fromKysely(records) })
    },
    deliverWith: async (deliver) => {
      await boss.work<Delivery, void, typeof inBatches>(letters, inBatches, async (jobs) => {
        const results: JobResult[] = []
        for (const { id, data, retryCount } of jobs) {
          results.push({ id, ...(await attempt(() => deliver(data, retryCount), onError)) })
        }
        return results
      })
    },
    queuePack: async (records, job) => {
      await boss.send(packs, job, { db: fromKysely(records) })
    },
    buildPacksWith: async (build, giveUp) => {
      await boss.work<BuildJob, void, typeof oneByOne>(packs, oneByOne, async (jobs) => {
        const results: JobResult[] = []
        for (const { id, data, retryCount } of jobs) {
          const last = retryCount === packAttempts.retryLimit
          results.push({ id, ...(await attempt(() => build(data, last), onError)) })
        }
        return results
      })
      await boss.work<BuildJob>(packsGivenUp, async (jobs) => {
        for (const { data } of jobs) await giveUp(data)
      })
    },
    close: () => boss.stop({ graceful: true }),
  }
}

/** The queue notes a failure and tries that work again by itself; here it is also told to whoever keeps the log. */
async function attempt(work: () => Promise<void>, onError: (error: Error) => void): Promise<Omit<JobResult, 'id'>> {
  try {
    await work()
    return { status: 'completed' }
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error))
    onError(failure)
    return { status: 'failed', output: { message: failure.message } }
  }
}
