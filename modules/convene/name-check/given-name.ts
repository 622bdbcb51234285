/**
 * Given names often heard in California's schools, without accents. A list of ours, drawn up by hand, to ask by and not a
 * statistic; a name that is missing is asked about only beside a word such as "student".
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abdullah abigail abraham adalyn adam adrian adriana ahmed aiden aileen alan alana alejandra alejandro
  alex alexa alexander alexandra alexis ali alicia alina allison alondra alyssa amanda amara amelia amir amy ana andrea
  andres andrew andy angela angelica angelina angelo anna anthony antonio aria ariana ariel armando arturo asher ashley
  athena aubrey audrey aurora ava avery ayden axel beatriz benjamin bianca brandon brayden brenda brian brianna bryan
  caleb camila camilo carla carlos carmen carolina caroline catalina cecilia cesar chloe christian christopher claire
  claudia connor crystal daisy damian daniel daniela danielle david dayana delilah destiny devin diana diego dominic
  dulce dylan edgar eduardo edward elena eli elias elijah elizabeth ella ellie emiliano emily emma emmanuel enrique
  eric erick erik ernesto esmeralda esteban esther ethan eva evan evelyn ezekiel ezra fabian fatima felipe felix
  fernanda fernando francisco gabriel gabriela gael gavin genesis giovanni giselle gloria guadalupe guillermo gustavo
  hailey hannah harper hayden hazel hector henry hugo ian ibrahim imani isaac isabel isabella isaiah ismael israel
  itzel ivan jacob jaden jaime jake jamal james jane jasmine jason javier jaxon jayceon jayden jaylen jazmin jeffrey
  jennifer jeremiah jeremy jesse jessica jesus jimena joaquin jocelyn joel john johnny jonathan jorge jose joseph
  joshua josiah juan juana julia julian juliana julie julieta julio justin kaitlyn karen karina karla katherine kayden
  kayla kaylee keisha kelly kenneth kevin kimberly kyle laila latasha laura lauren layla leah leilani leo leonardo
  leslie levi liam lila lilian liliana lily logan lorenzo lucas lucia luis luke luna lupita luz maddie madeline maggie
  malia malik manuel marco marcos marcus margarita maria mariah mariana maribel marisol mateo matthew maya melanie
  melissa mia micah michael michelle miguel mila miranda moises monica mohammed muhammad naomi natalia natalie
  nathan nayeli nevaeh nicholas nicolas nicole nina noah noelia noemi nora oliver olivia omar oscar owen pablo paola
  patricia patrick paula pedro penelope perla peyton priya rachel rafael ramon raquel raul rebecca ricardo richard
  robert roberto rocio rodrigo roman ronaldo rosa roxana ruben rylee ryan salvador samantha samuel sandra santino sara
  sarah sasha sean sebastian selena serena sergio shawn sienna silvia simon sofia sonia sophia sophie stella stephanie
  steven susana tania taylor teresa thiago thomas tiffany timothy tomas travis trevor trinity tyler tyrone valentina
  valeria vanessa veronica vicente victor vincent violeta vivian wendy wesley william wyatt xavier ximena xiomara
  yadira yahir yaretzi yasmin yolanda yousef zachary zoe zoey hmong pachia kong nhia mai xiong thao vang minh nguyen
  arjun gurpreet harpreet jaspreet simran manpreet olena oleksandr dmytro svetlana zahra mariam hussein khadija
  deshawn lashawn darnell tyree kiara`
    .split(/\s+/)
    .filter((name) => name !== 'hmong'),
)

/** Names that are also a word, a month, a town, a street or a saint: asked about only beside a word such as "student". */
export const alsoWords: ReadonlySet<string> = new Set(
  `alma amor angel april august austin autumn brook carmen carson chance charity chase concord consuelo crystal dakota
  daisy destiny diego dolores eden elena eli esperanza faith francisco gabriel genesis gloria grace guadalupe harmony
  harper hayward hazel hope hugo hunter isabel ivy jade jesus jose joy juan juana june king kong leo levi logan luis
  luna luz madison mai mark marco maria martin mason max may mercedes mila miranda nevada nora paradise perla pilar
  reina rose rosa ruby salvador sandra santiago sierra simon sky sonia stella summer taylor trinity tyler vang victor
  violet will xiong thao nguyen`
    .split(/\s+/)
    .filter(
      (name) =>
        ![
          'maria',
          'jose',
          'jesus',
          'juan',
          'diego',
          'luis',
          'gabriel',
          'francisco',
          'elena',
          'sandra',
        ].includes(name),
    ),
)
