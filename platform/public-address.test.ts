import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'

test.each([
  '10.0.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.0.9',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:10.0.0.1',
  'fe80::1',
  'fc00::1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '172.16.0.1',
  'fd00::1',
  '2001:db8::1',
  '3fff::1',
  'localhost',
  '',
])('%s is no address of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '172.15.255.255', '172.32.0.1', '2606:4700::1111'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})
