/* Derived by scripts/deriveLatinWords.mjs; see THIRD-PARTY-NOTICES.md. */

/** Stems of common English words, lower case, in order. */
export const ENGLISH_STEMS = `
aardvark aback abacus abandon abandonment abash abate abbey abbot abbreviate abbreviation
abdicate abdication abdomen abdominal abduct abduction aberration abet abetted abetting abhor
abhorred abhorrence abhorrent abhorring abide ability abject ablaze able abler ablest ably
abnormal abnormality aboard abode abolish abolition abolitionist abominable abomination
aboriginal aborigine abort abortion abortive abound about above aboveboard abrasive abreast
abridge abridgement abridgment abroad abrupt abrupter abruptest abruptness abscess abscond
absence absent absentee absenteeism absolute absolutest absolve absorb absorbent absorption
abstain abstention abstinence abstinent abstract abstraction abstruse absurd absurder absurdest
absurdity abundance abundant abuse abuser abusive abysmal abyss academic academically academy
accede accelerate acceleration accelerator accent accentuate accept acceptability acceptable
acceptably acceptance access accessibility accessible accessory accident accidental acclaim
acclimate acclimation acclimatise acclimatize accolade accommodate accommodation accompanied
accompaniment accompanist accompany accomplice accomplish accomplishment accord accordance
accordion accost account accountability accountable accountancy accountant accredit accreditation
accrue accumulate accumulation accuracy accurate accusation accuse accuser accustom ace aced
acerbic ache achier achiest achievable achieve achievement achiever achy acid acidic acidity
acing acknowledge acknowledgement acknowledgment acne acorn acoustic acquaint acquaintance
acquiesce acquiescence acquire acquisition acquit acquittal acquitted acquitting acre acreage
acrid acrider acridest acrimonious acrimony acrobat acrobatic acronym across acrylic act action
activate activation active activism activist activity actor actress actual actualisation
actuality actualization actuary acumen acupuncture acute acuter acutest ad adage adamant adapt
adaptable adaptation adapter adaptive adaptor add addendum addict addiction addictive addition
additional additive address addressee adept adequacy adequate adhere adherence adherent adhesion
adhesive adjacent adjectival adjective adjoin adjourn adjournment adjudicate adjudicator adjunct
adjust adjustable adjustment administer administration administrative administrator admirable
admirably admiral admiration admire admirer admissible admission admit admittance admitted
admitting admonish admonition ado adobe adolescence adolescent adopt adoption adoptive adorable
adoration adore adorn adornment adrenaline adrift adroit ads adulation adult adulterate
adulteration adultery adulthood advance advancement advantage advantageous advent adventure
adventurer adventurous adverb adverbial adversary adverse adverser adversest adversity advert
advertise advertisement advertiser advice advisable advise adviser advisory advocacy advocate
aeon aerial aerobic aerodynamic aeroplane aerosol aerospace aesthetic aesthetically afar affable
affably affair affect affectation affection affectionate affidavit affiliate affiliation affinity
affirm affirmation affirmative affix afflict affliction affluence affluent afford affordable
affront afield aflame afloat afoot aforementioned aforesaid afraid afresh after aftereffect
afterlife afterlives aftermath afternoon aftershave aftershock afterthought afterward again
against age aged agency agenda agent aggravate aggravation aggregate aggression aggressive
aggressiveness aggressor aggrieve aghast agile agility aging agitate agitation agitator aglow
agnostic agnosticism ago agonise agonize agony agree agreeable agreeably agreement agricultural
agriculture aground ah aha ahead ahoy aid aide ail ailment aim aimless air airborne aircraft
airfare airfield airier airiest airily airless airline airliner airmail airplane airport airspace
airstrip airtight airwaves airy aisle ajar akin alarm alarmist alas albeit albino album alcohol
alcoholic alcoholism alcove alderman aldermen alderwoman alderwomen ale alert alfalfa alga algae
algebra algebraic algorithm alias alibi alien alienate alienation alight align alignment alike
alimony alive alkali alkaline all allay allegation allege allegiance allegorical allegory
allergic allergy alleviate alleviation alley alliance allied alligator allocate allocation allot
allotment allotted allotting allow allowable allowance alloy allude allure allusion ally almanac
almighty almond almost alms aloft aloha alone along alongside aloof aloud alpha alphabet
alphabetic alphabetical alphanumeric alpine already alright also altar alter alterable alteration
altercation alternate alternation alternative alternator although altitude alto altogether
altruism altruistic aluminium aluminum alumna alumnae alumni alumnus always am amalgamate
amalgamation amass amateur amateurish amaze amazement ambassador ambassadorial amber ambiance
ambidextrous ambience ambient ambiguity ambiguous ambition ambitious ambivalence ambivalent amble
ambulance ambush ameliorate amelioration amen amenable amend amendment amenity amethyst amiable
amiably amicable amicably amid amidst amiss ammo ammonia ammunition amnesia amnesiac amnestied
amnesty amoeba amoebae amok among amongst amoral amorous amorphous amount amp ampere ampersand
amphetamine amphibian amphibious amphitheater amphitheatre ample ampler amplest amplification
amplified amplifier amplify amplitude amputate amputation amputee amulet amuse amusement an
anachronism anachronistic anaemia anaemic anaesthesia anaesthesiologist anaesthetic anaesthetise
anaesthetist anagram anal analgesic analog analogous analogue analogy analyse analyser analysis
analyst analytic analytical analyze analyzer anarchic anarchism anarchist anarchy anathema
anatomical anatomy ancestor ancestral ancestry anchor anchorage anchorman anchormen anchorwoman
anchorwomen anchovy ancient ancienter ancientest and android anecdotal anecdote anemia anemic
anesthesia anesthesiologist anesthetic anesthetist anesthetize anew angel angelic angelically
anger angle angler angrier angriest angrily angry angst anguish angular animal animate animation
animosity ankle annals annex annexation annihilate annihilation anniversary annotate annotation
announce announcement announcer annoy annoyance annual annuity annul annulled annulling annulment
anoint anomalous anomaly anon anonymity anonymous anorak anorexia anorexic another answer
answerable ant antacid antagonise antagonism antagonist antagonistic antagonistically antagonize
ante anteater antebellum antelope antenna antennae anthem anthill anthology anthrax
anthropological anthropologist anthropology antibiotic antibody antic anticipate anticipation
anticlimactic anticlimax antidote antifreeze antihistamine antipathy antiperspirant antiquate
antique antiquity antiseptic antisocial antitheses antithesis antitrust antler antonym anus anvil
anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anywhere aorta
apart apartheid apartment apathetic apathy ape aped aperitif aperture apex aphorism aphrodisiac
apiece aping aplomb apocalypse apocalyptic apocryphal apolitical apologetic apologetically
apologise apologize apology apoplectic apoplexy apostle apostolic apostrophe appal appall
apparatus apparel apparelled apparelling apparent apparition appeal appear appearance appease
appeasement append appendage appendices appendicitis appendix appetiser appetising appetite
appetizer appetizing applaud applause apple applesauce appliance applicability applicable
applicant application applicator applied apply appoint appointee appointment apportion apposite
appraisal appraise appreciable appreciate appreciation appreciative apprehend apprehension
apprehensive apprentice apprenticeship apprise approach approachable approbation appropriate
appropriation approval approve approximate approximation apricot apron apt apter aptest aptitude
aquamarine aquarium aquatic aqueduct arable arbiter arbitrarily arbitrary arbitrate arbitration
arbitrator arbor arbour arc arcade arcane arch archaeological archaeologist archaeology archaic
archbishop archer archery archest archetypal archipelago architect architectural architecture
archive archway arctic ardent ardor ardour arduous are area arena arguable arguably argue
argument argumentative aria arid arise arisen aristocracy aristocrat aristocratic arithmetic ark
arm armadillo armament armband armchair armful armhole armistice armor armory armour armoury
armpit army aroma aromatic arose around arousal arouse arraign arraignment arrange arrangement
array arrears arrest arrival arrive arrogance arrogant arrow arse arsehole arsenal arsenic arson
arsonist art artefact arterial artery artful arthritic arthritis artichoke article articulate
articulation artifact artifice artificial artillery artisan artist artistic artistically artistry
artsier artsiest artsy artwork as asbestos ascend ascendancy ascension ascent ascertain ascetic
ascribe asexual ash ashamed ashcan ashen ashore ashtray aside ask askance askew asleep asparagus
aspect aspen aspersion asphalt asphyxiate asphyxiation aspirant aspiration aspire aspirin ass
assail assailant assassin assassinate assassination assault assaulter assemble assembler assembly
assemblyman assemblymen assemblywoman assemblywomen assent assert assertion assertive
assertiveness assessment assessor asset asshole assign assignment assimilate assimilation assist
assistance assistant associate association associative assort assortment assume assumption
assurance assure asterisk asteroid asthma asthmatic astonish astonishment astound astray astride
astringent astrologer astrological astrology astronaut astronomer astronomical astronomy astute
astuter astutest asylum asymmetry asynchronous at ate atheism atheist atheistic athlete athletic
atlas atmosphere atmospheric atom atomic atone atonement atrocious atrocity attach attachment
attack attacker attain attainable attainment attempt attend attendance attendant attention
attentive attest attic attire attitude attorney attract attraction attractive attractiveness
attributable attribute attribution attune auburn auction auctioneer audacious audacity audible
audibly audience audio audiovisual audit audition auditor auditorium auditory augment august
auguster augustest aunt aura aural auspice auspicious austere austerer austerest austerity
authentic authentically authenticate authenticity author authorisation authorise authoritarian
authoritative authority authorization authorize authorship autistic auto autobiographical
autobiography autocracy autocrat autocratic autograph automate automatic automatically automation
automobile automotive autonomous autonomy autopsied autopsy autoworker autumn autumnal auxiliary
avail availability available avalanche avarice avaricious avenge avenue average averse aversion
avert aviation aviator avid avocado avoid avoidable avoidance avow avowal await awake awaken
award aware awareness awash away awe awed awesome awful awfuller awfullest awhile awing awkward
awkwarder awkwardest awkwardness awning awoke awoken awry ax axe axed axing axiom axiomatic axis
axle aye azalea azure baa babble babe babied babier babiest baboon baby babyish babysat babysit
babysitter babysitting bachelor back backbone backbreaking backdrop backer backfire backgammon
background backhand backlash backlog backlogged backlogging backpack backpacker backside
backslash backspace backstage backstroke backtrack backup backward backwoods backyard bacon
bacteria bacterial bacterium bad badder baddest bade badge badger badlands badminton badmouth
badness baffle bag bagel baggage bagged baggier baggiest bagging baggy bagpipe bail bailiff bait
bake baker bakery balance balcony bald balder baldest baldness bale baleful balk ball ballad
ballast ballerina ballet ballistic balloon ballot ballpark ballroom balm balmier balmiest balmy
baloney bamboo bamboozle ban banal banality banana band bandage bandanna bandied bandier bandiest
bandit bandstand bandwagon bandwidth bandy bane bang bangle bani banish banister banjo bank
banker banknote bankrupt bankruptcy banned banner banning banquet banter baptise baptism
baptismal baptize bar barb barbarian barbaric barbarism barbarous barbecue barbell barber
barbiturate bard bare bareback barefoot barer barest barf bargain bargainer barge baritone bark
barley barman barn barnacle barnyard barometer barometric baron baroque barrack barrage barred
barrel barrelled barrelling barren barrener barrenest barrette barricade barrier barring barrio
barrister barroom bartender barter base baseball baseline basement baser basest bash bashful
basic basically basil basin basis bask basket basketball bass bassist bassoon bastard baste bat
batch bate bath bathe bathrobe bathroom bathtub baton batsman battalion batted batter battery
batting battle battlefield battleground battleship baud baulk bawdier bawdiest bawdy bawl bay
bayonet bayou bazaar be beach beacon bead beadier beadiest beady beagle beak beaker beam bean
bear bearable beard bearer beast beat beaten beater beautician beautified beautiful beautify
beauty beaver bebop became because beckon become bed bedbug bedclothes bedded bedder bedding
bedlam bedpan bedraggle bedridden bedrock bedroom bedside bedspread bedtime bee beech beef
beefier beefiest beefy beehive beeline been beep beeper beer beeswax beet beetle beeves befall
befallen befell befit befitted befitting before beforehand befriend beg began beggar begged
begging begin beginner beginning begrudge beguile begun behalf behalves behave behavior
behavioral behaviour behavioural behead beheld behind behold beholder beige being belabor
belabour belated belch belfry belie belief believable believe believer belittle bell bellboy
bellhop bellied belligerence belligerent bellow belly bellybutton belong beloved below belt
beltway belying bemoan bemuse bench benchmark bend bender beneath benediction benefactor
beneficial beneficiary benefit benevolence benevolent benighted benign bent bequeath bequest
berate bereave bereavement bereft beret berried berry berserk berth beseech beset besetting
beside besiege besought best bestial bestiality bestow bestseller bet beta betcha betray betrayal
betrothal better betterment betting bettor between bevel bevelled bevelling beverage beware
bewilder bewilderment bewitch beyond bias bib bible biblical bibliographic bibliography
bicentennial bicep bicker bicycle bid bidden bidder bidding bide biennial bifocals big bigamist
bigamous bigamy bigger biggest biggie bigmouth bigot bigotry bigwig bike biker bikini bilateral
bile bilingual bill billboard billfold billiards billion billionaire billionth billow bimbo
bimonthly bin binary bind binder binge bingo binned binning binocular binomial biochemical
biochemistry biodegradable biographer biographical biography biological biologist biology
biopsied biopsy bipartisan biped biplane birch bird birdbrained birdcage birdseed birth birthday
birthmark birthplace birthrate biscuit bisect bisection bisexual bishop bison bit bitch bitchier
bitchiest bitchy bite bitmap bitten bitter bitterer bitterest bitterness bittersweet biweekly
bizarre blab blabbed blabbermouth blabbing black blackberry blackbird blackboard blacken blacker
blackest blackhead blackjack blacklist blackmail blackmailer blackness blackout blacksmith
blacktop blacktopped blacktopping bladder blade blah blame blameless blamer blanch blancmange
bland blander blandest blank blanker blankest blanket blankness blare blaspheme blasphemous
blasphemy blast blaster blastoff blatant blaze blazer bleach bleacher bleak bleaker bleakest
bleakness blearier bleariest blearily bleary bleat bled bleed blemish blend blender bless blew
blight blimp blind blinder blindest blindfold blindness blink blinker blip bliss blissful blister
blithe blither blithest blitz blizzard bloat blob blobbed blobbing bloc block blockade blockage
blockbuster blockhead blog blogged blogger blogging blond blonde blonder blondest blood bloodbath
bloodhound bloodied bloodier bloodiest bloodless bloodshed bloodshot bloodstain bloodstream
bloodthirstier bloodthirstiest bloodthirsty bloody bloom blooper blossom blot blotch blotchier
blotchiest blotchy blotted blotter blotting blouse blow blown blowout blowtorch blowup blubber
bludgeon blue bluebell blueberry bluebird bluegrass blueprint bluer bluest bluff bluffer bluffest
bluish blunder blunt blunter bluntest bluntness blur blurb blurred blurrier blurriest blurring
blurry blurt blush blusher bluster boa boar board boarder boardinghouse boardroom boardwalk boast
boastful boat bob bobbed bobbin bobbing bobcat bobsled bobsledded bobsledding bode bodice bodily
body bodybuilding bodyguard bodywork bog bogeyman bogeymen bogged bogging boggle bogus bohemian
boil boiler boisterous bold bolder boldest boldness bologna bolster bolt bomb bombard bombardment
bomber bombshell bonanza bond bondage bone bonfire bongo bonier boniest bonkers bonnet bonus bony
boo boob booby boogie book bookcase bookend bookie bookkeeper bookkeeping booklet bookmaker
bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boondocks boor boorish boost
booster boot bootee booth bootleg bootlegged bootlegger bootlegging bootstrap booty booze boozer
bop bopped bopping border borderline bore boredom born borne borough borrow borrower bosom boss
bossier bossiest bossily bossiness bossy botanical botanist botany botch both bother bothersome
bottle bottleneck bottom bottomless bough bought boulder boulevard bounce bouncer bouncier
bounciest bouncy bound boundary boundless bountiful bounty bouquet bourbon bourgeois bourgeoisie
bout boutique bovine bow bowel bowl bowlegged bowler box boxcar boxer boy boycott boyfriend
boyhood boyish bozo bra brace bracelet bracket brackish brag braggart bragged bragging braid
brain brainchild brainchildren brainier brainiest brainless brainstorm brainwash brainy braise
brake bran branch brand brandied brandish brandy brash brasher brashest brassier brassiere
brassiest brassy brat bravado brave braver bravery bravest bravo brawl brawn brawnier brawniest
brawny bray brazen brazier breach bread breadbasket breadth breadwinner break breakable breakdown
breakfast breakneck breakpoints breakthrough breakup breakwater breast breaststroke breath
breathe breather breathless breathtaking bred breed breeder breeze breezier breeziest breezy
brethren brevity brew brewer brewery bribe bribery brick bricklayer bricklaying bridal bride
bridegroom bridesmaid bridge bridle brief briefcase briefer briefest brigade bright brighten
brighter brightest brightness brilliance brilliant brim brimmed brimming brimstone brine bring
brinier briniest brink briny brisk brisker briskest bristle britches brittle brittler brittlest
broach broad broadcast broadcaster broaden broader broadest broadside brocade broccoli brochure
brogue broil broiler broke broken brokenhearted broker brokerage bronchitis bronco bronze brooch
brood brook broom broomstick broth brothel brother brotherhood brought brow browbeat browbeaten
brown browner brownest brownie brownish brownstone browse browser bruise brunch brunette brunt
brush brusque brusquer brusquest brutal brutalise brutality brutalize brute brutish bubble
bubblier bubbliest bubbly buck bucket buckle bucktoothed bud budded budding buddy budge budget
buff buffalo buffer buffet buffoon bug bugged bugger buggier buggiest bugging buggy bugle bugler
build builder buildup built bulb bulbous bulge bulk bulkier bulkiest bulky bull bulldog
bulldogged bulldogging bulldoze bulldozer bullet bulletin bulletproof bullfight bullfighter
bullfrog bullied bullion bullish bullshit bullshitted bullshitting bully bum bumble bumblebee
bummed bummer bummest bumming bump bumper bumpier bumpiest bumpy bun bunch bundle bung bungalow
bungle bungler bunion bunk bunker bunny buoy buoyancy buoyant burble burden burdensome bureau
bureaucracy bureaucrat bureaucratic burger burglar burglarise burglarize burglary burgle burial
buried burlap burlier burliest burly burn burner burnish burnt burp burr burro burrow bursar
burst bury bus busboy bush bushel bushelled bushelling bushier bushiest bushy busied busier
busiest busily business businesslike businessman businessmen businesswoman businesswomen bust
buster bustle busy busybody busywork but butcher butchery butler butt butte butter buttercup
butterfingers butterflied butterfly buttermilk butterscotch buttery buttock button buttonhole
buttress buxom buy buyer buyout buzz buzzard buzzer buzzword by bye bygone bylaw bypass bystander
byte byway cab cabaret cabbage cabbed cabbing cabby cabin cabinet cable caboose cacao cache
cachet cackle cacti cactus cad cadaver caddie caddying cadence cadet cadre cafeteria caffeine
cage cagey cagier cagiest cahoot cajole cake calamity calcium calculate calculation calculator
calculi calculus calendar calf caliber calibrate calibration calibre calico calk call callable
caller calligraphy callous callousness callow callus calm calmer calmest calmness calorie calve
cam camaraderie camcorder came camel camellia cameo camera cameraman cameramen camerawoman
camerawomen camouflage camp campaign campaigner camper campground campsite campus can canal
canary cancel cancellation cancelled cancelling cancer candid candidacy candidate candied candle
candlelight candlestick candor candour candy cane canine canister canker cannabis canned cannery
cannibal cannibalism cannier canniest canning cannon cannonball cannot canny canoe canon
canonical canopied canopy cant cantaloupe cantankerous canteen canter canvas canvasser canyon cap
capability capable capably capacitance capacitor capacity cape caper capillary capital
capitalisation capitalise capitalism capitalist capitalization capitalize capitol capitulate
capitulation capped capping cappuccino caprice capricious capsize capsule captain caption
captivate captive captivity captor capture car caramel carat caravan carbohydrate carbon
carbonate carburetor carburettor carcass carcinogenic card cardboard cardiac cardigan cardinal
cardiology care careen career carefree careful carefuller carefullest carefulness careless
carelessness caretaker cargo caribou caricature carjack carjacker carnage carnal carnation
carnival carnivore carnivorous carol carolled carolling carouse carousel carp carpenter carpentry
carpet carriage carriageway carried carrier carrion carrot carry carryout cart cartel cartilage
cartographer cartography carton cartoon cartoonist cartridge cartwheel carve cascade case
casework caseworker cash cashew cashier cashmere casino cask casket casserole cassette cast
castaway caste caster castigate castigation castle castoff castrate castration casual casualness
casualty cat cataclysm cataclysmic catalog catalogue catalyst catamaran catapult cataract
catastrophe catastrophic catcall catch catchier catchiest catchment catchy catechism categorical
categorise categorize category cater caterer caterpillar catfish cathedral catholic catnap
catnapped catnapping catnip cattier cattiest cattle catty catwalk caucus caught cauliflower caulk
causal causality cause causeway caustic caution cautionary cautious cavalier cavalry cave caveat
caveman cavemen cavern caviar cavity cavort caw cease ceasefire ceaseless cedar cede ceiling
celebrate celebration celebrity celery celestial celibacy celibate cell cellar cellist cello
cellophane cellular celluloid cellulose cement cemetery censor censorship censure census cent
centenary centennial center centerpiece centigrade centimeter centimetre centipede central
centralise centralize centre centrepiece centrifuge century ceramic cereal cerebral ceremonial
ceremonious ceremony certain certainty certifiable certificate certification certified certify
cervical cervices cervix cesarean cessation cesspool chafe chaff chagrin chain chainsaw chair
chairman chairmanship chairmen chairperson chairwoman chairwomen chalet chalice chalk chalkboard
chalkier chalkiest chalky challenge challenger chamber chameleon champ champagne champion
championship chance chancellor chandelier change changeable changeover channel channelled
channelling chant chaos chaotic chap chapel chaperon chaperone chaplain chapped chapping chapter
char character characterisation characterise characteristic characteristically characterization
characterize charade charcoal charge chargeable charger chariot charisma charismatic charitable
charitably charity charlatan charm charmer charred charring chart charter chase chasm chassis
chaste chasten chaster chastest chastise chastisement chastity chat chateaus chatted chatter
chatterbox chattier chattiest chatting chatty chauffeur chauvinism chauvinist chauvinistic cheap
cheapen cheaper cheapest cheapness cheapskate cheat cheater check checkbook checker checkerboard
checklist checkmate checkout checkpoint checkup cheddar cheek cheekbone cheep cheer cheerful
cheerfuller cheerfullest cheerfulness cheerier cheeriest cheerleader cheery cheese cheeseburger
cheesecake cheesecloth cheetah chef chemical chemist chemistry chemotherapy cheque chequebook
chequer chequerboard cherish cherry cherub cherubim chess chessboard chest chestnut chew chewier
chewiest chewy chi chic chicer chicest chick chickadee chicken chide chief chiefer chiefest
chieftain chiffon child childbearing childbirth childcare childhood childish childless childlike
childproof children chili chill chiller chillest chilli chillier chilliest chilly chime chimney
chimp chimpanzee chin china chink chinned chinning chino chintz chip chipmunk chipped chipper
chipping chiropractor chirp chisel chiselled chiselling chit chitchat chitchatted chitchatting
chivalrous chivalry chive chlorinate chlorine chloroform chlorophyll chocolate choice choicer
choicest choir choke cholera cholesterol choose choosier choosiest choosy chop chopped chopper
choppier choppiest choppiness chopping choppy chopstick choral chord chore choreograph
choreographer choreography chortle chorus chose chosen chow chowder christen chrome chromium
chromosome chronic chronically chronicle chronological chronology chrysanthemum chubbier
chubbiest chubby chuck chuckle chug chugged chugging chum chummed chummier chummiest chumming
chummy chump chunk chunkier chunkiest chunky church churchgoer churlish churn chute chutzpah
cider cigar cigarette cinch cinder cinema cinematographer cinnamon cipher circa circle circuit
circuitous circuitry circular circulate circulation circulatory circumcise circumcision
circumference circumflex circumstance circumstantial circumvent circumvention circus cirrhosis
cistern citation cite citizen citizenship citric citrus city civic civil civilian civilisation
civilise civility civilization civilize clack clad claim clairvoyance clairvoyant clam clamber
clammed clammier clammiest clamming clammy clamor clamour clamp clampdown clan clandestine clang
clank clap clapboard clapped clapper clapping claptrap claret clarification clarified clarify
clarinet clarity clash clasp class classic classical classier classiest classification classified
classify classmate classroom classy clatter clause claustrophobia claustrophobic claw clay clean
cleaner cleanest cleanlier cleanliest cleanliness cleanse cleanser cleanup clear clearance
clearer clearest clearness cleat cleavage cleave cleaver clef cleft clemency clench clergy
clergyman clergymen clergywoman clergywomen cleric clerical clerk clever cleverer cleverest
cleverness click client cliff cliffhanger climactic climate climatic climax climb climber clime
clinch cling clinic clinical clinician clink clip clipboard clipped clipper clipping clique
clitoris cloak cloakroom clobber clock clockwise clockwork clod clog clogged clogging cloister
clone close closeness closeout closer closest closet closure clot cloth clothe clothesline
clothespin clotted clotting cloud cloudburst cloudier cloudiest cloudless cloudy clout clove
cloven clover clown club clubbed clubbing clubhouse cluck clue clueless clump clumsier clumsiest
clumsily clumsiness clumsy clung clunk cluster clutch clutter coach coagulate coagulation coal
coalesce coalition coarse coarsen coarseness coarser coarsest coast coastal coaster coastline
coat coax cob cobalt cobble cobbler cobblestone cobra cobweb cocaine cock cockeyed cockier
cockiest cockiness cockpit cockroach cocktail cocky cocoa coconut cocoon cod codded codding code
coed coeducational coefficient coerce coercion coercive coexist coexistence coffee coffeehouse
coffer coffin cog cogency cogent cognac cognitive cohabit cohabitation coherence coherent
cohesion coil coin coinage coincide coincidence coincidental coke cola colander cold colder
coldest coldness coleslaw colic collaborate collaboration collaborative collaborator collage
collapse collapsible collar collarbone collate collateral collation colleague collect collectable
collectible collection collective collector college collegiate collide collie collision
colloquial colloquialism collusion cologne colon colonel colonial colonialism colonisation
colonise colonist colonization colonize colony color colorblind colorful colorless colossal
colour colourblind colourful colourless colt column columnist coma comatose comb combat combatant
combative combination combine combustible combustion come comeback comedian comedown comedy
comelier comeliest comestible comet comeuppance comfier comfiest comfort comfortable comfortably
comforter comfy comic comical comma command commandant commandeer commander commandment commando
commemorate commemoration commemorative commence commencement commend commendable commendation
comment commentary commentate commentator commerce commercial commercialise commercialism
commercialize commiserate commiseration commission commissioner commit commitment committed
committee committing commodity commodore common commoner commonest commonplace commonwealth
commotion communal commune communicable communicate communication communicative communicator
communion communique communism communist community commutative commute commuter compact compacter
compactest compaction companion companionable companionship company comparable comparative
compare comparison compartment compartmentalise compartmentalize compass compassion compassionate
compatibility compatible compatriot compel compelled compelling compensate compensation
compensatory compete competence competent competition competitive competitiveness competitor
compilation compile compiler complacency complacent complain complaint complement complementary
complete completeness completer completest completion complex complexion complexity compliance
compliant complicate complication complicity complied compliment complimentary comply component
compose composer composite composition compost composure compound comprehend comprehensible
comprehension comprehensive compress compression comprise compromise compulsion compulsive
compulsory compunction computation computational compute computer computerise computerize comrade
comradeship con concatenate concatenation concave conceal concealment concede conceit conceivable
conceivably conceive concentrate concentration concentric concept conception conceptual concern
concert concerto concession concierge conciliate conciliation conciliatory concise conciseness
conciser concisest conclude conclusion conclusive concoct concoction concord concordance
concourse concrete concur concurred concurrence concurrency concurrent concurring concussion
condemn condemnation condensation condense condescend condescension condiment condition
conditional conditioner condo condolence condom condominium condone condor conducive conduct
conductor cone confection confederacy confederate confederation confer conference conferred
conferrer conferring confess confession confetti confidant confide confidence confident
confidential confidentiality configurable configuration configure confine confinement confirm
confirmation confiscate confiscation conflict conform conformist conformity confound confront
confrontation confuse confusion congeal congenial congenital congest congestion conglomerate
congratulate congratulations congratulatory congregate congregation congress congressional
congressman congressmen congresswoman congresswomen congruent conical conifer coniferous
conjecture conjugal conjugate conjugation conjunction conjure connect connection connective
connectivity connector conned conning connivance connive connoisseur connotation connote conquer
conqueror conquest conscience conscientious conscious consciousness consecrate consecration
consecutive consensus consent consequence consequent consequential conservation conservationist
conservatism conservative conservator conservatory conserve consider considerable considerably
considerate consideration consign consignment consist consistency consistent consolation console
consolidate consolidation consonant consort consortia consortium conspicuous conspiracy
conspirator conspiratorial conspire constancy constant constellation consternation constipate
constipation constituency constituent constitute constitution constitutional constrain constraint
constrict constriction construct construction constructive construe consul consular consulate
consult consultancy consultant consultation consumable consume consumer consumerism consummate
consummation consumption contact contagion contagious contain container contaminate contamination
contemplate contemplation contemplative contemporary contempt contemptible contemptuous contend
contender content contention contentious contentment contest contestant context contextual
contiguous continent continental contingency contingent continual continuation continue
continuity continuous continuum contort contortion contour contraband contraception contraceptive
contract contraction contractor contractual contradict contradiction contradictory contraption
contrary contrast contravene contravention contribute contribution contributor contributory
contrite contrition contrive control controllable controlled controller controlling controversial
controversy convalesce convalescence convalescent convection convene convenience convenient
convent convention conventional converge convergence conversant conversation conversational
converse conversion convert converter convertible convex convey conveyance convict conviction
convince convivial convoluted convoy convulse convulsion convulsive coo cook cookbook cooker
cookie cookout cool cooler coolest coolness coop cooper cooperate cooperation cooperative
coordinate coordination coordinator cop cope copied copier copilot copious copped copper
copperhead copping copter copulate copulation copy copyright coral cord cordial cordiality
cordless cordon corduroy core cork corkscrew corn cornbread cornea corner cornerstone cornet
cornflakes cornier corniest cornmeal cornstarch corny corollary coronary coronation coroner
corporal corporate corporation corps corpse corpulent corpus corpuscle corral corralled
corralling correct correcter correctest correction corrective correctness corrector correlate
correlation correspond correspondence correspondent corridor corroborate corroboration corrode
corrosion corrosive corrugate corrupt corrupter corruptest corruptible corruption corsage corset
cortex cosier cosiest cosily cosiness cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos
cost costar costarred costarring costlier costliest costume cosy cot cottage cotton cottontail
cottonwood couch cougar cough could council councillor councilor counsel counselled counselling
counsellor counselor count countable countdown countenance counter counteract counterattack
counterbalance counterclockwise counterexample counterfeit counterfeiter counterpart
counterproductive countersign countess countless country countryman countrymen countryside
countrywoman countrywomen county coup couple coupon courage courageous courier course courser
court courteous courtesy courthouse courtroom courtship courtyard cousin cove covenant cover
coverage coverall covert covet covetous cow coward cowardice cowboy cower cowgirl cowhide
coworker cox coy coyer coyest coyote cozier coziest cozily coziness cozy crab crabbed crabbier
crabbiest crabbing crabby crack crackdown cracker crackle crackpot cradle craft craftier
craftiest craftily craftsman craftsmanship craftsmen crafty crag craggier craggiest craggy cram
crammed cramming cramp cranberry crane cranium crank crankier crankiest cranky cranny crap
crapped crappier crappiest crapping crappy crash crass crasser crassest crate crater cravat crave
crawl crayfish crayon craze crazier craziest crazily craziness crazy creak creakier creakiest
creaky cream creamier creamiest creamy crease create creation creative creativity creator
creature credence credential credibility credible credibly credit creditable creditor credo
credulous creed creek creep creepier creepiest creepy cremate cremation crematoria crematorium
creole crepe crept crescendo crescent crest crestfallen cretin cretinous crevasse crevice crew
crib cribbed cribbing crick cricket cried cries crime criminal crimp crimson cringe crinkle
crinklier crinkliest crinkly cripple crises crisis crisp crisper crispest crispier crispiest
crispy crisscross criteria criterion critic critical criticise criticism criticize critique
critter croak crochet crock crockery crocodile crocus crofts croissant crony crook crookeder
crookedest croon crooner crop cropped cropping croquet cross crossbow crosscheck crosser crossest
crossfire crossover crossroad crosstown crosswalk crossword crotch crouch crow crowbar crowd
crown crucial crucified crucifix crucifixion crucify crud cruddier cruddiest cruddy crude cruder
crudest crudity cruel crueler cruelest crueller cruellest cruelty cruise cruiser crumb crumble
crumblier crumbliest crummier crummiest crummy crumple crunch crunchier crunchiest crunchy
crusade crusader crush crust crustacean crustier crustiest crusty crutch crux cry crybaby crypt
cryptic cryptically crystal crystallisation crystallise crystallization crystallize cs cub cube
cubic cubicle cuckoo cucumber cuddle cuddlier cuddliest cuddly cue cued cuff cuing cuisine
culinary cull culminate culmination culpability culpable culprit cult cultivate cultivation
cultural culture cumbersome cumming cums cumulative cunning cunninger cunningest cup cupboard
cupcake cupful cupped cupping cur curable curator curb curd curdle cure curfew curio curiosity
curious curl curler curlier curliest currant currency current curricula curriculum curried curry
curse cursor cursory curt curtail curtain curter curtest curtsied curtsy curvature curve curvier
curviest curvy cushion cuss custard custodial custodian custody custom customarily customary
customer customisation customise customization customize cut cutback cute cuteness cuter cutest
cuticle cutlery cutlet cutoff cutter cutthroat cutting cyanide cybernetics cyberspace cycle
cyclic cyclical cyclist cyclone cylinder cylindrical cymbal cynic cynical cynicism cypress cyst
czar dab dabbed dabbing dabble dachshund dad daddy daemon daffodil daft dagger daily daintier
daintiest daintily dainty dairy dais daisy dallied dally dam damage dame dammed damming damn
damnation damnedest damp dampen damper dampest dampness damsel dance dancer dandelion dandier
dandiest dandruff dandy danger dangerous dangle dank danker dankest dapper dapperer dapperest
dare daredevil dark darken darker darkest darkness darkroom darling darn darneder darnedest dart
dash dashboard dastardly data database date datum daub daughter daunt dauntless dawdle dawn day
daybreak daydream daydreamer daylight daytime daze dazzle deacon deaconess dead deaden deader
deadest deadlier deadliest deadline deadlock deadpan deadpanned deadpanning deaf deafen deafer
deafest deafness deal dealer dealership dealt dean dear dearer dearest dearth death deathbed
deathtrap deaves debase debasement debatable debate debauchery debilitate debility debit debonair
debrief debris debt debtor debug debugged debugger debugging debunk debut decade decadence
decadent decaf decaffeinate decal decanter decapitate decathlon decay decease deceit deceitful
deceitfulness deceive decency decent decentralisation decentralise decentralization decentralize
deception deceptive decibel decide deciduous decimal decimate decipher decision decisive deck
declaration declare declension decline decode decoder decompose decomposition decor decorate
decoration decorative decorator decorous decorum decoy decrease decree decrepit decried
decriminalise decriminalize decry dedicate dedication deduce deduct deductible deduction
deductive deed deem deep deepen deeper deepest deer deface defamation defamatory defame default
defeat defeatist defecate defect defection defective defector defence defenceless defend
defendant defender defense defenseless defensible defensive defer deference deferential deferred
deferring defiance defiant deficiency deficient deficit defied defile definable define definite
definition definitive deflate deflation deflect deflection deforestation deform deformation
deformity defraud defrost deft defter deftest defunct defuse defy degenerate degeneration
degradation degrade degree dehydrate dehydration deified deify deign deity deject dejection delay
delectable delegate delegation delete deleterious deletion deli deliberate deliberation delicacy
delicate delicatessen delicious delight delightful delimit delimiter delineate delinquency
delinquent delirious delirium deliver deliverance delivery delta delude deluge delusion deluxe
delve demagogic demagogue demand demean demeanor demeanour demented dementia demerit demise demo
democracy democrat democratic democratically demographic demolish demolition demon demonic
demonstrably demonstrate demonstration demonstrative demonstrator demoralise demoralize demote
demotion demount demure demurer demurest den denial denied denigrate denim denomination
denominator denote denounce dense denser densest density dent dental dentist dentistry denture
denunciation deny deodorant deodorise deodorize depart department departmental departure depend
dependable dependant dependence dependency dependent depict depiction deplete depletion
deplorable deplorably deplore deploy deployment deport deportation deportment depose deposit
depot deprave depravity deprecate depreciate depreciation depress depression deprivation deprive
depth deputy derail derailment derange derby derelict deride derision derivation derivative
derive derogatory derrick descend descendant descendent descent describable describe description
descriptive descriptor desecrate desecration desegregate desegregation desert deserter deserve
design designate designation designer desirability desirable desire desirous desist desk desktop
desolate desolation despair desperate desperation despicable despise despite despondent despot
despotic dessert destabilise destabilize destination destine destiny destitute destitution
destroy destroyer destruction destructive detach detachable detachment detail detain detect
detectable detection detective detector detentes detention deter detergent deteriorate
deterioration determinable determination determine determiner determinism deterministic deterred
deterrence deterrent deterring detest dethrone detonate detonation detonator detour detox detract
detriment detrimental devaluation devalue devastate devastation develop developer development
deviant deviate deviation device devil devilish devilled devilling devious devise devoid
devolution devolve devote devotee devotion devour devout devouter devoutest dew dexterity
dexterous diabetes diabetic diabolical diagnose diagnosis diagnostic diagonal diagram diagrammed
diagramming dial dialect dialled dialling dialog dialogue diameter diametrically diamond diaper
diaphragm diarrhea diarrhoea diary diatribe dice dicey dichotomy dicier diciest dick dictate
dictation dictator dictatorial dictatorship diction dictionary did die died diesel diet dietary
differ difference different differential differentiate differentiation difficult difficulty
diffuse diffusion dig digest digestible digestion digestive digging digit digital digitise
digitize dignified dignify dignitary dignity digress digression dike dilapidated dilapidation
dilate dilation dilemma diligence diligent dill dilute dilution dim dime dimension dimensional
dimer diminish diminutive dimmed dimmer dimmest dimming dimple din dine diner dinghy dingier
dingiest dingy dinned dinner dinning dinosaur diocese dioxide dip diphtheria diphthong diploma
diplomacy diplomat diplomata diplomatic diplomatically dipped dipping dipstick dire direct
directer directest direction directive directness director directory direr direst dirge dirt
dirtied dirtier dirtiest dirty dis disability disable disadvantage disadvantageous disaffect
disagree disagreeable disagreeably disagreement disallow disambiguate disappear disappearance
disappoint disappointment disapproval disapprove disarm disarmament disarray disaster disastrous
disavow disavowal disband disbelief disbelieve disburse disbursement disc discard discern
discernible discharge disciple disciplinarian disciplinary discipline disclaim disclaimer
disclose disclosure disco discolor discoloration discolour discolouration discomfort disconcert
disconnect disconnection disconsolate discontent discontinuation discontinue discontinuity
discord discordant discount discourage discouragement discourse discourteous discourtesy discover
discoverer discovery discredit discreet discreeter discreetest discrepancy discrete discretion
discretionary discriminate discrimination discriminatory discus discussion disdain disdainful
disease disembark disembarkation disenchant disenchantment disenfranchise disengage disentangle
disfavor disfavour disfigure disfigurement disgrace disgraceful disgruntle disguise disgust dish
dishearten dishevel dishevelled dishevelling dishonest dishonesty dishonor dishonorable
dishonorably dishonour dishonourable dishonourably dishtowel dishwasher disillusion
disillusionment disincentive disinfect disinfectant disingenuous disinherit disintegrate
disintegration disinterest disjoint disk diskette dislike dislocate dislocation dislodge disloyal
disloyalty dismal dismantle dismay dismember dismiss dismissal dismissive dismount disobedience
disobedient disobey disorder disorganisation disorganise disorganization disorganize disorient
disorientation disown disparage disparate disparity dispassionate dispatch dispel dispelled
dispelling dispensable dispensary dispensation dispense dispenser dispersal disperse dispersion
dispirit displace displacement display displease displeasure disposable disposal dispose
disposition dispossess disproportionate disprove dispute disqualification disqualified disqualify
disquiet disregard disrepair disreputable disrepute disrespect disrespectful disrupt disruption
disruptive dissatisfaction dissatisfied dissatisfy dissect dissection dissed disseminate
dissemination dissension dissent dissenter dissertation disservice dissidence dissident
dissimilar dissimilarity dissing dissipate dissipation dissociate dissociation dissolute
dissolution dissolve dissonance dissuade distance distant distaste distasteful distend distention
distil distill distillation distiller distillery distinct distincter distinctest distinction
distinctive distinguish distinguishable distort distorter distortion distract distraction
distraught distress distribute distribution distributor district distrust distrustful disturb
disturbance disuse ditch dither ditto ditty dive diver diverge divergence divergent diverse
diversification diversified diversify diversion diversity divert divest divide dividend divider
divine diviner divinest divinity divisible division divisive divisor divorce divulge dizzied
dizzier dizziest dizziness dizzy do docile dock docket doctor doctorate doctrine document
documentary documentation dodge dodo doe doer dog dogged doggerel dogging doggone doggoner
doggonest doghouse dogma dogmatic dogwood doily doing doldrums dole doleful doll dollar dollhouse
dollop dolly dolphin domain dome domestic domesticate domesticity domicile dominance dominant
dominate domination domineer dominion domino don donate donation done donkey donor doodad doodle
doohickey doom doomsday door doorbell doorknob doorman doormat doormen doorstep doorway dope
dopey dopier dopiest dork dorkier dorkiest dorky dorm dormant dormitory dorsal dos dosage dose
dossier dot dote dotted dotting double doubly doubt doubtful doubtless dough doughnut dour dourer
dourest douse dove dowdier dowdiest dowdy down downcast downer downfall downgrade downhearted
downhill downier downiest download downplay downpour downright downsize downstairs downstate
downstream downtime downtown downtrodden downturn downward downwind downy dowry doze dozen drab
drabber drabbest draconian draft draftier draftiest draftsman draftsmen drafty drag dragged
dragging dragon dragonfly drain drainage drake drama dramatic dramatically dramatisation
dramatise dramatist dramatization dramatize drank drape drapery drastic drastically draught
draughtier draughtiest draughtsman draughtsmen draughty draw drawback drawbridge drawer drawl
drawn dread dreadful dreadlocks dream dreamer dreamier dreamiest dreamt dreamy drearier dreariest
dreary dredge dregs drench dress dresser dressier dressiest dressmaker dressy drew dribble dried
drier dries driest drift drifter driftwood drill drily drink drinkable drinker drip dripped
dripping drive drivel drivelled drivelling driven driver driveway drizzle droll droller drollest
drone drool droop drop dropout dropped dropping dross drought drove drown drowse drowsier
drowsiest drowsily drowsiness drowsy drudge drudgery drug drugged drugging druggist drugstore
drum drummed drummer drumming drumstick drunk drunkard drunken drunkenness drunker drunkest dry
dryer dryness dual dualism dub dubbed dubbing dubious duchess duck duckling duct dud dude due
duel duelled duelling duet duff dug dugout duke dull duller dullest dullness dully duly dumb
dumbbell dumber dumbest dumbfound dummy dump dumpier dumpiest dumpling dumpster dumpy dunce dune
dung dungeon dunk dunno duo dupe duplex duplicate duplication duplicity durability durable
duration duress during dusk duskier duskiest dusky dust dustbin dustier dustiest dustmen dustpan
dusty dutiful duty duvet dwarf dwell dweller dwelt dwindle dye dyed dying dyke dynamic dynamical
dynamism dynamite dynamo dynasty dysentery dysfunction dysfunctional dyslexia dyslexic each eager
eagerer eagerest eagerness eagle ear earache eardrum earl earlier earliest earlobe earmark
earmuff earn earner earnest earnestness earphone earplug earring earshot earsplitting earth
earthier earthiest earthiness earthlier earthliest earthquake earthshaking earthworm earthy
earwax ease easel easier easiest easily east eastbound easterly eastern easterner eastward easy
easygoing eat eaten eater eatery eave eavesdrop eavesdropped eavesdropper eavesdropping ebb ebony
ebullience ebullient eccentric eccentricity ecclesiastical echo eclectic eclipse ecological
ecologist ecology economic economical economise economist economize economy ecosystem ecstasy
ecstatic ecumenical eczema eddied eddy edge edger edgewise edgier edgiest edgy edible edict
edification edifice edified edify edit edition editor editorial editorship educate education
educational educator eel eerie eerier eeriest eerily effect effective effectiveness effectual
effeminate effervescence effervescent efficiency efficient effigy effort effortless effusive
egalitarian egalitarianism egg egghead eggplant eggshell ego egocentric egoism egotism egotist
egotistical egregious eh eigenvalue eight eighteen eighteenth eighth eightieth eighty either
ejaculate ejaculation eject ejection eke eked eking elaborate elaboration elapse elastic
elasticity elate elation elbow elbowroom elder eldest elect election elective elector electoral
electorate electric electrical electrician electricity electrified electrify electrocute
electrocution electrode electrolysis electromagnetic electron electronic electronically
electrostatic elegance elegant elegy element elemental elementary elephant elevate elevation
elevator eleven eleventh elf elfin elicit eligibility eligible eliminate elimination elite
elitism elitist elk ellipse ellipsis elliptic elliptical elm elongate elope elopement eloquence
eloquent else elsewhere elucidate elude elusive elves em emaciate email emanate emancipate
emancipation embalm embankment embargo embark embarrass embarrassment embassy embattled embed
embedded embedding embellish embellishment ember embezzle embezzlement embezzler embitter
emblazon emblem embodied embodiment embody emboss embrace embroider embroidery embroil embryo
embryonic emcee emerald emerge emergence emergency emergent emeritus emigrant emigrate emigration
eminence eminent emir emirate emissary emission emit emitted emitting emotion emotional emotive
empathise empathize empathy emperor emphases emphasis emphasise emphasize emphatic emphatically
emphysema empire empirical employ employee employer employment emporium empower empowerment
empress emptied emptier emptiest emptiness empty emulate emulation emulator emulsion enable enact
enactment enamel enamelled enamelling enamor enamour encapsulate encase enchant enchantment
enchilada encircle enclave enclose enclosure encode encompass encore encounter encourage
encouragement encroach encrypted encryption encumber encumbrance encyclopaedia encyclopedia end
endanger endear endearment endeavor endeavour endemic endive endless endorse endorsement endow
endowment endurance endure endways enema enemy energetic energetically energise energize energy
enforce enforceable enforcement enfranchise engage engagement engender engine engineer engrave
engraver engross engulf enhance enhancement enigma enigmatic enjoy enjoyable enjoyment enlarge
enlargement enlighten enlightenment enlist enlistment enliven enmity enormity enormous enough
enquire enquiry enrage enrich enrichment enrol enroll enrollment enrolment ensconce ensemble
enshrine ensign enslave ensue ensure entail entangle entanglement enter enterprise entertain
entertainer entertainment enthral enthrall enthuse enthusiasm enthusiast enthusiastic
enthusiastically entice enticement entire entirety entitle entitlement entity entomologist
entomology entourage entrails entrance entrant entrap entrapment entrapped entrapping entreat
entreaty entrench entrepreneur entrepreneurial entropy entrust entry entryway entwine enumerate
enumeration enunciate enunciation envelop envelope enviable envied envious environment
environmental environmentalist environs envisage envision envoy envy enzyme eon epaulet epaulette
ephemeral epic epicenter epicentre epidemic epidermis epigram epilepsy epileptic epilogue episode
episodic epistle epitaph epithet epitome epitomise epitomize epoch epsilon equal equalise
equality equalize equalled equalling equanimity equate equation equator equatorial equestrian
equilateral equilibrium equine equinox equip equipment equipped equipping equitable equity
equivalence equivalent equivocal era eradicate eradication erase eraser erasure erect erection
ergo ergonomic erode erosion erotic erotically eroticism err errand errant erratic erratically
erroneous error erstwhile erudite erudition erupt eruption es escalate escalation escalator
escapade escape escapism escapist eschew escort esophagi esophagus esoteric especial espionage
espouse espresso essay essence essential establish establishment estate esteem estimable estimate
estimation estrange estrangement estrogen estuary etch eternal eternity ether ethereal ethic
ethical ethnic ethos etiquette etymological etymology eulogise eulogize eulogy eunuch euphemism
euphemistic euphemistically euphoria euphoric eureka euthanasia evacuate evacuation evacuee evade
evaluate evaluation evangelical evangelism evangelist evangelistic evaporate evaporation evasion
evasive eve even evener evenest evenhanded evenness event eventful eventual eventuality ever
evergreen everlasting evermore every everybody everyday everyone everyplace everything everywhere
evict eviction evidence evident evil eviler evilest eviller evillest evocative evoke evolution
evolutionary evolve ewe ex exacerbate exact exacter exactest exaggerate exaggeration exalt
exaltation exam examination examine examiner example exasperate exasperation excavate excavation
exceed excel excelled excellence excellent excelling except exception exceptional excerpt excess
excessive exchange excise excision excitable excite excitement exclaim exclamation exclude
exclusion exclusive excommunicate excommunication excrement excrete excruciating excursion
excusable excuse exec executable execute execution executioner executive executor exemplary
exemplified exemplify exempt exemption exercise exert exertion exes exhale exhaust exhaustion
exhaustive exhibit exhibition exhibitionism exhibitionist exhibitor exhilarate exhilaration
exhort exhortation exhumation exhume exile exist existence existent existential exit exodus
exonerate exoneration exorbitant exorcism exorcist exotic expand expandable expanse expansion
expansionist expansive expatriate expect expectancy expectant expectation expediency expedient
expedite expedition expel expelled expelling expend expendable expenditure expense expensive
experience experiment experimental experimentation expert expertise expiration expire expiry
explain explanation explanatory expletive explicable explicit explode exploit exploitation
exploration exploratory explore explorer explosion explosive expo exponent exponential export
exportation exporter expose exposition exposure expound express expression expressive expressway
expropriate expropriation expulsion exquisite extant extemporaneous extend extension extensive
extent exterior exterminate extermination exterminator external extinct extinction extinguish
extinguisher extol extolled extolling extort extortion extortionate extra extract extraction
extracurricular extradite extradition extraneous extraordinarily extraordinary extrapolate
extrapolation extraterrestrial extravagance extravagant extreme extremer extremest extremism
extremist extremity extricate extrovert exuberance exuberant exude exult exultant exultation eye
eyeball eyebrow eyed eyeglass eyelash eyelid eyeliner eyesight eyesore eyewitness fable fabric
fabricate fabrication fabulous facade face faceless facet facetious facial facile facilitate
facility facsimile fact faction factor factorial factorisation factorization factory factual
faculty fad fade faecal faeces fag fagged fagging faggot fagot fail failure faint fainter
faintest fair fairer fairest fairground fairness fairy faith faithful faithfulness faithless fake
falcon fall fallacious fallacy fallen fallible fallout false falsehood falser falsest falsetto
falsification falsified falsify falsity falter fame familiar familiarise familiarity familiarize
family famine famish famous fan fanatic fanatical fanaticism fancied fancier fanciest fanciful
fancy fanfare fang fanned fanning fanny fantasied fantasise fantasize fantastic fantastically
fantasy far faraway farce farcical fare farewell farm farmer farmhouse farmland farmyard
farsighted fart farther farthest fascinate fascination fascism fascist fashion fashionable
fashionably fast fasten fastener faster fastest fastidious fat fatal fatalism fatalistic fatality
fate fateful father fatherhood fatherland fathom fatigue fatten fatter fattest fattier fattiest
fatty fatuous faucet fault faultier faultiest faultless faulty fauna favor favorable favorably
favorite favoritism favour favourable favourably favourite favouritism fawn fax faze fear fearful
fearless fearlessness fearsome feasibility feasible feast feat feather featherier featheriest
feathery feature fecal feces fed federal federalism federalist federate federation fee feeble
feebler feeblest feed feedback feedbag feeder feel feeler feet feign feint feistier feistiest
feisty feline fell feller fellest fellow fellowship felon felony felt female feminine femininity
feminism feminist fen fence fend fender fer ferment fermentation fern ferocious ferocity ferret
ferried ferry fertile fertilisation fertilise fertiliser fertility fertilization fertilize
fertilizer fervent fervor fervour fest fester festival festive festivity festoon fetal fetch
feted fetid feting fetish fetter fetus feud feudal feudalism fever feverish few fewer fewest fez
fezzes fiasco fiat fib fibbed fibber fibbing fiber fiberglass fibre fibreglass fibrous fiche
fickle fickler ficklest fiction fictional fictitious fiddle fiddler fiddly fidelity fidget
fidgety field fieldwork fiend fiendish fierce fierceness fiercer fiercest fierier fieriest fiery
fiesta fifteen fifteenth fifth fiftieth fifty fig fight fighter figment figurative figure
figurehead filament filch file filet filibuster filigree fill filler fillet filly film filmier
filmiest filmmaker filmy filter filth filthier filthiest filthy fin finagle final finale finalise
finalist finality finalize finance financial financier finch find finder fine finer finesse
finest finger fingernail fingerprint fingertip finickier finickiest finicky finish finite fir
fire firearm firebrand firecracker firefighter firefly fireman firemen fireplace fireproof
fireside firewall firewood firework firm firmer firmest firmness firmware first firsthand fiscal
fish fishbowl fisher fisherman fishermen fishery fishier fishiest fishnet fishtail fishy fission
fissure fist fit fitful fitness fitted fitter fittest fitting five fiver fix fixable fixation
fixture fizz fizzier fizziest fizzle fizzy fjord flab flabbergast flabbier flabbiest flabby
flaccid flag flagged flagging flagpole flagrant flagship flagstone flail flair flak flake flakier
flakiest flaky flamboyance flamboyant flame flamenco flamingo flammable flank flannel flannelled
flannelling flap flapjack flapped flapping flare flash flashback flasher flashest flashier
flashiest flashlight flashy flask flat flatness flatted flatten flatter flatterer flattery
flattest flatting flatulence flaunt flautist flavor flavour flaw flawless flea fleck fled fledged
fledgling flee fleece fleecier fleeciest fleecy fleet fleeter fleetest flesh fleshier fleshiest
fleshy flew flex flexibility flexible flexibly flextime flick flicker flied flier flies fliest
flight flightier flightiest flightless flighty flimsier flimsiest flimsiness flimsy flinch fling
flint flip flippant flipped flipper flippest flipping flirt flirtation flirtatious flit flitted
flitting float flock flog flogged flogging flood flooder floodgate floodlight floodlit floor
floozy flop flophouse flopped floppier floppiest flopping floppy flora floral florid florist
floss flotilla flounce flounder flour flourish flout flow flower flowerbed flowerier floweriest
flowerpot flowery flown flu flub flubbed flubbing fluctuate fluctuation flue fluency fluent fluff
fluffier fluffiest fluffy fluid fluidity fluke flung flunk flunky fluorescent fluoride flurried
flurry flush flusher flushest fluster flute flutist flutter flux fly flyer flyover flyswatter
foal foam foamier foamiest foamy focal focus fodder foe fog fogbound fogey fogged foggier
foggiest fogging foggy foghorn fogy foible foil foist fold folder foliage folk folklore folksier
folksiest folksy follicle follow follower folly foment fond fonder fondest fondle fondness font
food foodstuff fool foolhardier foolhardiest foolhardy foolish foolishness foolproof foot footage
football footbridge foothill foothold footlights footlocker footloose footnote footpath footprint
footsie footstep footstool footwear footwork for forage foray forbade forbear forbearance forbid
forbidden forbidding forbore forborne force forceful forceps forcible forcibly ford fore forearm
forebode forecast foreclose foreclosure forefather forefinger forefront forego foregone
foreground forehand forehead foreign foreigner foreleg foreman foremen foremost forensic foreplay
forerunner foresaw foresee foreseeable foreseen foreshadow foresight foreskin forest forestall
forestry foretaste foretell forethought foretold forever forewarn forewent foreword forfeit
forgave forge forger forgery forget forgetful forgetfulness forgetting forgivable forgive
forgiven forgiveness forgo forgone forgot forgotten fork forklift forlorn form formal
formaldehyde formalise formality formalize format formation formative formatted formatting former
formidable formidably formless formula formulae formulate formulation fornicate fornication
forsake forsaken forsook forswear forswore forsworn fort forte forth forthcoming forthright
forthwith fortieth fortification fortified fortify fortitude fortnight fortress fortuitous
fortunate fortune forty forum forward forwarder forwardest forwent fossil fossilise fossilize
foster fought foul fouler foulest found foundation founder foundling foundry fount fountain four
fourteen fourteenth fourth fowl fox foxhole foxier foxiest foxtrot foxtrotted foxtrotting foxy
foyer fracas fractal fraction fractional fractious fracture fragile fragility fragment
fragmentary fragmentation fragrance fragrant frail frailer frailest frailty frame framework franc
franchise frank franker frankest frankfurter frankness frantic frantically frat fraternal
fraternise fraternity fraternize fraud fraudulent fraught fray freak freckle free freebie freedom
freehand freelance freelancer freeload freeloader freer freest freethinker freethinking freeway
freewheel freeze freezer freight freighter french frenetic frenzied frenzy frequency frequent
frequenter frequentest fresh freshen fresher freshest freshman freshmen freshness freshwater fret
fretful fretted fretting friar friction fridge fried friend friendless friendlier friendliest
friendliness friendship fries frieze frigate fright frighten frightful frigid frigidity frill
frillier frilliest frilly fringe frisk friskier friskiest frisky fritter frivolity frivolous
frizz frizzier frizziest frizzy fro frock frog frolic frolicked frolicking from frond front
frontage frontal frontier frost frostbit frostbite frostbitten frostier frostiest frosty froth
frothier frothiest frothy frown froze frozen frugal frugality fruit fruitcake fruitful fruitier
fruitiest fruition fruitless fruity frumpier frumpiest frumpy frustrate frustration fry fuck
fucker fudge fuel fuelled fuelling fugitive fulcrum fulfil fulfill fulfillment fulfilment full
fuller fullest fullness fully fumble fume fumigate fumigation fun function functional
functionality fund fundamental fundamentalism fundamentalist funeral fungal fungi fungicide
fungus funk funkier funkiest funky funnel funnelled funnelling funner funnest funnier funniest
funnily funny fur furious furl furlong furlough furnace furnish furniture furor furore furred
furrier furriest furring furrow furry further furthermore furthest furtive furtiveness fury fuse
fuselage fusion fuss fussier fussiest fussy futile futility future futuristic fuzz fuzzier
fuzziest fuzzy gab gabbed gabbier gabbiest gabbing gabby gable gadget gaffe gag gagged gagging
gaggle gaiety gaily gain gainful gait gal gala galactic galaxy gale gall gallant gallantry
gallbladder gallery galley gallivant gallon gallop gallows galore galosh galvanise galvanize
gambit gamble gambler game gamer gamest gamma gamut gander gang gangland gangling gangplank
gangrene gangster gangway gap gape garage garb garbage garble garden gardener gardenia gargantuan
gargle gargoyle garish garland garlic garment garnet garnish garret garrison garrulous garter gas
gaseous gash gasket gasoline gasp gassed gassier gassiest gassing gassy gastric gastronomic
gasworks gate gatecrasher gateway gather gauche gaucher gauchest gaudier gaudiest gaudy gauge
gaunt gaunter gauntest gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gayer gayest
gaze gazebo gazelle gazette gear gearshift gee geed geek geekier geekiest geeky geese geezer
geisha gel gelatin geld gelled gelling gem gender gene genealogical genealogist genealogy genera
general generalisation generalise generality generalization generalize generate generation
generator generic generically generosity generous genesis genetic genetically geneticist genial
genie genii genital genitalia genius genocide genre gent genteel gentile gentility gentle
gentleman gentlemen gentleness gentler gentlest gentrification gentry genuflect genuine
genuineness genus geographer geographic geographical geography geologic geological geologist
geology geometric geometrically geometry geranium gerbil geriatric germ germicide germinate
germination gerrymander gerund gestation gesticulate gesture get getaway getting getup geyser
ghastlier ghastliest ghastly ghetto ghost ghostlier ghostliest ghostwriter ghoul ghoulish giant
gibber gibberish gibe giblet giddier giddiest giddiness giddy gift gig gigabyte gigantic gigged
gigging giggle gild gill gilt gimme gimmick gimmicky gin ginger gingerbread gingham ginned
ginning giraffe girder girdle girl girlfriend girlhood girlish girth gist give giveaway given
gizmo gizzard glacial glacier glad gladden gladder gladdest glade gladiator glamorise glamorize
glamorous glamour glance gland glandular glare glass glassier glassiest glassware glassy glaze
gleam glean glee gleeful glen glib glibber glibbest glide glider glimmer glimpse glint glisten
glitch glitter glitz glitzier glitziest glitzy gloat glob global globe globetrotter globular
globule gloom gloomier gloomiest gloomily gloominess gloomy gloried glorification glorified
glorify glorious glory gloss glossary glossier glossiest glossy glove glow glower glowworm
glucose glue glum glummer glummest glut glutted glutting glutton gluttony glycerin glycerine
gnarl gnarlier gnarliest gnarly gnash gnat gnaw gnome gnu go goad goal goalie goalkeeper goalpost
goat goatee gob gobbed gobbing gobble gobbledegook gobbledygook goblet goblin god godchild
godchildren goddamn goddess godfather godforsaken godless godlier godliest godlike godmother
godparent godsend goes gofer goggle going gold golden goldener goldenest goldfish goldsmith golf
golfer golly gondola gone goner gong gonna gonorrhea gonorrhoea goo good goodbye goodness
goodnight goodwill goody gooey goof goofier goofiest goofy gooier gooiest goon goose gopher gore
gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer gossip got gotta gotten
gouge goulash gourd gourmet gout govern governess government governmental governor governorship
gown grab grabbed grabber grabbing grace graceful gracefulness graceless gracious graciousness
grad gradation grade grader gradient gradual graduate graduation graffiti graffito graft grain
grainier grainiest grainy gram grammar grammatical gramophone grand grandchild grandchildren
granddad granddaughter grander grandest grandeur grandfather grandiose grandma grandmother
grandpa grandparent grandson grandstand granite granny granola grant granular granulate granule
grape grapefruit grapevine graph graphic graphical graphite grapple grasp grass grasshopper
grassier grassiest grassland grassy grate grateful grater gratification gratified gratify gratis
gratitude gratuitous gratuity grave gravel gravelled gravelling graven graver gravest gravestone
graveyard gravitate gravitation gravitational gravity gravy gray grayer grayest grayish graze
grease greasier greasiest greasy great greater greatest greatness greed greedier greediest
greedily greediness greedy green greenback greener greenery greenest greenhorn greenhouse
greenish greet gregarious gremlin grenade grew grey greyer greyest greyhound greyish grid griddle
gridiron gridlock grief grievance grieve grievous grill grille grim grimace grime grimier
grimiest grimmer grimmest grimy grin grind grinder grindstone gringo grinned grinning grip gripe
gripped gripping grislier grisliest grisly gristle grit gritted grittier grittiest gritting
gritty grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy groin
groom groove groovier grooviest groovy grope gross grosser grossest grotesque grotto grouch
grouchier grouchiest grouchy ground groundhog groundless groundswell groundwork group grouper
groupie grouse grove grovel grovelled grovelling grow grower growl grown growth groyne grub
grubbed grubbier grubbiest grubbing grubby grudge gruel gruelling gruesome gruesomer gruesomest
gruff gruffer gruffest grumble grumpier grumpiest grumpy grunge grungier grungiest grungy grunt
gs guacamole guarantee guarantied guarantor guaranty guard guardian guardrail gubernatorial
guerrilla guess guessable guesstimate guesswork guest guff guffaw guidance guide guidebook
guideline guild guile guileless guillotine guilt guiltier guiltiest guiltily guiltless guilty
guinea guise guitar guitarist gulch gulf gull gullet gullibility gullible gully gulp gum gumbo
gumdrop gummed gummier gummiest gumming gummy gumption gun gunboat gunfire gunk gunman gunmen
gunned gunner gunning gunnysack gunpoint gunpowder gunrunner gunrunning gunshot guppy gurgle guru
gush gusher gushier gushiest gushy gust gustier gustiest gusto gusty gut gutsier gutsiest gutsy
gutted gutter gutting guttural guy guzzle guzzler gybe gym gymnasium gymnast gymnastics
gynaecological gynaecologist gynaecology gynecological gynecologist gynecology gyp gypped gypping
gypsy gyrate gyration gyroscope ha haberdashery habit habitable habitat habitation habitual hack
hacker hackney hacksaw had haddock haemoglobin haemophilia haemophiliac haemorrhage haemorrhoid
hag haggard haggle hail hailstone hair hairbrush haircut hairdo hairdresser hairier hairiest
hairline hairnet hairpiece hairsplitting hairstyle hairstylist hairy hale haler halest half
halfhearted halftime halfway halibut hall hallelujah hallmark hallow hallucinate hallucination
hallucinogenic hallway halo halon halt halter halve ham hamburger hamlet hammed hammer hamming
hammock hamper hamster hamstring hamstrung hand handbag handbook handcuff handedness handful
handgun handicap handicapped handicapping handicraft handier handiest handiwork handkerchief
handle handlebar handler handmade handout handpick handrail handshake handsome handsomer
handsomest handstand handwriting handwritten handy handyman handymen hang hangar hanger hangout
hangover hanker hankie hanky haphazard hapless happen happier happiest happily happiness happy
harangue harass harassment harbor harbour hard hardback hardball hardcover harden harder hardest
hardheaded hardhearted hardier hardiest hardliner hardship hardware hardwood hardy hare
harebrained harelip harem hark harlot harm harmful harmless harmonic harmonica harmonious
harmonisation harmonise harmonization harmonize harmony harness harp harpist harpoon harpsichord
harried harrow harry harsh harsher harshest harshness hart harvest harvester has hash hashish
hassle haste hasten hastier hastiest hastily hasty hat hatch hatchback hatchet hate hateful
hatred hatted hatting haughtier haughtiest haughtily haughtiness haughty haul haunch haunt have
haven havoc hawk hay haystack haywire hazard hazardous haze hazel hazelnut hazier haziest hazy he
head headache headband header headfirst headgear headhunter headier headiest headland headlight
headline headlong headmaster headmistress headphone headquarter headrest headroom headstone
headstrong headway headwind heady heal healer health healthcare healthful healthier healthiest
healthily healthy heap hear heard hearsay hearse heart heartache heartbeat heartbreak heartbroken
heartburn hearten heartfelt hearth heartier heartiest heartily heartland heartless heartthrob
heartwarming hearty heat heater heath heathen heather heave heaven heavenlier heavenliest heavier
heaviest heavily heaviness heavy heavyweight heck heckle heckler hectic hedge hedgehog hedonism
hedonist hedonistic heed heedless heel heftier heftiest hefty heifer height heighten heinous heir
heiress heirloom heist held helicopter heliport helium hell hellish hello helm helmet help helper
helpful helpfulness helpless helplessness hem hemisphere hemline hemlock hemmed hemming
hemoglobin hemophilia hemophiliac hemorrhage hemorrhoid hemp hen hence henceforth henchman
henchmen hepatitis her herald herb herbal herbivore herbivorous herd here hereabouts hereafter
hereby hereditary heredity herein heresy heretic heretical herewith heritage hermaphrodite
hermetic hermit hernia hero heroic heroically heroin heroine heroism heron herpes herring herself
hertz hes hesitancy hesitant hesitate hesitation heterogeneous heterosexual heterosexuality
heuristic hew hexadecimal hexagon hexagonal hey heyday hi hiatus hibernate hibernation hiccup
hick hickey hickory hid hidden hide hideaway hideous hideout hierarchical hierarchy hieroglyphic
high highbrow higher highest highland highlight highlighter highway hijack hijacker hike hiker
hilarious hilarity hill hillbilly hillier hilliest hillside hilltop hilly hilt him himself hind
hinder hindquarter hindrance hindsight hinge hint hinterland hip hipped hipper hippest hippie
hipping hippo hippopotamus hippy hire his histogram historian historic historical history
histrionic hit hitch hitchhike hitchhiker hither hitherto hitting hive ho hoard hoarder hoarse
hoarseness hoarser hoarsest hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobnobbed
hobnobbing hobo hock hockey hodgepodge hoe hoed hog hogged hogging hoist hokey hokier hokiest
hold holder holdover holdup hole holiday holier holiest holiness holistic holler hollow hollower
hollowest holly holocaust hologram holster holy homage home homecoming homeland homeless
homelessness homelier homeliest homemade homemaker homeopathic homeopathy homeowner homer
homeroom homesick homesickness homespun homestead hometown homeward homework homey homicidal
homicide homier homiest homogeneity homogeneous homogenise homogenize homonym homophobic
homosexual homosexuality honcho hone honest honester honestest honesty honey honeycomb honeymoon
honeysuckle honk honor honorable honorably honorary honour honourable honourably hood hoodlum
hoodwink hoof hook hooker hooligan hoop hooray hoot hooter hooves hop hope hopeful hopefulness
hopeless hopelessness hopped hopper hopping hopscotch horde horizon horizontal hormone horn
hornet hornier horniest horny horoscope horrendous horrible horribly horrid horrific horrified
horrify horror horse horseback horseman horseplay horsepower horseradish horseshoe horticultural
horticulture hose hosiery hospice hospitable hospital hospitalisation hospitalise hospitality
hospitalization hospitalize host hostage hostel hostess hostile hostility hot hotbed hotcake
hotel hothead hotshot hotter hottest hound hour hourglass house houseboat housebound housebreak
housebroke housebroken household househusband housekeeper housekeeping housewares housewarming
housewife housewives housework hove hovel hover how howdy however howl hub hubbub hubcap huddle
hue hued huff huffier huffiest huffy hug huge huger hugest hugged hugging huh hulk hull
hullabaloo hum human humane humaner humanest humanise humanism humanist humanitarian
humanitarianism humanity humanize humankind humble humbler humblest humbly humbug humdrum humid
humidified humidify humidity humiliate humiliation humility hummed humming hummingbird humor
humorist humorous humour hump hunch hunchback hundred hundredth hung hunger hungrier hungriest
hungrily hungry hunk hunker hunt hunter hurdle hurdler hurl hurrah hurricane hurried hurry hurt
hurtful hurtle husband hush husk huskier huskiest huskily huskiness husky hustle hustler hut
hutch hyacinth hybrid hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic
hygienically hymn hymnal hype hyper hyperactive hyperactivity hyperbole hypersensitive
hypertension hyperventilate hyphen hyphenate hyphenation hypnosis hypnotic hypnotise hypnotism
hypnotist hypnotize hypochondria hypochondriac hypocrisy hypocrite hypocritical hypodermic
hypotenuse hypothermia hypotheses hypothesis hypothesise hypothesize hypothetical hysterectomy
hysteria hysteric hysterical ice iceberg icebox icebreaker iced icicle icier iciest icing ickier
ickiest icky icon icy id idea ideal idealise idealism idealist idealistic idealize identical
identifiable identification identified identifier identify identity ideological ideology idiocy
idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idiotically idle idleness idler idlest
idly idol idolatrous idolatry idolise idolize idyllic if iffier iffiest iffy ifs igloo ignite
ignition ignorance ignorant ignore iguana ilk ill illegal illegible illegibly illegitimacy
illegitimate illicit illiteracy illiterate illness illogical illuminate illumination illusion
illusory illustrate illustration illustrative illustrator illustrious image imagery imaginable
imaginary imagination imaginative imagine imbalance imbecile imbibe imbue imitate imitation
imitative imitator immaculate immaterial immature immaturity immeasurable immeasurably immediacy
immediate immense immensity immerse immersion immigrant immigrate immigration imminent immobile
immobilise immobility immobilize immoral immorality immortal immortalise immortality immortalize
immovable immune immunisation immunise immunity immunization immunize immutable imp impact impair
impairment impale impart impartial impartiality impassable impasse impassioned impassive
impatience impatient impeach impeachment impeccable impeccably impedance impede impediment impel
impelled impelling impend impenetrable imperative imperceptible imperceptibly imperfect
imperfection imperial imperialism imperialist imperil imperilled imperilling impersonal
impersonate impersonation impersonator impertinence impertinent impervious impetuous impetus
impinge impish implacable implant implausible implement implementable implementation implementer
implicate implication implicit implied implode implore impolite import importance important
importation importer impose imposition impossibility impossible impossibly impostor impotence
impotent impound impoverish impractical imprecise impregnable impregnate impress impression
impressionable impressionistic impressive imprint imprison imprisonment improbability improbable
improbably impromptu improper impropriety improve improvement improvisation improvise impudence
impudent impulse impulsive impulsiveness impunity impure impurer impurest impurity in inability
inaccessibility inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy
inadequate inadmissible inadvertent inadvisable inalienable inane inaner inanest inanimate
inapplicable inappropriate inarticulate inasmuch inattention inattentive inaudible inaudibly
inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt incalculable
incandescence incandescent incantation incapable incapacitate incapacity incarcerate
incarceration incarnate incarnation incendiary incense incentive inception incessant incest
incestuous inch incidence incident incidental incinerate incineration incinerator incision
incisive incisor incite incitement inclination incline include inclusion inclusive incognito
incoherence incoherent income incomparable incompatibility incompatible incompatibly incompetence
incompetent incomplete incomprehensible inconceivable inconclusive incongruity incongruous
inconsequential inconsiderable inconsiderate inconsistency inconsistent inconsolable
inconspicuous incontinence incontinent inconvenience inconvenient incorporate incorporation
incorrect incorrigible increase incredible incredibly incredulity incredulous increment
incremental incriminate incrimination incubate incubation incubator incumbent incur incurable
incurably incurred incurring indebted indebtedness indecency indecent indecision indecisive
indeed indefensible indefinable indefinably indefinite indelible indelibly indelicate indemnified
indemnify indemnity indent indentation independence independent indescribable indescribably
indestructible indeterminate index indicate indication indicative indicator indices indict
indictment indifference indifferent indigenous indigent indigestible indigestion indignant
indignation indignity indigo indirect indirection indirectness indiscreet indiscretion
indiscriminate indispensable indisposed indisputable indistinct indistinguishable individual
individualism individualist individualistic individuality indivisible indoctrinate indoctrination
indolence indolent indomitable indoor induce inducement induct induction indulge indulgence
indulgent industrial industrialisation industrialise industrialist industrialization
industrialize industrious industry inebriate inebriation inedible ineffective ineffectiveness
ineffectual inefficiency inefficient inelegant ineligibility ineligible inept ineptitude
inequality inequity inert inertia inertial inescapable inessential inevitability inevitable
inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive inexperience
inexplicable inexplicably inextricably infallibility infallible infamous infamy infancy infant
infantile infantry infatuate infatuation infeasible infect infection infectious infelicity infer
inference inferior inferiority inferno inferred inferring infertile infertility infest
infestation infidel infidelity infield infielder infiltrate infiltration infiltrator infinite
infinitesimal infinitive infinity infirm infirmary infirmity infix inflame inflammable
inflammation inflammatory inflatable inflate inflation inflationary inflection inflexibility
inflexible inflexibly inflexion inflict infliction influence influential influenza influx info
infomercial inform informal informality informant information informational informative informer
infraction infrared infrastructure infrequent infringe infringement infuriate infuse infusion
ingenious ingenuity ingest ingrain ingratiate ingratitude ingredient inhabit inhabitant
inhalation inhale inhaler inherent inherit inheritance inhibit inhibition inhospitable inhuman
inhumane inhumanity initial initialisation initialise initialization initialize initialled
initialling initiate initiation initiative initiator inject injection injunction injure injurious
injury injustice ink inkier inkiest inkling inky inlaid inland inlay inlet inmate inn innards
innate inner innermost innkeeper innocence innocent innocuous innovate innovation innovative
innovator innuendo innumerable inoculate inoculation inoffensive inoperative inopportune
inordinate inorganic inpatient input inputted inputting inquest inquire inquiry inquisition
inquisitive inroad ins insane insaner insanest insanity insatiable inscribe inscription
inscrutable insect insecticide insecure insecurity insemination insensitive insensitivity
inseparable insert insertion inside insider insidious insight insignia insignificance
insignificant insincere insincerity insinuate insinuation insipid insist insistence insistent
insofar insolence insolent insoluble insolvency insolvent insomnia insomniac inspect inspection
inspector inspiration inspirational inspire instability install installation installment
instalment instance instant instantaneous instead instep instigate instigation instil instill
instinct instinctive institute institution institutional institutionalise institutionalize
instruct instruction instructive instructor instrument instrumental insubordinate insubordination
insubstantial insufferable insufficiency insufficient insular insularity insulate insulation
insulator insulin insult insurance insure insurer insurgency insurgent insurmountable
insurrection intact intake intangible integer integral integrate integration integrity intellect
intellectual intelligence intelligent intelligible intelligibly intend intense intenser intensest
intensified intensifier intensify intensity intensive intent intention intentional inter interact
interaction interactive intercede intercept interception interchange interchangeable
interchangeably intercom interconnect intercontinental intercourse interdependence interdependent
interest interface interfere interference interim interior interject interjection interlock
interloper interlude intermarriage intermarried intermarry intermediary intermediate interment
interminable interminably intermingle intermission intermittent intern internal international
internet internist internment internship interpersonal interplanetary interplay interpolation
interpose interpret interpretation interpreter interracial interred interrelate interring
interrogate interrogation interrogator interrupt interruption intersect intersection intersperse
interstate interstellar intertwine interval intervene intervention interview interviewer
interweave interwove interwoven intestate intestinal intestine intimacy intimate intimation
intimidate intimidation into intolerable intolerably intolerance intolerant intonation intoxicate
intoxication intractable intramural intransitive intravenous intrepid intricacy intricate
intrigue intrinsic intrinsically introduce introduction introductory introspective introvert
intrude intruder intrusion intrusive intuition intuitive inundate inundation invade invader
invalid invalidate invaluable invariable invariably invariant invasion invasive invective invent
invention inventive inventor inventoried inventory inverse inversion invert invertebrate invest
investigate investigation investigative investigator investment investor inveterate invigorate
invincible invisibility invisible invisibly invitation invite invocation invoice invoke
involuntarily involuntary involve involvement invulnerable inward iodine ion iota irascible irate
ire iridescence iridescent iris irk iron ironic ironically irony irradiate irrational
irrationality irreconcilable irrefutable irregular irregularity irrelevance irrelevant
irreparable irreparably irreplaceable irrepressible irreproachable irresistible irresistibly
irrespective irresponsibility irresponsible irresponsibly irretrievable irretrievably irreverence
irreverent irreversible irrevocable irrevocably irrigate irrigation irritability irritable
irritably irritant irritate irritation is island islander isle isolate isolation issue isthmus it
italic italicise italicize itch itchier itchiest itchiness itchy item itemise itemize iterate
iteration iterative itinerant itinerary its itself ivies ivory ivy jab jabbed jabber jabbing jack
jackal jackass jackdaw jacket jackhammer jackknife jackknives jackpot jade jagged jaggeder
jaggedest jaguar jail jailer jalopy jam jamb jamboree jammed jamming jangle janitor jar jargon
jarred jarring jaundice jaunt jauntier jauntiest jauntily jaunty javelin jaw jawbone jay jaywalk
jaywalker jazz jazzier jazziest jazzy jealous jealousy jeans jeer jeez jell jellied jelly
jellyfish jeopardise jeopardize jeopardy jerk jerkier jerkiest jerkily jerky jersey jest jester
jet jetted jetting jettison jetty jewel jeweler jewelled jeweller jewellery jewelling jewelry
jibe jiffy jig jigged jigger jigging jiggle jigsaw jilt jingle jinx jitterier jitteriest jitters
jittery jive job jobbed jobbing jobless joblessness jock jockey jockstrap jocular jocularity jog
jogged jogger jogging john join joint joke joker jollied jollier jolliest jolly jolt jostle jot
jotted jotting journal journalism journalist journey jovial jowl joy joyful joyfuller joyfullest
joyfulness joyous joyridden joyride joyrider joyrode joystick jubilant jubilation jubilee judge
judgement judgemental judgment judgmental judicial judiciary judicious judo jug jugged juggernaut
jugging juggle juggler jugular juice juicier juiciest juicy jukebox jumble jumbo jump jumper
jumpier jumpiest jumpsuit jumpy junction juncture jungle junior juniper junk junket junkie
junkyard junta jurisdiction juror jury just juster justest justice justifiable justifiably
justification justified justify jut jute jutted jutting juvenile juxtapose juxtaposition
kaleidoscope kangaroo kaput karat karate karma kayak keel keen keener keenest keenness keep
keeper keepsake keg kelp ken kennel kennelled kennelling kept kerb kerchief kernel kerosene
ketchup kettle key keyboard keyhole keynote keystone keystroke keyword khaki kick kickback
kickoff kid kidded kiddie kidding kiddo kidnap kidnapped kidnapper kidnapping kidney kill killer
kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt kimono kin kind kinda kinder
kindergarten kindergartener kindest kindhearted kindle kindlier kindliest kindness kindred
kinfolk king kingdom kingfisher kingpin kink kinkier kinkiest kinky kinship kiosk kipper kiss kit
kitchen kitchenette kite kitten kitty kiwi kleptomaniac klutz klutzier klutziest klutzy knack
knacker knapsack knead knee kneecap kneecapped kneecapping kneel knelt knew knickers knickknack
knife knight knighthood knit knitted knitting knives knob knobbier knobbiest knobby knock knocker
knockout knoll knot knotted knottier knottiest knotting knotty know knowledge knowledgeable
knowledgeably known knuckle koala kosher kowtow ks kudos lab label labelled labelling labor
laboratory laborer laborious labour labourer labyrinth lace lacerate laceration lacier laciest
lack lackluster lacklustre lacquer lacrosse lacy lad ladder lade laden ladle lady ladybug
ladylike lag lager laggard lagged lagging lagoon laid lain lair lake lamb lambda lame lament
lamentable lamentation lamer lamest laminate lamp lampoon lampshade lance land lander landfill
landlady landlocked landlord landmark landowner landscape landslid landslide lane language
languid languish languor languorous lankier lankiest lanky lantern lap lapel lapped lapping lapse
laptop larceny lard large larger largest lark larva larvae larynges laryngitis larynx lascivious
laser lash lass lasso last latch late latent later lateral latest latex lath lathe lather
latitude latrine latter lattice laud laudable laugh laughable laughingstock laughter launch
launcher launder laundry laureate laurel lava lavatory lavender lavish lavisher lavishest law
lawful lawless lawlessness lawmaker lawn lawsuit lawyer lax laxative laxer laxest laxity lay
layaway layer layman laymen layoff layout layover lazied lazier laziest lazily laziness lazy
leach lead leaden leader leadership leaf leafier leafiest leaflet leafy league leak leakage
leakier leakiest leaky lean leaner leanest leap leapfrog leapfrogged leapfrogging leapt learn
learnt lease leash least leather leathery leave lecherous lectern lecture lecturer led ledge
ledger lee leech leek leer leerier leeriest leery leeway left lefter leftest leftmost leftover
leg legacy legal legalise legalistic legality legalize legend legendary legged leggier leggiest
legging leggy legibility legible legibly legion legislate legislation legislative legislator
legislature legit legitimacy legitimate legume leisure lemme lemon lemonade lend lender length
lengthen lengthier lengthiest lengthwise lengthy leniency lenient lens lent lentil leopard
leotard leper leprosy leprous lesbian lesbianism lesion less lessen lesser lesson lest let
letdown lethal lethargic lethargy letter letterhead letting lettuce letup leukaemia leukemia
levee level levelheaded levelled levelling lever leverage levied levitate levitation levity levy
lewd lewder lewdest lexical lexicon liability liable liaise liaison liar lib libel libelled
libelling libellous libelous liberal liberalisation liberalise liberalism liberalization
liberalize liberate liberation libertarian liberty libido librarian library libretto lice licence
license lichen lick licorice lid lie lied lien lieu lieutenant life lifeboat lifeforms lifeguard
lifeless lifelike lifeline lifelong lifesaver lifespan lifestyle lifetime lift liftoff ligament
ligature light lighten lighter lightest lighthearted lighthouse lightness lightning lightweight
likable like likeable likelier likeliest likelihood liken likeness liker likest likewise lilac
lilt lily limb limber limbo lime limelight limerick limestone limit limitation limitless limo
limousine limp limper limpest linchpin line lineage linear linefeed linen liner lineup linger
lingerie lingo linguist linguistic liniment link linkage linker linoleum lint lion lioness lip
lipstick liquefied liquefy liqueur liquid liquidate liquidation liquor liquorice lisp list listen
listener listless lit litany lite liter literacy literal literary literate literature lithe
lither lithest lithium litigate litigation litre litter litterbug little littler littlest
liturgical liturgy livable live liveable livelier liveliest livelihood liveliness liven liver
livest livestock livid lizard llama load loadable loader loaf loafer loam loan loath loathe
loathsome loaves lob lobbed lobbied lobbing lobby lobbyist lobe lobotomy lobster local locale
localise locality localize locate location lock locker locket locksmith locomotion locomotive
locust lodge lodger loft loftier loftiest loftiness lofty log logarithm logarithmic logbook
logged logger logging logic logical logician logistical logistics logjam logo loin loincloth
loiter loiterer loll lollipop lone lonelier loneliest loneliness loner lonesome long longer
longest longevity longhand longish longitude longitudinal longshoreman longshoremen longtime look
lookalike lookout loom loon loonie loonier looniest loony loop loophole loose loosen looser
loosest loot looter lop lope lopped lopping lopsided lord lore lorry lose loser loss lost lot
lotion lottery lotus loud louder loudest loudmouth loudness loudspeaker lounge louse lousier
lousiest lousy lovable love lovelier loveliest loveliness lover lovesick low lowbrow lowdown
lower lowercase lowest lowlier lowliest loyal loyaler loyalest loyalty lozenge ls lubricant
lubricate lubrication lucid lucidity luck luckier luckiest luckily lucky lucrative ludicrous lug
luggage lugged lugging lugubrious lukewarm lull lullaby lumber lumberjack lumberyard luminary
luminous lump lumpier lumpiest lumpy lunacy lunar lunatic lunch lunchbox luncheon lunchtime lung
lunge lupin lupine lurch lure lurid lurk luscious lush lusher lushest lust luster lustier
lustiest lustre lustrous lusty lute luxuriant luxuriate luxurious luxury lye lying lymph
lymphatic lynch lyre lyric lyrical lyricist ma macabre macaroni mace machete machine machinery
machinist macho mackerel macro macrocosm macroscopic mad madam madame madcap madden madder
maddest made madhouse madman madmen madness maelstrom magazine magenta maggot magic magical
magician magistrate magnanimity magnanimous magnate magnesium magnet magnetic magnetise magnetism
magnetize magnification magnificence magnificent magnified magnify magnitude magnolia magnum
magpie mahogany maid maiden mail mailbox mailman mailmen maim main mainframe mainland mainline
mainstay mainstream maintain maintainability maintainable maintainer maintenance maize majestic
majestically majesty major majority make maker makeshift makeup maladjusted malady malaise
malaria male malevolence malevolent malformed malfunction malice malicious malign malignancy
malignant mall mallard malleable mallet malnourished malnutrition malpractice malt maltreat mama
mamma mammal mammalian mammoth man manacle manage manageable management manager managerial
mandarin mandate mandatory mandible mandolin mane maneuver mange manger mangier mangiest mangle
mango mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manicure
manicurist manifest manifestation manifesto manifold manipulate manipulation manipulative mankind
manlier manliest manliness manned mannequin manner mannerism manning mannish manoeuvre manor
manpower mansion manslaughter mantel mantelpiece mantle mantra manual manufacture manufacturer
manure manuscript many map maple mapped mapper mapping mar marathon marble march marcher mare
margarine margin marginal maria marigold marijuana marina marinade marinate marine mariner
marionette marital maritime mark markdown marker market marketability marketable marketer
marketplace marksman marksmen markup marmalade maroon marquee marred marriage married marring
marrow marry marsh marshal marshalled marshalling marshier marshiest marshmallow marshy marsupial
mart martial martin martyr martyrdom marvel marvelled marvelling marvellous marvelous mas mascara
mascot masculine masculinity mash mask masochism masochist masochistic mason masonry masquerade
massacre massage masseur masseuse massive mast master masterful mastermind masterpiece mastery
masticate masturbate masturbation mat matador match matchbook matchbox matchless matchmaker
matchmaking matchstick mate material materialise materialism materialist materialistic
materialize maternal maternity math mathematical mathematician mathematics matriarch matriarchal
matriarchy matrices matriculate matriculation matrimonial matrimony matrix matron matt matte
matter mattress mature maturer maturest maturity maudlin maul mausoleum mauve maverick mawkish
maxed maxes maxim maxima maximal maximise maximize maximum maxing may maybe mayday mayhem mayo
mayonnaise mayor maze me meadow meager meagre meal mealier mealiest mealtime mealy mean meander
meaner meanest meaningful meaningless meant meantime meanwhile measles measlier measliest measly
measurable measure measurement meat meatball meatier meatiest meatloaf meatloaves meaty mecca
mechanic mechanical mechanisation mechanise mechanism mechanization mechanize medal medalist
medallion medallist meddle meddler meddlesome media median mediate mediation mediator medical
medicate medication medicinal medicine medieval mediocre mediocrity meditate meditation medium
medley meek meeker meekest meekness meet meetinghouse meg megabyte megalomania megalomaniac
megaphone megaton melancholy meld mellow mellower mellowest melodic melodious melodrama
melodramatic melody melon melt meltdown member membership membrane memento memo memoir
memorabilia memorable memorably memorandum memorial memorise memorize memory men menace menagerie
mend menial meningitis menopause menorah menstrual menstruate menstruation mental mentality
menthol mention mentor menu meow mercantile mercenary merchandise merchant merciful merciless
mercury mercy mere merest merge merger meridian meringue merit mermaid merrier merriest merrily
merriment merry mes mesdames mesh mesmerise mesmerize message messenger messier messiest messy
met metabolic metabolism metal metallic metallurgist metallurgy metamorphose metamorphosis
metaphor metaphorical metaphysical metaphysics mete meteor meteoric meteorite meteorological
meteorologist meteorology meter methadone methane method methodical methodological methodology
meticulous metre metric metro metropolis metropolitan mettle mew mezzanine mi miaow mice microbe
microbiology microchip microcode microcomputer microcosm microfiche microfilm micrometer
micrometre microorganism microphone microprocessor microscope microscopic microsecond microwave
midair midday middle middleman middlemen midget midnight midriff midst midstream midsummer
midterm midway midweek midwife midwinter midwives mien miff might mightier mightiest mighty
migraine migrant migrate migration migratory mike mild milder mildest mildew mildness mile
mileage milestone milieu militancy militant militarily militarism military militate militia milk
milker milkier milkiest milkman milkmen milky mill millennia millennium miller milligram
milliliter millilitre millimeter millimetre milliner millinery million millionaire millionth
millisecond mime mimic mimicked mimicking mimicry mince mincemeat mind mindbogglingly mindedness
mindful mindless mine minefield miner mineral mingle mini miniature minibus minicomputer minimal
minimalism minimalist minimise minimize minimum minion miniseries miniskirt minister ministerial
ministry minivan mink minnow minor minority minstrel mint mintier mintiest minty minuet minus
minuscule minute minuter minutest miracle miraculous mirage mire mirror mirth misadventure
misapprehension misappropriate misappropriation misbehave misbehavior misbehaviour miscalculate
miscalculation miscarriage miscarried miscarry miscellaneous miscellany mischief mischievous
misconception misconduct misconstrue misdeed misdemeanor misdemeanour misdirect misdirection
miser miserable miserably misery misfit misfitted misfitting misfortune misgiving misguide mishap
misinform misinformation misinterpret misinterpretation misjudge misjudgement misjudgment mislaid
mislay mislead misled mismanage mismanagement mismatch misnomer misogynist misogyny misplace
misprint mispronounce mispronunciation misquote misread misrepresent misrepresentation miss
misshapen missile mission missionary missive misspell misspend misspent misstep mist mistake
mistaken mister mistier mistiest mistletoe mistook mistreat mistreatment mistress mistrial
mistrust misty mistype misunderstand misunderstood misuse mite mitigate mitigation mitt mitten
mix mixer mixture mnemonic moan moat mob mobbed mobbing mobile mobilisation mobilise mobility
mobilization mobilize moccasin mock mockery mockingbird mod modal mode model modelled modelling
modem moderate moderation moderator modern modernisation modernise modernity modernization
modernize modest modesty modicum modification modified modifier modify modular modulate
modulation module mohair moist moisten moister moistest moisture moisturiser moisturizer molar
molasses mold moldier moldiest moldy mole molecular molecule molest molestation molester
mollified mollify mollusc mollusk molt molten mom moment momentarily momentary momentous momentum
mommy monarch monarchy monastery monastic monetarism monetary money mongoose mongrel monies
moniker monitor monk monkey mono monochrome monogamous monogamy monogram monogrammed monogramming
monolingual monolith monolithic monologue mononucleosis monopolisation monopolise monopolization
monopolize monopoly monorail monosyllable monotone monotonically monotonous monotony monsoon
monster monstrosity monstrous montage month monument monumental moo mooch mood moodier moodiest
moodily moodiness moody moon moonbeam moonlight moonlit moor moose moot mop mope mopped mopping
moral morale moralist moralistic morality morass moratorium morbid more moreover morgue morn
moron moronic morose morphine morphology morsel mortal mortality mortar mortarboard mortgage
mortician mortification mortified mortify mortuary mosaic mosque mosquito moss mossier mossiest
mossy most motel moth mothball mother motherboard motherfucker motherhood motif motion motionless
motivate motivation motive motley motlier motliest motor motorbike motorboat motorcade motorcycle
motorcyclist motorise motorist motorize motormouth motorway mottle motto mould mouldier mouldiest
mouldy moult mound mount mountain mountaineer mountainous mountainside mourn mourner mournful
mouse mousier mousiest mousse moustache mousy mouth mouthful mouthpiece mouthwash movable move
movement mover movie mow mower ms mu much muck mucous mucus mud muddied muddier muddiest muddle
muddy mudslide mudslinging muff muffin muffle muffler mug mugged mugger muggier muggiest
mugginess mugging muggy mulatto mulch mule mull multi multicultural multilateral multimedia
multimillionaire multinational multiple multiplex multiplication multiplicative multiplicity
multiplied multiply multiprocessing multitasking multitude mum mumble mummified mummify mummy
mumps munch munchies mundane municipal municipality munition mural murder murderer murderous
murkier murkiest murky murmur muscle muscular muse museum mush mushier mushiest mushroom mushy
music musical musician musk musket muss mussel must mustache mustang mustard muster mustier
mustiest musty mutability mutable mutant mutate mutation mute muter mutest mutilate mutilation
mutinied mutinous mutiny mutt mutter mutton mutual muzzle my myopic myriad mys myself mysterious
mystery mystic mystical mysticism mystified mystify mystique myth mythical mythological mythology
nab nabbed nabbing nag nagged nagging nail nailbrush naive naiver naivest naivety naked nakedness
name nameless namesake nanny nap napalm nape napkin napped nappier nappiest napping nappy narc
narcissism narcissist narcissistic narcotic nark narrate narration narrative narrator narrow
narrower narrowest narrowness nasal nastier nastiest nastily nastiness nasty nation national
nationalisation nationalise nationalism nationalist nationalistic nationality nationalization
nationalize nationwide native nativity nattier nattiest natty natural naturalisation naturalise
naturalist naturalization naturalize naturalness nature naught naughtier naughtiest naughtily
naughtiness naughty nausea nauseate nauseous nautical naval navel navigable navigate navigation
navigational navigator navy nay near nearby nearer nearest nearsighted nearsightedness neat
neater neatest neatness nebula nebulae nebulous necessarily necessary necessitate necessity neck
neckerchief necklace neckline necktie necrophilia nectar nectarine need needier neediest needle
needlework needy negate negation negative neglect neglectful negligee negligence negligent
negligible negotiable negotiate negotiation negotiator neigh neighbor neighborhood neighborliness
neighbour neighbourhood neighbourliness neither neon neophyte nephew nepotism nerd nerdier
nerdiest nerdy nerve nervous nervousness nest nestle net nether netted netting nettle network
neural neurological neurologist neurology neuron neuroses neurosis neurotic neuter neutral
neutralisation neutralise neutrality neutralization neutralize neutron never nevertheless new
newbie newborn newcomer newer newest newfangled newlywed newness newsagents newscast newscaster
newsier newsiest newsletter newspaper newsprint newsstand newsworthy newsy newt newton next
nibble nice nicer nicest nicety niche nick nickel nickname nicotine niece niftier niftiest nifty
nigger niggle nigh night nightclub nightclubbed nightclubbing nightfall nightgown nightie
nightingale nightlife nightmare nightmarish nighttime nil nimble nimbler nimblest nimbly
nincompoop nine nineteen nineteenth ninetieth ninety ninny ninth nip nipped nippier nippiest
nipping nipple nippy nit nitrate nitrogen nitwit no nobility noble nobleman noblemen nobler
noblest noblewoman noblewomen nobly nobody nocturnal nod nodded nodding node noes noise noiseless
noisier noisiest noisily noisiness noisy nomad nomadic nomenclature nominal nominate nomination
nominative nominee non nonchalance nonchalant noncommittal nonconformist nondairy
nondenominational nondescript none nonentity nonetheless nonevent nonexistent nonfat nonfiction
nonflammable nonintervention nonpartisan nonplus nonplussed nonplussing nonprofit
nonproliferation nonrefundable nonrenewable nonresident nonsense nonsensical nonsmoker nonsmoking
nonstandard nonstick nonstop nontrivial nonverbal nonviolence nonviolent noodle nook noon noose
nope nor norm normal normalcy normalisation normalise normality normalization normalize north
northbound northeast northeasterly northeastern northeastward northerly northern northerner
northernmost northward northwest northwesterly northwestern northwestward nose nosebleed nosedive
nosier nosiest nostalgia nostalgic nostalgically nostril nosy not notable notably notation notch
note notebook noteworthy nothing nothingness notice noticeable noticeably noticeboard
notification notified notify notion notional notoriety notorious notwithstanding nougat nought
noun nourish nourishment nova novel novelist novelty novice now nowadays nowhere noxious nozzle
nuance nuclear nuclei nucleus nude nuder nudest nudge nudist nudity nugget nuisance nuke null
nullified nullify numb number numbest numbness numeral numerate numerator numeric numerical
numerous nun nuptial nurse nursemaid nursery nurture nut nutcracker nutmeg nutrient nutriment
nutrition nutritional nutritious nutshell nutted nuttier nuttiest nutting nutty nuzzle nylon
nymph nymphomania nymphomaniac oaf oak oar oases oasis oat oath oatmeal obedience obedient
obelisk obese obesity obey obfuscation obituary object objection objectionable objective
objectivity objector obligate obligation obligatory oblige oblique obliterate obliteration
oblivion oblivious oblong obnoxious oboe obscene obscener obscenest obscenity obscure obscurer
obscurest obscurity observable observance observant observation observatory observe observer
obsess obsession obsessive obsolescence obsolescent obsolete obstacle obstetrician obstetrics
obstinacy obstinate obstruct obstruction obstructive obtain obtainable obtrusive obtuse obtuser
obtusest obvious occasion occasional occult occupancy occupant occupation occupational occupied
occupy occur occurred occurrence occurring ocean oceanic oceanography octagon octagonal octal
octave octopus ocular odd odder oddest oddity oddness ode odious odometer odor odour odyssey
oesophagi oesophagus oestrogen of off offbeat offence offend offender offense offensive
offensiveness offer offhand office officer official officiate officious offload offset offsetting
offshoot offshore offspring offstage often oftener oftenest ogle ogre oh ohm ohs oil oilfield
oilier oiliest oily oink ointment okay okra old olden older oldest oldie olfactory olive
ombudsman ombudsmen omega omelet omelette omen ominous omission omit omitted omitting omnibus
omnipotence omnipotent omnipresent omniscience omniscient on once oncoming one onerous oneself
onetime ongoing onion onlooker only onomatopoeia onrush onset onslaught onto onus onward oodles
oops ooze opal opaque opaquer opaquest open opener openest openness opera operable operand
operate operatic operation operational operative operator ophthalmologist ophthalmology opinion
opinionated opium opossum opponent opportune opportunism opportunist opportunistic opportunity
oppose opposite opposition oppress oppression oppressive oppressor opt optic optical optician
optima optimal optimisation optimise optimism optimist optimistic optimistically optimization
optimize optimum option optional optometrist optometry opulence opulent opus or oracle oral
orange orangutan oration orator oratory orbit orbital orchard orchestra orchestral orchestrate
orchestration orchid ordain ordeal order ordinal ordinance ordinarily ordinary ordination ore
organ organic organically organisation organisational organise organiser organism organist
organization organizational organize organizer orgasm orgy orient oriental orientate orientation
orifice origin original originality originate originator oriole ornament ornamental ornate
ornithologist ornithology orphan orphanage orthodontics orthodontist orthodox orthodoxy
orthogonal orthogonality orthography orthopaedics orthopedics oscillate oscillation oscilloscope
osmosis ostensible ostensibly ostentation ostentatious ostracise ostracism ostracize ostrich
other otherwise otter ouch ought ounce our ourselves oust ouster out outage outback outbid
outbidding outbound outbreak outburst outcast outclass outcome outcrop outcropped outcropping
outcry outdated outdid outdistance outdo outdone outdoor outer outermost outfield outfielder
outfit outfitted outfitting outgoing outgrew outgrow outgrown outgrowth outhouse outlaid
outlandish outlast outlaw outlay outlet outline outlive outlook outlying outmaneuver outmanoeuvre
outmoded outnumber outpatient outperform outplacement outpost outpouring output outputted
outputting outrage outrageous outran outreach outright outrun outrunning outset outshine outshone
outside outsider outskirt outsmart outsource outspoken outspokenness outstanding outstation
outstretch outstrip outstripped outstripping outward outweigh outwit outwitted outwitting ova
oval ovarian ovary ovation oven over overall overate overbear overblown overboard overbore
overborne overburden overcame overcast overcharge overcoat overcome overcompensate
overcompensation overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn overdrew
overdue overeat overeaten overestimate overextend overflow overgrew overgrow overgrown overhand
overhang overhaul overhead overhear overheard overheat overhung overjoy overkill overlaid
overlain overland overlap overlapped overlapping overlay overlie overload overlong overlook
overnight overpass overpopulate overpopulation overpower overprice overprint overran overrate
overreact overridden override overrode overrule overrun overrunning oversampling oversaw overseas
oversee overseen overseer overshadow overshoot overshot oversight oversimplification
oversimplified oversimplify oversize oversleep overslept overstate overstep overstepped
overstepping overt overtake overtaken overthrew overthrow overthrown overtime overtone overtook
overture overturn overuse overview overweight overwhelm overwork overwrite overwritten
overwrought ovum ow owe owed owing owl own owner ownership ox oxen oxidation oxide oxidise
oxidize oxygen oyster ozone pa pace pacemaker pacesetter pacific pacified pacifier pacifism
pacifist pacify pack package packer packet pact pad padded padding paddle paddock paddy padlock
padre paediatrician paediatrics pagan page pageant pageantry pager pagination pagoda paid pail
pain painful painfuller painfullest painkiller painless painstaking paint paintbrush painter pair
pajamas pal palace palaeontologist palaeontology palatable palate palatial pale paleontologist
paleontology paler palest palette pall pallbearer pallid pallor palm palomino palpable palpably
paltrier paltriest paltry pamper pamphlet pan panacea panache pancake pancreas pancreatic panda
pandemonium pander pane panel panelist panelled panelling panellist pang panhandle panhandler
panic panicked panicking panicky panned panning panorama panoramic pansy pant pantheism panther
pantie pantomime pantry pantyhose pap papa papacy papal papaya paper paperback paperboy papergirl
paperweight paperwork paprika papyri papyrus par parable parachute parade paradigm paradise
paradox paradoxical paraffin paragon paragraph parakeet paralegal parallel paralyse paralysis
paralytic paralyze paramedic parameter paramilitary paramount paranoia paranoid paraphernalia
paraphrase paraplegic parasite parasitic parasol paratrooper parcel parcelled parcelling parch
parchment pardon pardonable pare parent parentage parental parentheses parenthesis parenthetical
parenthood parish parishioner parity park parka parkway parliament parliamentary parlor parlour
parochial parodied parody parole parquet parred parring parrot parse parsec parser parsley
parsnip parson parsonage part partake partaken partial partiality participant participate
participation participle particle particular partied partisan partition partner partnership
partook partridge partway party pas passable passage passageway passbook passenger passer
passerby passersby passion passionate passive passport password past pasta paste pastel
pasteurisation pasteurise pasteurization pasteurize pastiche pastier pastiest pastime pastor
pastoral pastry pasture pasty pat patch patchier patchiest patchwork patchy pate patent paternal
paternalism paternalistic paternity path pathetic pathetically pathological pathologist pathology
pathos pathway patience patient patienter patientest patio patriarch patriarchal patriarchy
patricide patrimony patriot patriotic patriotically patriotism patrol patrolled patrolling
patrolman patrolmen patrolwoman patrolwomen patron patronage patronise patronize patted patter
pattern patting patty paucity paunch paunchier paunchiest paunchy pauper pause pave pavement
pavilion paw pawn pawnbroker pay payable paycheck payday payee payer payload payment payoff
payroll pea peace peaceable peaceably peaceful peacefulness peacekeeping peacemaker peacetime
peach peacock peak peal peanut pear pearl peasant peat pebble pecan peck peculiar peculiarity
pedagogical pedagogy pedal pedalled pedalling pedant pedantic pedantically pedantry peddle
peddler pedestal pedestrian pediatrician pediatrics pedigree pedlar pee peed peek peekaboo peel
peep peephole peer peerless peeve peevish peg pegged pegging pejorative pelican pellet pelt
pelvic pelvis pen penal penalise penalize penalty penance pence penchant pencil pencilled
pencilling pendant pended pending pends pendulum penetrate penetration penguin penicillin
peninsula penis penitence penitent penitentiary penknife penknives penmanship pennant penned
penniless penning penny pension pensioner pensive pentagon pentagonal penthouse penultimate peon
peony people pep pepped pepper peppermint pepperoni peppier peppiest pepping peppy per perceive
percent percentage percentile perceptible perceptibly perception perceptive perch perchance
percolate percolation percolator percussion peremptory perennial perfect perfecter perfectest
perfection perfectionist perforate perforation perform performance performer perfume
perfunctorily perfunctory perhaps peril perilled perilling perilous perimeter period periodic
periodical peripheral periphery periscope perish perishable perjure perjury perk perkier perkiest
perky perm permanence permanent permeate permissible permission permissive permit permitted
permitting permutation pernicious peroxide perpendicular perpetrate perpetrator perpetual
perpetuate perplex perplexity perquisite persecute persecution persecutor perseverance persevere
persist persistence persistent person persona personable personae personal personalise
personality personalize personification personified personify personnel perspective perspiration
perspire persuade persuasion persuasive persuasiveness pert pertain perter pertest pertinent
perturb perusal peruse pervade pervasive perverse perversion perversity pervert peskier peskiest
pesky pessimism pessimist pessimistic pessimistically pest pester pesticide pestilence pet petal
peter petite petition petrified petrify petrol petroleum petted petticoat pettier pettiest
pettiness petting petty petulant petunia pew pewter phalli phallic phallus phantom pharmaceutical
pharmacist pharmacologist pharmacology pharmacy phase pheasant phenomena phenomenal phenomenon
philanthropic philanthropist philanthropy philistine philosopher philosophical philosophise
philosophize philosophy phlegm phlegmatic phobia phobic phoenix phone phonetic phonetically
phoney phonics phonied phonier phoniest phonograph phony phooey phosphate phosphor
phosphorescence phosphorescent phosphorus photo photocopied photocopier photocopy photogenic
photograph photographer photographic photography photon photosynthesis phototypesetter phrase
phraseology physic physical physician physicist physiological physiology physiotherapy physique
pi pianist piano piccolo pick pickax picker picket pickier pickiest pickle pickpocket pickup
picky picnic picnicked picnicking pictorial picture picturesque piddle pidgin pie piece piecemeal
piecework pier pierce piety pig pigeon pigeonhole pigged piggier piggiest pigging piggish piggy
piggyback pigheaded piglet pigment pigmentation pigpen pigsty pigtail pike pile pileup pilfer
pilgrim pilgrimage pill pillage pillar pillow pillowcase pilot pimp pimple pimplier pimpliest pin
pincer pinch pincushion pine pineapple ping pinion pink pinker pinkest pinkie pinnacle pinned
pinning pinpoint pinprick pinstripe pint pinup pioneer pious pipe pipeline pipsqueak piquancy
piquant pique piracy piranha pirate pirouette pis pistachio pistol piston pit pitch pitcher
pitchfork piteous pitfall pithier pithiest pithy pitied pitiful pitiless pittance pitted pitting
pity pivot pivotal pixel pixie pizza pizzazz placard placate place placebo placement placenta
placid plagiarise plagiarism plagiarist plagiarize plague plaice plaid plain plainclothes plainer
plainest plaintiff plaintive plan planar plane planet planetarium planetary plank plankton
planned planner planning plant plantain plantation planter plaque plasma plaster plastic plate
plateau plateful platform platinum platitude platonic platoon platter plausibility plausible
plausibly play playable playback playboy player playful playfulness playground playhouse playmate
playoff playpen playroom plaything playwright plaza plea plead pleasant pleasanter pleasantest
pleasantry please pleasurable pleasure pleat pledge plenary plentiful plenty plethora pliable
pliant plied pliers plies plight plod plodded plodding plop plopped plopping plot plotted plotter
plotting plough plow ploy pluck pluckier pluckiest plucky plug plugged plugging plum plumage
plumb plumber plume plummet plump plumper plumpest plunder plunge plunger plunk plural plurality
plus plush plusher plushest plutocracy plutonium ply plywood pneumatic pneumonia poach poacher
pocket pocketbook pocketful pocketknife pocketknives pockmark pod podded podding podiatrist
podiatry podium poem poet poetic poetical poetry pogrom poignancy poignant poinsettia point
pointer pointier pointiest pointless pointlessness pointy poise poison poisonous poke poker pokey
pokier pokiest poky polar polarisation polarise polarity polarization polarize pole polemic
polemical police policeman policemen policewoman policewomen policy polio polish polite
politeness politer politest political politician politicise politicize politics polka poll pollen
pollinate pollination pollster pollutant pollute pollution polo polyester polygamist polygamous
polygamy polygon polygraph polymer polynomial polyp polytechnic pomegranate pomp pompom pomposity
pompous poncho pond ponder ponderous pontiff pontifical pontoon pony ponytail pooch poodle pool
poop poor poorer poorest pop popcorn pope poplar popped popping poppy populace popular popularise
popularity popularize populate population populous porcelain porch porcupine pore pork porn
pornographer pornographic pornography porous porpoise porridge port portability portable portal
portend portent porter portfolio porthole portico portion portlier portliest portrait portray
portrayal pose posh posher poshest position positional positive positivism posse possession
possessive possessor possibility possible possibly possum post postage postal postbox postcard
postcode postdate postdoc postdoctoral poster posterior posterity postgraduate posthumous postman
postmark postmaster postmen postmortem postpone postponement postscript postulate posture postwar
posy pot potassium potato potbellied potbelly potency potent potential pothole potion potluck
potpourri potted potter pottery pottier pottiest potting potty pouch poultry pounce pound pour
pout poverty powder powdery power powerboat powerful powerhouse powerless powerlessness powwow
practicable practical practicality practice practise practitioner pragmatic pragmatism pragmatist
prairie praise praiseworthy pram prance prank prankster prattle prawn pray prayer preach preacher
preamble precarious precaution precautionary precede precedence precedent precept precinct
precious precipice precipitate precipitation precipitous precise preciser precisest precision
preclude precocious preconceive preconception precondition precursor predate predator predatory
predecessor predefined predestination predestine predetermine predicament predicate predict
predictable predictably prediction predictor predilection predispose predisposition predominance
predominant predominate preeminence preeminent preempt preemptive preen preexist prefab prefabbed
prefabbing prefabricate preface prefect prefer preferable preferably preference preferential
preferred preferring prefix pregnancy pregnant prehistoric prehistory prejudge prejudice
prejudicial preliminary prelude premarital premature premeditate premeditation premier premiere
premise premium premonition prenatal preoccupation preoccupied preoccupy prep prepaid preparation
preparatory prepare preparedness prepay preponderance preposition prepositional preposterous
prepped preppier preppiest prepping preppy preregister preregistration prerequisite prerogative
presage preschool preschooler prescribe prescription prescriptive presence present presentable
presentation presenter preservation preservative preserve preside presidency president
presidential press pressure pressurise pressurize prestige prestigious presto presumably presume
presumption presumptuous presuppose presupposition pretence pretend pretender pretense pretension
pretentious pretentiousness pretext prettied prettier prettiest prettily pretty pretzel prevail
prevalence prevalent prevent preventable prevention preventive preview previewer previous prewar
prey price priceless pricey pricier priciest prick prickle pricklier prickliest pride pried pries
priest priestess priesthood prim primacy primal primarily primary primate prime primer primeval
primitive primmer primmest primordial primp primrose prince princelier princeliest principal
principality principle print printable printer printout prior prioritise prioritize priority
prise prism prison prisoner prissier prissiest prissy pristine privacy private privater privatest
privation privatisation privatise privatization privatize privier priviest privilege privy prize
pro probabilistic probability probable probably probation probe problem problematic procedural
procedure proceed process procession processional processor proclaim proclamation procrastinate
procrastination procreate procure procurement prod prodded prodding prodigal prodigious prodigy
produce producer product production productive productivity prof profane profanity profess
profession professional professionalism professor proffer proficiency proficient profile profit
profitability profitable profitably profiteer profound profounder profoundest profundity profuse
profusion progeny prognoses prognosis program programmable programme programmer progress
progression progressive prohibit prohibition prohibitive project projectile projection projector
proletarian proletariat proliferate proliferation prolific prologue prolong prom promenade
prominence prominent promiscuity promiscuous promise promo promontory promote promoter promotion
promotional prompt prompter promptest promptness promulgate prone prong pronoun pronounce
pronouncement pronto pronunciation proof proofread prop propaganda propagandise propagandize
propagate propagation propel propelled propeller propelling propensity proper properer properest
property prophecy prophesied prophesy prophet prophetic propitious proponent proportion
proportional proportionality proportionate proposal propose proposition propositional propped
propping proprietary proprietor propriety propulsion prosaic proscribe proscription prose
prosecute prosecution prosecutor proselytise proselytize prospect prospective prospector
prospectus prosper prosperity prosperous prostheses prosthesis prostitute prostitution prostrate
protagonist protect protection protective protector protein protest protestant protester protocol
proton prototype protract protraction protractor protrude protrusion proud prouder proudest
provable provably prove proven provenance proverb proverbial provide providence provident
provider province provincial provision provisional proviso provocation provocative provoke
provost prow prowess prowl prowler proximity proxy prude prudence prudent prudish prune prurience
prurient pry psalm pseudo pseudonym psych psyche psychedelic psychiatric psychiatrist psychiatry
psychic psycho psychoanalyse psychoanalysis psychoanalyst psychoanalyze psychological
psychologist psychology psychopath psychopathic psychosis psychosomatic psychotherapist
psychotherapy psychotic pub puberty pubescence pubic public publication publicise publicist
publicity publicize publish publisher puck pucker pudding puddle pudgier pudgiest pudgy pueblo
puerile puff puffer puffier puffiest puffy pugnacious puke pull pulley pullout pullover pulmonary
pulp pulpit pulsate pulsation pulse pulverisation pulverise pulverization pulverize puma pumice
pummel pummelled pummelling pump pumpernickel pumpkin pun punch punchline punctual punctuality
punctuate punctuation puncture pundit pungent punier puniest punish punishable punishment
punitive punk punker punkest punned punning punt punter puny pup pupil pupped puppet puppeteer
pupping puppy purchase purchaser pure puree purer purest purgatory purge purification purified
purify purist puritan puritanical purity purple purpler purplest purport purpose purposeful purr
purse purser pursue pursuit purvey purveyor pus push pusher pushier pushiest pushover pushy
pussier pussiest pussy pussycat pussyfoot put putative putrid putt putter puttied putty puzzle
pygmy pyjamas pylon pyramid pyre python qua quack quad quadrangle quadrant quadratic
quadrilateral quadruped quadruple quadruplet quagmire quail quaint quainter quaintest quake
qualification qualified qualifier qualify qualitative quality qualm quandary quantified
quantifier quantify quantitative quantity quantum quarantine quark quarrel quarrelled quarrelling
quarrelsome quarried quarry quart quarter quarterback quarterfinal quartet quartz quash quaver
quay queasier queasiest queasiness queasy queen queenlier queenliest queer queerer queerest quell
quench queried query quest question questionable questionnaire queue quibble quiche quick quicken
quicker quickest quickie quicksand quiet quieter quietest quietness quill quilt quinine
quintessence quintessential quintet quintuplet quip quipped quipping quirk quirkier quirkiest
quirky quit quite quitter quitting quiver quixotic quiz quizzed quizzes quizzical quizzing quorum
quota quotable quotation quote quotient rabbi rabbit rabble rabid rabies raccoon race racer
racetrack racial racier raciest racism racist rack racket racketeer racy radar radial radiance
radiant radiate radiation radiator radical radii radio radioactive radioactivity radiologist
radiology radiotherapy radish radium radius radon raffle raft rafter rag ragamuffin rage ragged
raggeder raggedest ragging ragtag ragtime raid raider rail railroad railway rain rainbow raincoat
raindrop rainfall rainier rainiest rainstorm rainwater rainy raise raisin rake rallied rally ram
ramble rambler rambunctious ramification rammed ramming ramp rampage rampant ramrod ramrodded
ramrodding ramshackle ran ranch rancher rancid rancor rancorous rancour random randomness rang
range ranger rank ranker rankest rankle ransack ransom rant rap rape rapid rapider rapidest
rapidity rapist rapped rapping rapport rapprochement rapt rapture rapturous rare rarer rarest
rarity rascal rash rasher rashest rasp raspberry raspier raspiest raspy raster rat rate rather
ratification ratified ratify ratio ration rational rationale rationalisation rationalise
rationality rationalization rationalize ratted ratting rattle rattler rattlesnake ratty raucous
raunchier raunchiest raunchy ravage rave ravel ravelled ravelling raven ravenous ravine ravish
raw rawer rawest ray rayon raze razor razz re reach react reaction reactionary reactive reactor
read readability readable reader readership readied readier readiest readily readiness readjust
readjustment ready real realer realest realisation realise realism realist realistic
realistically reality realization realize reallocate realm realty ream reap reaper reappear
reappearance rear rearrange rearrangement reason reasonable reasonableness reasonably reassurance
reassure rebate rebel rebelled rebelling rebellion rebellious rebind rebirth reborn rebound
rebuff rebuild rebuilt rebuke rebut rebuttal rebutted rebutting recalcitrance recalcitrant recall
recant recap recapped recapping recapture recede receipt receive receiver receivership recent
recenter recentest receptacle reception receptionist receptive recess recession recharge
rechargeable recipe recipient reciprocal reciprocate recital recitation recite reckless
recklessness reckon reclaim reclamation recline recluse recognisable recognisably recognise
recognition recognizable recognizably recognize recoil recollect recollection recommend
recommendation recompense recompile reconcile reconciliation recondition reconfigure
reconnaissance reconnect reconsider reconstitute reconstruct reconstruction record recorder
recount recoup recourse recover recoverable recovery recreate recreation recreational recruit
recruiter recruitment rectal rectangle rectangular rectified rectify rector rectum recuperate
recuperation recur recurred recurrence recurrent recurring recursion recursive recyclable recycle
red redden redder reddest reddish redeem redeemable redefine redefinition redemption redesign
redevelop redevelopment redhead redid redirect redirection rediscover redistribute redistribution
redneck redness redo redone redouble redraft redraw redress redskin reduce reduction redundancy
redundant redwood reed reeducate reeducation reef reek reel reelect reelection reenact
reenactment reentry ref refer referee reference referendum referred referring reffed reffing
refill refinance refine refinement refinery refinish reflect reflection reflective reflector
reflex reflexive reform reformat reformation reformatted reformatting reformer refraction refrain
refresh refreshment refrigerate refrigeration refrigerator refuel refuelled refuelling refuge
refugee refund refundable refurbish refurbishment refusal refuse refutation refute regain regal
regale regalia regard regardless regatta regenerate regeneration regent reggae regime regimen
regiment regimental region regional register registrar registration registry regress regression
regret regretful regrettable regrettably regretted regretting regroup regular regularity regulate
regulation regurgitate regurgitation rehab rehabbed rehabbing rehabilitate rehabilitation rehash
rehearsal rehearse reign reimburse reimbursement rein reincarnate reincarnation reindeer
reinforce reinforcement reinstate reinstatement reinvent reissue reiterate reiteration reject
rejection rejoice rejoin rejoinder rejuvenate rejuvenation rekindle relaid relapse relate
relation relational relationship relative relativistic relativity relax relaxation relay
releasable release relegate relent relentless relevance relevant reliability reliable reliably
reliance reliant relic relied relief relieve religion religious relinquish relish relive reload
relocatable relocate relocation reluctance reluctant rely remade remain remainder remake remark
remarkable remarkably remarriage remarried remarry remedial remedied remedy remember remembrance
remind reminder reminisce reminiscence reminiscent remiss remission remit remittance remitted
remitting remnant remodel remodelled remodelling remorse remorseful remorseless remote remoteness
remoter remotest removable removal remove remover remunerate remuneration renaissance rename rend
render rendezvous rendition renegade renege renew renewable renewal renounce renovate renovation
renown rent rental renter renunciation reopen reorganisation reorganise reorganization reorganize
rep repaid repair reparation repatriate repatriation repay repayment repeal repeat repeatable
repel repelled repellent repelling repent repentance repentant repercussion repertoire repetition
repetitious repetitive rephrase replace replaceable replacement replay replenish replenishment
replete replica replicate replication replied report reporter repose repository repossess
reprehensible represent representation representative repress repression repressive reprieve
reprimand reprint reprisal reprise reprized reproach reproduce reproduction reproductive
reprogram reprogrammed reprogramming reprove reptile reptilian republic republican repudiate
repudiation repugnance repugnant repulse repulsion repulsive reputable reputation repute request
requiem require requirement requisite requisition reran reread reroute rerun rerunning resale
reschedule rescind rescue rescuer research researcher resemblance resemble resent resentful
resentment reservation reserve reservoir reset resetting reshuffle reside residence residency
resident residential residual residue resign resignation resilience resilient resin resist
resistance resistant resistor resolute resolution resolve resolver resonance resonant resonate
resort resound resource resourceful resourcefulness respect respectability respectable
respectably respectful respective respiration respirator respiratory respite resplendent respond
response responsibility responsible responsibly responsive responsiveness rest restart restate
restatement restaurant restful restfuller restfullest restitution restive restless restlessness
restoration restore restrain restraint restrict restriction restrictive restructure resubmit
resubmitted resubmitting result resultant resume resumption resurface resurgence resurgent
resurrect resurrection resuscitate resuscitation retail retailer retain retainer retake retaken
retaliate retaliation retard retardation retch retention rethink rethought reticence reticent
retina retinue retire retiree retirement retook retort retrace retract retractable retraction
retread retreat retrial retribution retrieval retrieve retriever retroactive retrod retrodden
retrograde retrospect retrospective retry return returnable retype reunion reunite reuse rev
revaluation revalue revamp reveal revel revelation reveler revelled reveller revelling revelry
revenge revengeful revenue reverberate reverberation revere reverence reverent reverie reversal
reverse reversible reversion revert review reviewer revile revise revision revisit revitalisation
revitalise revitalization revitalize revival revive revoke revolt revolution revolutionary
revolutionise revolutionize revolve revolver revue revulsion revved revving reward rewind rework
rewound rewrite rewritten rewrote rhapsody rhetoric rhetorical rheumatism rhinestone rhino
rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rhythmically rib ribald ribbed ribbing
ribbon rice rich richer richest richness ricketier ricketiest rickety rickshaw ricochet rid
riddance ridden ridding riddle ride rider ridge ridicule ridiculous rife rifer rifest rifle rift
rig rigged rigging right righteous righteousness righter rightest rightful rightmost rightness
rigid rigidity rigmarole rigor rigorous rigour rile rim rimmed rimming rind ring ringleader
ringlet ringside ringworm rink rinse riot rioter riotous rip ripe ripen ripeness riper ripest
riposte ripped ripping ripple rise risen riser risk riskier riskiest risky rite ritual ritzier
ritziest ritzy rival rivalled rivalling rivalry river riverbed riverfront riverside rivet roach
road roadblock roadhouse roadkill roadrunner roadside roadway roadworthy roam roar roast rob
robbed robber robbery robbing robe robin robot robotics robust robuster robustest robustness rock
rocker rocket rockier rockiest rocky rod rode rodent rodeo roe rogue roguish role roll roller
rollerskating rollick roman romance romantic romantically romanticise romanticize romp roof
rooftop rook rookie room roomful roomier roomiest roommate roomy roost rooster root rooter
rootless rope rosary rose rosemary rosier rosiest roster rostrum rosy rot rotary rotate rotation
rote rotisserie rotor rotted rotten rottener rottenest rotting rotund rotunda rouge rough
roughage roughen rougher roughest roughhouse roughness roughshod roulette round roundabout
rounder roundest roundness roundup rouse rout route router routine rove row rowboat rowdier
rowdiest rowdiness rowdy royal royalty rs rub rubbed rubber rubberneck rubbery rubbing rubbish
rubble rubdown rubella rubier rubiest rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy
rude rudeness ruder rudest rudiment rudimentary rue rued rueful ruff ruffian ruffle rug rugby
rugged ruggeder ruggedest ruin ruing ruinous rule ruler rum rumble ruminate rummage rummer
rummest rummy rumor rumour rump rumple run runaround runaway rundown rune rung runner runnier
runniest running runny runt runway rupture rural ruse rush rust rustic rustier rustiest rustle
rustler rustproof rusty rut ruthless ruthlessness rutted rutting rye sabbatical saber sabotage
saboteur sabre sac saccharin sack sacrament sacred sacrifice sacrificial sacrilege sacrilegious
sacrosanct sad sadden sadder saddest saddle sadism sadist sadistic sadistically sadness safari
safe safeguard safekeeping safer safest safety saffron sag saga sage sagebrush sager sagest
sagged sagging said sail sailboard sailboat sailor saint saintlier saintliest sake saki salable
salad salami salaried salary sale saleable salesclerk salesman salesmen salespeople salesperson
saleswoman saleswomen salient saliva salivate sallow sallower sallowest sally salmon salmonella
salmonellae salon saloon salsa salt salter saltest saltier saltiest saltwater salty salutation
salute salvage salvation salve same sameness sample sampler sanatorium sanctified sanctify
sanctimonious sanction sanctity sanctuary sand sandal sandbag sandbagged sandbagging sandblast
sandcastle sandier sandiest sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane
saner sanest sang sanitarium sanitary sanitation sanitise sanitize sanity sank sanserif sap
sapling sapped sapphire sapping sarcasm sarcastic sarcastically sardine sardonic sari sash sass
sassier sassiest sassy sat satanic satanism satchel satellite satin satiny satire satirical
satirise satirist satirize satisfaction satisfactorily satisfactory satisfied satisfy saturate
saturation sauce saucepan saucer saucier sauciest saucy sauerkraut sauna saunter sausage savage
savager savagery savagest save saver savior saviour savor savorier savoriest savory savour
savourier savouriest savoury savvied savvier savviest savvy saw sawdust sax saxophone say scab
scabbed scabbing scad scaffold scalar scald scale scalier scaliest scallop scalp scalpel scalper
scaly scam scammed scamming scamper scan scandal scandalise scandalize scandalous scanned scanner
scanning scant scanter scantest scantier scantiest scanty scapegoat scar scarce scarcer scarcest
scarcity scare scarecrow scarf scarier scariest scarlet scarred scarring scarves scary scathing
scatter scatterbrain scavenge scavenger scenario scene scenery scenic scent scepter sceptic
sceptical scepticism sceptre schedule scheduler scheme schemer schism schizophrenia schizophrenic
schlep schlepped schlepping schlock schmaltz schmaltzier schmaltziest schmaltzy schmooze schmuck
scholar scholarship scholastic school schoolboy schoolchild schoolchildren schoolgirl
schoolteacher schooner science scientific scientifically scientist scintillate scissor scoff
scold scoop scoot scooter scope scorch score scoreboard scorecard scorer scorn scornful scorpion
scotch scoundrel scour scourge scout scowl scrabble scragglier scraggliest scraggly scram
scramble scrammed scramming scrap scrapbook scrape scrapped scrappier scrappiest scrapping
scrappy scratch scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny scream
screech screen screenplay screw screwball screwdriver screwier screwiest screwy scribble scribe
scrimp script scripture scriptwriter scroll scrooge scrounge scrub scrubbed scrubbing scruff
scruffier scruffiest scruffy scruple scrupulous scrutinise scrutinize scrutiny scuff scuffle
sculptor sculpture scum scummed scumming scurried scurrilous scurry scuttle scythe sea seafaring
seafood seal seam seaman seamen seamless seamstress seaport sear search searchlight seashell
seashore seasick seasickness seaside season seasonable seasonal seat seaweed secede secession
seclude seclusion second secondarily secondary secondhand secrecy secret secretarial secretary
secrete secretion secretive secs sect section sector secular secure securer securest security
sedan sedate sedater sedatest sedation sedative sedentary sediment sedimentary seduce seduction
seductive see seed seedier seediest seedless seedling seedy seek seem seen seep seepage seer
seesaw seethe segment segmentation segregate segregation seize seizure seldom select selection
selective selector self selfish selfishness selfless sell seller sellout selves semantic
semantically semblance semen semester semicircle semicolon semiconductor semifinal semifinalist
seminal seminar seminary semiprecious senate senator senatorial send sender senile senility
senior seniority sensation sensational sensationalism sense senseless sensibility sensible
sensibly sensitive sensitivity sensor sensory sensual sensuality sensuous sent sentence sentience
sentient sentiment sentimental sentimentality sentry separable separate separation separator
sepulcher sepulchre sequel sequence sequencer sequential sequin sequoia serenade serene serener
serenest serenity sergeant serial series serious seriousness sermon serpent serrated serum
servant serve server service serviceable serviceman servicemen servicewoman servicewomen
serviette servile servitude session set setback settable setter setting settle settlement settler
setup seven seventeen seventeenth seventh seventieth seventy sever several severance severe
severer severest severity sew sewage sewer sewn sex sexier sexiest sexism sexist sexual sexuality
sexy sh shabbier shabbiest shabbily shabby shack shackle shade shadier shadiest shadow shadowier
shadowiest shadowy shady shaft shaggier shaggiest shaggy shake shakedown shaken shakeup shakier
shakiest shakily shaky shall shallow shallower shallowest shallowness sham shamble shame shameful
shameless shammed shamming shampoo shamrock shanty shantytown shape shapelier shapeliest share
shareholder shark sharp sharpen sharpener sharper sharpest sharpness shatter shave shaven shaver
shawl she sheaf shear sheath sheathe sheave shed shedding sheen sheep sheepish sheer sheerer
sheerest sheet sheikh shelf shell sheller shellfish shelter shelve shenanigan shepherd sherbet
sheriff sherry shied shield shies shift shiftier shiftiest shiftless shifty shimmer shin shine
shingle shinier shiniest shinned shinnied shinning shinny shiny ship shipload shipment shipped
shipping shipshape shipwreck shipyard shire shirk shirt shirtsleeve shit shittier shittiest
shitting shitty shiver shoal shock shod shoddier shoddiest shoddily shoddy shoe shoelace
shoestring shone shoo shook shoot shop shopkeeper shoplift shoplifter shopped shopper shopping
shore short shortage shortchange shortcoming shortcut shorten shorter shortest shortfall
shorthand shortlist shortness shortsighted shortwave shot shotgun shotgunned shotgunning should
shoulder shout shove shovel shovelled shovelling show showbiz showcase showdown shower showier
showiest showman showmanship showmen shown showpiece showroom showy shrank shrapnel shred
shredded shredding shrew shrewd shrewder shrewdest shrewdness shriek shrill shriller shrillest
shrimp shrine shrink shrinkage shrivel shrivelled shrivelling shroud shrub shrubbery shrug
shrugged shrugging shrunk shrunken shuck shudder shuffle shun shunned shunning shunt shush shut
shutdown shuteye shutter shutting shuttle shy shyer shyest shyness shyster sibling sic sick
sicken sicker sickest sickle sicklier sickliest sickness side sideburns sidekick sideline
sidelong sideshow sidestep sidestepped sidestepping sidetrack sidewalk sideways sidle siege
sierra siesta sieve sift sigh sight sightless sightread sightseeing sightseer sigma sign signal
signalled signalling signatory signature signer significance significant signified signify
signpost silence silencer silent silenter silentest silhouette silicon silk silken silkier
silkiest silky sill sillier silliest silliness silly silo silt silver silversmith silverware
silvery similar similarity simile simmer simper simple simpler simplest simplex simplicity
simplification simplified simplify simplistic simply simulate simulation simulator simultaneous
sin since sincere sincerer sincerest sincerity sine sinew sinewy sinful sing singe singer single
singsong singular singularity sinister sink sinned sinner sinning sinus sip siphon sipped sipping
sir sire siren sirloin sissier sissiest sissy sister sisterhood sit sitcom site sitter sitting
situate situation six sixpence sixteen sixteenth sixth sixtieth sixty sizable size sizeable sizer
sizzle skate skateboard skateboarder skater skein skeleton skeptic skeptical skepticism sketch
sketchier sketchiest sketchy skew skewer ski skid skidded skidding skier skilful skill skillet
skillful skim skimmed skimming skimp skimpier skimpiest skimpy skin skinflint skinhead skinned
skinnier skinniest skinning skinny skintight skip skipped skipper skipping skirmish skirt skit
skittish skulk skull skullcap skunk sky skydive skydiver skylight skyline skyrocket skyscraper
slab slabbed slabbing slack slacken slacker slackest slag slain slake slalom slam slammed
slamming slander slang slant slap slapdash slapped slapping slapstick slash slat slate slather
slaughter slaughterhouse slave slavery slavish slay sleazier sleaziest sleazy sled sledded
sledding sledgehammer sleek sleeker sleekest sleep sleeper sleepier sleepiest sleepily sleepless
sleeplessness sleepwalk sleepy sleepyhead sleet sleeve sleeveless sleigh slender slenderer
slenderest slept sleuth slew slice slick slicker slickest slid slide slier sliest slight slighter
slightest slim slime slimier slimiest slimmed slimmer slimmest slimming slimy sling slingshot
slink slip slipped slipper slipperier slipperiest slippery slipping slipshod slit slither slitter
slitting sliver slob slobber slog slogan slogged slogging slop slope slopped sloppier sloppiest
sloppily slopping sloppy slosh slot sloth slothful slotted slotting slouch slovenlier slovenliest
slovenly slow slowdown slower slowest slowness slowpoke sludge slug slugged slugging sluggish
sluice slum slumber slummed slummer slumming slump slung slunk slur slurp slurred slurring slush
slushier slushiest slushy slut sly slyer slyest slyness smack small smaller smallest smallish
smallpox smart smarter smartest smash smattering smear smell smellier smelliest smelly smelt
smidgen smile smirk smite smith smithereens smitten smock smog smoggier smoggiest smoggy smoke
smoker smokestack smokier smokiest smoky smolder smooch smooth smoother smoothest smoothness
smote smother smoulder smudge smug smugger smuggest smuggle smuggler smugness smut smuttier
smuttiest smutty snack snafu snag snagged snagging snail snake snap snapped snappier snappiest
snapping snappy snapshot snare snarl snatch snazzier snazziest snazzy sneak sneaker sneakier
sneakiest sneaky sneer sneeze snicker snide snider snidest sniff sniffle snip snipe sniper
snipped snippet snipping snit snitch snob snobbery snobbier snobbiest snobbish snobby snooker
snoop snootier snootiest snooty snooze snore snorkel snorkelled snorkelling snort snot snottier
snottiest snotty snout snow snowball snowboard snowbound snowdrift snowfall snowflake snowier
snowiest snowman snowmen snowmobile snowplough snowplow snowstorm snowy snub snubbed snubbing
snuff snuffer snug snugged snugger snuggest snugging snuggle so soak soap soapier soapiest soapy
soar sob sobbed sobbing sober soberer soberest sobriety soccer sociable social socialise
socialism socialist socialite socialize society socioeconomic sociological sociologist sociology
sociopath sock socket sod soda sodded sodden sodding sodium sodomy sofa soft softball soften
softer softest softhearted softness software softy soggier soggiest soggy soil sojourn solace
solar sold solder soldier sole solemn solemner solemnest solemnity solicit solicitor solicitous
solid solidarity solider solidest solidified solidify solidity soliloquy solitaire solitary
solitude solo soloist soluble solution solvable solve solvent somber sombre some somebody someday
somehow someone someplace somersault something sometime someway somewhat somewhere son sonata
song songwriter sonic sonnet sonorous soon sooner soonest soot soothe sootier sootiest sooty sop
sophisticate sophistication sophistry sophomore sophomoric soporific sopped sopping soprano
sorbet sorcerer sorceress sorcery sordid sore soreness sorer sorest sorority sorrier sorriest
sorrow sorrowful sorry sort sorta sought soul soulful sound sounder soundest soundness soundproof
soundtrack soup sour source sourdough sourer sourest sourness south southbound southeast
southeasterly southeastern southeastward southerly southern southerner southpaw southward
southwest southwesterly southwestern southwestward souvenir sovereign sovereignty sow sown
soybean spa space spacecraft spaceship spacey spacial spacier spaciest spacious spaciousness
spade spaghetti span spangle spaniel spank spanned spanner spanning spar spare sparer sparest
spark sparkle sparkler sparred sparring sparrow sparse sparseness sparser sparsest spasm
spasmodic spastic spat spate spatial spatted spatter spatting spatula spawn spay speak speaker
spear spearhead spearmint special specialisation specialise specialist speciality specialization
specialize specialty species specific specifically specification specified specifier specify
specimen specious speck speckle spectacle spectacular spectator specter spectra spectre spectrum
speculate speculation speculative speculator sped speech speechless speed speedboat speedier
speediest speedily speedometer speedway speedy spell spellbind spellbound speller spelt spend
spendthrift spent sperm spew sphere spherical sphinx spice spicier spiciest spicy spider spied
spiel spies spiffier spiffiest spiffy spigot spike spill spilt spin spinach spinal spindlier
spindliest spindly spine spineless spinning spinster spiral spiralled spiralling spire spirit
spiritual spit spite spiteful spitefuller spitefullest spitted spitting spittle splash splashier
splashiest splashy splat splatted splatter splatting splay spleen splendid splendider splendidest
splendor splendour splice splint splinter split splitting splurge spoil spoilsport spoilt spoke
spoken spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen sponge spongier
spongiest spongy sponsor sponsorship spontaneity spontaneous spoof spook spookier spookiest
spooky spool spoon spoonful sporadic sporadically spore sporran sport sportier sportiest
sportscast sportsman sportsmanship sportsmen sportswear sporty spot spotless spotlight spotted
spottier spottiest spotting spotty spouse spout sprain sprang sprawl spray spread spreadsheet
spree sprier spriest sprig spring springboard springier springiest springtime springy sprinkle
sprinkler sprint sprinter sprout spruce sprucer sprucest sprung spry spud spun spunk spunkier
spunkiest spunky spur spurious spurn spurred spurring spurt sputter spy squabble squad squadron
squalid squalider squalidest squall squalor squander square squarer squarest squash squat
squatted squatter squattest squatting squawk squeak squeakier squeakiest squeaky squeal squeamish
squeeze squelch squid squint squinter squintest squire squirm squirrel squirrelled squirrelling
squirt stab stabbed stabbing stabilise stability stabilize stable stabler stablest stack stadium
staff staffer stag stage stagecoach stagger stagnant stagnate stagnation staid staider staidest
stain stair staircase stairway stake stakeout stale stalemate staler stalest stalk stalker stall
stallion stalwart stamina stammer stamp stampede stance stanch stancher stanchest stand standard
standardisation standardise standardization standardize standby standoff standout standpoint
standstill stank stanza staple stapler star starboard starch starchier starchiest starchy stardom
stare starfish stark starker starkest starlight starred starrier starriest starring starry start
starter startle starvation starve stash state statelier stateliest statement stater statesman
statesmanlike statesmanship statesmen statewide static station stationary stationery statistic
statistical statistician stats statue stature status statute statutory staunch stauncher
staunchest stave stay steadfast steadied steadier steadiest steadily steady steak steal stealth
stealthier stealthiest stealthily stealthy steam steamboat steamier steamiest steamroll
steamroller steamy steel steep steeper steepest steeple steepness steer stellar stem stemmed
stemming stench stencil stencilled stencilling stenographer stenography step stepbrother
stepchild stepchildren stepdaughter stepfather stepladder stepmother stepped stepping stepsister
stepson stereo stereotype stereotypical sterile sterilisation sterilise sterility sterilization
sterilize sterling stern sterner sternest sternness steroid stethoscope stew steward stewardess
stick sticker stickier stickiest stickler sticky stiff stiffen stiffer stiffest stiffness stifle
stigma stigmata stigmatise stigmatize still stillbirth stillborn stiller stillest stillness stilt
stimulant stimulate stimulation stimuli stimulus sting stinger stingier stingiest stinginess
stingy stink stinker stint stipend stipulate stipulation stir stirred stirring stirrup stitch
stock stockade stockbroker stockholder stockier stockiest stockpile stocky stockyard stodgier
stodgiest stodgy stoic stoical stoicism stoke stole stolen stolid stolider stolidest stomach
stomachache stomp stone stonewall stonier stoniest stony stood stool stoop stop stopgap stoplight
stopover stoppage stopped stopper stopping stopwatch storage store storehouse storekeeper
storeroom storey stork storm stormier stormiest stormy story storyteller stout stouter stoutest
stove stow stowaway straddle straggle straggler straight straighten straighter straightest
straightforward strain strainer strait straitjacket strand strange strangeness stranger strangest
strangle stranglehold strangulation strap strapless strapped strapping strata stratagem strategic
strategically strategy stratified stratify stratosphere stratum straw strawberry stray streak
streakier streakiest streaky stream streamer streamline street streetcar streetlight strength
strengthen strenuous stress stressful stretch stretcher strew strewn stricken strict stricter
strictest strictness stridden stride strident strife strike striker string stringent stringier
stringiest stringy strip stripe stripped stripper stripping striptease strive striven strode
stroke stroll stroller strong stronger strongest stronghold strove struck structural
structuralist structure struggle strum strummed strumming strung strut strutted strutting stub
stubbed stubbier stubbiest stubbing stubble stubborn stubborner stubbornest stubbornness stubby
stuck stud studded studding student studentship studied studio studious study stuff stuffier
stuffiest stuffy stumble stump stun stung stunk stunned stunning stunt stupefied stupefy
stupendous stupid stupider stupidest stupidity stupor sturdier sturdiest sturdiness sturdy
stutter style stylish stylistic stylus stymie suave suaver suavest sub subbed subbing
subcommittee subconscious subculture subdivide subdivision subdue subgroup subject subjective
subjugate subjunctive sublet subletting sublime sublimer sublimest subliminal submarine submerge
submersion submission submissive submit submitted submitting subnormal subordinate subordination
subpoena subprogram subroutine subscribe subscriber subscript subscription subsection subsequent
subservience subservient subset subside subsidiary subsidise subsidize subsidy subsist
subsistence substance substandard substantial substantiate substitute substitution subsystem
subterfuge subterranean subtitle subtle subtler subtlest subtlety subtly subtract subtraction
suburb suburban suburbia subversive subvert subway succeed success successful succession
successive successor succinct succincter succinctest succor succour succulent succumb such suck
sucker suckle suction sudden suddenness suds sue sued suede suffer sufferer suffice sufficiency
sufficient suffix suffocate suffocation suffrage sugar sugarier sugariest sugary suggest
suggester suggestible suggestion suggestive suicidal suicide suing suit suitability suitable
suitably suitcase suite suitor sulfur sulk sulkier sulkiest sulky sullen sullener sullenest
sulphur sultan sultrier sultriest sultry sum summarily summarise summarize summary summed summer
summertime summery summing summit summon sumptuous sun sunbathe sunblock sunburn sundae sundial
sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit sunned sunnier sunniest
sunning sunny sunrise sunscreen sunset sunshine suntan suntanned suntanning sunup sup super
superb superber superbest supercomputer superficial superfluous superhighway superhuman
superimpose superintendent superior superiority superlative supermarket supernatural superpower
superscript supersede supersonic superstar superstition superstitious superstructure supervise
supervision supervisor supervisory supper supplant supple supplement supplemental supplementary
suppler supplest supplied supplier supply support supporter supportive suppose supposition
suppress suppression supremacy supreme surcharge sure surefire surer surest surf surface
surfboard surfer surge surgeon surgery surgical surlier surliest surly surmise surmount surname
surpass surplus surplussed surplussing surprise surreal surrealistic surrender surreptitious
surrogate surround surveillance survey surveyor survival survive survivor susceptible suspect
suspend suspender suspense suspension suspicion suspicious sustain sustainable sustenance swab
swabbed swabbing swagger swaggerer swallow swam swamp swampier swampiest swampy swan swank
swanker swankest swap swapped swapping swarm swarthier swarthiest swarthy swat swatch swathe
swatted swatting sway swear sweat sweater sweatier sweatiest sweatpants sweatshirt sweatshop
sweaty sweep sweeper sweepstake sweet sweeten sweetener sweeter sweetest sweetheart sweetie
sweetness swell sweller swellest swelter swept swerve swift swifter swiftest swig swigged
swigging swill swim swimmer swimming swimsuit swindle swindler swine swing swipe swirl swish
swisher swishest switch switchable switchboard switcher swivel swivelled swivelling swollen swoon
swoop sword swordfish swore sworn swum swung sycamore sycophant syllable syllabus symbol symbolic
symbolically symbolise symbolism symbolize symmetric symmetrical symmetry sympathetic
sympathetically sympathise sympathiser sympathize sympathizer sympathy symphonic symphony symptom
symptomatic synagogue synapse sync synchronisation synchronise synchronization synchronize
synchronous syndicate syndication syndrome synod synonym synonymous synopses synopsis syntactic
syntactically syntax syntheses synthesis synthesise synthesize synthesizer synthetic
synthetically syphilis syringe syrup system systematic systematically tab tabbed tabbing tabby
tabernacle table tablecloth tablespoon tablespoonful tablet tabloid taboo tabulate tabulation
tacit taciturn tack tackier tackiest tackiness tackle tacky taco tact tactful tactic tactical
tactless tad tadpole taffy tag tagged tagging tail tailgate taillight tailor tailpipe tailspin
taint take taken takeoff takeout takeover taker talc tale talent talisman talk talkative talker
tall taller tallest tallied tallow tally talon tambourine tame tameness tamer tamest tamper
tampon tan tandem tang tangent tangential tangerine tangible tangier tangiest tangle tango tangy
tank tankard tanker tanned tanner tannest tanning tantalise tantalize tantamount tantrum tap tape
taper tapestry tapeworm tapped tapping tar tarantula tardier tardiest tardiness tardy target
tariff tarmac tarmacked tarmacking tarnish tarot tarp tarpaulin tarred tarried tarrier tarriest
tarring tarry tart tartan tartar tarter tartest task tassel tasselled tasselling taste tasteful
tasteless taster tastier tastiest tasty tatter tattle tattletale tattoo tatty taught taunt taut
tauter tautest tautology tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax taxable
taxation taxi taxicab taxidermy taxpayer tea teach teacher teacup teak teakettle team teammate
teamster teamwork teapot tear teardrop tearful teargas teargassed teargassing tease teaspoon
teaspoonful teat technical technicality technician technique technological technologist
technology tedious tedium tee teed teem teen teenage teenager teeter teeth teethe teetotal
teetotaler teetotaller telecommunications telecommute telecommuter telegram telegraph telepathic
telepathy telephone telescope telescopic telethon teletype televise television tell teller
telltale temp temper temperament temperamental temperance temperate temperature tempest
tempestuous template temple tempo temporal temporarily temporary tempt temptation ten tenable
tenacious tenacity tenancy tenant tend tendency tender tenderer tenderest tenderhearted tenderise
tenderize tenderness tendon tendril tenement tenet tennis tenor tense tenser tensest tension
tensors tent tentacle tentative tenth tenuous tenure tepee tepid tequila term terminal terminate
termination terminator termini terminology terminus termite terrace terrain terrestrial terrible
terribly terrier terrific terrified terrify territorial territory terror terrorise terrorism
terrorist terrorize terse terseness terser tersest test testable testament tester testicle
testier testiest testified testify testimonial testimony testis testy tetanus tether text
textbook textile textual texture than thank thankful thankless that thatch thatcher thaw the
theater theatre theatrical thee theft their theist them thematic theme themselves then thence
theologian theological theology theorem theoretic theoretical theoretician theorise theorist
theorize theory therapeutic therapist therapy there thereabout thereafter thereby therefore
therein thereof thereon thereupon thermal thermodynamics thermometer thermonuclear thermostat
thesauri thesaurus these thesis theta they thick thicken thicker thickest thicket thickness thief
thieve thigh thimble thin thing thingamajig think thinker thinned thinner thinnest thinning third
thirst thirstier thirstiest thirstily thirsty thirteen thirteenth thirtieth thirty this thistle
thong thorn thornier thorniest thorny thorough thoroughbred thorougher thoroughest thoroughfare
thoroughness those thou though thought thoughtful thoughtfulness thoughtless thoughtlessness
thousand thousandth thrash thread threadbare threat threaten three thresh thresher threshold
threw thrice thrift thriftier thriftiest thrifty thrill thriller thrive throat throatier
throatiest throaty throb throbbed throbbing throne throng throttle through throughout throughput
throw throwaway throwback thrown thrust thud thudded thudding thug thumb thumbnail thumbtack
thump thunder thunderbolt thunderous thunderstorm thunderstruck thus thwart thy thyme thyroid
tiara tic tick ticket tickle ticklish tidal tidbit tide tidied tidier tidiest tidy tie tiebreaker
tied tier tiff tiger tight tighten tighter tightest tightfisted tightness tightrope tightwad
tilde tile till tilt timber time timekeeper timeless timelier timeliest timer timescale timetable
timezone timid timider timidest timidity tin tinder tinderbox tinfoil ting tinge tingle tinier
tiniest tinker tinkle tinned tinnier tinniest tinning tinny tinsel tinselled tinselling tint tiny
tip tipped tipping tipsier tipsiest tipsy tiptoe tirade tire tireder tiredest tiredness tireless
tiresome tissue tit titbit titillate title titter tizzy to toad toadstool toast toaster toastier
toastiest toasty tobacco tobacconist toboggan today toddle toddler toe toed toehold toenail
toffee tofu tog toga together togetherness toggle toil toilet toiletry token tokenism told
tolerable tolerably tolerance tolerant tolerate toll tollbooth tollgate tomahawk tomato tomb
tomboy tombstone tomcat tome tomfoolery tomorrow ton tonal tone tong tongue tonic tonight tonnage
tonne tonsil tonsillitis too took tool toolbar toolkit toot tooth toothache toothbrush toothpaste
toothpick top topaz topic topical topless topographer topography topology topped topping topple
torch tore torment tormentor torn tornado torpedo torque torrent torrential torrid torso tort
tortilla tortoise tortuous torture torturer toss tot total totalitarian totalitarianism totality
totalled totalling tote totem totted totter totting toucan touch touchdown touchier touchiest
touchstone touchy tough toughen tougher toughest toughness toupee tour tourism tourist tournament
tourniquet tousle tout tow toward towel towelled towelling tower town townhouse township
townspeople toxic toxicity toxicology toxin toy trace tracer track tract traction tractor trade
trademark trader tradition traditional traditionalist traffic trafficked trafficking tragedy
tragic tragically trail trailblazer trailer train trainee trainer trait traitor traitorous
trajectory tramp trample trampoline trance tranquil tranquiler tranquilest tranquility
tranquilize tranquilizer tranquillise tranquilliser tranquillity transact transaction
transatlantic transcend transcendence transcendental transcontinental transcribe transcript
transcription transfer transferable transferred transferring transform transformation transformer
transfusion transgress transgression transient transistor transit transition transitional
transitive transitory translate translation translator transliteration translucence translucent
transmission transmit transmitted transmitter transmitting transparency transparent transpire
transplant transport transportable transportation transpose transsexual transverse transvestite
trap trapdoor trapeze trapezoid trapped trapper trapping trash trashcan trashier trashiest trashy
trauma traumatic traumatise traumatize travel traveler travelled traveller travelling traverse
travestied travesty trawl trawler tray treacherous treachery treacle tread treadmill treason
treasure treasurer treasury treat treatable treatise treatment treaty treble tree treetop trek
trekked trekking trellis tremble tremendous tremor trench trenchant trend trendier trendiest
trendy trepidation trespass trespasser trestle trial trialled trialling triangle triangular
tribal tribe tribulation tribunal tributary tribute triceps trick trickery trickier trickiest
trickle trickster tricky tricycle trident tried tries trifle trigger trigonometry trike trill
trillion trilogy trim trimester trimmed trimmer trimmest trimming trinity trinket trio trip tripe
triple triplet triplicate tripod tripos tripped tripping trite triter tritest triumph triumphant
trivia trivial trivialise triviality trivialize trod trodden troll trolley trombone tromp troop
trooper trophy tropic tropical trot trotted trotting troubadour trouble troublemaker troubleshoot
troubleshooter troubleshot troublesome trough trounce troupe trouser trout trowel trowelled
trowelling truancy truant truce truck trucker truckload truculent trudge true truer truest
truffle truism truly trump trumpet trumpeter truncate truncation trundle trunk trust trustee
trustful trustier trustiest trustworthier trustworthiest trustworthy trusty truth truthful
truthfulness try tryout ts tsar tub tuba tubbier tubbiest tubby tube tuberculosis tubular tuck
tuft tug tugboat tugged tugging tuition tulip tumble tumbler tummy tumor tumour tumult tumultuous
tuna tundra tune tuneful tuner tunic tunnel tunnelled tunnelling turban turbine turbulence
turbulent turd tureen turf turgid turkey turmoil turn turnaround turncoat turner turnip turnout
turnover turnpike turnstile turntable turpentine turquoise turret turtle turtleneck tush tusk
tussle tutor tutorial tux tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth twenty
twerp twice twiddle twig twigged twigging twilight twin twine twinge twinkle twinned twinning
twirl twist twister twit twitch twitted twitter twitting two tycoon tying tyke type typecast
typeface typescript typeset typesetter typesetting typewrite typewriter typewritten typewrote
typhoid typhoon typhus typical typified typify typist typo typographic typographical tyrannical
tyrannise tyrannize tyranny tyrant tyre ubiquitous ubiquity udder ugh uglier ugliest ugliness
ugly uh ulcer ulterior ultimate ultimatum ultra ultrasonic ultrasound ultraviolet um umbrella
umpire umpteen umpteenth unabashed unabated unable unabridged unacceptable unacceptably
unaccepted unaccompanied unaccountable unaccountably unadulterated unaffected unaided unaltered
unambiguous unanimity unanimous unanswerable unanswered unarmed unassigned unassuming unattached
unattainable unattended unattractive unauthorised unauthorized unavailable unavoidable
unavoidably unaware unbalanced unbearable unbearably unbeatable unbeaten unbecoming unbelievable
unbelievably unbeliever unbiased unblock unborn unbounded unbreakable unbridled unbroken unburden
unbutton uncannier uncanniest uncannily uncanny unceasing uncertain uncertainty unchallenged
unchanged uncharacteristic uncharacteristically uncharitable uncharted unchecked unchristian
uncle unclean uncleaner uncleanest unclear unclearer unclearest uncomfortable uncomfortably
uncommon uncommoner uncommonest uncompromising unconcerned unconditional unconfirmed unconnected
unconscionable unconscious unconsciousness unconstitutional uncontrollable uncontrollably
uncontrolled uncontroversial unconventional unconvinced unconvincing uncountable uncouth uncover
uncultured uncut undamaged undaunted undecidable undecided undefined undemocratic undeniable
undeniably under underage underbrush underclass underclassman underclassmen undercover
undercurrent undercut undercutting underdog underestimate underflow underfoot undergarment
undergo undergone undergrad undergraduate underground undergrowth underhanded underlain underlay
underlie underline underlying undermine underneath undernourished underpaid underpants underpass
underpay underprivileged underrate underscore undershirt underside understaffed understand
understandable understandably understate understatement understood understudied understudy
undertake undertaken undertaker undertone undertook undertow underwater underwear underweight
underwent underworld underwrite underwritten underwrote undeserved undesirable undetected
undetermined undeveloped undid undisclosed undisturbed undo undocumented undone undoubted undress
undue unduly undying unearth unease uneasier uneasiest uneasily uneasiness uneasy uneconomic
uneconomical uneducated unemployable unemployed unemployment unending unenlightened unequal
unequalled unequivocal unerring unethical uneven uneventful unexpected unexplained unfailing
unfair unfairer unfairest unfairness unfaithful unfamiliar unfashionable unfasten unfavorable
unfavourable unfeasible unfeeling unfilled unfinished unfit unfitted unfitting unfold unforeseen
unforgettable unforgivable unfortunate unfounded unfriendlier unfriendliest unfriendly unfunny
unfurl ungainlier ungainliest ungainly ungodlier ungodliest ungodly ungrammatical ungrateful
unhappier unhappiest unhappily unhappiness unhappy unhealthier unhealthiest unhealthy unheard
unhelpful unholier unholiest unholy unhook unicorn unicycle unidentified unification unified
uniform uniformity unify unilateral unimaginative unimportant unimpressed uninformative
uninformed uninhabitable uninhibited uninitiated uninspired uninspiring uninsured unintelligent
unintelligible unintended unintentional uninterested uninteresting union unionise unionize unique
uniqueness uniquer uniquest unisex unison unit unite unity universal universe university unjust
unjustifiable unjustified unkempt unkind unkinder unkindest unkindlier unkindliest unkindness
unknowingly unknown unlabeled unlabelled unlawful unleaded unleash unless unlike unlikelier
unlikeliest unlimited unlisted unload unlock unluckier unluckiest unlucky unman unmanned
unmanning unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified unmoved
unnamed unnatural unnecessarily unnecessary unnerve unnoticed unobtainable unobtrusive unoccupied
unofficial unoriginal unorthodox unpack unpaid unparalleled unpick unpleasant unpleasantness
unplug unplugged unplugging unpopular unpopularity unprecedented unpredictable unprepared
unprincipled unprintable unprivileged unproductive unprofessional unprofitable unprotected
unproven unprovoked unpublished unqualified unquestionable unquestionably unquestioned unravel
unravelled unravelling unread unreadable unreal unrealistic unreasonable unreasonably
unrecognised unrecognized unrelated unrelenting unreliability unreliable unremarkable
unrepeatable unrepresentative unreserved unresolved unresponsive unrest unrestrained unrestricted
unrivaled unrivalled unroll unruffled unrulier unruliest unruliness unruly unsafe unsafer
unsafest unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unscathed
unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier unseemliest unseemly
unseen unset unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved
unsophisticated unsound unsounder unsoundest unspeakable unspecified unspoken unsportsmanlike
unstable unsteadier unsteadiest unsteady unstoppable unstructured unstuck unsubstantiated
unsuccessful unsuitable unsuited unsung unsupportable unsupported unsure unsuspecting untangle
untenable unthinkable unthinking untidier untidiest untidy untie until untimelier untimeliest
untimely untiring unto untold untouchable untouched untoward untrained untried untrue untruer
untruest untrustworthy untruthful untying unusable unused unusual unveil unwanted unwarranted
unwary unwashed unwelcome unwell unwieldier unwieldiest unwieldy unwilling unwillingness unwind
unwise unwiser unwisest unwitting unworkable unworthy unwound unwrap unwrapped unwrapping
unwritten unyielding unzip unzipped unzipping up upbeat upbringing upchuck upcoming update upend
upfront upgrade upheaval upheld uphill uphold upholster upholsterer upholstery upkeep uplift
upload upon upped upper uppercase upperclassman upperclassmen uppermost upping uppity upright
uprising uproar uproot ups upscale upset upsetting upshot upside upstage upstairs upstanding
upstart upstate upstream upsurge upswing uptake uptight uptown upturn upward uranium urban urbane
urbaner urbanest urchin urge urgency urgent urinate urine urn us usable usage use used useful
usefulness useless uselessness user usher using usual usurp utensil uteri uterus utilisation
utilise utilitarian utilitarianism utility utilization utilize utmost utopia utter utterance
vacancy vacant vacate vacation vacationer vaccinate vaccination vaccine vacillate vacuous vacuum
vagabond vagary vagina vaginae vaginal vagrant vague vagueness vaguer vaguest vain vainer vainest
valedictorian valentine valet valiant valid validate validation validity valise valley valor
valour valuable value valueless valve vampire van vandal vandalise vandalism vandalize vane
vanguard vanilla vanish vanity vanned vanning vanquish vapor vaporise vaporize vapour variability
variable variance variant variation varied variety various varnish varsity vary vase vasectomy
vast vaster vastest vastness vat vatted vatting vault veal vector veer vegan vegetable vegetarian
vegetarianism vegetation veggie vehement vehicle vehicular veil vein velocity velour velvet
velvety vend vendetta vendor veneer venerable venerate veneration vengeance vengeful venison
venom venomous vent ventilate ventilation ventilator ventricle ventriloquism ventriloquist
venture venue veracity veranda verb verbal verbatim verbiage verbose verbosity verdict verge
verier veriest verification verified verify veritable vermin vernacular versatile versatility
verse version versus vertebra vertebrae vertebrate vertical vertices vertigo verve very vessel
vest vestibule vestige vestment vet veteran veterinarian veterinary veto vetted vetting vex
vexation via viability viable viaduct vial vibe vibrant vibrate vibration vicar vicarious vice
vicinity vicious victim victimisation victimise victimization victimize victor victorious victory
video videocassette videotape vie vied view viewer viewpoint vigil vigilance vigilant vigilante
vigor vigorous vigour vile viler vilest vilified vilify villa village villager villain villainous
villainy vindicate vindication vindictive vine vinegar vineyard vintage vinyl viola violate
violation violence violent violet violin violinist viper viral virgin virginity virile virility
virtual virtue virtuoso virtuous virulent virus visa visage viscosity viscous vise visibility
visible visibly vision visionary visit visitation visitor visor vista visual visualise visualize
vital vitality vitamin vitriolic vivacious vivacity vivid vivider vividest vivisection vocabulary
vocal vocalist vocation vocational vociferous vodka vogue voice void volatile volatility volcanic
volcano volition volley volleyball volt voltage volume voluminous voluntarily voluntary volunteer
voluptuous vomit voodoo voracious voracity vortex vote voter vouch voucher vow vowel voyage
voyager voyeur voyeurism vulgar vulgarer vulgarest vulgarity vulnerability vulnerable vulture
vying wackier wackiest wacky wad wadded wadding waddle wade wafer waffle waft wag wage wager
wagged wagging wagon waif wail waist waistband waistline wait waiter waitress waive waiver wake
waken walk walker walkout wall wallet wallop wallow wallpaper walnut walrus waltz wan wand wander
wanderer wane wanna wannabe wanner wannest want wanton war warble ward warden wardrobe ware
warehouse warfare warhead warier wariest warily warlike warlock warlord warm warmer warmest
warmonger warmth warn warp warpath warrant warrantied warranty warred warren warring warrior
warship wart wartime wary was wash washable washbasin washcloth washer washout washroom wasp
wastage waste wastebasket wasteful wasteland watch watchdog watchful watchmaker watchman watchmen
watchword water waterbed watercolor watercolour waterfall waterfront waterier wateriest
waterlogged watermark watermelon waterproof watershed watertight waterway waterworks watery watt
wave waveform wavelength waver wavier waviest wavy wax waxier waxiest waxiness waxy way waylaid
waylay wayside wayward we weak weaken weaker weakest weakling weakness wealth wealthier
wealthiest wealthy wean weapon weaponry wear wearied wearier weariest wearily weariness wearisome
weary weasel weaselled weaselling weather weave weaver web webbed webbing website wed wedded
wedder wedding wedge wedlock wee weed weedier weediest weedy week weekday weekend weeknight weep
weer weest weigh weight weightier weightiest weightless weightlessness weightlifter weightlifting
weighty weird weirder weirdest weirdness weirdo welcome weld welder welfare well wellington welsh
welt welter went wept were werewolf werewolves west westbound westerly western westerner
westernise westernize westward wet wetback wetter wettest wetting whack whale whaler wham whammed
whamming wharf wharves what whatchamacallit whatever whatsoever wheat wheedle wheel wheelbarrow
wheelchair wheeze when whence whenever where whereabouts whereas whereby wherein whereupon
wherever wherewithal whet whether whetted whetting whew which whichever whiff while whilst whim
whimper whimsical whine whiner whinnied whinny whip whiplash whipped whipping whir whirl
whirlpool whirlwind whirr whisk whisker whiskey whisky whisper whistle white whiten whiteness
whiter whitest whitewash whittle whiz whizz who whoa whodunit whoever whole wholehearted
wholesale wholesaler wholesome wholly whom whoop whoosh whopper whore whose why wick wickeder
wickedest wickedness wicker wicket wide widen wider widespread widest widow widower width wield
wiener wife wig wigged wigging wiggle wigwam wild wildcat wildcatted wildcatting wilder
wilderness wildest wildfire wildlife wildness wile wilful wilier wiliest will willful willingness
willow willowy willpower wilt wily wimp wimpier wimpiest wimpy win wince winch wind windbreaker
windfall windier windiest windmill window windowpane windowsill windpipe windscreen windshield
windsurf windswept windy wine wineglass wing wingers wingspan wingtip wink winner winning wino
winsome winsomer winsomest winter wintertime wintrier wintriest wintry wipe wiper wire wiretap
wiretapped wiretapping wirier wiriest wiry wisdom wise wisecrack wiser wisest wish wishbone
wishful wisp wispier wispiest wispy wist wistful wit witch witchcraft with withdraw withdrawal
withdrawn withdrew wither withheld withhold within without withstand withstood witless witness
witticism wittier wittiest witting witty wive wiz wizard wizened wobble wobblier wobbliest wobbly
woe woebegone wok woke woken wolf wolves woman womanhood womankind womb wombat women won wonder
wonderful wonderland wondrous wont woo wood woodchuck wooden woodener woodenest woodier woodiest
woodland woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen woollen woollier
woolliest woozier wooziest woozy word wordier wordiest wordy wore work workable workaholic
workbench workbook worker workfare workforce workload workman workmanlike workmanship workmen
workout workplace worksheet workshop workstation world worldlier worldliest worldwide worm
wormhole worn worried worrisome worry worse worsen worship worshiper worshipped worshipper
worshipping worst worth worthier worthiest worthless worthwhile worthy wot would wound wounder
wove woven wow wrangle wrangler wrap wrapped wrapper wrapping wrath wreak wreath wreathe wreck
wreckage wrecker wren wrench wrest wrestle wrestler wretch wretcheder wretchedest wriggle wright
wring wringer wrinkle wrist wristwatch writ writable write writer writhe written wrong wrongdoer
wrongdoing wronger wrongest wrongful wrote wrought wrung wry wryer wryest xenophobia xenophobic
xylophone yacht yak yakked yakking yam yank yap yapped yapping yard yardstick yarmulke yarn yawn
yeah year yearbook yearling yearn yeast yell yellow yellower yellowest yellowish yelp yen yep yes
yessed yessing yest yesterday yet yeti yew yield yippee yo yodel yodelled yodelling yoga yogurt
yoke yokel yolk yonder you young younger youngest youngster your yourself yourselves youth
youthful yowl yuck yuckier yuckiest yucky yum yummier yummiest yummy yuppie zanier zaniest zany
zap zapped zapping zeal zealous zebra zenith zero zest zeta zigzag zigzagged zigzagging zillion
zinc zincked zincking zip zipped zipper zipping zit zodiac zombie zone zoo zoological zoologist
zoology zoom zucchini
`;

