/**
 * Invented words for schools and streets. None is the name of a school in California: a test compares them with
 * the state's list where it is at hand. Two have letters that a wrong encoding would break.
 */
export const schoolStems = `
Wrenfold Thistlemere Copperlight Quillbrook Marlstead Fernhithe Tallowgate Bramblecote Larkspire Pebblewick
Dunmarrow Silverthread Oakmantle Cloverlatch Hollowreed Starling+Gate Amberlode Finchwater Rookhollow Sorrelfield
Bellwether+Lane Candlemoss Driftmeadow Emberly Fallowmere Gorsewick Heronsgate Ivorybank Jasperline Kindlewood
Lindenfold Mistlecombe Nettlebridge Orchardlight Plumewater Quartzmere Ravenlatch Saffronmoor Teaselwick Umberfield
Vellumbrook Willowlatch Yarrowgate Zephyrmoor Applethorn Birchlatch Crickethollow Dewberry+Fold Elmspark Featherstead
Gleamwater Hazelspire Inkwell+Grove Joyfeather Kettlebrook Lilacmere Moonwick Nightheron Otterlight Paperbirch+Row
Quietwater Rowanlatch Snowberry+Fold Tinderbrook Uplandia Violetmarsh Windlestraw Yewlantern Ashlantern Brackenlight
Cobblemere Daisylatch Elderspark Foxlantern Greenwicket Honeycomb+Hill Islemoor Juneberry+Row Knollwick Lampwick
Meadowlatch Newtfield Opalbrook Poppyspire Quailfeather Ripplestead Sparrowfold Thornapple+Row Undermere Vinelatch
Wickerbrook Yellowfinch Acornlight Barleyspire Cinnamon+Wren Dragonfly+Bend Eggshell+Pond Flintfeather Goldthread+Way Hawkmoth
Indigomere Jackdaw+Gate Kelpwater Lacewing Mulberry+Latch Nutmeg+Hollow Oatfield+Spire Peppercorn+Bend Quincelight Reedlantern
Saltmarsh+Wren Tanagerfold Umbel+Grove Velvetmoss Waxwing+Row Yarnspinner Zinniafield Bluelantern Cañada+Lucerna Peña+Farola
Silkmoth Tallgrass+Wren Woodruff+Latch Cloudberry+Row Dusklight Fernlantern`
  .trim()
  .split(/\s+/)
  .map((stem) => stem.replaceAll('+', ' '))

export const streetStems =
  `Bobbin Candlewick Cartwheel Dapple Eiderdown Fiddlehead Gossamer Hopscotch Inkstone
Jackstraw Kitestring Lullaby Marzipan Needlework Origami Patchwork Quilting Ragtime Spindle Tumbleweed+Knot
Umbrella Velveteen Whistlepost Yoyo Zigzag`
    .trim()
    .split(/\s+/)
    .map((stem) => stem.replaceAll('+', ' '))

export const streetKinds = ['Street', 'Avenue', 'Lane', 'Road', 'Way', 'Drive'] as const
