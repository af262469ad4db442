// The made-up people of the made-up landlord. Telephone numbers are from the range kept for drama.
import { type Channel, channels, type Resident } from '#core/complaint/complaint.ts'
import { chance, oneOf } from './draw.ts'

const firstNames =
  'Rosa Dev Maeve Tomasz Ama Leonard Yusuf Carys Ingrid Paul Shanice Bao Esther Kofi Nadia Gwen Farid Olu Petra Hal'.split(
    ' ',
  )
const lastNames =
  'Marsh Patel Doyle Nowak Boateng Fisk Demir Howell Berg Achebe Lyle Tran Okafor Mensah Haddad Pritchard Aziz Bello Novak Wren'.split(
    ' ',
  )
const streets = [
  'Heron Court',
  'Alder Walk',
  'Mill Rise',
  'Fernbank Road',
  'Quarry Lane',
  'Osprey House',
  'Bramble Close',
]

const needs = [
  'Uses a wheelchair: please allow time to come to the door',
  'Hard of hearing: please write or text, do not ring',
  'Ring only after 4pm: works nights',
  'Has asthma',
  'Prefers an interpreter (Polish)',
]

/** A resident of Fernbank Homes, and how they got in touch. */
export function drawResident(draw: (below: number) => number): { resident: Resident; channel: Channel } {
  const name = `${oneOf(firstNames, draw)} ${oneOf(lastNames, draw)}`
  const replyBy = chance(45, draw) ? 'email' : 'post'
  const resident: Resident = {
    name,
    address: `${draw(90) + 1} ${oneOf(streets, draw)}, Fernbank, FB${draw(9) + 1} ${draw(9) + 1}QZ`,
    telephone: `01632 960 ${String(draw(1000)).padStart(3, '0')}`,
    email: replyBy === 'email' ? `${name.toLowerCase().replace(' ', '.')}@mail.example` : '',
    replyBy,
    letterFormat: chance(12, draw) ? 'large print' : 'standard',
    needs: chance(25, draw) ? oneOf(needs, draw) : '',
  }
  return { resident, channel: channelOf(draw) }
}

/** Half of them by phone or on the website, which are busiest. */
function channelOf(draw: (below: number) => number): Channel {
  const drawn = draw(100)
  if (drawn < 50) return drawn < 20 ? 'phone' : 'web'
  return oneOf(channels, draw)
}