/** English given names that are not common words. */
export const ENGLISH_GIVEN_NAMES = `
Aaren Aarika Aaron Ab Abagael Abagail Abba Abbe Abbey Abbi Abbie Abbot Abbott Abby Abbye Abdel
Abdul Abe Abel Abelard Abeu Abey Abie Abigael Abigail Abigale Abner Abra Abraham Abrahan Abram
Abramo Abran Ad Ada Adah Adair Adaline Adam Adamo Adams Adan Adara Adda Addi Addia Addie Addison
Addy Ade Adel Adela Adelaida Adelaide Adelbert Adele Adelheid Adelice Adelina Adelind Adeline
Adella Adelle Adena Adey Adham Adi Adiana Adina Adlai Adler Ado Adolf Adolph Adolphe Adolpho
Adolphus Adora Adore Adoree Adorne Adrea Adria Adriaens Adrian Adriana Adriane Adrianna Adrianne
Adriano Adrien Adriena Adrienne Aeriel Aeriela Aeriell Afton Ag Agace Agata Agatha Agathe Aggi
Aggie Aggy Agna Agnella Agnes Agnese Agnesse Agneta Agnola Agosto Agretha Aguie Aguistin Aguste
Agustin Aharon Ahmad Ahmed Aida Aidan Aigneis Aila Ailbert Aile Ailee Aileen Ailene Ailey Aili
Ailina Ailis Ailsun Ailyn Aime Aimee Aimil Aindrea Ainslee Ainsley Ainslie Ajay Akim Aksel Al
Alain Alaine Alair Alameda Alan Alana Alanah Aland Alane Alanna Alano Alanson Alard Alaric
Alasdair Alastair Alasteir Alaster Alayne Alberik Albert Alberta Albertina Albertine Alberto
Albie Albina Albrecht Alden Aldin Aldis Aldo Aldon Aldous Aldric Aldrich Aldridge Aldus Aldwin
Alec Alecia Aleda Aleece Aleen Alejandra Alejandrina Alejandro Alejoa Aleksandr Alena Alene
Alessandra Alessandro Aleta Alethea Alex Alexa Alexander Alexandr Alexandra Alexandre Alexandrina
Alexandro Alexandros Alexei Alexi Alexia Alexina Alexine Alexio Alexis Alf Alfi Alfie Alfons
Alfonse Alfonso Alford Alfred Alfreda Alfredo Alfy Algernon Ali Alia Alic Alica Alice Alicea
Alicia Alick Alida Alidia Alie Alika Alikee Alina Aline Alis Alisa Alisander Alisha Alison Alissa
Alistair Alister Alisun Alix Aliza Alla Allan Allard Allayne Alleen Allegra Allen Allene Alley
Alleyn Alli Allianora Allie Allin Allina Allis Allison Allissa Allister Allistir Allix Allsun
Allx Allyce Allyn Allys Allyson Alma Almeda Almeria Almeta Almira Almire Aloin Aloise Aloisia
Alon Alonso Alonzo Aloysia Aloysius Alphard Alphonse Alphonso Alric Alta Althea Aluin Aluino Alva
Alvan Alvera Alverta Alvie Alvin Alvina Alvinia Alvira Alvis Alvy Alwin Alwyn Alyce Alyda Alyosha
Alys Alysa Alyse Alysia Alyson Alyss Alyssa Amabel Amabelle Amalea Amalee Amaleta Amalia Amalie
Amalita Amalle Amanda Amandi Amandie Amandy Amara Amargo Amata Amberly Amble Ambros Ambrose
Ambrosi Ambrosio Ambrosius Ambur Amby Ame Amelia Amelie Amelina Ameline Amelita Amerigo Amery Ami
Amie Amii Amil Amitie Amity Ammamaria Amory Amos Amy Amye Ana Anabal Anabel Anabella Anabelle
Analiese Analise Anallese Anallise Anastasia Anastasie Anastassia Anatol Anatola Anatole Anatollo
Ancell Andee Andeee Anderea Anders Anderson Andi Andie Andonis Andra Andras Andre Andrea Andreana
Andreas Andree Andrei Andrej Andres Andrew Andrey Andria Andriana Andriette Andris Andromache
Andros Andrus Andy Anestassia Anet Anett Anetta Anette Ange Angela Angele Angeli Angelia Angelica
Angelico Angelika Angelina Angeline Angelique Angelita Angelle Angelo Angie Angil Angus Angy Ania
Anica Anissa Anita Anitra Anjanette Anjela Ann Anna Annabal Annabel Annabela Annabell Annabella
Annabelle Annadiana Annadiane Annalee Annaliese Annalise Annamaria Annamarie Anne Annecorinne
Anneliese Annelise Annemarie Annetta Annette Anni Annice Annie Annis Annissa Annmaria Annmarie
Annnora Annora Anny Ansel Ansell Anselm Anselma Ansley Anson Anstice Anthe Anthea Anthia
Anthiathia Anthony Antin Antoine Antoinette Anton Antone Antonella Antonetta Antoni Antonia
Antonie Antonietta Antonin Antonina Antonino Antonio Antonius Antons Antony Anya Appolonia April
Aprilette Ara Arabel Arabela Arabele Arabella Arabelle Araldo Archaimbaud Archambault Archer
Archibald Archibaldo Archibold Archie Archy Arda Ardath Ardeen Ardelia Ardelis Ardella Ardelle
Arden Ardene Ardenia Ardine Ardis Ardisj Ardith Ardra Ardyce Ardys Ardyth Arel Aretha Ari Ariadne
Ariana Aridatha Arie Ariel Ariela Ariella Arielle Arin Ario Aristotle Arlan Arlana Arlee Arleen
Arlen Arlena Arlene Arleta Arlette Arley Arleyne Arlie Arliene Arlin Arlina Arlinda Arline
Arluene Arly Arlyn Arlyne Arman Armand Armando Armin Armstrong Arnaldo Arne Arney Arni Arnie
Arnold Arnoldo Arnuad Arny Aron Arri Arron Artair Arte Artemas Artemis Artemus Arther Arthur
Artie Artur Arturo Artus Arty Arv Arvie Arvin Arvy Aryn Asa Ase Ashbey Ashby Ashely Asher Ashia
Ashien Ashil Ashla Ashlan Ashlee Ashleigh Ashlen Ashley Ashli Ashlie Ashlin Ashly Ashton Asia
Astra Astrid Astrix Atalanta Athena Athene Atlanta Atlante Aube Auberon Aubert Auberta Aubine
Aubree Aubrette Aubrey Aubrie Aubry Audi Audie Audra Audre Audrey Audrie Audry Audrye Audy Augie
August Augusta Auguste Augustin Augustina Augustine Augusto Augustus Augy Aundrea Aura Aurea
Aurel Aurelea Aurelia Aurelie Auria Aurie Aurilia Aurlie Auroora Aurora Aurore Aurthur Austen
Austin Austina Austine Ava Ave Aveline Averell Averil Averill Avery Averyl Avictor Avie Avigdor
Avis Aviva Avivah Avram Avril Avrit Avrom Ax Axe Axel Aylmar Aylmer Aymer Ayn Bab Babara Babb
Babbette Babbie Babette Babita Babs Bail Bailey Bailie Baillie Baily Baird Bald Balduin Baldwin
Bale Bambi Bambie Bamby Bancroft Banky Barb Barbabas Barbabra Barbara Barbaraanne Barbe Barbee
Barbette Barbey Barbi Barbie Barbra Barby Barclay Bard Barde Bari Barn Barnabas Barnabe Barnaby
Barnard Barnebas Barnett Barney Barnie Barny Baron Barr Barret Barrett Barri Barrie Barris Barron
Barry Bart Bartel Barth Barthel Bartholemy Bartholomeo Bartholomeus Bartholomew Bartie Bartlet
Bartlett Bartolemo Bartolomeo Barton Bartram Barty Bary Baryram Basia Basil Basile Basilio
Basilius Bastian Bastien Batholomew Bathsheba Batsheva Baudoin Bax Baxie Baxter Baxy Bayard Bea
Beale Bealle Bearnard Beatrice Beatrisa Beatrix Beatriz Beau Beaufort Beauregard Bebe Becca Beck
Becka Becki Beckie Becky Bee Beilul Beitris Bekki Bel Belia Belicia Belinda Belita Bella Bellanca
Belle Bellina Beltran Belva Belvia Ben Bendick Bendicty Bendite Bendix Benedetta Benedetto
Benedick Benedict Benedicta Benedicto Benedikt Benedikta Benetta Bengt Beniamino Benita Benito
Benjamen Benjamin Benji Benjie Benjy Benn Bennett Benni Bennie Benny Benoit Benoite Benson
Bentlee Bentley Benton Benyamin Ber Berenice Beret Berget Berk Berke Berkeley Berkie Berkley
Berkly Berky Bern Berna Bernadene Bernadette Bernadina Bernadine Bernard Bernardina Bernardine
Bernardo Bernarr Berne Bernelle Bernete Bernetta Bernette Bernhard Berni Bernice Bernie Bernita
Berny Berri Berrie Berry Bert Berta Berte Bertha Berthe Berti Bertie Bertina Bertine Berton
Bertram Bertrand Bertrando Berty Beryl Beryle Bess Bessie Bessy Beth Bethanne Bethany Bethena
Bethina Betsey Betsy Betta Bette Betteann Betteanne Betti Bettina Bettine Betty Bettye Beulah Bev
Bevan Beverie Beverlee Beverley Beverlie Beverly Bevin Bevon Bevvy Bianca Bianka Bibbie Bibby
Bibbye Bibi Biddie Biddy Bidget Bil Bili Billi Billie Billy Billye Bing Bink Binky Binni Binnie
Binny Birch Birdie Birgit Birgitta Birk Biron Bjorn Blaine Blair Blaire Blake Blakelee Blakeley
Blanca Blanch Blancha Blanche Blane Blayne Blinni Blinnie Blinny Blisse Blithe Blondell Blondelle
Blondie Blondy Blythe Bo Bobbe Bobbee Bobbette Bobbi Bobbie Bobby Bobbye Bobette Bobina Bobine
Bobinette Bogart Bogey Boigie Bondie Bondon Bondy Boniface Bonita Bonnee Bonni Bonnibelle Bonnie
Bonny Boone Boonie Boony Boote Booth Boothe Bord Borden Bordie Bordy Borg Boris Bourke Bowie
Boyce Boycey Boycie Boyd Brad Bradan Brade Braden Bradford Bradley Bradly Bradney Brady Bram Bran
Brana Brandais Brande Brandea Branden Brander Brandi Brandice Brandie Brandise Brandon Brandtr
Brandy Brandyn Brannon Brant Brantley Breanne Brear Bree Breena Bren Brena Brenda Brendan Brenden
Brendin Brendis Brendon Brenn Brenna Brennan Brennen Brent Bret Brett Brew Brewer Brewster Bria
Brian Briana Brianna Brianne Briano Briant Brice Bride Bridget Bridgette Bridie Brien Brier
Brietta Brig Brigg Briggs Brigham Brigid Brigida Brigit Brigitta Brigitte Brina Briney Brinn
Brinna Briny Brion Brit Brita Britney Britni Britt Britta Brittan Brittaney Brittani Brittany
Britte Britteny Brittne Brittney Brittni Brnaba Brnaby Brock Brockie Brocky Brod Broddie Broddy
Broderic Broderick Brodie Brody Brok Bron Bronnie Bronny Bronson Brook Brooke Brooks Brose Bruce
Brucie Bruis Brunhilda Brunhilde Bruno Bryan Bryana Bryant Bryanty Bryce Bryn Bryna Brynn Brynna
Brynne Bryon Buckie Bucky Bud Budd Buddie Buddy Buffy Buiron Bunni Bunnie Bunny Burch Burg
Burgess Burk Burke Burl Burlie Burnaby Burnard Burr Burt Burtie Burton Burty Butch Byram Byran
Byrann Byrle Byrom Byron Cacilia Cacilie Cad Caddric Caesar Cahra Cairistiona Caitlin Caitrin Cal
Caldwell Cale Caleb Calhoun Calida Calla Callean Calley Calli Callida Callie Cally Calv Calvin
Calypso Camala Camel Camella Camellia Cameron Camey Cami Camila Camile Camilla Camille Cammi
Cammie Cammy Candace Candi Candice Candida Candide Candie Candis Candra Candy Caprice Cara
Caralie Carce Caren Carena Caresa Caressa Caresse Carey Cari Caria Carie Caril Carilyn Carin
Carina Carine Cariotta Carissa Carita Caritta Carl Carla Carlee Carleen Carlen Carlene Carleton
Carley Carlie Carlin Carlina Carline Carling Carlita Carlo Carlos Carlota Carlotta Carly Carlye
Carlyle Carlyn Carlynn Carlynne Carma Carmel Carmela Carmelia Carmelina Carmelita Carmella
Carmelle Carmen Carmencita Carmina Carmine Carmita Carmon Carney Carny Caro Carol Carola Carolan
Carolann Carole Carolee Carolin Carolina Caroline Caroljean Carolus Carolyn Carolyne Carolynn
Caron Carr Carree Carri Carrie Carrissa Carrol Carroll Carson Cart Carter Carver Cary Caryl Caryn
Casandra Casar Casey Casi Casie Caspar Casper Cass Cassandra Cassandre Cassandry Cassaundra
Cassey Cassi Cassie Cassius Cassondra Cassy Catarina Cate Caterina Catha Catharina Catharine
Cathe Cathee Catherin Catherina Catherine Cathi Cathie Cathleen Cathlene Cathrin Cathrine Cathryn
Cathy Cathyleen Cati Catie Catina Catlaina Catlee Catlin Catrina Catriona Caty Caye Cayla Caz
Cazzie Cchaddie Cece Cecelia Cecil Cecile Ceciley Cecilia Cecilio Cecilius Cecilla Cecily Ced
Cedric Ceil Cele Celene Celesta Celeste Celestia Celestina Celestine Celestyn Celestyna Celia
Celie Celina Celinda Celine Celinka Celisse Celka Celle Cello Cesar Cesare Cesaro Cesya Chad
Chadd Chaddie Chaddy Chadwick Chaim Chalmers Chan Chancey Chanda Chandal Chandler Chandra Chane
Channa Chantal Chantalle Charil Charin Chariot Charis Charissa Charisse Charita Charla Charlean
Charleen Charlena Charlene Charles Charley Charlie Charline Charlot Charlotta Charlotte Charlton
Charmain Charmaine Charmane Charmian Charmine Charmion Charo Charyl Chas Chastity Chaunce
Chauncey Che Chelsae Chelsea Chelsey Chelsie Chelsy Chen Cher Chere Cherey Cheri Cherianne
Cherice Cherida Cherie Cherilyn Cherilynn Cherin Cherise Cherish Cherlyn Cherri Cherrita Cherry
Chery Cherye Cheryl Ches Cheslie Chester Cheston Chet Chev Chevalier Chevy Chiarra Chic Chick
Chickie Chicky Chico Chilton Chiquia Chiquita Chlo Chloe Chloette Chloris Chris Chrisse Chrissie
Chrissy Christa Christabel Christabella Christal Christalle Christan Christean Christel Christen
Christi Christian Christiana Christiane Christiano Christie Christin Christina Christine
Christoffer Christoforo Christoper Christoph Christophe Christopher Christophorus Christos
Christy Christye Christyna Chrisy Chrotoem Chrysa Chrysler Chrystal Chryste Chrystel Chucho
Cicely Cicily Ciel Cilka Cinda Cindee Cindelyn Cinderella Cindi Cindie Cindra Cindy Cinnamon
Cirillo Cirilo Ciro Cissiee Cissy Claiborn Claiborne Clair Claire Clara Clarabelle Clarance Clare
Clarence Claresta Clareta Claretta Clarette Clarey Clari Claribel Clarice Clarie Clarinda Clarine
Clarissa Clarisse Clarita Clark Clarke Clary Claude Claudell Claudelle Claudetta Claudette
Claudia Claudian Claudianus Claudie Claudina Claudine Claudio Claudius Claus Clay Clayborn
Clayborne Claybourne Clayson Clayton Clea Cleavland Clem Clemence Clemens Clement Clemente
Clementia Clementina Clementine Clementius Clemmie Clemmy Cleo Cleon Cleopatra Clerc Clerissa
Cletis Cletus Cleve Cleveland Clevey Clevie Clifford Clim Clint Clio Clive Clo Cloe Cloris
Clotilda Clovis Cly Clyde Clyve Clywd Cob Cobb Cobbie Cobby Codee Codi Codie Cody Cointon Colan
Colas Colby Cole Coleen Coleman Colene Colet Coletta Colette Colin Colleen Collen Collete
Collette Collie Collin Colline Colly Colman Colver Conan Conant Concettina Conchita Concordia
Conn Conney Conni Connie Connor Conny Conrad Conrade Conrado Conroy Consalve Consolata Constance
Constancia Constancy Constanta Constantia Constantin Constantina Constantine Constantino Consuela
Consuelo Conway Coop Cooper Cora Corabel Corabella Corabelle Coral Coralie Coraline Coralyn
Corbet Corbett Corbie Corbin Corby Cord Cordelia Cordelie Cordell Cordey Cordi Cordie Cordula
Cordy Coreen Corella Corenda Corene Coretta Corette Corey Cori Corie Corilla Corina Corine
Corinna Corinne Coriss Corissa Corliss Corly Cornall Cornela Cornelia Cornelius Cornell Cornelle
Corney Cornie Corny Correna Correy Corri Corrianne Corrie Corrina Corrine Corrinne Corry Cort
Cortie Cortney Corty Cory Cos Cosetta Cosette Cosimo Cosme Cosmo Costa Costanza Courtenay
Courtnay Courtney Cozmo Craggie Craggy Craig Crawford Creigh Creight Creighton Crichton Crin Cris
Crissie Crissy Crista Cristabel Cristal Cristen Cristi Cristian Cristiano Cristie Cristin
Cristina Cristine Cristionna Cristobal Cristy Crosby Crysta Crystie Cthrine Cull Cullan Cullen
Culley Cullie Cullin Cully Culver Curcio Curr Curran Currey Currie Curt Curtice Curtis Cy Cyb
Cybil Cybill Cymbre Cynde Cyndi Cyndia Cyndie Cyndy Cynthea Cynthia Cynthie Cynthy Cyril Cyrill
Cyrille Cyrillus Cyrus Dacey Dacia Dacie Dacy Dael Daffi Daffie Daffy Dag Dagmar Dagny Dahlia
Daile Daisey Daisi Daisie Daisy Dal Dale Dalenna Dalia Dalila Dalis Dall Dallas Dalli Dallis
Dallon Daloris Dalston Dalt Dalton Damara Damaris Dame Damian Damiano Damien Damita Damon Dan
Dana Dane Danell Danella Danette Dani Dania Danica Danice Danie Daniel Daniela Daniele Daniella
Danielle Danika Danila Danit Danita Danna Dannel Danni Dannie Danny Dannye Dante Danya Danyelle
Danyette Daphene Daphna Daphne Dar Dara Darb Darbee Darbie Darby Darcee Darcey Darci Darcie Darcy
Darda Dareen Darell Darelle Daren Dari Daria Darice Darill Darin Dario Darius Darla Darleen
Darlene Darline Darlleen Darn Darnall Darnell Daron Darrel Darrell Darrelle Darren Darrick Darrin
Darryl Darsey Darsie Darwin Darya Daryl Daryle Daryn Dasha Dasi Dasie Dasya Datha Daune Dav Dave
Daveen Daven Daveta Davey David Davida Davidde Davide Davidson Davie Davin Davina Davine Davis
Davita Davon Davy Dawna Dayle Dayna Ddene De Dean Deana Deane Deanna Deanne Deb Debbi Debbie
Debby Debee Debera Debi Debor Debora Deborah Debra Decca Dede Dedie Dedra Dee Deeann Deeanne
Deedee Deena Deerdre Deeyn Dehlia Deidre Deina Deirdre Del Dela Delainey Delaney Delano Delbert
Delcina Delcine Delia Delila Delilah Delinda Dell Della Delly Delmar Delmer Delmor Delmore Delora
Delores Deloria Deloris Delphine Delphinia Demeter Demetra Demetre Demetri Demetria Demetris
Demetrius Demott Den Dena Dene Deni Denice Denis Denise Denna Dennet Denney Denni Dennie Dennis
Dennison Denny Denver Denys Denyse Deonne Der Derby Derek Derick Derk Dermot Derrek Derrick
Derrik Derril Derron Derry Derward Derwin Des Desdemona Desi Desirae Desiree Desiri Desmond
Desmund Dev Deva Devan Devi Devin Devina Devinne Devland Devlen Devlin Devon Devondra Devonna
Devonne Devora Devy Dew Dewain Dewey Dewie Dewitt Dex Dexter Di Diahann Dian Diana Diandra Diane
Dianemarie Diann Dianna Dianne Diannne Diarmid Dick Dickie Dicky Didi Dido Diego Diena Dierdre
Dieter Dietrich Dilan Dill Dillie Dillon Dilly Dimitri Dimitry Dina Dinah Dinnie Dinny Dino Dion
Dione Dionis Dionisio Dionne Dionysus Dirk Dita Dix Dixie Dmitri Dniren Dode Dodi Dodie Dody Dolf
Doll Dolley Dolli Dollie Dolly Dolores Dolorita Doloritas Dolph Dom Domenic Domenico Domeniga
Dominga Domingo Domini Dominic Dominica Dominick Dominik Dominique Dona Donal Donall Donalt
Donaugh Donavon Donella Donelle Donetta Donia Donica Donielle Donn Donna Donnamarie Donnell Donni
Donnie Donny Donovan Dora Doralia Doralin Doralyn Doralynn Doralynne Dore Doreen Dorelia Dorella
Dorelle Dorena Dorene Doretta Dorette Dorey Dori Doria Dorian Dorice Dorie Dorine Doris Dorisa
Dorise Dorita Doro Dorolice Dorolisa Dorotea Doroteya Dorothea Dorothee Dorothy Dorree Dorri
Dorrie Dorris Dorry Dorthea Dorthy Dory Dosi Doti Dotti Dottie Dotty Doug Dougie Douglas Douglass
Dougy Dov Doy Doyle Drake Dre Dreddy Dredi Drona Dru Druci Drucie Drucill Drucy Drud Drugi Drusi
Drusie Drusilla Drusy Duane Dud Dudley Duffie Duffy Dugald Duke Dukey Dukie Duky Dulce Dulcea
Dulci Dulcia Dulciana Dulcie Dulcine Dulcinea Dulcy Dulsea Dun Dunc Duncan Dunn Dunstan Dur
Durand Durant Durante Durward Dwain Dwayne Dwight Dyan Dyana Dyane Dyann Dyanna Dyanne Dylan Dyna
Dynah Eachelle Eada Eadie Eadith Eadmund Eal Ealasaid Eamon Earl Earle Earlie Eartha Earvin
Easter Eb Eba Ebba Eben Ebeneser Ebenezer Eberhard Eberto Ebonee Ebony Ed Eda Edan Edd Eddi Eddie
Eddy Ede Edee Edeline Eden Edgar Edgard Edgardo Edi Edie Edik Edin Edita Edith Editha Edithe
Ediva Edlin Edmon Edmund Edna Edouard Edsel Eduard Eduardo Eduino Edvard Edward Edwin Edwina Edy
Edyth Edythe Effie Efrem Efren Egan Egbert Egon Egor Eileen Eilis Eimile Eirena Ekaterina El
Elaina Elaine Elana Elane Elayne Elbert Elberta Elbertina Elbertine Elden Eldin Eldon Eldredge
Eldridge Eleanor Eleanora Eleanore Electra Eleen Elena Elene Eleni Elenore Eleonora Eleonore
Elfie Elfreda Elfrida Elfrieda Elga Eli Elia Elianora Elianore Elias Elicia Elie Elihu Elijah
Elinor Elinore Eliot Elisa Elisabet Elisabeth Elisabetta Elise Elisha Elissa Elita Eliza Elizabet
Elizabeth Elka Elke Ella Elladine Ellary Elle Ellen Ellene Ellerey Ellery Ellette Elli Ellie
Elliot Elliott Ellis Ellissa Ellswerth Ellsworth Ellwood Elly Ellyn Ellynn Elmer Elmira Elmo
Elmore Elna Elnar Elnora Elnore Eloisa Eloise Elonore Elora Elroy Elsa Elsbeth Elset Elsey Elsi
Elsie Elsinore Elspeth Elston Elsworth Elsy Elton Elva Elvera Elvin Elvina Elvira Elvis Elvyn
Elwin Elwira Elwood Elwyn Ely Elyn Elyse Elysee Elysha Elysia Elyssa Ema Emalee Emalia Emanuel
Emanuele Emelda Emelen Emelia Emelina Emeline Emelita Emelyne Emera Emerson Emery Emile Emilee
Emili Emilia Emilie Emiline Emilio Emily Emlen Emlyn Emlynn Emlynne Emma Emmalee Emmaline Emmalyn
Emmalynn Emmalynne Emmanuel Emmeline Emmerich Emmery Emmet Emmett Emmey Emmi Emmie Emmit Emmott
Emmy Emmye Emogene Emory Emyle Emylee Engelbert Englebert Engracia Enid Ennis Enoch Enos Enrica
Enrichetta Enrico Enrika Enrique Enriqueta Eolanda Eolande Ephraim Ephrayim Ephrem Eran Erasmus
Erastus Erda Erek Erena Erhard Erhart Eric Erica Erich Ericha Erick Ericka Erie Erik Erika Erin
Erina Erinn Erinna Erl Erma Ermanno Ermengarde Ermentrude Ermin Ermina Erminia Erminie Erna
Ernaline Ernest Ernesta Ernestine Ernesto Ernestus Ernie Ernst Erny Errick Errol Erroll Erskine
Ertha Erv Erwin Eryn Esdras Esma Esmaria Esme Esmeralda Esra Essa Essie Essy Esta Esteban Estel
Estele Estell Estella Estelle Ester Estevan Esther Estrella Estrellita Etan Ethan Ethe Ethel
Ethelbert Ethelda Ethelin Ethelind Etheline Ethelred Ethelyn Ethyl Etienne Etta Etti Ettie Ettore
Etty Eudora Euell Eugen Eugene Eugenia Eugenie Eugenio Eugenius Eugine Eula Eulalie Eunice
Euphemia Eustace Eustacia Ev Eva Evaleen Evan Evangelia Evangelin Evangelina Evangeline Evania
Evanne Eve Eveleen Evelin Evelina Eveline Evelyn Everard Evered Everett Evey Evie Evin Evita
Evonne Evvie Evvy Evy Evyn Ewan Eward Ewart Ewell Ewen Eyde Eydie Ezechiel Ezekiel Ezequiel
Eziechiele Ezmeralda Ezra Ezri Fabe Faber Fabian Fabiano Fabien Fabio Fae Faina Fairfax Fairleigh
Fairlie Falito Falkner Fallon Fanchette Fanchon Fancie Fanechka Fania Fanni Fannie Fanny Fanya
Fara Farah Farand Farica Farlay Farlee Farleigh Farley Farlie Farly Farr Farra Farrah Farrand
Farrel Farrell Farris Faulkner Faun Faunie Faustina Faustine Fawn Fawne Fawnia Fax Fay Faydra
Faye Fayette Fayina Fayre Fayth Faythe Federica Federico Fedora Felecia Felic Felicdad Felice
Felicia Felicio Felicity Felicle Felike Feliks Felipa Felipe Felisha Felita Felix Feliza Felizio
Fenelia Feodor Feodora Ferd Ferdie Ferdinand Ferdinanda Ferdinande Ferdy Fergus Ferguson Fern
Fernanda Fernande Fernandina Fernando Ferne Ferrel Ferrell Ferris Fey Fiann Fianna Fidel Fidela
Fidelia Fidelio Fidelity Fidole Fielding Fifi Fifine Filbert Filberte Filberto Filia Filide Filip
Filippa Filippo Filmer Filmore Fin Fina Findlay Findley Finlay Finley Finn Fiona Fionna Fionnula
Fiorenze Fitz Fitzgerald Flem Fleming Flemming Fletch Fletcher Fleur Fleurette Flin Flinn Flint
Flo Flor Flora Florance Flore Florella Florence Florencia Florentia Florenza Florette Flori
Floria Florian Florida Florie Florina Florinda Floris Florri Florrie Florry Flory Flossi Flossie
Flossy Floyd Flss Flynn Fons Fonsie Fonz Fonzie Forbes Ford Forester Forrest Forrester Forster
Foss Foster Fowler Fran Francene Frances Francesca Francesco Franchot Francine Francis Francisca
Francisco Franciska Franciskus Francklin Francklyn Francois Francoise Francyne Frankie Franklin
Franklyn Franky Franni Frannie Franny Frans Fransisco Frants Franz Franzen Frasco Fraser Frasier
Frasquito Frayda Fraze Frazer Frazier Fred Freda Freddi Freddie Freddy Fredek Fredelia Frederic
Frederica Frederich Frederick Fredericka Frederico Frederigo Frederik Frederique Fredi Fredia
Fredra Fredric Fredrick Fredrika Freedman Freeland Freeman Freemon Freida Fremont Frieda
Friederike Friedrich Friedrick Fritz Fulton Fulvia Gabbey Gabbi Gabbie Gabby Gabe Gabey Gabi
Gabie Gabriel Gabriela Gabriele Gabriell Gabriella Gabrielle Gabriellia Gabriello Gabrila Gaby
Gae Gael Gaelan Gage Gail Gaile Gal Gale Galen Galina Gallagher Gallard Galvan Galven Galvin
Gamaliel Gan Gannie Gannon Ganny Gar Garald Gard Gardener Gardie Gardiner Gardner Gardy Gare
Garek Gareth Garey Garfield Garik Garland Garner Garnet Garnette Garold Garrard Garrek Garret
Garreth Garrett Garrick Garrik Garrot Garrott Garry Garth Garv Garvey Garvin Garvy Garwin Garwood
Gary Gaspar Gaspard Gasparo Gasper Gaston Gaultiero Gauthier Gav Gavan Gaven Gavin Gavra
Gavrielle Gawain Gawen Gaye Gayel Gayelord Gayla Gayle Gayleen Gaylene Gayler Gaylor Gaylord
Gaynor Gearalt Gearard Gelya Gena Geneva Genevieve Genevra Genia Genna Genni Gennie Gennifer
Genny Geno Genovera Genvieve Geoff Geoffrey Geoffry Georas Geordie Georg George Georgeanna
Georgeanne Georgena Georges Georgeta Georgetta Georgette Georgi Georgia Georgiana Georgianna
Georgianne Georgie Georgina Georgine Georgy Gerald Geralda Geraldine Gerard Gerardo Gerda Gerek
Gerhard Gerhardine Gerhardt Geri Gerianna Gerianne Gerick Gerik Gerladina Germain Germaine
Germana Germayne Gerome Gerrard Gerri Gerrie Gerrilee Gerry Gert Gerta Gerti Gertie Gertrud
Gertruda Gertrude Gertrudis Gerty Gery Gherardo Giacinta Giacobo Giacomo Giacopo Gian Giana
Gianina Gianna Gianni Giavani Gib Gibb Gibbie Gibby Gideon Giff Giffard Giffer Giffie Gifford
Giffy Gigi Gil Gilbert Gilberta Gilberte Gilbertina Gilbertine Gilberto Gilburt Gilda Gilemette
Giles Gill Gillan Gilles Gilli Gillian Gillie Gilligan Gilly Gina Ginelle Ginevra Ginger Ginni
Ginnie Ginnifer Ginny Gino Giordano Giorgi Giorgia Giorgio Giovanna Giovanni Gipsy Giralda
Giraldo Giraud Gisela Giselbert Gisele Gisella Giselle Giuditta Giulia Giulietta Giulio Giuseppe
Giustina Giustino Giusto Gizela Gladi Gladys Gleda Glen Glenda Glenden Glendon Glenine Glenn
Glenna Glennie Glennis Glori Gloria Gloriana Gloriane Glyn Glynda Glynis Glynn Glynnis Gnni
Godard Godart Goddard Goddart Godfree Godfrey Godfry Godiva Godwin Golda Goldarina Goldi Goldia
Goldie Goldina Goldy Gonzales Gonzalo Goober Goran Goraud Gordan Gorden Gordie Gordon Gordy
Gothart Gottfried Gracia Gracie Gradeigh Gradey Grady Graehme Graeme Graham Graig Gram Gran
Grange Granger Grannie Granny Grantham Granthem Grantley Granville Grata Gratia Gratiana Gray
Grayce Grazia Greer Greg Gregg Greggory Gregoire Gregoor Gregor Gregorio Gregorius Gregory
Grenville Greta Gretal Gretchen Grete Gretel Grethel Gretna Gretta Grier Griff Griffie Griffin
Griffith Griffy Gris Griselda Grissel Griswold Griz Grove Grover Gualterio Guendolen Guenevere
Guenna Guglielma Guglielmo Gui Guido Guilbert Guillaume Guillema Guillemette Guillermo Guinevere
Guinna Gunar Gunilla Gunner Guntar Gunter Gunther Gus Gusella Guss Gussi Gussie Gussy Gusta
Gustaf Gustav Gustave Gustavo Gustavus Gusti Gustie Gusty Guthrey Guthrie Guthry Gwen Gwendolen
Gwendolin Gwendolyn Gweneth Gwenette Gwenneth Gwenni Gwennie Gwenny Gwenora Gwenore Gwyn Gwyneth
Gwynne Gypsy Hadlee Hadleigh Hadley Hadria Hadrian Hagan Hagen Hailee Hailey Haily Hakeem Hakim
Hal Hale Haleigh Halette Haley Hali Halie Halimeda Halley Halli Hallie Hallsy Hally Halsey Halsy
Hamel Hamid Hamil Hamilton Hamish Hamlen Hamlin Hammad Hamnet Hana Hanan Hank Hanna Hannah Hanni
Hannie Hannis Hanny Hans Hansiain Hanson Harald Harbert Harcourt Harlan Harland Harlen Harlene
Harley Harli Harlie Harlin Harman Harmon Harmonia Harmonie Harold Haroun Harp Harper Harri Harrie
Harriet Harriett Harrietta Harriette Harriot Harriott Harris Harrison Harry Hart Hartley Hartwell
Harv Harvey Harwell Harwilll Hasheem Hashim Haskel Haskell Haslett Hastie Hastings Hatti Hattie
Hatty Haven Hayden Haydon Hayes Hayley Hayward Haywood Hayyim Haze Hazel Hazlett Heall Heath
Heather Hebert Hector Heda Hedda Heddi Heddie Hedi Hedvig Hedvige Hedwig Hedwiga Hedy Heida Heidi
Heidie Heindrick Heinrick Heinrik Helaina Helaine Helen Helena Helene Helenka Helga Helge Helli
Heloise Helsa Helyn Henderson Hendrick Hendrik Hendrika Henka Henri Henrie Henrieta Henrietta
Henriette Henrik Henry Henryetta Hephzibah Herb Herbert Herbie Herby Herc Hercule Hercules
Herculie Heriberto Herman Hermann Hermia Hermie Hermina Hermine Herminia Hermione Hermon Hermy
Hernando Herold Herrick Hersch Herschel Hersh Hershel Herta Hertha Herve Hervey Hester Hesther
Hestia Hetti Hettie Hetty Hew Hewe Hewet Hewett Hewie Hewitt Heywood Hi Hieronymus Hilario
Hilarius Hilary Hilda Hildagard Hildagarde Hilde Hildegaard Hildegarde Hildy Hillard Hillary
Hillel Hillery Hilliard Hilliary Hillie Hillier Hilly Hillyer Hilton Hinda Hinze Hiram Hirsch
Hobard Hobart Hobey Hobie Hodge Hoebart Hogan Holden Holli Hollie Hollis Holly Hollyanne Holmes
Holt Homer Homere Homerus Honor Honoria Horace Horacio Horatia Horatio Horatius Horst Hort Horten
Hortense Hortensia Horton Howard Howey Howie Hoyt Hube Hubert Huberto Hubey Hubie Huey Hugh
Hughie Hugibert Hugo Hugues Hulda Humbert Humberto Humfrey Humfrid Humfried Humphrey Hunfredo
Hunter Huntington Huntlee Huntley Hurlee Hurleigh Hurley Husain Husein Hussein Hy Hyacinth
Hyacintha Hyacinthe Hyacinthia Hyacinthie Hyatt Hyman Hymie Hynda Iago Iain Ian Ianthe Ibbie Ibby
Ibrahim Ichabod Ida Idalia Idalina Idaline Idell Idelle Idette Iggie Iggy Ignace Ignacio Ignacius
Ignatius Ignaz Ignazio Igor Ike Ikey Ilaire Ilario Ileana Ileane Ilene Ilise Ilka Illa Ilsa Ilse
Ilysa Ilyse Ilyssa Imelda Immanuel Imogen Imogene Imojean Ina Indira Ines Inesita Inessa Inez
Inga Ingaberg Ingaborg Ingamar Ingar Inge Ingeberg Ingeborg Ingelbert Ingemar Inger Inglebert
Inglis Ingmar Ingra Ingram Ingrid Ingrim Ingunna Inigo Inna Inness Innis Iolande Iolanthe Iona
Iorgo Iorgos Iormina Iosep Ira Irena Irene Irina Iris Irita Irma Irv Irvin Irvine Irving Irwin
Irwinn Isa Isaac Isaak Isabel Isabelita Isabella Isabelle Isac Isacco Isador Isadora Isadore
Isahella Isaiah Isak Iseabal Isiahi Isidor Isidora Isidore Isidoro Isidro Isis Isobel Israel Issi
Issiah Issie Issy Itch Ivan Ivar Ive Iver Ives Ivett Ivette Ivie Ivonne Ivor Ivory Ivy Izaak
Izabel Izak Izzy Jabez Jacenta Jacinda Jacinta Jacintha Jacinthe Jackelyn Jacki Jackie Jacklin
Jacklyn Jackquelin Jackqueline Jackson Jacky Jaclin Jaclyn Jacob Jacobo Jacquelin Jacqueline
Jacquelyn Jacquelynn Jacquenetta Jacquenette Jacques Jacquetta Jacquette Jacqui Jacquie Jacynth
Jada Jade Jae Jaime Jaimie Jaine Jake Jakie Jakob Jamaal Jamal James Jameson Jamesy Jamey Jami
Jamie Jamil Jamill Jamima Jamison Jammal Jammie Jan Jana Janaya Janaye Jandy Jane Janean Janeczka
Janeen Janek Janel Janela Janella Janelle Janene Janenna Janessa Janet Janeta Janetta Janette
Janeva Janey Jania Janice Janie Janifer Janina Janine Janis Janith Janka Janna Jannel Jannelle
Janos Janot Jany Jaquelin Jaquelyn Jaquenetta Jaquenette Jaquith Jarad Jard Jareb Jared Jarib
Jarid Jarrad Jarred Jarret Jarrett Jarrid Jarrod Jarvis Jase Jasen Jasmin Jasmina Jasmine Jason
Jasper Jasun Javier Jay Jaye Jayme Jaymee Jaymie Jayne Jaynell Jayson Jazmin Jdavie Jean Jeana
Jeane Jeanelle Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jecho Jed Jedd
Jeddy Jedediah Jedidiah Jeff Jefferey Jefferson Jeffie Jeffrey Jeffry Jeffy Jehanna Jehu Jelene
Jemie Jemima Jemimah Jemmie Jemmy Jen Jena Jenda Jenelle Jeni Jenica Jeniece Jenifer Jeniffer
Jenilee Jenine Jenn Jenna Jennee Jennette Jenni Jennica Jennie Jennifer Jennilee Jennine Jenny
Jeno Jens Jephthah Jerad Jerald Jeralee Jeramey Jeramie Jere Jereme Jeremiah Jeremias Jeremie
Jeremy Jeri Jermain Jermaine Jermayne Jerome Jeromy Jerri Jerrie Jerrilee Jerrilyn Jerrine
Jerrold Jerrome Jerry Jerrylee Jervis Jess Jessa Jessalin Jessalyn Jessamine Jessamyn Jesse
Jessee Jesselyn Jessey Jessi Jessica Jessie Jessika Jessy Jesus Jeth Jethro Jewel Jewell Jewelle
Jill Jillana Jillane Jillayne Jilleen Jillene Jilli Jillian Jillie Jilly Jim Jimmie Jimmy Jinny
Jo Joachim Joan Joana Joane Joanie Joann Joanna Joanne Joannes Joaquin Jobey Jobi Jobie Jobina
Joby Jobye Jobyna Jocelin Joceline Jocelyn Jocelyne Jock Jocko Jodee Jodi Jodie Jody Joe Joeann
Joel Joela Joelie Joell Joella Joelle Joellen Joelly Joellyn Joelynn Joete Joey Johan Johann
Johanna Johannah Johannes John Johna Johnath Johnathan Johnathon Johnette Johnna Johnnie Johnny
Johny Joice Jojo Jolee Joleen Jolene Joletta Joli Jolie Joline Joly Jolyn Jolynn Jon Jonah Jonas
Jonathan Jonathon Jone Jonell Joni Jonie Jonis Jordain Jordan Jordana Jordanna Jordon Jorey
Jorgan Jorge Jori Jorie Jorrie Jorry Jory Joscelin Jose Josee Josefa Josefina Joseito Joseph
Josepha Josephina Josephine Josey Josh Joshia Joshua Joshuah Josi Josiah Josias Josie Josselyn
Josy Jourdain Jourdan Joya Joyan Joyann Joyce Joycelin Joye Jozef Jsandye Juan Juana Juanita Jud
Judah Judas Judd Jude Judi Judie Judith Juditha Judon Judy Judye Juieta Jule Julee Jules Juli
Julia Julian Juliana Juliane Juliann Julianna Julianne Julie Julienne Juliet Julieta Julietta
Juliette Julina Juline Julio Julissa Julita Julius June Junette Junia Junie Junina Justen Justin
Justina Justine Justinian Justinn Justino Justis Justus Jyoti Kacey Kacie Kacy Kaela Kahaleel
Kahlil Kai Kaia Kaila Kaile Kailey Kain Kaine Kaiser Kaitlin Kaitlyn Kaitlynn Kaja Kakalina Kala
Kale Kaleb Kaleena Kali Kalie Kalil Kalila Kalina Kalinda Kalindi Kalle Kalli Kally Kalvin Kameko
Kamila Kamilah Kamillah Kandace Kandy Kane Kania Kanya Kara Karalee Karalynn Kare Karee Kareem
Karel Karen Karena Kari Karia Karie Karil Karilynn Karim Karin Karina Karine Kariotta Karisa
Karissa Karita Karl Karla Karlan Karlee Karleen Karlen Karlene Karlens Karlie Karlik Karlis
Karlotta Karlotte Karly Karlyn Karmen Karna Karney Karol Karola Karole Karolina Karoline Karoly
Karon Karrah Karrie Karry Kary Karyl Karylin Karyn Kasey Kaspar Kasper Kass Kassandra Kassey
Kassi Kassia Kassie Kat Kata Katalin Kate Katee Katerina Katerine Katey Kath Katha Katharina
Katharine Katharyn Kathe Katherina Katherine Katheryn Kathi Kathie Kathleen Kathlin Kathrine
Kathryn Kathryne Kathy Kathye Kati Katie Katina Katine Katinka Katleen Katlin Katrina Katrine
Katrinka Katti Kattie Katuscha Katusha Katy Katya Kay Kaycee Kaye Kayla Kayle Kaylee Kayley
Kaylil Kaylyn Kayne Kean Keane Kearney Keary Keefe Keefer Keelby Keeley Keelia Keely Keenan Keene
Keir Keith Kelbee Kelby Kelcey Kelci Kelcie Kelcy Kele Kelila Kellby Kellen Kelley Kelli Kellia
Kellie Kellina Kellsie Kelly Kellyann Kelsey Kelsi Kelsy Kelvin Kelwin Kendal Kendall Kendell
Kendra Kendre Kendrick Kendricks Kenn Kenna Kennan Kennedy Kenneth Kennett Kennie Kennith Kenny
Kenon Kent Kenton Kenyon Ker Kerby Keri Keriann Kerianne Kerk Kermie Kermit Kermy Kerr Kerri
Kerrie Kerrill Kerrin Kerry Kerstin Kerwin Kerwinn Kesley Keslie Kessia Kessiah Ketti Kettie
Ketty Kev Kevan Keven Kevin Kevina Kevon Kevyn Khalil Ki Kiah Kial Kiel Kiele Kienan Kiersten
Kikelia Kile Kiley Kilian Killian Killie Killy Kim Kimball Kimbell Kimberlee Kimberley Kimberli
Kimberly Kimberlyn Kimble Kimbra Kimmi Kimmie Kimmy Kin Kincaid Kingsley Kingsly Kingston Kinna
Kinnie Kinny Kinsley Kip Kipp Kippar Kipper Kippie Kippy Kira Kirbee Kirbie Kirby Kiri Kirk
Kirsten Kirsteni Kirsti Kirstin Kirstyn Kissee Kissiah Kissie Kitti Kittie Kitty Kizzee Kizzie
Klara Klarika Klarrisa Klaus Klemens Klement Kleon Kliment Knox Koenraad Konrad Konstance
Konstantin Konstantine Konstanze Koo Kora Koral Koralle Kordula Kore Korella Koren Koressa Korey
Kori Korie Korney Korrie Korry Kort Kory Kris Krisha Krishna Krishnah Krispin Krissie Krissy
Krista Kristal Kristan Kriste Kristel Kristen Kristi Kristian Kristien Kristin Kristina Kristine
Kristo Kristofer Kristoffer Kristofor Kristoforo Kristopher Kristos Kristy Kristyn Krysta Krystal
Krystalle Krystle Krystyna Kurt Kurtis Ky Kyla Kyle Kylen Kylie Kylila Kylynn Kym Kynthia Kyrstin
La Lacee Lacey Lacie Lacy Ladonna Laetitia Laina Lainey Laird Lalo Lamar Lambert Lammond Lamond
Lamont Lana Lanae Lance Lancelot Lanette Laney Langsdon Langston Lani Lanie Lanita Lanna Lanni
Lannie Lanny Lara Laraine Lari Larina Larine Larisa Larissa Larry Lars Laryssa Latashia Latia
Latisha Latrena Latrina Laughton Launce Laura Lauraine Laural Lauralee Laure Lauree Laureen
Laurel Laurella Lauren Laurena Laurence Laurene Laurens Laurent Lauretta Laurette Lauri Laurianne
Laurice Laurie Lauritz Lauryn Lavena Laverna Laverne Lavina Lavinia Lavinie Lawrence Lawry Lawton
Layla Layne Layney Layton Lazar Lazare Lazaro Lazarus Lea Leah Leandra Leann Leanna Leanor
Leanora Lebbie Leda Lee Leeann Leeanne Leela Leelah Leeland Leena Leesa Leese Lefty Legra Leia
Leicester Leif Leigh Leigha Leighton Leila Leilah Leisha Lek Lela Lelah Leland Lelia Lem Lemar
Lemmie Lemmy Lemuel Lena Lenard Lenci Lenee Lenette Lenka Lenna Lennard Lennie Lenora Lenore Leo
Leodora Leoine Leola Leoline Leon Leona Leonanie Leonard Leonardo Leone Leonelle Leonerd Leonhard
Leonid Leonidas Leonie Leonora Leonore Leontine Leontyne Leopold Leora Leroi Leroy Les Leshia
Lesley Lesli Leslie Lesly Lester Lesya Leta Lethia Leticia Letisha Letitia Letizia Letta Letti
Lettie Letty Leupold Lev Levey Levi Levin Levon Levy Lew Lewes Lewie Lewiss Lexi Lexie Lexine
Lexis Lexy Leyla Lezley Lezlie Lia Liam Lian Liana Liane Lianna Lianne Lib Libbey Libbi Libbie
Libby Licha Lida Lidia Lief Liesa Lil Lila Lilah Lilas Lilia Lilian Liliane Lilias Lilith Lilla
Lilli Lillian Lillis Lilllie Lilly Lily Lilyan Lin Lina Linc Lincoln Lind Linda Lindi Lindie
Lindon Lindsay Lindsey Lindsy Lindy Linea Linell Linet Linette Linn Linnea Linnell Linnet Linnie
Linoel Linus Linzy Lionel Lionello Lira Lisa Lisabeth Lisbeth Lise Lisetta Lisette Lisha Lishe
Lisle Lissa Lissi Lissie Lissy Lita Liuka Liv Liva Livia Livvie Livvy Livvyy Livy Liz Liza
Lizabeth Lizbeth Lizette Lizzie Lizzy Llewellyn Lloyd Llywellyn Locke Lockwood Lodovico Loella
Logan Lois Loise Lola Loleta Lolita Lolly Lombard Lon Lona Lonee Loni Lonna Lonnard Lonni Lonnie
Lonny Lora Lorain Loraine Loralee Loralie Loralyn Lorant Loree Loreen Lorelei Lorelle Loren
Lorena Lorene Lorens Lorenza Lorenzo Loretta Lorette Lori Loria Lorianna Lorianne Lorie Lorilee
Lorilyn Lorin Lorinda Lorine Lorita Lorna Lorne Lorraine Lorrayne Lorri Lorrie Lorrin Lory
Lothaire Lothario Lotta Lotte Lotti Lottie Lotty Lou Louella Louie Louis Louisa Louise Louisette
Loutitia Lovell Lowe Lowell Lowrance Loy Loydie Lu Luca Lucais Lucas Luce Lucho Luci Lucia Lucian
Luciana Luciano Lucias Lucie Lucien Lucienne Lucila Lucilia Lucille Lucina Lucinda Lucine Lucio
Lucita Lucius Lucretia Lucy Ludovico Ludovika Ludvig Ludwig Luella Luelle Luigi Luis Luisa Luise
Lukas Luke Lula Lulita Lulu Lura Lurette Lurleen Lurlene Lurline Lusa Lutero Luther Luz Ly Lyda
Lydia Lydie Lydon Lyell Lyle Lyman Lyn Lynda Lynde Lyndel Lyndell Lyndsay Lyndsey Lyndsie Lyndy
Lynea Lynelle Lynett Lynette Lynn Lynna Lynne Lynnea Lynnell Lynnelle Lynnet Lynnett Lynnette
Lynsey Lyon Lyssa Mab Mabel Mabelle Mable Mac Mace Mack Mackenzie Mada Madalena Madalyn Maddalena
Maddi Maddie Maddy Madel Madelaine Madeleine Madelena Madelene Madelin Madelina Madeline Madella
Madelle Madelon Madelyn Madge Madison Madlen Madlin Madonna Mady Mae Maegan Mag Magda Magdaia
Magdalen Magdalena Magdalene Maggee Maggi Maggie Maggy Magnum Mahala Mahalia Mahmoud Mahmud Maia
Maible Maiga Maighdiln Mair Maire Maisey Maisie Maison Maitilde Maje Mal Mala Malachi Malanie
Malchy Malcolm Malena Malia Malina Malinda Malinde Malissa Malissia Mallissa Mallorie Mallory
Malorie Malory Malva Malvin Malvina Malynda Mame Mamie Manda Mandel Mandi Mandie Mandy Manfred
Mannie Manny Mano Manolo Manon Manuel Manya Mar Mara Marabel Marc Marcel Marcela Marcelia
Marcella Marcelle Marcellina Marcelline Marcello Marcellus Marcelo Marchall Marchelle Marci
Marcia Marcie Marcile Marcille Marco Marcos Marcus Marcy Mareah Maren Marena Maressa Marga
Margalit Margalo Margaret Margareta Margarete Margaretha Margarethe Margaretta Margarette
Margarita Margaux Marge Margeaux Margery Marget Margette Margi Margie Margit Margo Margot Margret
Marguerite Margy Mari Maria Mariam Marian Mariana Mariann Marianna Marianne Maribel Maribelle
Maribeth Marice Maridel Marie Marieann Mariejeanne Mariel Mariele Marielle Mariellen Marietta
Mariette Marigold Marijn Marijo Marika Marilee Marilin Marillin Marilyn Marin Marina Marinna
Mario Marion Mariquilla Maris Marisa Mariska Marissa Marita Maritsa Marius Mariya Marj Marja
Marje Marji Marjie Marjorie Marjory Marjy Marketa Markos Markus Marla Marlane Marleah Marlee
Marleen Marlena Marlene Marley Marlie Marlin Marline Marlo Marlon Marlow Marlowe Marlyn Marmaduke
Marna Marne Marney Marni Marnia Marnie Marquita Marrilee Marris Marrissa Marsh Marsha Marshal
Marshall Marsiella Mart Marta Martainn Martelle Marten Martguerita Martha Marthe Marthena Marti
Martica Martie Martin Martina Martino Martita Marty Martyn Martynne Marv Marve Marven Marvin
Marwin Mary Marya Maryann Maryanna Maryanne Marybelle Marybeth Maryellen Maryjane Maryjo Maryl
Marylee Marylin Marylinda Marylou Marylynne Maryrose Marys Marysa Masha Mason Massimiliano
Massimo Mata Matelda Mateo Mathe Mathew Mathian Mathias Mathilda Mathilde Matias Matilda Matilde
Matt Matteo Matthaeus Mattheus Matthew Matthias Matthieu Matthiew Matthus Matti Mattias Mattie
Matty Maud Maude Maudie Maura Maure Maureen Maureene Maurene Maurice Mauricio Maurie Maurine
Maurise Maurita Maurits Maurizia Maurizio Maury Mavis Mavra Max Maxi Maxie Maxim Maximilian
Maximilianus Maximilien Maximo Maxine Maxwell Maxy Maybelle Maye Mayer Maynard Mayne Maynord Mead
Meade Meagan Meaghan Meara Mechelle Meg Megan Megen Meggi Meggie Meggy Meghan Meghann Mehetabel
Mei Meier Meir Mel Mela Melamie Melania Melanie Melantha Melany Melba Melesa Melessa Melicent
Melina Melinda Melinde Melisa Melisande Melisandra Melisenda Melisent Melissa Melisse Melita
Melitta Mella Melli Mellicent Mellie Mellisa Mellisent Melloney Melly Melodee Melodie Melonie
Melony Melosa Melva Melvin Melvyn Menard Mendel Mendie Mendy Mercedes Merci Mercie Meredeth
Meredith Meredithe Merell Meridel Meridith Meriel Merilee Merill Merilyn Meris Merissa Merl Merla
Merle Merlina Merline Merna Merola Merralee Merrel Merrick Merridie Merrie Merrielle Merrile
Merrilee Merrili Merrill Merrily Mersey Merv Mervin Merwin Merwyn Meryl Meta Meyer Mia Mic
Micaela Micah Michael Michaela Michaelina Michaeline Michaella Michail Michal Michale Micheal
Micheil Michel Michele Michelina Micheline Michell Michelle Mick Mickey Micki Mickie Micky Midge
Mignon Mignonne Miguel Miguela Miguelita Mikael Mikaela Mike Mikel Mikey Mikkel Mikol Mil Mildred
Mildrid Milena Milicent Milissent Milka Millard Miller Milli Millicent Millie Millisent Milly
Milo Milt Miltie Milton Milty Milzie Mimi Min Mina Minda Mindy Miner Minerva Minetta Minette
Minna Minnaminnie Minne Minni Minnie Minnnie Minny Minta Miof Miquela Mira Mirabel Mirabella
Mirabelle Miran Miranda Mireielle Mireille Mirella Mirelle Miriam Mirilla Mirna Mischa Misha
Missie Missy Misti Misty Mitch Mitchael Mitchel Mitchell Mitzi Modesta Modestia Modestine Modesty
Moe Mohammed Mohandas Mohandis Moina Moira Moise Moises Moishe Moll Mollee Molli Mollie Molly
Mommy Mona Monah Monica Monika Monique Monro Monroe Montague Monte Montgomery Monti Monty Moore
Mora Mord Mordecai Mordy Moreen Morena Morey Morgan Morgana Morganica Morganne Morgen Morgun
Moria Morie Morissa Moritz Morlee Morley Morly Morna Morrie Morris Morry Morse Mort Morten Mortie
Mortimer Morton Morty Mose Moselle Moses Moshe Moss Moyna Moyra Mozelle Mozes Muffin Mufi
Mufinella Muhammad Muire Munmro Munroe Murdoch Murdock Mureil Murial Muriel Murielle Murray Murry
Murvyn Myca Mycah Mychal Myer Myles Mylo Myra Myrah Myranda Myriam Myrilla Myrle Myrlene Myrna
Myron Myrta Myrtia Myrtice Myrtie Myrtle Myrvyn Myrwyn Nada Nadean Nadeen Nadia Nadine Nadiya
Nady Nadya Nahum Nalani Nan Nana Nananne Nance Nancee Nancey Nanci Nancie Nancy Nanete Nanette
Nani Nanice Nanine Nannette Nanni Nannie Nanny Nanon Naoma Naomi Nap Napoleon Nappie Nappy Nara
Nari Nariko Nat Nata Natal Natala Natale Natalee Natalie Natalina Nataline Natalya Nataniel
Natasha Natassia Nate Nathalia Nathalie Nathan Nathanael Nathanial Nathaniel Nathanil Natividad
Natka Natty Neal Neala Neale Neall Nealon Nealson Nealy Ned Neda Nedda Neddie Neddy Nedi Neel
Neely Nefen Nehemiah Neil Neila Neile Neill Neilla Neille Neils Nelia Nelie Nell Nelle Nelli
Nellie Nelly Nels Nelson Nerissa Nerita Nero Neron Nert Nerta Nerte Nerti Nertie Nerty Nessa
Nessi Nessie Nessy Nesta Nester Nestor Netta Netti Nettie Nettle Netty Nev Nevil Nevile Neville
Nevin Nevins Nevsa Newton Neysa Nial Niall Niccolo Nichol Nicholas Nichole Nicholle Nichols
Nickey Nicki Nickie Nicko Nickola Nickolai Nickolas Nickolaus Nicky Nico Nicol Nicola Nicolai
Nicolais Nicolas Nicole Nicolea Nicolette Nicoli Nicolina Nicoline Nicolis Nicolle Niel Niels
Nigel Nikaniki Nike Niki Nikita Nikki Nikkie Niko Nikola Nikolai Nikolaos Nikolas Nikolaus
Nikoletta Nikolia Nikolos Nikos Niles Nils Nilson Nina Ninetta Ninette Ninnetta Ninnette Ninon
Nissa Nisse Nissie Nissy Nita Niven Nixie Noach Noah Noak Noam Noami Nobe Nobie Noby Noe Noel
Noelani Noell Noella Noelle Noellyn Noelyn Noemi Nola Nolan Nolana Noland Nolie Noll Nollie Nolly
Nomi Nona Nonah Noni Nonie Nonna Nonnah Nora Norah Norbert Norbie Norby Norean Noreen Norene
Norina Norine Norma Norman Normand Normie Normy Norri Norrie Norris Norry Northrop Northrup
Norton Novelia Nowell Nydia Nye Nyssa Oates Obadiah Obadias Obed Obediah Oberon Obidiah Obie Oby
Octavia Octavius Ode Odele Odelia Odelinda Odell Odella Odelle Odessa Odetta Odette Odey Odie
Odilia Odille Odo Ody Ofelia Ofella Ofilia Ogdan Ogden Ogdon Ola Olag Olav Ole Olenka Olenolin
Olga Olia Olimpia Olin Olive Oliver Olivero Olivette Olivia Olivie Olivier Oliviero Oliy Ollie
Olly Olva Olvan Olwen Olympe Olympia Olympie Omar Omero Ondrea Oneida Onfre Onfroi Onida Onofredo
Oona Opal Opalina Opaline Ophelia Ophelie Ora Oralee Oralia Oralie Oralla Oralle Oran Orazio
Orbadiah Orel Orelee Orelia Orelie Orella Orelle Oren Oriana Orin Orion Orlan Orland Orlando Orly
Orran Orren Orrin Orsa Orsola Orson Ortensia Orton Orv Orville Osbert Osborn Osborne Osbourn
Osbourne Osgood Osmond Osmund Ossie Oswald Oswell Otes Otha Othelia Othella Othello Othilia
Othilie Otho Otis Ottilie Otto Owen Ozzie Ozzy Pablo Packston Paco Pacorro Paddie Paddy Padget
Padgett Padraic Padraig Padriac Paige Pail Pall Palm Palmer Paloma Pam Pamela Pamelina Pamella
Pammi Pammie Pammy Panchito Pancho Pandora Pansie Pansy Paola Paolina Paolo Papagena Papageno
Paquito Parke Parker Parnell Parrnell Parry Parsifal Pascal Pascale Pasquale Pate Paten Patin
Paton Patric Patrica Patrice Patricia Patricio Patrick Patrizia Patrizio Patrizius Patsy Patten
Patti Pattie Pattin Patton Patty Paul Paula Paule Pauletta Paulette Pauli Paulie Paulina Pauline
Paulita Paulo Pauly Pavel Pavia Pavla Pavlov Paxon Paxton Payton Peadar Pearce Pearl Pearla
Pearle Pearline Pebrook Peder Pedro Peg Pegeen Peggi Peggie Peggy Peirce Pembroke Penelopa
Penelope Penn Penni Pennie Penrod Pepe Pepi Pepillo Pepita Pepito Perceval Percival Percy Peri
Peria Perice Perkin Perl Perla Perle Pernell Perren Perri Perrine Perry Persis Peta Pete Peter
Peterus Petey Petr Petra Petrina Petronella Petronia Petronilla Petronille Petunia Peyter Peyton
Phaedra Phaidra Phebe Phedra Phelia Phil Philbert Philip Philipa Philippa Philippe Philippine
Philis Phillida Phillie Phillip Phillipe Phillipp Phillis Philly Philomena Phineas Phip Phoebe
Phylis Phyllida Phyllis Phyllys Phylys Pia Pier Pierce Pierette Pierre Pierrette Pierson Pieter
Pietra Pietrek Pietro Piggy Pincas Pinchas Pincus Piotr Pip Piper Pippa Pippo Pippy Polly
Pollyanna Pooh Poppy Portia Portie Porty Poul Powell Pren Prent Prentice Prentiss Prescott
Preston Prinz Pris Prisca Priscella Priscilla Prissie Pru Prudence Prudi Prudy Prue Pryce Puff
Purcell Putnam Putnem Pyotr Queenie Quent Quentin Querida Quill Quillan Quincey Quincy Quinlan
Quinn Quint Quinta Quintana Quintilla Quintin Quintina Quinton Quintus Rab Rabbi Rabi Rachael
Rachel Rachele Rachelle Rad Radcliffe Raddie Raddy Rae Raeann Raf Rafa Rafael Rafaela Rafaelia
Rafaelita Rafaellle Rafaello Rafe Raff Raffaello Raffarty Rafferty Rafi Ragnar Rahal Rahel
Raimondo Raimund Raimundo Raina Raine Rainer Rakel Raleigh Ralf Ralina Ralph Ramon Ramona Ramonda
Ramsay Ramsey Rana Rance Rancell Rand Randa Randal Randall Randee Randell Randene Randi Randie
Randolf Randolph Randy Ranee Rani Rania Ranice Ranique Ranna Ransell Ransom Raoul Raphael
Raphaela Raquel Raquela Rasia Rasla Raul Raven Ravi Ravid Raviv Rawley Raychel Raye Raymond
Raymund Rayna Raynard Raynell Rayner Raynor Rayshell Rea Reade Reagan Reagen Reamonn Reba
Rebbecca Rebe Rebeca Rebecca Rebecka Rebeka Rebekah Rebekkah Redd Redford Ree Reeba Reece Reed
Reena Rees Reese Reeta Reeva Reg Regan Regen Reggi Reggie Reggis Reggy Regina Reginald Reginauld
Regine Reid Reidar Reider Reiko Reilly Reina Reinald Reinaldo Reinaldos Reine Reinhard Reinhold
Reinold Reinwald Rem Remington Remus Remy Rena Renado Renae Renaldo Renard Renata Renate Renato
Renaud Renault Rene Renee Renell Renelle Renie Rennie Reta Retha Reube Reuben Reuven Revkah Rex
Rey Reyna Reynard Reynold Reynolds Rhea Rheba Rheta Rhett Rhetta Rhiamon Rhianna Rhianon Rhoda
Rhodia Rhodie Rhody Rhona Rhonda Rhys Riane Riannon Rianon Ric Rica Ricard Ricardo Ricca Riccardo
Richard Richardo Richart Richie Richmond Richmound Richy Rici Rick Rickard Rickert Rickey Ricki
Rickie Ricky Ricoriki Rik Riki Rikki Riley Rina Rinaldo Ringo Riobard Riordan Ripley Risa Rita
Ritchie Riva Rivalee Rivi Rivkah Rivy Roana Roanna Roanne Roarke Rob Robb Robbert Robbi Robbie
Robbin Robby Robbyn Robena Robenia Robers Robert Roberta Roberto Robin Robina Robinet Robinett
Robinetta Robinette Robinia Robinson Roby Robyn Roch Rochell Rochella Rochelle Rochester Rochette
Rockey Rockie Rockwell Rocky Roda Rodd Roddie Roddy Roderic Roderich Roderick Roderigo Rodge
Rodger Rodi Rodie Rodina Rodney Rodolfo Rodolph Rodolphe Rodrick Rodrigo Rodrique Rog Roger
Rogerio Rogers Roi Rois Roland Rolando Roldan Roley Rolf Rolfe Rolland Rollie Rollin Rollins
Rollo Rolph Roma Romain Romeo Romola Romona Romonda Romy Ron Rona Ronald Ronalda Ronda Ronica
Ronna Ronni Ronnica Ronnie Ronny Roobbie Rooney Roosevelt Rora Rori Rorie Rorke Rory Ros Rosa
Rosabel Rosabella Rosabelle Rosaleen Rosalia Rosalie Rosalind Rosalinda Rosalinde Rosaline
Rosalyn Rosalynd Rosamond Rosamund Rosana Rosanna Rosanne Rosco Roscoe Roseann Roseanna Roseanne
Roselia Roselin Roseline Rosella Roselle Rosemaria Rosemarie Rosemary Rosemonde Rosene Rosetta
Rosette Roshelle Rosie Rosina Rosita Roslyn Rosmunda Ross Rossie Rossy Rosy Roth Rourke Rouvin
Rowan Rowe Rowen Rowena Rowland Rowney Roxana Roxane Roxanna Roxanne Roxi Roxie Roxine Roxy Roy
Royall Royce Roz Rozalie Rozalin Rozamond Rozanna Rozanne Roze Rozele Rozella Rozelle Rozina
Rriocard Rube Ruben Rubetta Rubi Rubia Rubie Rubin Rubina Ruby Rudd Ruddie Ruddy Rudie Rudiger
Rudolf Rudolfo Rudolph Rudy Rudyard Rufe Rufus Ruggiero Rupert Ruperta Ruperto Ruprecht Rurik
Russ Russell Rustie Rustin Rutger Ruth Ruthann Ruthanne Ruthe Rutherford Ruthi Ruthie Ruthy
Rutledge Rutter Ruttger Ruy Ryan Ryann Rycca Ryley Ryon Ryun Saba Sabina Sabine Sabra Sabrina
Sacha Sada Sadella Sadie Sadye Saidee Sal Salaidh Saleem Salem Salim Sallee Salli Sallie Sally
Sallyann Sallyanne Salmon Saloma Salome Salomi Salomo Salomon Salomone Salvador Salvatore
Salvidor Sam Samantha Samara Samaria Sammie Sammy Sampson Samson Samuel Samuele Sancho Sande
Sander Sanders Sanderson Sandi Sandie Sandor Sandra Sandro Sandy Sandye Sanford Sanson Sansone
Sapphira Sapphire Sara Saraann Sarah Sarajane Saree Sarena Sarene Sarette Sarge Sargent Sari
Sarina Sarine Sarita Sascha Sasha Sashenka Saudra Saul Sauncho Saunder Saunders Saunderson
Saundra Sauveur Savina Sawyer Sawyere Sax Saxe Saxon Sayer Sayers Sayre Sayres Scarface Scarlett
Schuyler Scot Scott Scotti Scottie Scotty Seamus Sean Seana Sebastian Sebastiano Sebastien Seka
Sela Selby Selena Selene Selestina Selia Selie Selig Selina Selinda Seline Sella Selle Selma Sena
Sephira Serena Serene Serge Sergeant Sergei Sergent Sergio Seth Seumas Seward Seymour Shae Shaina
Shaine Shalna Shalne Shalom Shamus Shana Shanan Shanda Shandee Shandeigh Shandie Shandra Shandy
Shane Shani Shanie Shanna Shannah Shannan Shannen Shannon Shanon Shanta Shantee Shara Sharai
Shari Sharia Sharity Sharl Sharla Sharleen Sharlene Sharline Sharon Sharona Sharron Sharyl
Shaughn Shaun Shauna Shaw Shawn Shawna Shawnee Shay Shayla Shaylah Shaylyn Shaylynn Shayna Shayne
Shea Sheba Sheela Sheelagh Sheelah Sheena Sheeree Sheff Sheffie Sheffield Sheffy Sheila Sheilah
Shel Shela Shelagh Shelba Shelbi Shelby Shelden Shelia Shelley Shelli Shellie Shelly Shelton Shem
Shena Shep Shepard Shepherd Sheppard Shepperd Sher Sheree Sheri Sheridan Sherie Sherill Sherilyn
Sherline Sherlock Sherlocke Sherm Sherman Shermie Shermy Sherri Sherrie Sherry Sherwin Sherwood
Sherwynd Sherye Sheryl Shina Shir Shirl Shirlee Shirleen Shirlene Shirley Shirline Sholom
Shoshana Shoshanna Shurlock Shurlocke Shurwood Si Siana Sianna Sib Sibbie Sibby Sibeal Sibel
Sibella Sibelle Sibilla Sibley Sibyl Sibylla Sibylle Sid Sidnee Sidney Sidoney Sidonia Sidonnie
Siegfried Siffre Sig Sigfrid Sigfried Sigismond Sigismondo Sigismund Sigismundo Sigmund Sigrid
Sigvard Silas Sile Sileas Silva Silvain Silvan Silvana Silvano Silvanus Silvester Silvia Silvie
Silvio Sim Simeon Simmonds Simon Simona Simone Simonette Simonne Sinclair Sinclare Sindee Siobhan
Sioux Siouxie Sisely Sisile Sissie Sissy Siusan Siward Skell Skelly Skipp Skipper Skippie Skippy
Skipton Skye Skylar Skyler Slade Sloan Sloane Sly Smitty Sofia Sofie Sol Sollie Solly Solomon
Somerset Sondra Sonia Sonja Sonni Sonnie Sonnnie Sonny Sonya Sophey Sophi Sophia Sophie Sophronia
Sorcha Sosanna Spence Spencer Spense Spenser Stace Stacee Stacey Staci Stacia Stacie Stacy
Stafani Staffard Stafford Staford Stan Standford Stanfield Stanford Stanislas Stanislaus
Stanislaw Stanleigh Stanley Stanly Stanton Stanwood Starla Starlene Starlin Starr Stavro Stavros
Stearn Stearne Stefa Stefan Stefania Stefanie Stefano Steffane Steffen Steffi Steffie Stella
Stepha Stephan Stephana Stephani Stephanie Stephannie Stephanus Stephen Stephenie Stephi Stephie
Stephine Stern Sterne Stesha Stevana Steve Steven Stevena Stevie Stevy Steward Stewart Stillman
Stillmann Stinky Stirling Stoddard Stormi Stormie Stormy Stu Stuart Suellen Sukey Suki Sula
Sullivan Sully Sumner Susan Susana Susanetta Susann Susanna Susannah Susanne Susette Susi Susie
Susy Sutherlan Sutherland Sutton Suzann Suzanna Suzanne Suzette Suzi Suzie Suzy Sven Svend Swen
Sybil Sybila Sybilla Sybille Sybyl Syd Sydel Sydelle Sydney Sylas Sylvan Sylvester Sylvia Syman
Symon Tabatha Tabb Tabbatha Tabbi Tabbie Tabbitha Tabby Taber Tabina Tabitha Tabor Tad Tadd
Taddeo Taddeusz Tadeas Tadeo Tades Tadio Taffy Tait Taite Talbert Talbot Talia Tallia Tallie
Tallou Tallulah Tally Talya Talyah Tam Tamar Tamara Tamarah Tamarra Tamas Tamera Tami Tamiko
Tamma Tammara Tammi Tammie Tammy Tamqrah Tamra Tan Tana Tandi Tandie Tandy Tanhya Tani Tania
Tanitansy Tann Tanner Tanney Tannie Tanny Tansy Tanya Tara Tarah Tarra Tarrah Tarrance Taryn
Tasha Tasia Tate Tatiana Tatiania Tatum Tawnya Tawsha Taylor Teador Ted Tedd Tedda Teddi Teddie
Teddy Tedi Tedie Tedman Tedmund Tedra Teena Temp Templeton Teodoor Teodor Teodora Teodorico
Teodoro Tera Terence Terencio Teresa Terese Teresina Teresita Teressa Teri Teriann Terra Terrance
Terrel Terrell Terrence Terri Terrie Terrijo Terrill Terry Terrye Tersina Terza Tess Tessa Tessi
Tessie Tessy Thacher Thaddeus Thaddus Thadeus Thain Thaine Thalia Thane Thatch Thatcher Thaxter
Thayne Thea Theadora Thebault Theda Thedric Thedrick Thekla Thelma Theo Theobald Theodor Theodora
Theodore Theodoric Theodosia Theresa Therese Theresina Theresita Theressa Therine Thia Thibaud
Thibaut Thom Thoma Thomas Thomasa Thomasin Thomasina Thomasine Thor Thorin Thorn Thorndike
Thornie Thornton Thorny Thorpe Thorstein Thorsten Thorvald Thurstan Thurston Tibold Tiebold
Tiebout Tiena Tierney Tiertza Tiff Tiffani Tiffanie Tiffany Tiffi Tiffie Tiffy Tilda Tildi Tildie
Tildy Tiler Tillie Tilly Tim Timi Timmi Timmie Timmy Timofei Timoteo Timothea Timothee Timotheus
Timothy Tina Tine Tiphani Tiphanie Tiphany Tirrell Tish Tisha Tito Titos Titus Tobe Tobey Tobi
Tobiah Tobias Tobie Tobin Tobit Toby Tobye Tod Todd Toddie Toddy Toiboid Toinette Tom Toma Tomas
Tomasina Tomasine Tomaso Tomi Tomkin Tomlin Tommi Tommie Tommy Toni Tonia Tonie Tonnie Tony Tonya
Tonye Tootsie Torey Tori Torie Torin Torr Torrance Torre Torrence Torrey Torrie Torrin Torry Tory
Tova Tove Towney Townie Townsend Towny Tracee Tracey Traci Tracie Tracy Traver Travers Travis
Travus Trefor Tremain Tremaine Tremayne Trenna Trent Trenton Tresa Trescha Tressa Trev Trevar
Trever Trevor Trey Tricia Trina Tripp Tris Trish Trisha Trista Tristam Tristan Trix Trixi Trixie
Trixy Troy Trstram Truda Trude Trudey Trudi Trudie Trudy Trueman Trula Trumaine Truman Trumann
Tuck Tucker Tuckie Tucky Tudor Tuesday Tull Tulley Tully Turner Twila Twyla Ty Tybalt Tybi Tybie
Tye Tyler Tymon Tymothy Tynan Tyne Tyrone Tyrus Tyson Udale Udall Udell Ugo Ula Ulberto Ulick
Ulises Ulla Ulric Ulrica Ulrich Ulrick Ulrika Ulrikaumeko Ulrike Ulysses Umberto Umeko Una Upton
Urbain Urbano Urbanus Uri Uriah Uriel Ursa Ursala Ursola Urson Ursula Ursulina Ursuline Uta
Vachel Vaclav Vail Val Valaree Valaria Valdemar Vale Valeda Valencia Valene Valenka Valentia
Valentijn Valentin Valentina Valentine Valentino Valera Valeria Valerie Valery Valerye Valida
Valina Valle Valli Vallie Vally Valma Valry Vance Vanda Vanessa Vania Vanna Vanni Vannie Vanny
Vanya Vasili Vasilis Vasily Vassili Vassily Vaughan Vaughn Veda Velma Velvet Venita Venus Vera
Veradis Vere Verena Verene Verge Vergil Veriee Verile Verina Verine Verla Vern Verna Verne Vernen
Verney Vernice Vernon Vernor Veronica Veronika Veronike Veronique Vevay Vi Vic Vick Vicki Vickie
Vicky Victoir Victor Victoria Vida Vidovic Vidovik Viki Vikki Vikky Vilhelmina Vilma Vin Vina
Vince Vincent Vincents Vincenty Vincenz Vinita Vinni Vinnie Vinny Vinson Viola Violante Viole
Violet Violetta Violette Virge Virgie Virgil Virgilio Virgina Virginia Virginie Vita Vite Vitia
Vito Vitoria Vittoria Vittorio Viv Viva Vivi Vivia Vivian Viviana Vivianna Vivianne Vivie Vivien
Viviene Vivienne Viviyan Vivyan Vivyanne Vlad Vladamir Vladimir Von Vonni Vonnie Vonny Vyky
Wadsworth Wain Wainwright Waite Waiter Wakefield Wald Waldemar Walden Waldo Waldon Walker Wallace
Wallache Wallas Wallie Wallis Walliw Wally Walsh Walt Walther Walton Waly Wanda Wandie Wandis
Waneta Wang Wanids Warde Warden Ware Waring Warner Warren Washington Wat Waverley Waverly Waylan
Wayland Waylen Waylin Waylon Wayne Web Webb Weber Webster Weidar Weider Welbie Welby Welch Wells
Welsh Wenda Wendall Wendel Wendeline Wendell Wendi Wendie Wendy Wendye Wenona Wenonah Werner
Wernher Wes Wesley Westbrook Westbrooke Westleigh Westley Weston Weylin Wheeler Whit Whitaker
Whitby Whitman Whitney Whittaker Wiatt Wilbert Wilbur Wilburt Wilden Wildon Wileen Wilek Wiley
Wilfred Wilfrid Wilhelm Wilhelmina Wilhelmine Wilie Willa Willabella Willamina Willard Willdon
Willem Willetta Willette Willey Willi William Willie Willis Willow Willy Willyt Wilma Wilmar
Wilmer Wilmette Wilona Wilone Wilow Wilt Wilton Windham Windy Winfield Winfred Wini Winifield
Winifred Winn Winna Winnah Winne Winni Winnie Winnifred Winny Winona Winonah Winslow Winston
Winthrop Witt Wittie Wolfgang Wolfie Wolfy Woodie Woodman Woodrow Woody Worden Worthington
Wrennie Wright Wyatan Wyatt Wye Wylie Wylma Wyn Wyndham Wynn Wynne Wynnie Wynny Xavier Xaviera
Xena Xenia Xenos Xerxes Xever Ximenes Ximenez Xylia Xylina Xymenes Yale Yalonda Yanaton Yance
Yancey Yancy Yank Yankee Yardley Yasmeen Yasmin Yehudi Yehudit Yelena Yetta Yettie Yetty Yevette
Ynes Ynez Yoko Yolanda Yolande Yolane Yolanthe Yorgo Yorgos York Yorke Yorker Yoshi Yoshiko
Yovonnda Ysabel Yul Yule Yulma Yuma Yuri Yurik Yves Yvette Yvon Yvonne Yvor Zabrina Zaccaria Zach
Zacharia Zachariah Zacharias Zacharie Zachary Zacherie Zachery Zack Zackariah Zahara Zak Zandra
Zane Zaneta Zara Zarah Zared Zaria Zarla Zea Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zed
Zedekiah Zeke Zelda Zelig Zelma Zena Zenia Zerk Zia Zilvia Zita Zitella Zoe Zola Zollie Zolly
Zonda Zondra Zonnya Zora Zorah Zorana Zorina Zorine Zsa Zsazsa Zulema Zuzana
`;
