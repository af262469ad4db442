// What the policy check quotes is in the Code, word for word, in the provision that it names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provisionsOf } from '../handling-code/provisions.ts'
import { placeIn, topics } from './places.ts'

const plain = (words: string): string => words.replaceAll(/[‘’]/g, "'")

for (const edition of ['2024', '2022', '2020'] as const) {
  test(`every place in the ${edition} edition has its words`, () => {
    const astray = topics.flatMap((topic) => {
      const place = placeIn(edition, topic)
      if (!place) return []
      const [, id, letter] = /^(.*?\d)([a-z])?$/.exec(place.provision) ?? []
      const provision = provisionsOf(edition).find((each) => each.id === id)
      const items = provision?.items.filter((item) => letter === undefined || item.letter === letter) ?? []
      const texts = [...(letter ? [] : [provision?.text ?? '']), ...items.map(({ text }) => text)]
      return texts.some((text) => plain(text).includes(place.asks)) ? [] : [`${topic}: ${place.provision}`]
    })
    assert.deepEqual(astray, [])
  })
}
