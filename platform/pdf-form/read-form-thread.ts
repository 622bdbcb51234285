import { parentPort, workerData } from 'node:worker_threads'
import { type FormRefusal, markerName, mostFormFields, type ReadForm } from './pdf-form.ts'

const mostUnpackedBytes = 32 * 1024 * 1024

/**
 * A kilobyte can unpack to a gigabyte, and what is unpacked lies outside the memory a thread can be held to. Every
 * decoder asks for its room as an array of bytes, so no such array may be larger than this.
 */
let unpacksToTooMuch = false
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct: (real, [first, ...others], made) => {
    if (typeof first === 'number' && first > mostUnpackedBytes) {
      unpacksToTooMuch = true
      throw new RangeError('it unpacks to too much')
    }
    return Reflect.construct(real, [first, ...others], made)
  },
})

const refusal = (why: FormRefusal['why'], where = ''): ReadForm => ({ done: false, refusal: { why, where } })

async function read(bytes: Uint8Array): Promise<ReadForm> {
  const { EncryptedPDFError, PDFDocument, PDFName, PDFRadioGroup, PDFTextField } = await import(
    '@cantoo/pdf-lib'
  )
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false })
    // The parser steps over an object that it cannot read, and so over this one.
    if (unpacksToTooMuch) return refusal('broken', 'it unpacks to too much')
    if (!document.catalog.has(PDFName.of('AcroForm'))) return refusal('no_fields')
    const fields = document.getForm().getFields()
    if (fields.length === 0) return refusal('no_fields')
    if (fields.length > mostFormFields) return refusal('too_many_fields', String(fields.length))
    const values: Record<string, string> = {}
    for (const field of fields) {
      if (field instanceof PDFTextField) values[field.getName()] = field.getText() ?? ''
      if (field instanceof PDFRadioGroup) {
        const state = field.acroField.getValue().asString().slice(1)
        values[field.getName()] = /^o\d{1,3}$/.test(state) ? state.slice(1) : ''
      }
    }
    const { [markerName]: marker = null, ...others } = values
    return { done: true, marker, values: others }
  } catch (error) {
    if (error instanceof EncryptedPDFError) return refusal('encrypted')
    return refusal('broken', error instanceof Error ? error.message.slice(0, 200) : '')
  }
}

parentPort?.postMessage(await read(workerData as Uint8Array))
