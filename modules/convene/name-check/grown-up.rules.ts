/** Words around a name that say that it is a grown-up's, or a place's: those are not asked about. */

const title =
  /(?:(?:Dr|Dra|Mr|Mrs|Ms|Mx|Sr|Sra|Srta|Prof)\.?|Miss|San|Santa|Santo|Saint|St\.|Assemblymember|Senator|Governor|Supervisor|(?:[Pp]rincipal|[Ss]uperintendent|[Dd]irectora?|[Dd]octora?|[Mm]aestr[oa],?|[Ss]eñora?|[Dd]on|[Dd]oña|[Cc]oach|(?:[Cc]ounselor|[Cc]onsejer[oa]|[Cc]linician|[Nn]avigator|[Nn]urse|[Ee]nfermer[oa]|[Cc]oordinator|[Cc]oordinadora?|[Ll]icenciad[oa]|[Pp]rofesora?|[Pp]sic[óo]log[oa]),?))\s+(?:\p{Lu}\p{L}+\s+)?$/u
const greeting =
  /(?:^|[.!?\n]\s*)(?:thanks?(?: you)?(?: so much)?|hi|hello|hey|dear|agree with|welcome|gracias|hola|estimad[oa]|querid[oa]|saludos|buen[oa]s (?:d[íi]as|tardes))(?:,| to| a)?\s+$/iu
const signing =
  /(?:^|[.!?\n]\s*)(?:best|regards|best regards|warmly|sincerely|cheers|atentamente|un abrazo|cordialmente)[,!.]?\s+$/iu
const ofWork =
  /(?:(?:colleagues?|co-?worker|compañer[oa]s?|colega|intern|supervisor|jef[ea]|boss|partner|author|autora?)(?:,| is| es)?|\b(?:I am|I'm|[Ss]oy|[Mm]y name is|[Mm]e llamo)|\b(?:book|article|talk|training|libro|plática|taller) (?:by|de|del?)|\b(?:as|according to|agree with|thanks to)|\b(?:como (?:dijo|dice)|seg[úu]n|gracias a))\s+$/iu
const placeBefore =
  /(?:[Ee]scuela|[Pp]rimaria|[Ss]ecundaria|[Pp]reparatoria|[Cc]alle|[Aa]venida|[Pp]arque|[Cc]entro|[Cc]ondado(?: de)?|[Dd]istrito|[Cc]iudad de|[Pp]remio)\s+(?:\p{Lu}\p{L}+\s+)?$/u
const placeAfter =
  /^(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:Elementary|Middle|Junior High|High|School|Academy|Unified|District|Street|St\.|Avenue|Ave|Road|Park|Center|Centre|Foundation|Award|Hall|Act|County|Library|Hospital|Clinic|Day|Valley|Beach|Heights|University|College|Institute|Scale|Inventory)(?!\p{L})/u
const workAfter =
  /^(?:\s+\p{Lu}\p{L}+)?,?\s+(?:leads|runs|teaches|trains|supervises|interprets|facilitates|dirige|imparte|coordina|atiende|interpreta|supervisa|in (?:payroll|IT|HR|human resources|the front office|accounting)|(?:at|from) (?:our|the) (?:office|district|county|health center|clinic)|de (?:sistemas|recursos humanos|la oficina|el distrito|nómina))(?!\p{L})/u

export const isTitled = (text: string, at: number): boolean =>
  title.test(text.slice(Math.max(0, at - 40), at))

/** A grown-up spoken to, by title or at work, or a place that bears the name. */
export function isElsewhere(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 50), at)
  const after = text.slice(at + length, at + length + 60)
  // Of these the letters' case does not matter, and of a name before this one it does.
  const [first, partner] = [/\p{Lu}\p{L}+\s+$/u, /\p{Lu}\p{L}+\s+(?:and|y)\s+$/u]
  return (
    [title, greeting, signing, ofWork, placeBefore].some((pattern) => pattern.test(before)) ||
    ofWork.test(before.replace(first, '')) ||
    greeting.test(before.replace(partner, '')) ||
    placeAfter.test(after) ||
    workAfter.test(after)
  )
}
