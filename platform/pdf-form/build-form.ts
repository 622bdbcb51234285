import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import { blankLooks, circleLooks } from './field-looks.rules.ts'
import { fontBytes } from './form-font.ts'
import { type BuiltForm, type FieldPlace, type FormField, markerName } from './pdf-form.ts'

const multiline = 1 << 12
const readOnly = 1
const radio = 1 << 15
const printed = 4
const hidden = 2

/**
 * Lays fields over a tagged document that left room for them. The template drew each as a figure whose alternative
 * text is `field:NAME` (`field:NAME=2` for a circle) and told its place; that figure becomes the field's own element
 * in the tag tree, so a screen reader meets the field where a reader does. A field without room, or room without a
 * field, is a fault of ours.
 */
export async function buildForm(
  typeset: Uint8Array,
  fields: readonly FormField[],
  places: readonly FieldPlace[],
): Promise<BuiltForm> {
  const document = await PDFDocument.load(typeset, { updateMetadata: false })
  document.registerFontkit(fontkit)
  const font = await document.embedFont(fontBytes(), {
    subset: false,
    customName: 'AtkinsonHyperlegibleNext-Form',
  })
  await font.embed()
  const work = new FormWork(document, font.ref, places)
  const built = new Map(fields.map((field) => [field.name, work.add(field)]))
  built.set(markerName, work.addMarker())
  const left = work.finish()
  if (left.length > 0) throw new Error(`the template left room for ${left.join(', ')}, which are no fields`)
  const bytes = new Uint8Array(
    await document.save({ useObjectStreams: false, updateFieldAppearances: false }),
  )
  const { Root, Info, ID } = document.context.trailerInfo
  return {
    bytes,
    fields: built,
    fontObject: String(font.ref),
    nextObject: document.context.largestObjectNumber + 1,
    trailer: [['Root', Root] as const, ['Info', Info] as const, ['ID', ID] as const]
      .flatMap(([name, value]) => (value === undefined ? [] : [`/${name} ${value}`]))
      .join(' '),
    startOfTable: Number(
      /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(bytes.subarray(-64)).toString('latin1'))?.[1],
    ),
  }
}

type Built = BuiltForm['fields'] extends ReadonlyMap<string, infer One> ? One : never

/** One document while its fields are laid. */
class FormWork {
  private readonly places: Map<string, FieldPlace>
  private readonly elements: ReadonlyMap<string, Element>
  private readonly fieldRefs: PDFRef[] = []
  private readonly looks = new Map<string, PDFRef>()
  private readonly parents: PDFArray
  private nextKey: number

  private readonly document: PDFDocument
  private readonly font: PDFRef

  constructor(document: PDFDocument, font: PDFRef, places: readonly FieldPlace[]) {
    this.document = document
    this.font = font
    this.places = new Map(places.map((place) => [place.id, place]))
    this.elements = elementsOf(document)
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    this.parents = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
    this.nextKey = root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber()
  }

  add(field: FormField): Built {
    return field.kind === 'choice' ? this.addChoice(field) : this.addText(field, field.kind)
  }

  private addText(field: FormField, kind: 'line' | 'text'): Built {
    const place = this.take(field.name)
    const ref = this.document.context.nextRef()
    const widget = this.widget(place, ref, field.name, field.tooltip)
    widget.set(PDFName.of('FT'), PDFName.of('Tx'))
    this.name(widget, field)
    const flags = (kind === 'text' ? multiline : 0) + (field.readOnly ? readOnly : 0)
    widget.set(PDFName.of('Ff'), PDFNumber.of(flags))
    if (field.longest !== undefined) widget.set(PDFName.of('MaxLen'), PDFNumber.of(field.longest))
    widget.set(PDFName.of('DA'), PDFString.of('/FormFont 10 Tf 0 g'))
    const head = headOf(widget)
    const blank = this.form(place, blankLooks)
    widget.set(PDFName.of('AP'), this.document.context.obj({ N: blank }))
    this.document.context.assign(ref, widget)
    this.fieldRefs.push(ref)
    return { kind, object: ref.objectNumber, head, width: place.w, height: place.h }
  }

  private addChoice(field: FormField): Built {
    const { context } = this.document
    const parentRef = context.nextRef()
    const circles = field.options.map((option, at) => {
      const place = this.take(`${field.name}=${at}`)
      const ref = context.nextRef()
      const widget = this.widget(place, ref, `${field.name}=${at}`, `${option}. ${field.tooltip}`)
      widget.set(PDFName.of('Parent'), parentRef)
      const off = this.form(place, circleLooks(false, place.w))
      const on = this.form(place, circleLooks(true, place.w))
      widget.set(PDFName.of('AP'), context.obj({ N: { [`o${at}`]: on, Off: off } }))
      const head = headOf(widget)
      widget.set(PDFName.of('AS'), PDFName.of('Off'))
      context.assign(ref, widget)
      return { object: ref.objectNumber, head, ref }
    })
    const parent = context.obj({ FT: 'Btn', Ff: radio, Kids: circles.map(({ ref }) => ref) }) as PDFDict
    this.name(parent, field)
    const head = headOf(parent)
    parent.set(PDFName.of('V'), PDFName.of('Off'))
    context.assign(parentRef, parent)
    this.fieldRefs.push(parentRef)
    return {
      kind: 'choice',
      object: parentRef.objectNumber,
      head,
      circles: circles.map(({ object, head: ofCircle }) => ({ object, head: ofCircle })),
    }
  }

