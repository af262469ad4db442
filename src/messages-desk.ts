// Makes the part of a desk that asks about mail that came in, for one landlord and one person.
import { readAsLandlord } from '#store/database.ts'
import { isInfected, readMessage, readMessages, readOriginal, readUnfiled } from '#store/messages.ts'
import type { MessagesDesk } from '#web/messages-desk.ts'
import { type FilingPlace, fileMessage } from './file-message.ts'
import { isKeptFrom } from './kept-desk.ts'
import { fileMail, type MailFilesHouse } from './mail-files.ts'

export function messagesDeskFor(house: MailFilesHouse, place: FilingPlace): MessagesDesk {
  const { landlord, around, by } = place
  const read = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) =>
    readAsLandlord(house.database, landlord.id, work)
  const shown = async (key: string) => {
    const message = await read((records) => readMessage(records, key))
    return message && (await isKeptFrom(house, landlord, by, message.complaint)) ? null : message
  }
  return {
    ofComplaint: (id) => read((records) => readMessages(records, id)),
    unfiled: () => read((records) => readUnfiled(records)),
    aside: () => read((records) => readUnfiled(records, true)),
    find: shown,
    original: async (key) => {
      const message = await shown(key)
      if (!message) return null
      return isInfected(message.parts) ? { infected: message.sha256 } : read((records) => readOriginal(records, key))
    },
    file: async (wanted) => {
      const done = await fileMessage(house, wanted, place)
      // Its files go along at once; broken off here, with the next mail.
      if (done.done) await fileMail(house, landlord.id, around)
      return done
    },
  }
}
