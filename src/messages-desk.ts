// Makes the part of a desk that asks about mail that came in, for one landlord and one person.
import { readAsLandlord } from '#store/database.ts'
import { readMessage, readMessages, readOriginal, readUnfiled } from '#store/messages.ts'
import type { MessagesDesk } from '#web/messages-desk.ts'
import { type FilingPlace, fileMessage } from './file-message.ts'
import { fileMail, type MailFilesHouse } from './mail-files.ts'

export function messagesDeskFor(house: MailFilesHouse, place: FilingPlace): MessagesDesk {
  const { landlord, around } = place
  const read = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) =>
    readAsLandlord(house.database, landlord.id, work)
  return {
    ofComplaint: (id) => read((records) => readMessages(records, id)),
    unfiled: () => read((records) => readUnfiled(records)),
    aside: () => read((records) => readUnfiled(records, true)),
    find: (key) => read((records) => readMessage(records, key)),
    original: (key) => read((records) => readOriginal(records, key)),
    file: async (wanted) => {
      const done = await fileMessage(house, wanted, place)
      // Its files go along at once; broken off here, with the next mail.
      if (done.done) await fileMail(house, landlord.id, around)
      return done
    },
  }
}
