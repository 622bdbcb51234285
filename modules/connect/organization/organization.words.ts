import type { Words } from '#platform/words.ts'
import type { OrganizationRefusal, OrganizationState } from './organization.ts'

type Field = Exclude<keyof OrganizationState, 'parentName'>

export const organizationWords: Words<{
  readonly partOf: string
  readonly listings: string
  readonly none: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly lead: string
  readonly fields: Readonly<Record<Field, string>>
  readonly hints: Readonly<Record<'name' | 'referralWay' | 'parentId' | 'phone', string>>
  readonly save: string
  readonly saved: string
  readonly refusals: Readonly<Record<OrganizationRefusal, string>>
  readonly historyEmpty: string
}> = {
  en: {
    partOf: 'Part of',
    listings: 'What they offer',
    none: 'Families see none of its services now.',
    edit: 'Change this agency',
    editTitle: (name) => `Change ${name}`,
    lead: 'What you write here holds for each of its services that does not say something else itself.',
    fields: {
      name: 'Agency',
      description: 'What they do',
      phone: 'Phone',
      email: 'Email',
      website: 'Website',
      referralWay: 'How they take referrals',
      parentId: 'Part of which agency',
    },
    hints: {
      name: 'Every service of this agency shows the new name.',
      referralWay: 'Their own way, step by step: form, phone, walk-in, whom to send it to.',
      parentId: 'The name of an agency in this directory. Empty if it is none.',
      phone: 'Shown for each service without a phone of its own.',
    },
    save: 'Save the agency',
    saved: 'Saved. Families see it now.',
    refusals: {
      changed_meanwhile:
        'Someone changed this agency while you wrote. What you wrote is still here. Compare it with the history below, then save again.',
      nothing_new: 'Nothing differs from what stands in the directory.',
      no_such_agency: 'No agency in this directory has the name of the one it would be part of.',
      part_of_itself: 'That agency is itself a part of this one.',
    },
    historyEmpty: 'Nobody has changed this agency by hand.',
  },
  es: {
    partOf: 'Parte de',
    listings: 'Lo que ofrecen',
    none: 'Las familias no ven ninguno de sus servicios ahora.',
    edit: 'Cambiar esta agencia',
    editTitle: (name) => `Cambiar ${name}`,
    lead: 'Lo que escriba aquí vale para cada uno de sus servicios que no diga otra cosa.',
    fields: {
      name: 'Agencia',
      description: 'Qué hacen',
      phone: 'Teléfono',
      email: 'Correo',
      website: 'Sitio web',
      referralWay: 'Cómo reciben referencias',
      parentId: 'De qué agencia es parte',
    },
    hints: {
      name: 'Cada servicio de esta agencia muestra el nombre nuevo.',
      referralWay: 'A su manera, paso a paso: formulario, teléfono, en persona, a quién se manda.',
      parentId: 'El nombre de una agencia de este directorio. Vacío si no es parte de otra.',
      phone: 'Se muestra en cada servicio sin teléfono propio.',
    },
    save: 'Guardar la agencia',
    saved: 'Guardado. Las familias ya lo ven.',
    refusals: {
      changed_meanwhile:
        'Alguien cambió esta agencia mientras usted escribía. Lo que escribió sigue aquí. Compárelo con los cambios de abajo y guarde otra vez.',
      nothing_new: 'Nada es distinto de lo que está en el directorio.',
      no_such_agency: 'Ninguna agencia de este directorio tiene el nombre de aquella de la que sería parte.',
      part_of_itself: 'Esa agencia es parte de esta.',
    },
    historyEmpty: 'Nadie ha cambiado esta agencia a mano.',
  },
}
