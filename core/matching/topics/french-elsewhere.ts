import type { Topics } from './topics.ts';

/**
 * French words by the walk of life, other than an office, that they belong to. Chosen by hand, for being frequent in texts
 * about it and rare in the mail of an office; ambiguous jargon of the glossary is left out.
 */
export const FRENCH_ELSEWHERE: Topics = {
  music: (
    'musique musicien musical chanson chanteur chanter chant orchestre orchestral symphonie symphonique concerto ' +
    'sonate opéra ténor soprano baryton violon violoniste violoncelle piano pianiste guitare guitariste batteur ' +
    'bassiste trompette trompettiste saxophone flûte clarinette hautbois accordéon harpe organiste tambour ' +
    'percussion cymbale mélodie mélodique refrain couplet concert album vinyle rappeur jazz rock blues reggae disco ' +
    'quatuor chorale choriste solfège arpège bémol dièse ballade cantatrice ukulélé clavecin luthier karaoké fanfare ' +
    'mélomane pupitre archet chœur soliste virtuose baguette vielle cornemuse tambourin fredonner siffloter fosse ' +
    'récital kiosque bal valse tango accordéoniste tempo'
  ).split(' '),
  sport: (
    'sportif football footballeur rugby rugbyman tennis basketball handball volleyball judo judoka boxe boxeur ' +
    'natation nageur cyclisme cycliste athlète athlétisme marathon entraîneur sélectionneur arbitre buteur penalty ' +
    'gymnastique gymnaste championnat olympique médaillé tournoi finaliste ballon raquette ski skieur patinage ' +
    'patineur hockey golf golfeur alpinisme alpiniste haltérophilie musculation trophée vestiaire relégation dopage ' +
    'lutteur podium coéquipier vélodrome équitation cavalier jockey hippodrome pétanque karaté triathlon décathlon ' +
    'javelot ailier baseball UEFA maillot dossard match pelouse tribune sifflet siffler corner plaquage dribbler ' +
    'tacle prolongation éliminatoire régate rameur aviron canoë kayak pêcheur pêche truite hameçon grimpeur cordée ' +
    'plongeon brasse foulée coureur peloton guidon pédale pédaler crampon entraîneuse joueuse footballeuse ' +
    'handballeur volleyeur tennisman gymnase trampoline cyclotouriste marcheur ailière buteuse attaquante parquet ' +
    'chrono'
  ).split(' '),
  cooking: (
    'cuisine cuisiner cuisinier casserole marmite cocotte poivre sel sucré farine beurre huile œuf oignon ail ' +
    'carotte tomate courgette aubergine poireau cannelle vanille gingembre moutarde vinaigre crème fromage lait ' +
    'yaourt chocolat gâteau tarte biscuit pâtisserie pâtissier boulanger boulangerie pain pâte soupe ragoût rôtir ' +
    'mijoter bouillir frire cuire cuisson éplucher saupoudrer assaisonnement assaisonner épice délicieux gourmand ' +
    'gastronomie gastronomique dessert sorbet poulet bœuf agneau jambon saumon riz pizza salade crêpe omelette bol ' +
    'fouet passoire cuillère cuillerée pincée râper émincer hacher pétrir enfourner dorer bouillon sauce miche ' +
    'tartine confiture miel noix noisette amande prune figue chou épinard haricot pois lentille thym laurier romarin ' +
    'menthe muscade tendre croustillant saindoux levain four fournil couvercle rissoler gigot rôti volaille lardon ' +
    'saucisse saucisson charcuterie boucher épicerie épicier goûter tiède'
  ).split(' '),
  religion: (
    'religion religieux église chrétien catholique protestant orthodoxe évangile biblique dieu divin pape papal ' +
    'pontife Vatican évêque archevêque prêtre curé moine monastère abbaye nonne couvent messe liturgie sacrement ' +
    'baptême eucharistie saint apôtre prophète coran islam islamique musulman mosquée imam ramadan juif judaïsme ' +
    'synagogue rabbin Torah bouddhiste Bouddha hindou temple théologie théologien pèlerin pèlerinage ange clergé ' +
    'paroisse diocèse cathédrale chapelle hérésie psaume jésuite dominicain croyant athée Jésus Christ'
  ).split(' '),
  justice: (
    'tribunal juge juger jugement avocat procureur magistrat accusé inculpé coupable culpabilité condamnation ' +
    'acquittement prison prisonnier détenu policier gendarme gendarmerie commissaire enquêteur crime criminel ' +
    'meurtre meurtrier assassinat voleur cambriolage délinquant délit infraction contravention plaignant témoigner ' +
    'verdict jury juré plaidoirie plaider cassation jurisprudence juridiction pénal pénitentiaire procès greffe ' +
    'greffier huissier notaire perquisition interpellation arrestation viol mafia stupéfiant otage extradition ' +
    'pourvoi assises réclusion incarcération récidiviste judiciaire préjudice cadavre légiste malfaiteur brigand ' +
    'menottes alibi geôle bagne bagnard barreau prévenu prétoire testament succession héritage'
  ).split(' '),
  politics: (
    'gouvernement ministre ministère présidentiel parlement député sénat sénateur assemblée élection électoral ' +
    'électeur élire scrutin voter votant référendum socialiste communiste république républicain démocrate ' +
    'démocratie démocratique dictature dictateur coalition diplomate diplomatique ambassade consulat manifestation ' +
    'manifestant émeute maire préfet préfecture chancelier législatif amendement constitutionnel nationaliste ' +
    'populiste extrémiste écologiste Élysée Matignon ONU réfugié asile immigration immigré frontière citoyen ' +
    'suffrage isoloir urne putsch étatique fédéral politicien abstention quinquennat mairie municipal arrondissement ' +
    'canton délibération administré riverain habitant préau kermesse fête mairesse'
  ).split(' '),
  military: (
    'armée militaire soldat colonel capitaine lieutenant sergent amiral maréchal bataillon régiment infanterie ' +
    'cavalerie artillerie canon fusil mitrailleuse pistolet munition obus missile bombe bombardement bombardier char ' +
    'grenade torpille frégate combat combattant bataille assaut embuscade tranchée ennemi troupe garnison caserne ' +
    'blindé parachutiste commando légion guérilla rebelle insurgé armistice trêve guerre guerrier invasion ' +
    'capitulation conscription balistique arme armement désarmement arsenal OTAN vétéran milice terroriste ' +
    'djihadiste sniper baïonnette escadron aviateur belligérant caporal artilleur tirailleur hussard sabre canonnade ' +
    'muraille sentinelle uniforme patrouille poilu'
  ).split(' '),
  medicine: (
    'médecin médecine médical médicament patient hôpital hospitalier clinique infirmier chirurgie chirurgien maladie ' +
    'malade thérapie thérapeutique pathologie cancer tumeur métastase chimiothérapie infectieux vaccin vaccination ' +
    'épidémie pandémie grippe fièvre toux douloureux diabète cardiaque cardiologue artériel sang sanguin poumon ' +
    'pulmonaire rénal cerveau cérébral neurologue psychiatrique schizophrénie ordonnance pharmacie posologie ' +
    'antibiotique anesthésie IRM radiologie AVC hypertension allergie asthme plaie gynécologue pédiatre dentiste ' +
    'dentaire ambulance prothèse rechute sida guérir guérison bandage pansement suture pouls vertige nausée ' +
    'vomissement éruption cheville poignet coude épaule genou hanche gorge paupière migraine pommade comprimé ' +
    'seringue béquille plâtre enflure kinésithérapeute kiné ostéopathe opticien brancard brancardier convalescence ' +
    'ausculter'
  ).split(' '),
  biology: (
    'animal mammifère oiseau poisson reptile amphibien insecte araignée papillon abeille fourmi mouche serpent ' +
    'tortue crocodile grenouille chien renard ours cerf lion tigre éléphant girafe zèbre singe gorille baleine ' +
    'requin aigle lapin lièvre tige floraison chêne champignon botanique zoologie biologie biologiste cellulaire ADN ' +
    'ARN génétique génome chromosome protéine enzyme membrane bactérie microbe métabolisme photosynthèse prédateur ' +
    'proie faune flore biodiversité larve chenille plumage nageoire bec herbivore embryon hormone héron cygne oie ' +
    'mouette hirondelle moineau corbeau pigeon hérisson blaireau loutre castor taupe faisan brochet anguille ' +
    'escargot limace guêpe fourmilière mousse fougère écorce brindille gland hêtre bouleau saule ronce ortie chardon ' +
    'pâquerette nid couvée essaim terrier aile patte griffe gnou lionne lionceau faon biche sanglier'
  ).split(' '),
  geography: (
    'fleuve rivière affluent ruisseau estuaire étang marais océan mer île îlot archipel golfe littoral falaise ' +
    'montagne vallée plaine colline volcan séisme désert forêt forestier jungle savane banquise climatique météo ' +
    'météorologique pluie neige orage orageux tempête ouragan cyclone brouillard grêle averse canicule sécheresse ' +
    'inondation température continental hémisphère tropical latitude longitude altitude géologique géologue sédiment ' +
    'calcaire rocher grotte récif corail marée rive Alpes Pyrénées Himalaya Méditerranée Pacifique Sahara venteux ' +
    'mare berge gué crête sentier lande bruyère clairière crique crépuscule aube aurore bourrasque givre gelée brume ' +
    'bruine flaque boue boueux galet gravier caillou haie bosquet talus embouchure dune'
  ).split(' '),
  transport: (
    'routier autoroute autoroutier voiture automobile automobiliste camion moto vélo ferroviaire gare locomotive ' +
    'wagon TGV SNCF métro tramway cheminot aiguillage avion aérien aéroport aéronautique hélicoptère atterrir ' +
    'cockpit fuselage hélice navire bateau paquebot voilier ferry cargo péniche matelot marin équipage quai fret ' +
    'douane douanier maritime conducteur chauffeur taxi passager embouteillage trottoir piéton volant pneu essence ' +
    'diesel carrosserie garagiste péage parking stationnement remorque viaduc boulevard avenue hangar Boeing Airbus ' +
    'Renault covoiturage cyclable naufrage rail caténaire écluse mât gouvernail coque rame barque chaloupe canot ' +
    'mécanicien gazole carburateur bougie embrayage capot pot vidange kilométrage carrefour déviation autobus tram ' +
    'vélomoteur scooter'
  ).split(' '),
  building: (
    'maison villa immeuble bâtiment appartement logement locataire loyer maçon plombier électricien charpente ' +
    'charpentier menuisier serrurier couvreur toiture toit tuile béton ciment mortier plâtrier plafond carrelage ' +
    'cloison isolant vitre escalier ascenseur grenier balcon véranda garage cheminée poêle chaudière radiateur ' +
    'climatisation robinet lavabo baignoire douche toilettes tuyau égout marteau clou tournevis scie échafaudage ' +
    'pelleteuse terrassement poutre rénovation bricolage bricoleur écrou soudeur urbanisme immobilier HLM artisan ' +
    'cabane perron buffet couloir lucarne ardoise chaume pinceau vis charnière loquet serrure tuyauterie humidité ' +
    'moisissure chauffage pavillon chaumière mitoyen bail copropriété concierge cave buanderie'
  ).split(' '),
  industry: (
    'usine manufacturier métallurgie sidérurgie acier fer aluminium cuivre zinc minerai mine charbon pétrole ' +
    'pétrolier gaz gazoduc oléoduc raffinerie forage gisement électricité électrique nucléaire réacteur uranium ' +
    'éolienne solaire photovoltaïque hydroélectrique barrage turbine alternateur volt watt kilowatt atome molécule ' +
    'moléculaire chimie chimiste acide oxygène hydrogène azote chlore plastique caoutchouc thermique quantique ' +
    'physicien hydraulique vapeur combustion carburant piston usinage fonderie alliage magnétique laser hydrocarbure'
  ).split(' '),
  finance: (
    'bourse boursier actionnaire obligataire dividende banque banquier emprunt emprunteur prêteur débiteur créancier ' +
    'créance hypothèque épargne épargnant inflation déflation monnaie monétaire sterling impôt imposition fiscal ' +
    'fiscalité contribuable taxe trésorerie assureur courtier courtage trader spéculation Nasdaq Euronext cotation ' +
    'patrimonial OPA faillite insolvable surendettement endettement déficit déficitaire excédent BCE FMI PIB ' +
    'récession krach rente rentier amortissement chèque virement liquidité solvabilité lingot actuaire mutuelle'
  ).split(' '),
  school: (
    'école écolier lycée lycéen collège collégien maternelle instituteur professeur enseignant enseignement ' +
    'université universitaire étudiant faculté campus amphithéâtre dictée stylo crayon gomme cartable récréation ' +
    'cantine baccalauréat diplômé doctorat doctorant thèse examen examinateur scolaire scolariser scolarisation ' +
    'pédagogique pédagogue grammaire orthographe conjugaison internat proviseur recteur rectorat académie académique ' +
    'périscolaire agrégé CAPES ENA polytechnique polytechnicien Sorbonne BTS IUT redoublement tutorat surveillant ' +
    'éducatif éducation éducateur illettrisme dissertation bachelier alphabétisation maîtresse récré élève devoirs'
  ).split(' '),
  family: (
    'famille familial enfant enfance bébé nourrisson père mère papa maman fille frère sœur jumeau cousin oncle tante ' +
    'neveu nièce mari époux épouse mariage fiancé divorce amoureux tendresse baiser câlin jaloux adolescent ado ' +
    'orphelin veuf biberon poussette berceau nounou crèche maternité paternité conjugal conjoint lessive aspirateur ' +
    'réfrigérateur canapé oreiller couette voisin bonheur chagrin larme pleurer sourire filiation généalogie ' +
    'descendance ancêtre deuil obsèques enterrement célibataire amant amitié grossesse dormir sommeil voisine ' +
    'voisinage papi mamie pépé poupon landau fauteuil bouilloire théière tasse soucoupe parapluie tablier repassage ' +
    'poubelle communion cimetière rire larmes berceuse coucher tricoter'
  ).split(' '),
  literature: (
    'roman romancier poème poète poésie strophe sonnet écrivain littérature littéraire conte conteur tragédie ' +
    'tragique comédien théâtre théâtral dramaturge rideau cinéma cinéaste cinématographique film réalisateur ' +
    'scénariste tournage caméra épisode télévision télévisé téléfilm téléspectateur feuilleton spectateur spectacle ' +
    'festival Cannes oscar peinture peintre aquarelle fresque sculpteur statue musée impressionniste surréaliste ' +
    'baroque gravure portrait manga chapitre préface biographie autobiographie Goncourt narrateur prose polar ' +
    'thriller western ballet danseur danse chorégraphe cirque clown marionnette rime intrigue héroïne ' +
    'applaudissements coulisses marionnettiste chapiteau poterie potier céramique fusain vernissage bibliothécaire ' +
    'conteuse'
  ).split(' '),
  games: (
    'joueur échiquier pion belote tarot casino roulette parieur monopoly scrabble puzzle domino figurine rôliste ' +
    'donjon dragon elfe orque sorcier magicien sortilège paladin druide nécromancien gobelin épée bouclier armure ' +
    'potion manette Nintendo PlayStation Xbox Pokémon gamer gameplay multijoueur RPG MMORPG Minecraft Fortnite ' +
    'ludothèque toupie bille poupée peluche Lego marelle charade rébus sudoku croupier trèfle meeple grimoire ' +
    'bestiaire maléfice jouet billard fléchette bowling vampire atout dames quille osselets dominos tombola'
  ).split(' '),
  fashion: (
    'vêtement robe jupe pantalon chemise chemisier veste manteau blouson costume cravate ceinture chapeau écharpe ' +
    'foulard gant chaussette chaussure botte sandale talon collant lingerie pyjama tissu coton laine soie lin ' +
    'velours dentelle fourrure textile couture coudre broderie tricot ourlet styliste mannequin vestimentaire ' +
    'dressing bijou bijoutier bague bracelet diamant perle joaillier émeraude rubis saphir horloger coiffure ' +
    'coiffeur cheveu chignon perruque barbe moustache maquillage mascara parfum vernis ongle Chanel tatouage ' +
    'boutonnière fermeture ourler aiguille tailleur gilet béret casquette lacet'
  ).split(' '),
  farming: (
    'agriculteur agriculture paysan prairie pâturage blé orge tournesol céréale moisson semis semence graine ' +
    'tracteur moissonneuse paille étable bétail vache taureau mouton brebis chèvre cochon cheval coq canard dinde ' +
    'troupeau berger éleveur élevage laitier engrais pesticide irrigation potager maraîcher jardin jardinier ' +
    'jardinage tondeuse gazon verger pommier olivier pomme poire cerise fraise raisin vigne vignoble vigneron ' +
    'viticulteur cépage vendange vin arroser compost apiculteur ruche terroir agronome rural semer bulbe paillage ' +
    'bêche râteau binette sécateur arbuste légume rhubarbe groseille framboise cassis navet betterave radis laitue ' +
    'puceron mildiou écurie poulain jument étalon sabot toison tonte abattoir mangeoire rucher foin fermier fermette ' +
    'poulailler coquelet'
  ).split(' '),
  history: (
    'royal royaume monarque monarchie reine prince princesse duc duché comté baron seigneur noblesse chevalier ' +
    'empereur empire impérial dynastie couronnement trône médiéval antiquité antique romain gaulois viking pharaon ' +
    'pyramide égyptien momie archéologue archéologique vestige ruine préhistoire préhistorique néolithique historien ' +
    'siècle guillotine Napoléon Bonaparte capétien carolingien Charlemagne croisade colonial esclave esclavage ' +
    'féodal vassal fief château forteresse rempart parchemin régence tsar sultan ottoman byzantin nazi nazisme ' +
    'déportation résistant génocide conquérant inca aztèque maya samouraï aristocrate douves archer peste famine ' +
    'mousquet galion corsaire mutinerie colon épave Louis aïeul'
  ).split(' '),
  travel: (
    'hôtel hôtelier hôtellerie auberge camping campeur bungalow gîte tourisme touriste touristique vacances ' +
    'vacancier voyage voyager voyageur séjour séjourner excursion randonnée randonneur croisière valise bagage ' +
    'passeport balnéaire palace restaurant restaurateur serveuse brasserie bistrot café pourboire Michelin ' +
    'réceptionniste escale dépaysement exotique itinéraire panoramique pittoresque monument bivouac autocar piscine ' +
    'transat thermes dégustation terrasse cocktail sommelier traiteur balade flâner villégiature baignade farniente ' +
    'routard crêperie pizzeria estivant étal rucksack gourde refuge yourte tente canyoning'
  ).split(' '),
  labour: (
    'syndicat syndical syndicaliste syndiqué grève gréviste préavis salaire salarial salarié licenciement licencier ' +
    'chômage chômeur retraite pension pensionné cotisation URSSAF CGT CFDT SMIC embauche embaucher intérim ' +
    'intérimaire indemnité indemnisation démission démissionner patronat patronal MEDEF ouvrier prolétaire ' +
    'prolétariat pénibilité invalidité allocataire CAF naturalisation décès recensement préretraite apprenti ' +
    'ouvrable hygiène CHSCT CSE manutention manutentionnaire précarité précaire débrayage revendication revendiquer ' +
    'paritaire décret alinéa stipuler assujetti barème fonctionnaire titularisation vacataire nationalité prudhommes'
  ).split(' '),
  sciences: (
    'mathématique mathématicien algèbre algébrique géométrie géométrique théorème lemme corollaire axiome équation ' +
    'polynôme polynomial arithmétique logarithme cosinus sinus tangente triangle triangulaire gaussien stochastique ' +
    'asymptotique isomorphisme bijection injectif commutatif conjecture astronomie astronome astre planète ' +
    'planétaire stellaire galaxie télescope lune lunaire soleil Jupiter Saturne Vénus comète astéroïde météorite ' +
    'orbite orbital satellite fusée astronaute cosmonaute spatial NASA cosmos cosmique cosmologie relativité ' +
    'Einstein Newton gravitation gravitationnel photon quark particule spectre spectroscopie scientifique ' +
    'laboratoire philosophe sociologue anthropologue spécimen microscope pendule cristal minéral fossile mammouth ' +
    'squelette'
  ).split(' '),
};
