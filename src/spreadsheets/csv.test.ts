import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readCsv } from './read-csv.ts'
import { toCsv } from './to-csv.ts'

test('a CSV has a byte order mark, ends its lines with CR LF, and doubles its quotes', () => {
  assert.equal(toCsv(['a', 'b'], [['say "yes"', 'one,\ntwo']]), '\uFEFFa,b\r\n"say ""yes""","one,\ntwo"\r\n')
})

test('no words run as a formula, and each is read as it was written', () => {
  const words = ['=cmd|x', '+44', '-5', '@SUM', '\ttab', '\rreturn', '＝1', "'=1", "''=1", "'tis", 'a=b', '']
  const csv = toCsv(
    ['a'],
    words.map((each) => [each, 'x']),
  )
  assert.ok(csv.includes("\r\n'=cmd|x,x\r\n'+44,x\r\n'-5,x\r\n'@SUM,x\r\n'\ttab,x\r\n"))
  assert.ok(csv.includes("\r\n''=1,x\r\n'''=1,x\r\n'tis,x\r\na=b,x\r\n"))
  assert.deepEqual(readCsv(csv), { rows: [['a'], ...words.map((each) => [each, 'x'])] })
})

test('whatever the words are, they are read as they were written', () => {
  const piece = fc.constantFrom("'", '=', '+', '-', '@', '\t', '"', ',', '\n', 'a', 'é', '😀')
  const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      assert.deepEqual(readCsv(toCsv(['one', 'two'], rows)), { rows: [['one', 'two'], ...rows] })
    }),
  )
})

test('a CSV saved with semicolons is read as well, and a broken one says where', () => {
  assert.deepEqual(readCsv('a;b\r\n1;2\r\n'), {
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  })
  const broken = readCsv('a,b\n"1,2\n')
  assert.match('faults' in broken ? (broken.faults[0] ?? '') : '', /^it is not CSV: Quote Not Closed.*line/)
})

test('a formula in a CSV is a fault with its row and column; words that were kept from being one are read', () => {
  assert.deepEqual(readCsv('a,b\r\n1,=1+1\r\n'), {
    faults: ['row 2, column B: a formula; put its value there as text'],
  })
  assert.deepEqual(readCsv("a,b\r\n1,'=as it was\r\n"), {
    rows: [
      ['a', 'b'],
      ['1', '=as it was'],
    ],
  })
})
