/**
 * Ways of telling of a student by a name that no list has. Each pattern has the name in its group; a name is a capitalized
 * word, or two. English and Spanish.
 */
const name = "(\\p{Lu}[\\p{L}'-]*\\p{L})(?: \\p{Lu}[\\p{L}'-]*\\p{L})?"

/** Words beside which any capitalized word is taken for a student's name. */
export const studentWord =
  '(?:students?|pupil|kid|child|boy|girl|sons?|daughters?|graders?|freshman|sophomore|kindergart(?:ner|ener)|siblings?|brother|sister|cousin|nephew|niece|twins?|estudiantes?|alumn[oa]s?|alumnit[oa]|niñ[oa]s?|hij[oa]s?|chic[oa]s?|muchach[oa]s?|herman(?:it)?[oa]s?|joven|sobrin[oa]|prim[oa]|gemel[oa]s)'
const calling =
  "(?:\\s+(?:is\\s+)?(?:named|called)|\\s+(?:que\\s+)?se\\s+llama|\\s+llamad[oa]|\\s+de\\s+nombre|'?s\\s+name\\s+is|\\s+name\\s*:|\\s+like|\\s+como|\\s*[,:(]|)"
const kin =
  '(?:mothers?|fathers?|mom|dad|parents?|grand(?:mother|father|ma|pa|parents)|aunt|uncle|family|brother|sister|teacher|aide|counselor|IEP|attendance|behavior|sibling|backpack)'
const kinOf =
  '(?:mother|father|mom|dad|parents?|grand(?:mother|father|ma|pa)|aunt|uncle|mam[áa]|pap[áa]s?|madre|padres?|abuel(?:it)?[oa]|t[íi][oa])'
const grade =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)'
const grado =
  '(?:primero|segundo|tercero|cuarto|quinto|sexto|s[ée]ptimo|octavo|noveno|k[íi]nder|\\d{1,2}\\.?º)'
const did =
  "(?:told (?:me|us|his|her|the|my)|said (?:that )?(?:his|her|he|she|s?he's)|cried|skip(?:s|ped)|missed (?:class|school|lunch|\\d|one|two|three|four|five)|cut (?:class|school)|fought|threw|bit (?:a|an|another|his|her)|hit (?:a|an|another|his|her|me)|ran (?:out|away|off)|gave away|asked (?:me|to see|for help|if)|has been (?:sleeping|living|absent|crying|missing|out|bullied|cutting|hungry|late|sick|quiet)|has (?:not|never) (?:come|been|eaten|said)|(?:did|does) not (?:come|go|eat|show|speak|talk|sleep|want to)|(?:did|does)n't (?:come|go|eat|show|speak|talk|sleep|want to)|(?:will not|won't) (?:eat|go|leave|come|speak|talk|stay|sit|stop)|was (?:absent|suspended|sent (?:home|to|out)|picked up|crying|late again|hurt|bullied|jumped|placed with|in a fight|very (?:sad|quiet|upset)|taken)|had (?:a|another) (?:panic|meltdown|seizure|fight|hard (?:day|morning)|rough (?:day|morning)|breakdown)|needs (?:a |an |his |her |new )*(?:safety plan|glasses|inhaler|referral|shoes|ride)|keeps (?:leaving|running|crying|falling|hitting|missing)|wants to (?:be called|die|hurt|drop)|goes by|turns \\d|is (?:pregnant|homeless|\\d{1,2} years old|in foster|in the hospital|back (?:from|at)|absent again|failing|cutting|hungry)|lost (?:his|her|their)|lives with|tried to)"
const hizo =
  '(?:ya no (?:quiere|viene|come|habla|tiene|duerme)|no (?:come|habla|quiere|vino|viene|ha venido|duerme|trae|llegó)|falt[óa]|llor[óa]|lleg[óo] (?:tarde|con|sin|llorando)|(?:le |les )?peg[óa]|se (?:peleó|pelea|duerme|cortó|corta|orinó|escapó|durmió|lastimó|quedó)|está (?:embarazad[oa]|enferm[oa]|triste|solo|sola|ausente|en el hospital)|tiene (?:\\d{1,2} años|miedo)|vive (?:en|con)|me (?:dijo|contó|pidió)|dibujó|amenazó|muerde|mordió|trajo|pidió (?:ayuda|hablar)|quiere (?:morir|irse|hablar))'