  /** Hidden, so that it needs no place in the tag tree. */
  addMarker(): Built {
    const { context } = this.document
    const page = this.document.getPage(0)
    const ref = context.nextRef()
    const widget = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Tx',
      Ff: readOnly,
      F: hidden,
      Rect: [0, 0, 0, 0],
      P: page.ref,
      T: PDFString.of(markerName),
    }) as PDFDict
    context.assign(ref, widget)
    page.node.addAnnot(ref)
    this.fieldRefs.push(ref)
    return { kind: 'line', object: ref.objectNumber, head: headOf(widget), width: 0, height: 0 }
  }

  /** Ends the form; answers the rooms that no field took. */
  finish(): readonly string[] {
    const { catalog, context } = this.document
    const form = {
      Fields: this.fieldRefs,
      DR: { Font: { FormFont: this.font } },
      DA: PDFString.of('/FormFont 10 Tf 0 g'),
    }
    catalog.set(PDFName.of('AcroForm'), context.register(context.obj(form)))
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(this.nextKey))
    for (const page of this.document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    return [...this.places.keys()]
  }

  private take(id: string): FieldPlace {
    const place = this.places.get(id)
    if (!place) throw new Error(`the template left no room for ${id}`)
    this.places.delete(id)
    return place
  }

  private name(dict: PDFDict, { name, tooltip }: FormField): void {
    dict.set(PDFName.of('T'), PDFString.of(name))
    dict.set(PDFName.of('TU'), textOf(tooltip))
  }

  /** A widget on its page and in the tag tree, at the element that kept its place. */
  private widget(place: FieldPlace, ref: PDFRef, id: string, tooltip: string): PDFDict {
    const { context } = this.document
    const page = this.document.getPage(place.page - 1)
    const bottom = page.getHeight() - place.y - place.h
    const key = this.nextKey++
    this.link(id, tooltip, ref, page.ref, key)
    page.node.addAnnot(ref)
    return context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      F: printed,
      Rect: [place.x, bottom, place.x + place.w, bottom + place.h].map((one) => Math.round(one * 100) / 100),
      P: page.ref,
      StructParent: key,
    }) as PDFDict
  }

  private link(id: string, tooltip: string, widget: PDFRef, page: PDFRef, key: number): void {
    const element = this.elements.get(id)
    if (!element) throw new Error(`the tag tree has no figure for ${id}`)
    const { dict, ref } = element
    dict.set(PDFName.of('S'), PDFName.of('Form'))
    dict.set(PDFName.of('T'), PDFString.of(id))
    dict.set(PDFName.of('Alt'), textOf(tooltip))
    dict.set(PDFName.of('K'), this.document.context.obj([{ Type: 'OBJR', Obj: widget, Pg: page }]))
    dict.set(PDFName.of('Pg'), page)
    dict.delete(PDFName.of('A'))
    this.parents.push(PDFNumber.of(key))
    this.parents.push(ref)
  }

  /** Looks are the same for all fields of a size, and stand in the file once. */
  private form({ w, h }: FieldPlace, content: string): PDFRef {
    const key = `${w} ${h} ${content}`
    const ref = this.looks.get(key) ?? this.newForm(w, h, content)
    this.looks.set(key, ref)
    return ref
  }

  private newForm(w: number, h: number, content: string): PDFRef {
    const { context } = this.document
    return context.register(
      context.flateStream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, w, h],
        Resources: { Font: { FormFont: this.font } },
      }),
    )
  }
}

type Element = { readonly ref: PDFRef; readonly dict: PDFDict }

/** The figures that keep a field's place, by its name. */
function elementsOf({ context }: PDFDocument): ReadonlyMap<string, Element> {
  return new Map(
    context.enumerateIndirectObjects().flatMap(([ref, dict]: [PDFRef, PDFObject]) => {
      if (!(dict instanceof PDFDict) || dict.get(PDFName.of('S')) !== PDFName.of('Figure')) return []
      const alt = dict.get(PDFName.of('Alt'))
      const text = alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : ''
      return text.startsWith('field:') ? [[text.slice('field:'.length), { ref, dict }] as const] : []
    }),
  )
}

/** A dictionary's text without its end, so that more can be said in it. */
const headOf = (dict: PDFDict): string => dict.toString().replace(/>>\s*$/, '')

/** Plain where every character allows it: half the size of a form of many fields is what its fields are called. */
const textOf = (text: string): PDFString | PDFHexString =>
  /^[ -~]*$/.test(text) ? PDFString.of(text.replaceAll(/[\\()]/g, '\\$&')) : PDFHexString.fromText(text)
