import { z } from 'zod'

// Blanks around a text are cut where it is used: here it would cost a second look at every cell of the file.
const text = z.string()
const filled = text.regex(/\S/)
const maybe = text.nullish()
const age = z.number().min(0).max(150).nullish()

const phones = z.array(z.object({ number: text })).nullish()
const schedules = z
  .array(
    z.object({
      byday: maybe,
      freq: maybe,
      opens_at: maybe,
      closes_at: maybe,
      valid_from: maybe,
      valid_to: maybe,
      until: maybe,
    }),
  )
  .nullish()
const languages = z.array(z.object({ code: maybe, name: maybe })).nullish()
const contacts = z.array(z.object({ name: maybe, title: maybe, email: maybe, phones })).nullish()
const address = z.object({ address_1: maybe, city: maybe, postal_code: maybe })

/** What is read of an HSDS 3.0 service, with what the standard nests in it. Other fields are let by. */
export const hsdsServiceSchema = z.object({
  id: filled.max(100),
  name: filled.max(200),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: maybe,
  url: maybe,
  email: maybe,
  interpretation_services: maybe,
  application_process: maybe,
  wait_time: maybe,
  assured_date: maybe,
  fees_description: maybe,
  eligibility_description: maybe,
  minimum_age: age,
  maximum_age: age,
  organization: z.object({
    id: text.max(100).nullish(),
    name: filled.max(200),
    description: maybe,
    email: maybe,
    website: maybe,
    parent_organization_id: text.max(100).nullish(),
    phones,
  }),
  phones,
  schedules,
  languages,
  contacts,
  required_documents: z.array(z.object({ document: maybe })).nullish(),
  service_areas: z.array(z.object({ name: maybe })).nullish(),
  cost_options: z.array(z.object({ option: maybe, amount_description: maybe })).nullish(),
  attributes: z
    .array(z.object({ taxonomy_term: z.object({ code: maybe, name: maybe }).nullish() }))
    .nullish(),
  service_at_locations: z
    .array(
      z.object({
        id: text.max(98).nullish(),
        description: maybe,
        phones,
        schedules,
        contacts,
        location: z
          .object({
            latitude: z.number().min(-90).max(90).nullish(),
            longitude: z.number().min(-180).max(180).nullish(),
            addresses: z.array(address).nullish(),
            accessibility: z.array(z.object({ description: maybe })).nullish(),
            phones,
            schedules,
            languages,
          })
          .nullish(),
      }),
    )
    .nullish(),
})
export type HsdsService = z.infer<typeof hsdsServiceSchema>
export type HsdsAgency = HsdsService['organization']
export type HsdsPlace = NonNullable<HsdsService['service_at_locations']>[number]
