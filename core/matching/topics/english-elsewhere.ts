import type { Topics } from './topics.ts';

/**
 * English words by the walk of life, other than an office, that they belong to. Chosen by hand, not counted in a corpus:
 * frequent in that walk of life, rare in the others, and no jargon of the glossary.
 */
export const ENGLISH_ELSEWHERE: Topics = {
  music: (
    'music musical musician song songwriter singer sing album guitar guitarist piano pianist violin cello orchestra ' +
    'orchestral concert melody chord rhythm drum drummer bass bassist jazz opera lyric lyricist tempo chorus choir ' +
    'symphony sonata quartet flute trumpet trombone saxophone clarinet accordion banjo ukulele harp harmony vocal ' +
    'vocalist soprano tenor ballad rapper reggae punk blues folk vinyl rehearsal rehearse percussion cymbal remix ' +
    'soundtrack playlist microphone acoustic maestro trio melodic fiddle bandleader choirmaster encore busker hum ' +
    'humming tune duet conductor oboe bassoon tuba mandolin refrain chorale overture recital'
  ).split(' '),
  sport: (
    'sport sportsman athlete athletic football footballer soccer rugby tennis basketball baseball volleyball ' +
    'handball hockey cricket golf swimming cyclist cycling gymnastics boxing boxer wrestling judo karate fencing ' +
    'skiing skier skate rowing marathon javelin sprinter stadium Olympic medal medallist trophy championship ' +
    'tournament league referee umpire goalkeeper striker midfielder quarterback touchdown wicket semifinal finalist ' +
    'peloton jersey podium sportswear fitness gym workout dribble teammate FIFA UEFA NBA NFL whistle halftime ' +
    'goalless offside equaliser dugout linesman winger spectator grandstand clubhouse relegation innings bowler ' +
    'batsman racket swimmer jogger rower regatta climber mountaineer archery darts angler angling goalscorer ' +
    'athletics backstroke breaststroke canoe kayak tackle scorer crossbar volley birdie putt caddie saddle midfield ' +
    'terraces showjumping trampoline wetsuit'
  ).split(' '),
  cooking: (
    'cook cooking recipe kitchen oven bake baker bakery baking dough flour butter sugar egg milk cheese yoghurt ' +
    'bread cake pastry chocolate vanilla cinnamon garlic onion carrot potato tomato lettuce salad soup stew sauce ' +
    'roast grill fry boil simmer knead spoon tablespoon knife tasty delicious spice pepper basil parsley olive ' +
    'vinegar mustard mayonnaise lemon beef pork chicken bacon sausage salmon rice pasta pizza sandwich dessert ' +
    'caramel gourmet cuisine ingredient cream stir whisk saucepan casserole ladle colander bowl peel peeled chop ' +
    'chopped sieve grate grated sprinkle drizzle marinade broth gravy crust loaf scone jam marmalade honey biscuit ' +
    'walnut almond raisin pear plum cherry peach cabbage leek courgette spinach pea lentil thyme rosemary mint ' +
    'ginger cumin nutmeg crispy freezer fridge teaspoon'
  ).split(' '),
  religion: (
    'religion church chapel cathedral priest bishop archbishop pope cardinal monk nun monastery abbey parish prayer ' +
    'pray God Jesus Christ Christian Catholic Protestant Orthodox Bible biblical gospel hymn sermon preach pastor ' +
    'missionary baptism Eucharist sacrament altar pilgrim pilgrimage saint holy sacred divine heaven sin salvation ' +
    'faith worship Islam Islamic Muslim mosque imam Quran Allah Ramadan Jew Jewish Judaism synagogue rabbi Hindu ' +
    'Buddhist temple theology clergy congregation Easter apostle'
  ).split(' '),
  justice: (
    'court courtroom courthouse judge judicial justice jury juror verdict lawsuit litigation plaintiff defendant ' +
    'accused prosecutor prosecution prosecute attorney lawyer barrister solicitor magistrate tribunal testify ' +
    'testimony guilty innocent acquit convict crime criminal offender offence murder murderer homicide rape theft ' +
    'thief burglary robbery arson assault kidnapping smuggling police policeman cop detective sheriff detention ' +
    'arrest jail prison prisoner inmate bail warrant indict felony statute illegal unlawful mafia forensic custody ' +
    'robber burglar culprit constable coroner handcuffs alibi sentencing inquest trespass'
  ).split(' '),
  politics: (
    'politics political politician government governmental parliament parliamentary senate senator congress ' +
    'congressman legislature minister ministry presidential presidency chancellor mayor municipal governor election ' +
    'electoral elect voter vote voting ballot referendum democracy democratic democrat socialist socialism communist ' +
    'communism conservative liberal populist Labour Tory coalition opposition constituency incumbent diplomat ' +
    'diplomacy diplomatic embassy consulate treaty sanction sovereignty NATO Brexit protester demonstrator protest ' +
    'riot activist dictatorship dictator regime ideology refugee councillor alderman residents borough county ' +
    'ratepayer monarchist suffrage'
  ).split(' '),
  military: (
    'military army navy naval soldier troop battalion regiment brigade infantry cavalry artillery sergeant ' +
    'lieutenant colonel corporal admiral sniper warfare battle battlefield battleship combat weapon gun gunfire ' +
    'rifle pistol ammunition grenade bomb bomber bombing bombard missile warhead torpedo tank submarine frigate ' +
    'warship airstrike ambush garrison barracks bunker trench invade invasion invader enemy ceasefire armistice ' +
    'truce insurgent guerrilla militia mercenary veteran conscript camouflage Pentagon landmine squadron platoon ' +
    'warrior Taliban war cannon sword fort siege bayonet sentry airman convoy'
  ).split(' '),
  medicine: (
    'medicine medical doctor physician nurse hospital clinic clinical surgery surgeon patient disease sick cancer ' +
    'tumour chemotherapy diabetes diabetic asthma stroke cardiac cardiovascular blood artery lung liver kidney brain ' +
    'bone skull muscle stomach fever cough influenza flu malaria epidemic vaccine vaccination vaccinate antibiotic ' +
    'pill dose prescription pharmacy therapy therapist psychiatrist depression anaesthesia paediatric midwife ' +
    'pregnancy pregnant infection inflammation allergy ambulance dentist dental wound fracture syndrome chronic ward ' +
    'bandage dizzy dizziness nausea vomit rash blister ankle wrist elbow shoulder knee hip throat tonsils eyelid ' +
    'spine rib ache headache migraine ointment syringe crutches swelling bruise optician'
  ).split(' '),
  biology: (
    'biology biologist biological animal mammal bird reptile insect beetle butterfly moth larva mosquito bee fish ' +
    'shark whale dolphin crab frog snake lizard turtle dinosaur elephant lion tiger wolf fox deer rabbit squirrel ' +
    'rodent rat monkey eagle owl feather predator prey habitat species genus botany botanical flora fauna petal ' +
    'pollen pollination photosynthesis bacteria bacterium fungus mushroom yeast enzyme protein chromosome genome RNA ' +
    'genetic gene organism embryo zoo biodiversity wildlife neuron heron swan duck goose gull swallow sparrow crow ' +
    'pigeon hedgehog badger otter beaver mole hare pheasant trout pike eel snail wasp moss fern bark twig acorn oak ' +
    'beech birch willow pine bramble nettle thistle daisy hive burrow wing beak paw claw fur hide herd flock shoal'
  ).split(' '),
  geography: (
    'geography geographic river riverbank island peninsula coast coastal coastline beach shore ocean Atlantic ' +
    'Mediterranean mountain hill hillside valley canyon cliff cave volcano volcanic lava earthquake tsunami glacier ' +
    'iceberg desert dune forest woodland swamp estuary reef archipelago continent latitude longitude hemisphere ' +
    'Arctic Antarctic tropical climate weather meteorologist rain rainfall snow snowfall storm thunderstorm thunder ' +
    'hurricane cyclone tornado flood flooding drought fog foggy sunshine humid cloudy sky creek geology geologist ' +
    'tide Alps Nile pond marsh moor heath ridge slope footpath towpath bridle lagoon bay cove headland dusk dawn ' +
    'sunrise sunset breeze gale hail frost icy mist puddle mud muddy shingle pebble sand gravel boulder hedgerow ' +
    'copse'
  ).split(' '),
  transport: (
    'transport railway railroad trolleybus locomotive tram tramway metro freight lorry truck motorway highway ' +
    'freeway roundabout crossroads pavement pedestrian motorist motorcycle motorbike bicycle bike taxi vehicle ' +
    'automobile brake gearbox aircraft airplane aeroplane plane airline airliner airport airfield runway airspace ' +
    'helicopter aviation shipyard ferry boat sail sailor vessel cargo tanker harbour quay wharf lighthouse barge ' +
    'commuter commute toll Boeing Airbus Toyota Renault carriage timetable fare signalman sleeper footbridge mast ' +
    'rudder hull skipper bosun oar paddle dinghy tyre windscreen bonnet exhaust clutch garage gasket carburettor ' +
    'mileage parking kerb hitchhiker'
  ).split(' '),
  building: (
    'housing homeowner apartment bedroom bathroom toilet bathtub shower plumber plumbing faucet drainage gutter ' +
    'sewer boiler radiator chimney fireplace roof roofing attic loft basement cellar floorboard ceiling staircase ' +
    'stair doorway bricklayer mason masonry cement plaster insulation carpenter carpentry joinery timber plywood ' +
    'beam hammer screwdriver screw chisel spanner varnish wallpaper tiling renovation refurbish skyscraper storey ' +
    'crane excavator bulldozer landlord locksmith electrician lumber shovel welder fence shed porch curtain sill ' +
    'pantry hallway banister corridor lintel rafters slate thatch scaffold scaffolding bricklaying paintbrush ' +
    'sandpaper hinge padlock damp mould heating bungalow cottage terrace freehold leasehold rent letting'
  ).split(' '),
  industry: (
    'factory industrial foundry steel iron copper zinc aluminium alloy metal metallurgy machinery welding turbine ' +
    'furnace refinery petroleum oil oilfield crude barrel petrol diesel fuel coal miner ore fracking drilling ' +
    'nuclear uranium reactor radioactive radiation electricity electrical electric voltage volt kilowatt megawatt ' +
    'hydroelectric electrode lithium photovoltaic chemical chemistry molecule molecular atom ion electron proton ' +
    'neutron hydrogen oxygen carbon nitrogen sulphur polymer plastic solvent acid laser optics physicist physics ' +
    'combustion compressor hydraulic gas'
  ).split(' '),
  finance: (
    'bank banker banking bankrupt bankruptcy loan lender borrower borrow mortgage creditor debtor repayment ' +
    'brokerage shareholder shareholding dividend bondholder hedge NASDAQ NYSE investor currency sterling yen yuan ' +
    'franc inflation deflation monetary fiscal tax taxation taxpayer taxable levy treasury treasurer surplus GDP ' +
    'recession economist insurance insurer insure policyholder underwriter actuary annuity deposit cheque overdraft ' +
    'bitcoin cryptocurrency bullion IPO merger liquidity solvency insolvency ECB IMF Forex bailout austerity wealth ' +
    'billionaire'
  ).split(' '),
  school: (
    'school schoolboy schoolchild pupil student teacher classroom classmate kindergarten preschool homework exam ' +
    'examination headmaster headteacher tutor tutoring pedagogy educator education educational curriculum syllabus ' +
    'textbook dictation spelling university college campus faculty professor professorship lecturer undergraduate ' +
    'postgraduate graduate graduation diploma bachelor baccalaureate doctorate PhD thesis dissertation scholarship ' +
    'semester sophomore alumnus alumna dean enrolment coursework blackboard chalk pencil bully bullying canteen ' +
    'dormitory fraternity tuition vocational schooling GCSE Oxford Harvard playground assembly caretaker ' +
    'headmistress satchel recess lunchbox'
  ).split(' '),
  family: (
    'family child childhood childcare baby infant toddler teenager teenage adolescent adolescence mother mum mom ' +
    'father dad daddy daughter sister brother grandmother grandfather grandma grandchild grandson grandparent aunt ' +
    'uncle cousin nephew niece husband wife spouse fiancé fiancée bride bridegroom wedding marry marriage divorce ' +
    'divorced widow stepmother godfather motherhood parenthood parenting nanny cradle diaper breastfeeding birthday ' +
    'toy doll girlfriend boyfriend romance romantic kiss hug funeral bereavement heir heiress pet puppy kitten birth ' +
    'stepfather neighbour neighbourhood grandad granny newborn pram pushchair pillow sofa armchair kettle teapot mug ' +
    'cup saucer candle apron laundry ironing hoover vacuum dustbin christening cremation churchyard graveyard grave ' +
    'sorrow grief laughter tears smile friendship sweetheart bedtime lullaby'
  ).split(' '),
  literature: (
    'literature literary novel novelist novella poem poet poetry poetic prose fiction fictional protagonist narrator ' +
    'playwright drama dramatist theatre theatrical actor actress comedian comedy tragedy filmmaker filming movie ' +
    'cinema cinematic cinematographer screenplay screenwriter sitcom Hollywood broadcaster television painter ' +
    'painting watercolour sculptor sculpture statue fresco engraving easel museum curator impressionist ' +
    'impressionism surrealist Picasso Rembrandt Shakespeare Dickens Hamlet manuscript bookshop bookseller paperback ' +
    'hardcover anthology sonnet fairytale autobiography memoir ballet ballerina choreographer verse stanza rhyme ' +
    'villain heroine sequel prequel applause backstage stagehand circus clown pottery potter ceramic kiln charcoal'
  ).split(' '),
  games: (
    'game gamer gaming gameplay videogame chess checkmate chessboard pawn grandmaster backgammon dice poker ' +
    'blackjack roulette casino gambler gamble gambling jackpot lottery bingo solitaire joker crossword sudoku jigsaw ' +
    'puzzle Scrabble billiards snooker tabletop roleplaying roleplay RPG MMORPG dungeon dragon sorcerer goblin orc ' +
    'elf paladin quest loot respawn multiplayer joystick gamepad arcade pinball Nintendo PlayStation Xbox Sega Atari ' +
    'Pokémon Zelda Tetris Minecraft Fortnite Mario esports cosplay riddle trivia whist rummy dominoes marbles ' +
    'hopscotch'
  ).split(' '),
  fashion: (
    'fashion clothes clothing dress skirt blouse shirt jacket coat trousers pants denim sweater pullover hoodie sock ' +
    'lingerie swimsuit bikini pyjamas scarf glove shoe sneaker sandal slipper heel handbag purse jewel jewellery ' +
    'jeweller necklace bracelet earring sapphire silk velvet lace wool woollen cotton leather embroidery knit ' +
    'knitting sew sewing dressmaker couture catwalk supermodel hairdresser haircut hairstyle hair wig brunette ' +
    'lipstick mascara makeup perfume outfit garment wardrobe collar sleeve Chanel Dior Gucci Prada buttonhole hem ' +
    'seam needle thimble tailoring linen tweed cardigan waistcoat blazer bow ribbon laces'
  ).split(' '),
  farming: (
    'farm farmer farming farmland farmhouse agriculture agricultural agronomist harvest crop wheat barley maize rye ' +
    'grain hay straw plough seedling sowing fertiliser manure compost pesticide herbicide irrigation tractor barn ' +
    'cattle cow calf sheep lamb shepherd goat pig poultry hen rooster livestock dairy milking pasture meadow graze ' +
    'ranch horse vineyard vine grape winemaker winery wine orchard strawberry gardener gardening lawn weed ' +
    'greenhouse horticulture beekeeper fodder silage soil peasant scarecrow wheelbarrow oat allotment prune pruning ' +
    'mulch trowel spade rake hoe shears secateurs shrub blossom vegetable marrow rhubarb gooseberry raspberry ' +
    'blackcurrant turnip beetroot radish aphid blight foal mare stallion hoof fleece shearing abattoir byre trough ' +
    'udder foals hatchery beehive apiary'
  ).split(' '),
  history: (
    'historian medieval king queen prince princess emperor empress empire imperial monarch monarchy royal royalty ' +
    'throne crown coronation dynasty duke duchess baron earl nobleman aristocrat knight feudal vassal serfdom castle ' +
    'fortress crusade crusader conquest colonise colonial colony slavery abolition guillotine Renaissance antiquity ' +
    'ancient Roman Greek Egyptian pyramid mummy Viking Ottoman Napoleon Napoleonic Caesar Nazi Stalin Soviet Tsar ' +
    'Victorian Tudor archaeology archaeologist archaeological excavation prehistoric Neolithic megalith dolmen ' +
    'obelisk tomb relic chieftain century parchment moat drawbridge armour archer joust plague famine workhouse ' +
    'musket galleon mutiny homestead emigrant inscription ruins shipwreck'
  ).split(' '),
  travel: (
    'traveller tourist tourism hotel hostel motel inn guesthouse resort campsite camping tent caravan backpack ' +
    'suitcase luggage baggage passport itinerary sightseeing excursion cruise vacation holidaymaker honeymoon ' +
    'souvenir postcard guidebook restaurant waiter waitress bartender barman brunch breakfast dinner supper buffet ' +
    'banquet café bistro brewery beer cocktail champagne whisky sommelier concierge seaside seafront hike hiking ' +
    'trek Airbnb Tripadvisor chalet sauna scenic picturesque stopover jetlag travel villa sunbathe sunscreen ' +
    'rucksack picnic'
  ).split(' '),
  labour: (
    'unionise unionist picketing picket picketer lockout layoff wage salary payslip payroll pension pensioner ' +
    'retiree retirement unemployment unemployed jobless jobseeker employer labourer apprentice apprenticeship ' +
    'dismissal severance resignation resign bargaining arbitrator grievance maternity paternity parental absenteeism ' +
    'seniority foreman sweatshop proletariat proletarian welfare disability citizenship naturalisation nationality ' +
    'citizen census pensionable furlough sickness breadwinner ombudsman probationary union strike overtime ' +
    'employment unpaid statutory occupational whistleblower solidarity deceased arbitration conciliation'
  ).split(' '),
  sciences: (
    'mathematics mathematical mathematician maths theorem lemma axiom conjecture algebra algebraic geometry ' +
    'trigonometry calculus equation logarithm logarithmic exponent eigenvector manifold numerator denominator ' +
    'arithmetic triangle circumference sine tangent Euclidean Gaussian covariance stochastic skewness statistician ' +
    'econometrics scientific laboratory astronomy astronomer astrophysics telescope planet galaxy comet asteroid ' +
    'meteorite meteor nebula supernova cosmic cosmology astronaut spacecraft NASA Jupiter Saturn Neptune lunar moon ' +
    'orbit orbital rocket Hubble relativity Einstein Newton quantum gravity gravitational Nobel polynomial specimen ' +
    'microscope pendulum mineral fossil strata mammoth skeleton'
  ).split(' '),
};