/** The same words where they begin a sentence or stand in capitals: a name beside them keeps its capital letter. */
const anyCase = (words: string): string =>
  words.replaceAll(/(?<=[(|:])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)

const named = (source: string, flags = 'gu') => new RegExp(`(?<!\\p{L})${source}`, flags)

export const toldNames: readonly RegExp[] = [
  named(`${anyCase(studentWord)}${calling}\\s+${name}`),
  named(`${anyCase(studentWord)}[^.!?\\n,:(]{1,40}[,:(]\\s*${name}(?=\\s*[,.?!)]|$)`),
  named(`${anyCase(kinOf)}\\s+(?:of|de)\\s+${name}`),
  named(
    `(?:named|(?:is|was) called|(?:[Hh]is|[Hh]er|[Tt]heir|[Cc]hild's|[Ss]tudent's) (?:real )?name(?: is|'s| was)|real name|goes by|[Ss]e llama|llamad[oa]|[Ss]u nombre es|[Nn]ombre(?: del? (?:la )?(?:alumn[oa]|estudiante|niñ[oa]))?:)\\s+${name}`,
  ),
  named(`(\\p{Lu}\\p{Ll}+)\\s+\\p{Lu}\\.(?=\\s+\\p{Ll}|,|\\s*$)`),
  named(`${name},?\\s+\\(?(?:in |a |an )?${grade}(?: grade|\\s?-?grader|\\))`),
  named(`${name}\\s+\\p{Lu}\\.,\\s+${grade}`),
  named(`${name},\\s+(?:la|el|de)\\s+(?:de\\s+)?${grado}(?!\\p{L})`),
  named(`${name}\\s+(?:from|in|de|del)\\s+(?:period|room|sal[óo]n|grupo)\\s+\\w{1,3}(?!\\p{L})`),
  named(`${name}'s\\s+${kin}(?!\\p{L})`),
  named(`${name}\\s+${did}(?!\\p{L})`),
  named(`${name}\\s+${hizo}(?!\\p{L})`),
  named(
    `(?:called home (?:for|about)|(?:session|meeting|PHQ-\\w|screening|check-?in) with|worried about|concerned about|(?:safety plan|referral|group|aide) for|preocupad[oa] por|me preocupa|revisen a|busquen a|vi a|(?:dice|cuenta) que|sesi[óo]n con)\\s+${name}(?=[\\s,.?!:]|$)`,
  ),
  named(`A ${name}\\s+(?:le|lo|la)\\s`),
  named(`(?:caseload|mis casos|my group has|en mi grupo)[:,]?\\s+${name}`),
  named(`(?:ID|id|SSID|matr[íi]cula)\\s*[:#]?\\s*\\d{5,10},?\\s+${name}`),
  named(`${name}, \\p{Lu}\\p{Ll}+(?=\\s*[:(]\\s*(?:\\d|absent|faltó))`),
]

/** Someone is spoken with, and a word after it says that it is one student. */
export const spokenWith = named(
  `(?:[Cc]heck (?:in )?(?:with|on)|[Ss]poke (?:with|to)|[Tt]alked (?:with|to)|[Mm]et with|[Ss]ee|[Tt]ell the \\p{Ll}+ that|[Rr]e:|[Aa]bout|[Hh]abl[ée] con|[Pp]latiqué con|[Ss]obre|[Pp]regunt[ée] por|[Aa]yuda con)\\s+${name}(?=[\\s,.?!:]|$)`,
)
export const oneOfThem =
  /^[^\n]{0,90}(?<!\p{L})(?:he|she|his|him|her grand|her mom|her mother|her dad|hers|period \d|grade|class|absent|su mam[áa]|su abuel[oa]|su t[íi][oa]|faltas|clase|grado|pelea|conmigo|primera vez)(?!\p{L})/iu
