/* Trained by scripts/trainNameModel.mjs; see THIRD-PARTY-NOTICES.md. */

/** One feature a line: template, key, weights of person, place and organisation. */
export const NAME_MODEL = `0	acronym/organisation	-12	-12	1
0	ampersand/organisation	-9	2	-8
0	body-word/organisation	-3	-8	15
0	byline/person	12	-6	-11
0	capitalised/organisation	-3	-1	-4
0	capitalised/person	2	-4	-1
0	capitalised/unknown	-4	-5	-7
0	company-ending/organisation	-9	-6	5
0	company-word/organisation	-9	-7	2
0	competition/programme	-3	-4	-7
0	described/organisation	-12	-4	5
0	described/person	7	-10	-7
0	family-name/person	9	-12	-3
0	given-name/person	15	-4	-5
0	head-word/document	-9	-13	-12
0	head-word/organisation	-5	-1	10
0	head-word/place	-3	11	3
0	head-word/programme	-12	-17	-17
0	head-word/system	-6	0	0
0	known-body/organisation	-10	-8	26
0	known-place/place	-4	12	-2
0	listed-city/place	-4	14	-14
0	place-preposition/place	-4	12	-2
0	plain-word/unknown	-6	-10	-9
0	small-letter-first/system	-9	-9	-8
0	speech-verb/person	10	-7	-1
0	title-before-name/person	8	-11	-8
0	whole-name/person	-1	-8	-9
1	 	1	0	-4
1	  	5	0	2
1	   	-2	-1	0
1	    	-6	0	1
1	     	3	-5	-10
1	    c	-9	-7	-6
1	    p	4	-5	-6
1	   l 	-4	-7	0
1	  c	3	-9	-7
1	  l 	-4	-3	7
1	  l  	-4	-10	-3
1	  p	-2	-1	7
1	  p 	7	-7	-1
1	  u	-7	-7	2
1	 c	-8	-13	7
1	 l 	-7	-12	-5
1	 l  	-5	-4	-1
1	 l  l	-1	-3	-1
1	 ll 	-6	2	-5
1	 m	-10	-8	-7
1	 m 	7	-5	-4
1	 mp 	2	-7	-5
1	 mp  	-4	-4	-5
1	 p 	-15	2	-1
1	 p  	-8	0	-11
1	 u	11	-5	-5
1	c	-11	-5	-1
1	c 	-16	-11	2
1	c  	-8	-7	-1
1	c   	-3	-5	-4
1	c  l 	-2	-4	3
1	cc	-3	-9	-10
1	mp 	9	-7	-8
1	mpc	-4	10	-4
1	u	-11	-11	2
1	u 	1	-8	-8
10	1	0	-1	9
10	10	-8	-8	-9
10	11	-6	-4	0
10	12	-2	4	-7
10	14	-2	-8	-1
10	15	-3	2	0
10	18	0	4	-4
10	19	-9	-9	-8
10	20	-5	-5	-4
10	21	8	-1	-2
10	22	14	-3	-3
10	23	-8	-7	4
10	24	-2	2	2
10	25	9	-7	-7
10	26	-4	5	3
10	27	-8	-2	1
10	28	-3	2	3
10	29	1	5	3
10	3	-5	-11	0
10	30	-4	7	3
10	4	-7	-4	4
10	5	5	-7	-7
10	6	-10	-9	3
10	7	-9	2	-1
10	8	-8	-1	-11
10	9	3	-9	-12
11	10	-6	-11	-11
11	11	-10	-10	-7
11	12	-3	0	-8
11	14	-1	-6	-8
11	15	-4	-12	5
11	16	4	4	-8
11	17	-1	8	4
11	18	5	-4	-2
11	19	-9	5	-11
11	2	-2	-7	0
11	20	-6	-2	1
11	21	3	2	-3
11	22	4	-8	0
11	23	-7	-7	-9
11	24	-8	-7	-6
11	26	-5	5	1
11	27	0	-9	-5
11	28	-3	5	2
11	29	8	-2	2
11	3	-6	-5	-2
11	30	-4	3	4
11	4	-5	-3	10
11	5	3	-11	-4
11	6	-3	14	-2
11	7	-4	-1	-2
11	8	-9	1	-11
11	9	-6	-10	-8
12	11	-6	-2	-2
12	12	8	-3	0
12	14	-6	-6	-6
12	15	-6	-8	-6
12	17	-1	5	0
12	18	-2	-3	1
12	19	3	-2	7
12	2	2	-6	-9
12	20	-6	-5	-1
12	21	7	6	-5
12	22	3	-10	-12
12	23	-5	1	-4
12	24	-5	1	-4
12	26	-9	3	-2
12	27	-3	-7	-5
12	28	-4	5	-1
12	29	-1	1	2
12	3	-3	-14	-8
12	30	-8	-2	-3
12	4	-7	-8	5
12	5	-7	-2	7
12	6	-8	2	6
12	7	-3	7	-2
12	9	-7	3	-1
13	1/0	-3	1	-2
13	1/0^	6	-5	0
13	1/1	-5	-7	-7
13	1/1^	-5	3	-3
13	2/0	11	-4	-1
13	2/0^	2	-1	-5
13	2/1	0	0	3
13	2/1^	-5	0	5
13	2/2	-9	-2	2
13	2/2^	-11	1	-7
13	3/0	5	-1	-6
13	3/0^	-3	-1	-11
13	3/1	5	-7	-3
13	3/1^	-1	-3	-1
13	3/2	-8	-3	2
13	3/2^	-7	2	1
13	3/3	-5	1	-1
13	3/3^	-9	-12	1
13	4/0	4	-11	1
13	4/1	0	-8	2
13	4/2	1	3	-6
13	4/3	-2	-3	9
13	4/3^	-7	-7	4
13	5/3	-7	-14	-12
13	5/3^	-10	-8	-10
14	0	3	-8	-7
14	1	6	2	-9
14	11	4	7	-8
14	13	-4	-5	-8
14	14	-9	-9	-8
14	15	-2	5	-11
14	16	-4	-11	-13
14	17	7	-2	-4
14	18	-8	9	-5
14	19	11	-6	-5
14	2	15	-6	-6
14	22	-7	-6	-7
14	24	-9	-5	-1
14	27	-3	-5	-11
14	29	0	-3	-3
14	3	-4	-7	-7
14	30	-7	-1	-1
14	4	0	-8	3
14	6	-7	10	-7
14	7	-6	8	-7
15	 	-7	-10	-11
15	c	-4	-10	-9
15	i	-7	-9	-7
15	m	-9	-13	-13
16	1	-3	5	-4
16	11	-4	-9	3
16	12	1	2	2
16	13	-4	-8	2
16	14	-5	-9	-8
16	15	-4	3	4
16	16	-8	-7	-5
16	17	7	-6	2
16	2	-10	-2	4
16	20	1	-2	1
16	22	-7	-4	2
16	24	-8	-8	-6
16	3	-4	-1	-4
16	30	-7	-6	-9
16	4	-6	-9	-8
16	6	-8	5	-12
16	7	-6	4	-9
16	8	-9	-9	-11
16	9	-5	-9	1
17	 	0	-7	-2
17	c	-10	-8	-5
17	i	-11	-1	-7
17	l	2	-1	2
17	m	-11	-10	-14
2	6pr	-5	-4	10
2	aaa	-6	-9	9
2	aabenraa	-7	9	-6
2	achaemenid	-10	4	-10
2	action	-5	-8	-8
2	aeroflot	-6	-4	7
2	agotes	-7	-8	-10
2	ahac	-3	-5	8
2	air	-6	-10	-2
2	airbus	-6	-5	9
2	aisby	-6	7	-5
2	al	8	-3	-2
2	albania	-6	-4	6
2	alfred	4	3	-7
2	allies	-5	-5	9
2	alor	-6	-5	9
2	america	-3	2	-9
2	american	-5	-11	-1
2	andrew	-7	-8	-6
2	andy	10	-5	-6
2	angela	3	-1	-2
2	angelo	9	-4	-3
2	anthony	6	-3	-6
2	apple	-4	-3	20
2	arizona	-3	6	-5
2	armistice	-6	-5	-5
2	army	-4	-4	8
2	art	5	-3	-5
2	athens	0	6	-5
2	athletics	-2	-3	8
2	atlantic	-1	9	-3
2	atwick	-6	9	-6
2	auckland	0	5	-2
2	australia	-4	-2	3
2	australian	-7	-7	-7
2	azna	-10	-10	-9
2	b	-4	10	-4
2	bailey	6	-5	-4
2	bandarlapalle	-8	10	-7
2	bangladesh	-2	3	-6
2	bank	-5	-7	1
2	battle	-4	-5	-9
2	bbc	-3	-7	-3
2	bcit	-5	-5	10
2	beauford	7	-3	-6
2	beautiful	-6	-6	-5
2	beijing	-5	-1	3
2	bel20	-4	-8	-7
2	belgrano	11	-8	-6
2	ben	8	-1	-3
2	best	-10	-7	-8
2	big	-8	-8	-9
2	bilka	-6	-7	8
2	black	-6	0	5
2	blue	-9	-8	3
2	blunt	8	-6	-5
2	bob	7	-4	-7
2	bobby	-7	8	-6
2	boeing	-5	-4	15
2	boston	-4	-3	6
2	bowling	-3	5	5
2	bridgeton	-6	8	-5
2	bridgton	-12	10	-12
2	british	-4	7	4
2	bruins	-5	-5	8
2	bullock	10	-7	-7
2	burnaby	-6	7	-4
2	bush	8	-6	-5
2	bwf	-3	-4	8
2	cagots	-6	-6	-9
2	cal	-7	8	-8
2	california	-3	12	-11
2	caloi	-1	-6	8
2	campaign	-4	-4	-5
2	campbell	5	-2	-5
2	canada	-2	0	-7
2	canadian	-5	-7	4
2	cannabis	-8	-6	-6
2	capitol	-5	4	-9
2	carder	10	-4	-7
2	caribbean	-2	-8	-8
2	carlos	-5	-5	-2
2	carnegie	-5	-6	7
2	carnival	-7	-7	4
2	carter	6	-1	-3
2	cary	-8	0	11
2	casa	-7	3	5
2	cavallaro	8	-5	-6
2	cbs	-6	-5	5
2	cdwr	-6	-7	-8
2	centennial	-3	-9	9
2	cesaroni	-6	-7	11
2	chamicuro	-8	-8	-6
2	changi	-1	7	-4
2	chaos	-4	-5	3
2	charles	7	-6	-4
2	chicago	0	8	-7
2	china	-2	9	1
2	chris	10	-8	-6
2	christian	4	-4	-7
2	christopher	6	-4	-6
2	chrysler	-4	-5	12
2	cisco	-4	-6	8
2	citrone	10	-5	-4
2	classic	-9	-9	-9
2	clinton	7	-5	-5
2	cold	-5	6	-6
2	comets	-3	-4	9
2	connecticut	-8	-4	7
2	coronado	-4	0	6
2	cotton	-3	-4	-6
2	council	-2	-4	9
2	court	-3	-7	9
2	cowley	4	-7	-7
2	crobar	-4	-4	8
2	cshl	-3	-4	7
2	cup	-4	-6	-5
2	dahv	3	-5	-5
2	daimlerchrysler	-7	-5	8
2	dan	0	-7	-7
2	dark	-3	-5	9
2	datecs	-9	-7	5
2	dave	7	-9	4
2	david	9	-5	-4
2	davis	5	-6	-7
2	debra	8	-2	-2
2	delhi	-2	7	-6
2	denmark	-1	8	-5
2	detroit	-3	2	-6
2	devil	-5	-3	7
2	discovery	-4	-6	8
2	disney	2	-4	2
2	docstart	-8	-7	-11
2	donald	-1	-7	-7
2	dou	6	-4	-4
2	doug	8	-6	-7
2	dow	-8	-11	-9
2	dublin	0	7	-3
2	duffy	7	-6	-5
2	eads	-3	-4	7
2	earth	-8	11	-6
2	east	-2	4	-8
2	eb3326	-7	-5	-6
2	ecogas	-5	-5	8
2	egypt	-1	5	-4
2	elizabeth	8	-6	-4
2	ena	-7	-9	-10
2	endurance	-8	-10	-6
2	england	-3	0	4
2	enron	-9	-8	2
2	era	-6	-6	-9
2	europe	-2	11	-8
2	ey4096	-7	-6	-7
2	ey4108	-7	-7	-8
2	eye	-7	-9	-7
2	facsimile	-3	-5	-4
2	fantasy	-4	-5	-6
2	fax	-5	-6	-6
2	fiat	-6	-6	12
2	florida	-2	5	2
2	food	-7	-5	-1
2	ford	-10	-1	10
2	fort	-5	7	-4
2	fox	-3	-6	3
2	france	-4	1	2
2	frankfurt	-2	10	-7
2	french	-4	4	-7
2	galway	-4	7	-4
2	gary	7	-3	-3
2	gaudin	7	-5	-4
2	general	0	-1	9
2	george	11	-6	2
2	germany	-3	1	1
2	glasgow	-2	1	5
2	gm	-2	-7	12
2	good	-8	-7	-7
2	google	-5	-8	3
2	gradsky	7	-5	-5
2	graham	8	-6	-5
2	great	-4	2	5
2	greece	-4	8	-6
2	green	-6	-6	-5
2	harrison	-12	13	-6
2	harry	8	-4	-5
2	hawaii	-2	7	-4
2	hayley	9	-6	-3
2	hayward	-8	8	-8
2	herman	-4	-4	5
2	herod	7	-6	-5
2	hilsea	-5	8	-5
2	hitchcock	6	-4	-5
2	hollywood	-8	-5	0
2	hong	-5	6	-5
2	house	-3	-7	8
2	houston	-2	-2	5
2	howard	6	-3	-6
2	hpl	-7	-6	-7
2	hu	4	-2	-2
2	hudson	-7	4	4
2	ian	9	-4	-3
2	illinois	-4	7	-4
2	india	-1	9	-5
2	industrial	-4	-7	-8
2	institute	-4	-7	-6
2	international	-3	1	1
2	ireland	-2	5	-6
2	israel	-1	6	-4
2	italy	-2	9	-6
2	ivey	-9	-7	-8
2	jacksonville	-4	0	5
2	janette	-4	-6	-5
2	japan	-5	11	-10
2	jared	8	-4	-6
2	jeff	7	-4	-3
2	jesse	6	-4	-2
2	jesus	-4	-8	6
2	jobs	7	-4	-4
2	john	5	-6	0
2	joseph	8	-5	-4
2	kam	8	-4	-4
2	ken	10	-7	-8
2	kesha	8	-4	-4
2	kevin	-4	-7	-9
2	kiki	8	-6	-8
2	kill	-4	-6	-5
2	kipling	9	-8	-7
2	klein	5	-2	-4
2	kodak	-8	-5	-8
2	kopački	-6	7	-6
2	kuala	-3	6	-4
2	labor	-4	-4	9
2	le	-4	-4	6
2	league	-1	-2	11
2	leroi	10	-6	-9
2	li	9	-7	-5
2	liberal	-3	-6	10
2	lincoln	-8	7	1
2	lincolnshire	-5	7	-6
2	linkin	-5	-10	9
2	lockheed	-7	-6	9
2	london	-5	0	-12
2	longhorns	-5	-5	9
2	los	4	4	-8
2	louis	-8	-6	-9
2	lts	-3	-4	8
2	luigi	6	-2	-5
2	luoyang	-1	8	-6
2	maaa	-3	-4	8
2	mac	-3	-5	11
2	mad	-7	-8	-8
2	madrid	-3	8	-7
2	maine	-1	10	-6
2	manchu	-6	-4	8
2	mansion	-3	-4	8
2	mark	10	-4	-1
2	mars	-10	-7	-8
2	martin	-2	-6	-8
2	mary	6	-4	-8
2	maya	-8	1	-6
2	mediterranean	-5	3	-12
2	melbourne	-2	14	-12
2	mexico	-3	7	-6
2	miami	-5	5	1
2	michael	-1	-6	-6
2	microsoft	-9	-7	3
2	middle	-7	-10	-12
2	mike	10	-4	-7
2	milepost	-9	-10	-7
2	miramar	-5	7	-3
2	mongolia	-2	8	-8
2	montreal	-6	-3	12
2	moon	-5	9	-5
2	mount	-6	9	-9
2	mountain	-5	-8	-8
2	mtv	-7	-10	-2
2	mtv2	-7	-5	4
2	mulally	7	-6	-5
2	music	-7	-8	-8
2	nasa	-2	-4	9
2	national	-2	-7	1
2	nature	-7	-6	-7
2	netherlands	-4	-8	-13
2	nevada	-6	8	-7
2	new	-6	7	-3
2	newcastle	-5	-5	-6
2	nfl	-6	-6	-2
2	nfp	-4	-4	7
2	nicholson	-10	-7	-8
2	nikki	-4	-5	6
2	nobel	-6	-7	-9
2	north	2	-3	0
2	northrop	-7	-3	7
2	norway	-1	7	-2
2	nz	-5	8	-5
2	obama	-2	-4	5
2	ohio	-3	7	-5
2	olympic	-6	-6	-10
2	ontario	-4	2	-5
2	opel	-6	-7	9
2	opium	-7	-8	-8
2	oregon	-2	9	-7
2	orlando	-7	8	1
2	oscar	-2	-6	-5
2	osijek	-4	7	-4
2	ottawa	-3	8	-5
2	ottoman	-4	-6	8
2	pacific	-3	10	-6
2	papermaster	7	-5	-6
2	paris	3	-7	-13
2	park	-6	-9	-6
2	paul	-2	-5	-5
2	pazuela	7	-6	-5
2	pearl	-7	4	6
2	penley	10	-6	-6
2	pennsylvania	-3	8	-6
2	pentagon	-1	-5	7
2	people	-3	1	0
2	perth	-3	-1	7
2	peter	-3	-5	-6
2	philadelphia	0	7	-4
2	philip	7	-6	-3
2	phillips	-7	3	3
2	pipeline	-6	2	-5
2	plano	-10	-3	-5
2	player	12	-5	-6
2	portsmouth	-5	6	-3
2	portugal	-7	9	-7
2	portuguesa	-7	-6	-5
2	pos	-6	-6	-7
2	ppa	-6	-10	-10
2	pressure	-6	-5	-7
2	pvi	-7	-7	-7
2	pyongyang	-7	-9	-6
2	qing	-7	-7	9
2	quebec	-2	7	-4
2	radio	-8	-7	-1
2	ramesses	9	-8	-7
2	reading	-4	15	-7
2	red	-8	-10	0
2	registered	-7	-8	-8
2	richard	10	-7	-5
2	risk	-6	-7	-8
2	river	-2	-8	3
2	roma	-7	-10	-8
2	royal	-8	-5	9
2	rpo	-7	-7	-7
2	rugby	-7	-9	-7
2	russia	-4	-3	6
2	ryanair	-4	-5	8
2	salem	-6	6	-4
2	san	-9	8	-10
2	sandy	-7	10	-6
2	santa	-6	2	-9
2	santiago	-1	6	-3
2	sarraounia	8	-5	-6
2	saturn	-5	-6	8
2	scotland	-2	8	-7
2	scout	-5	-10	-12
2	scouts	-6	-6	-8
2	seagal	7	-4	-4
2	seattle	-1	6	-4
2	seconds	-6	-5	-7
2	senate	-1	-2	9
2	shark	-3	5	-9
2	sheridan	3	-5	-8
2	sia	-3	-4	7
2	sicily	-3	7	-5
2	singapore	-2	9	-8
2	slovakia	-1	7	-6
2	south	-5	6	-12
2	space	-7	-6	-9
2	spain	-5	9	-5
2	spring	-5	5	-6
2	stan	9	-4	-3
2	standard	-1	-7	-3
2	stanley	-10	-8	2
2	state	-1	-5	-7
2	stephen	2	-5	-7
2	steve	6	-2	-2
2	suite	-3	-4	8
2	sunderland	-5	1	6
2	super	-6	-5	-5
2	susan	9	-6	-7
2	sydney	-2	6	-4
2	technology	-8	-8	-9
2	teco	-6	-7	-7
2	texas	-9	-5	2
2	thailand	-1	7	-5
2	thomas	-7	-7	-8
2	thrace	-7	8	-6
2	tom	8	-6	-8
2	treaty	-6	-8	-9
2	tx	-3	8	-4
2	u.s.	-4	2	-4
2	uk	-1	10	-5
2	union	-3	-7	3
2	united	-2	11	-4
2	university	-2	-7	8
2	us	-1	8	-11
2	usa	-1	6	2
2	usps	-5	-5	-9
2	valentino	7	-5	-5
2	vancouver	-8	0	5
2	victoria	-8	7	-9
2	vince	10	-5	-5
2	wall	-6	-4	-7
2	wang	8	-7	-5
2	war	-5	-5	-4
2	washington	-10	0	3
2	watson	6	-3	3
2	wei	10	-6	-7
2	west	-4	6	1
2	western	-1	5	-7
2	white	-1	5	-3
2	william	-4	-9	-10
2	winston	9	-6	-7
2	winstone	7	-4	-4
2	world	-8	-9	1
2	worldwatch	-7	-4	8
2	yahoo	-8	-6	-9
2	year	-5	-5	-7
2	zandvoort	-6	7	-3
2	zebraklub	-6	-9	-9
3		3	-2	7
3	6pr	-5	-4	10
3	act	-4	-5	-6
3	aeroflot	-6	-4	7
3	africa	-2	7	-6
3	agotes	-7	-8	-10
3	ahac	-3	-5	8
3	air	-6	-6	-1
3	airbus	-6	-5	9
3	airlines	-2	-6	9
3	airport	-1	10	-7
3	aisby	-6	7	-5
3	albania	-6	-4	6
3	allies	-5	-5	9
3	alor	-6	-5	9
3	america	-4	1	0
3	andy	6	-4	-3
3	angel	3	-6	-8
3	angeles	-4	7	-6
3	angelo	8	-4	-3
3	apple	-2	-2	11
3	arizona	-3	6	-5
3	associates	-6	-9	3
3	association	-1	-6	3
3	athens	0	6	-5
3	athletics	-2	-3	8
3	atwick	-6	9	-6
3	auckland	0	5	-2
3	australia	-5	-2	4
3	austria	-3	-5	6
3	auton	5	-2	-1
3	avenue	-5	-2	3
3	award	-5	-6	-7
3	azna	-10	-10	-9
3	bailey	6	-5	-4
3	bandarlapalle	-8	10	-7
3	bangladesh	-2	6	-4
3	barra	7	-4	-4
3	bass	3	-5	4
3	bbc	-1	-3	6
3	bcit	-5	-5	10
3	beach	-4	-1	5
3	beauford	8	-3	-6
3	beijing	-5	-1	3
3	bel20	-4	-8	-7
3	belgrano	11	-8	-6
3	bikes	-7	-8	-9
3	bilka	-6	-7	8
3	blunt	8	-6	-5
3	boeing	-5	-4	15
3	bowl	-5	-6	-8
3	bridgeton	-6	8	-5
3	bridgton	-6	11	-5
3	britain	-4	7	-5
3	bruins	-5	-6	9
3	bullock	11	-7	-7
3	burnaby	-6	7	-4
3	bush	8	-5	-4
3	bwf	-3	-4	8
3	cable	-4	-3	9
3	cagots	-6	-6	-9
3	california	-6	15	-9
3	caloi	-1	-8	10
3	cambridge	-3	4	2
3	campaign	-6	-8	-7
3	campbell	7	-4	-8
3	canada	-5	-2	-9
3	canal	-3	7	-8
3	cannabis	-8	-6	-6
3	carder	11	-4	-7
3	caribbean	-6	-8	5
3	carnival	-7	-7	4
3	carolina	-9	3	2
3	carter	4	-1	-2
3	carvolth	5	-3	-2
3	catalano	7	-3	-6
3	cavallaro	8	-5	-6
3	cbs	-5	-7	-2
3	cdwr	-6	-7	-8
3	center	-6	8	-3
3	century	-6	-6	-7
3	chamicuro	-8	-8	-6
3	chaos	-4	-5	3
3	chicago	0	6	-3
3	china	-2	6	7
3	chrysler	-8	-5	11
3	church	-3	-5	8
3	churchill	6	-4	-6
3	cisco	-4	-6	8
3	citrone	11	-5	-5
3	city	-1	4	-8
3	clara	-7	-2	-7
3	clinton	9	-6	-6
3	club	-4	4	-3
3	columbia	-8	0	-10
3	columbus	4	2	-7
3	comets	-3	-4	9
3	company	-2	-5	2
3	computer	-8	-5	16
3	conference	-5	-6	1
3	constituency	-6	-6	-6
3	corporation	-2	-3	6
3	corps	-2	-3	8
3	county	-6	12	-7
3	cowley	4	-7	-7
3	crobar	-4	-4	8
3	cshl	-3	-4	7
3	cup	-8	-8	-10
3	cárdenas	8	-6	-6
3	dahv	3	-5	-5
3	daimlerchrysler	-7	-5	8
3	dancing	-7	-7	-9
3	daniels	-4	-4	-8
3	david	6	-4	-3
3	day	-9	-7	-7
3	delhi	-2	7	-6
3	denmark	-1	8	-5
3	denver	4	-8	-9
3	design	-7	-9	1
3	disney	-1	-5	5
3	division	-6	-9	-4
3	docstart	-8	-7	-11
3	dow	-8	-11	-9
3	download	-9	-12	-8
3	dpr	-7	-8	-8
3	dublin	0	7	-3
3	duffy	7	-6	-5
3	eads	-3	-4	7
3	eagles	-6	-8	5
3	earth	-8	6	-6
3	ecogas	-5	-5	8
3	egypt	-1	5	-4
3	elizabeth	8	-5	-2
3	emi	-5	-4	7
3	empire	-5	-7	10
3	ena	-6	-7	-9
3	endurance	-8	-10	-6
3	england	-3	0	4
3	enron	-12	-8	3
3	era	-6	-6	-9
3	europe	-2	5	0
3	events	-7	-6	-7
3	ey4096	-7	-6	-7
3	ey4108	-7	-7	-8
3	facsimile	-3	-5	-4
3	fame	-1	-6	8
3	fault	-4	2	-5
3	fax	-5	-6	-6
3	fiat	-5	-5	10
3	field	-7	1	5
3	florida	-2	6	-5
3	force	-4	-7	12
3	forces	0	-4	6
3	ford	-10	-4	6
3	formula	-7	-7	-6
3	fox	-3	-6	3
3	france	-4	4	3
3	francisco	-5	10	-8
3	frankfurt	-2	10	-7
3	fresquet	6	-3	-3
3	galway	-4	7	-4
3	game	-7	-7	-9
3	games	-8	-7	0
3	gaudin	7	-5	-4
3	george	7	-1	-4
3	germany	-3	1	1
3	glory	-4	-7	9
3	gm	-6	-3	12
3	google	-4	-5	10
3	government	-3	4	-4
3	gradsky	7	-5	-5
3	greece	-4	8	-6
3	green	-9	3	-7
3	grljusich	5	-1	-3
3	grumman	-7	-3	7
3	guaranty	-7	-9	-7
3	hall	4	-3	5
3	harbor	-6	9	-7
3	harper	2	-1	-2
3	harrison	-12	13	-6
3	hawaii	-2	7	-4
3	hayley	9	-6	-3
3	hayward	-8	4	-5
3	herod	7	-6	-5
3	hilsea	-5	8	-5
3	hitchcock	6	-4	-5
3	hollywood	-8	-3	5
3	honor	-6	-6	1
3	hospital	-6	-6	7
3	hotel	-1	-3	6
3	house	-2	8	0
3	houston	-7	-3	-5
3	i	-2	-7	-5
3	ian	9	-4	-3
3	iferc	-7	-6	-7
3	ii	-1	5	-8
3	illinois	-4	7	-4
3	india	-1	-4	-8
3	institute	-4	-7	-1
3	international	-4	-5	7
3	ireland	-2	5	-6
3	island	-4	5	-9
3	israel	-1	6	-4
3	italy	-2	9	-6
3	ivey	-9	-7	-8
3	japan	-8	6	3
3	jeff	7	-4	-3
3	jiande	6	-4	-4
3	jintao	4	-2	-2
3	jobs	9	-2	-4
3	johnson	-4	-7	-7
3	jones	-5	-2	6
3	jose	-6	10	-6
3	junction	-6	9	-8
3	kam	8	-4	-4
3	katrina	-7	-10	-9
3	kesha	8	-4	-4
3	key	7	-3	-4
3	kill	-4	-6	-5
3	king	-4	-7	1
3	kipling	9	-8	-7
3	kistler	8	-5	-8
3	klein	5	-2	-4
3	kong	-5	6	-5
3	korea	-3	8	-4
3	l	-8	-5	-4
3	labor	-4	-6	2
3	lake	-8	-1	4
3	lauderdale	-5	7	-4
3	laughlin	3	-1	-1
3	lay	10	-6	-7
3	league	-1	-3	8
3	legal	-8	-6	-5
3	liberal	-4	-4	10
3	lie	-6	-6	-5
3	lincolnshire	-5	7	-6
3	llc	-6	-5	-3
3	london	-5	-2	-2
3	longhorns	-5	-6	3
3	lottery	-7	-5	10
3	lotto	-9	-11	-10
3	lts	-3	-4	8
3	lumpur	-3	6	-4
3	luoyang	-1	8	-6
3	maaa	-3	-4	8
3	mabury	8	-5	-6
3	mac	-5	-5	1
3	madrid	-3	8	-7
3	maine	0	6	-3
3	mall	-5	-6	8
3	manchu	-6	-4	8
3	mann	3	-1	-2
3	mansion	-3	-4	8
3	markets	-5	-6	3
3	mars	-10	-7	-8
3	martin	-1	-5	5
3	maumill	7	-6	-6
3	maya	-8	1	-6
3	mclaughlin	7	-1	-1
3	mediterranean	-7	2	-12
3	melbourne	-4	-2	3
3	metro	-7	-8	-6
3	mexico	-3	7	-6
3	miami	-1	9	-5
3	milepost	-9	-10	-7
3	miramar	-5	7	-3
3	mongolia	-2	8	-8
3	montreal	-8	0	-10
3	moon	-5	9	-5
3	moore	6	-4	-5
3	morgan	-4	-7	-5
3	morricone	7	-4	-5
3	motors	0	-1	8
3	mtv	-6	-5	0
3	mulally	7	-6	-5
3	museum	-3	3	-4
3	name	-5	-6	-7
3	nasa	-2	-4	9
3	nature	-7	-6	-7
3	netherlands	-4	-8	-13
3	network	-5	-8	-8
3	nevada	-6	8	-7
3	newcastle	-5	-5	-6
3	news	-8	-9	-9
3	nfp	-4	-4	7
3	nicholson	-10	-7	-8
3	nicolai	6	-3	-3
3	north	6	-5	4
3	norway	-1	7	-2
3	notes	-3	-5	9
3	nz	-5	8	-5
3	obama	2	-6	3
3	ocean	-1	7	-6
3	ohio	-3	7	-5
3	ontario	-3	5	3
3	opel	-6	-7	9
3	oregon	-2	9	-7
3	orlando	-7	8	-7
3	oscar	-2	-6	-5
3	ottawa	-3	8	-5
3	papermaster	9	-5	-7
3	paris	-10	-5	-11
3	parish	-6	7	-6
3	park	-8	1	5
3	party	-3	-7	2
3	paul	-5	-6	-5
3	payne	5	-4	-3
3	pazuela	7	-6	-5
3	pearl	-4	-3	7
3	peking	-2	-4	0
3	penley	10	-6	-6
3	pennsylvania	-3	8	-6
3	pentagon	-1	-5	7
3	people	-5	-7	2
3	perlingiere	8	-2	-2
3	perth	-2	6	-6
3	peters	8	-3	-7
3	petersburg	-5	-2	-9
3	philadelphia	0	7	-4
3	pipeline	-6	2	-5
3	place	-6	4	-8
3	plano	-10	-3	-5
3	player	13	-4	-6
3	playfield	-8	10	-8
3	poker	-6	-5	9
3	poland	-1	8	-6
3	portsmouth	-5	6	-3
3	portugal	-7	9	-7
3	portuguesa	-7	-6	-5
3	pos	-6	-6	-7
3	ppa	-5	-9	-9
3	press	3	-3	-1
3	pressure	-6	-5	-7
3	prix	-6	-5	-4
3	program	-5	-8	-5
3	pvi	-7	-7	-7
3	qing	-7	-7	9
3	quebec	-2	7	-4
3	railroad	-2	14	-7
3	railway	-7	-1	-14
3	rays	-7	-5	9
3	reading	-5	13	-7
3	records	-2	-4	8
3	reservoir	-4	6	-6
3	restaurant	-9	-10	5
3	revolution	-2	-6	-8
3	rich	6	-3	-4
3	richard	8	-6	-5
3	rights	-4	-3	3
3	rit	-6	7	-6
3	river	-5	6	-10
3	road	-1	-2	-3
3	roma	-7	-10	-8
3	rpo	-7	-7	-7
3	russia	-4	-3	6
3	ryanair	-4	-5	8
3	s	-8	-7	5
3	sabre	-8	-5	-5
3	salem	-6	6	-4
3	salling	6	-2	-7
3	santa	-6	-9	-8
3	santiago	-1	6	-3
3	sarraounia	8	-5	-6
3	sattler	7	-3	-8
3	sciences	-1	-3	8
3	scotland	-2	8	-7
3	scouts	-6	-6	-8
3	sea	-1	-6	-8
3	seagal	7	-4	-4
3	seattle	-1	7	-4
3	sebago	-4	8	-4
3	seconds	-6	-5	-7
3	senate	-1	-2	9
3	services	-3	-3	7
3	shanahan	8	-6	-6
3	sheridan	7	-5	-3
3	shichong	6	-6	-4
3	shimin	5	-3	-2
3	sia	-3	-4	7
3	sicily	-3	7	-5
3	side	-6	8	-5
3	singapore	-2	9	-8
3	slovakia	-1	7	-6
3	smith	7	-6	-5
3	society	-6	-8	2
3	spain	-5	9	-5
3	spring	-5	5	-6
3	sr	-4	10	-4
3	stan	9	-4	-3
3	state	-1	-5	-7
3	states	0	10	-3
3	stephen	-3	-7	-8
3	stoloff	6	-3	-4
3	store	-8	-9	3
3	street	-8	2	-9
3	summit	-4	5	-5
3	sydney	-2	6	-4
3	systems	-3	-6	8
3	tap	-6	-7	-7
3	technology	-5	-4	3
3	telephone	-7	-5	-6
3	texas	-4	0	-11
3	thailand	-1	7	-5
3	thrace	-7	8	-6
3	times	-3	-7	0
3	timor	-6	0	0
3	trump	7	-5	-5
3	tx	-3	8	-4
3	u.s.	-5	2	-10
3	uk	-1	10	-5
3	university	-6	3	0
3	us	-1	6	-5
3	usa	-8	3	-10
3	valley	-6	8	-5
3	vancouver	-4	9	-8
3	victorias	-8	-8	2
3	vince	10	-5	-5
3	war	-4	-7	-9
3	washington	-10	0	3
3	watson	7	-3	-6
3	webmaster	-9	-8	-8
3	wei	8	-4	-5
3	west	2	-10	-12
3	winston	5	-6	-2
3	winstone	7	-4	-4
3	yahoo	-8	-6	-9
3	york	-3	7	-9
3	zandvoort	-8	7	-8
3	zealand	-5	-4	-9
3	zebraklub	-6	-9	-9
3	zero	-5	-5	5
3	zion	-5	2	-8
4		3	-2	7
4	.a.	-7	-8	3
4	.c.	-8	3	0
4	.s.	-5	2	-10
4	096	-7	-6	-7
4	108	-7	-7	-8
4	6pr	-5	-4	10
4	aaa	-3	-4	8
4	aan	-5	-8	-9
4	aby	-6	7	-4
4	ace	0	8	-12
4	ach	-1	-4	0
4	act	-7	-6	-9
4	ada	-5	1	-10
4	ade	-2	-9	-8
4	ado	3	-6	-11
4	ads	-3	-4	7
4	ael	5	4	-4
4	age	3	-7	1
4	ago	-2	10	-4
4	ahv	3	-5	-5
4	aii	-2	7	-4
4	ail	-9	-9	-9
4	ain	4	6	-8
4	air	-6	-7	6
4	ake	6	-2	3
4	ald	-9	-7	-8
4	ale	-8	2	-7
4	all	-5	-7	3
4	als	-9	-9	1
4	aly	-5	8	-5
4	ama	1	-5	0
4	ame	-6	-10	1
4	ami	-1	9	-5
4	ana	-1	9	-10
4	and	-4	4	0
4	ane	5	-7	-9
4	ang	4	-1	-8
4	ann	3	-1	-2
4	ano	12	-9	-8
4	ans	-9	-2	-13
4	ant	2	1	-2
4	any	-6	2	4
4	aos	-4	-5	3
4	ara	-8	5	-9
4	ard	0	-1	-12
4	ark	-9	-1	4
4	arl	-4	-3	7
4	aro	6	2	-4
4	arr	8	-6	-7
4	ars	-2	-9	-12
4	art	-9	-8	-8
4	ary	-6	-1	4
4	asa	-2	-4	9
4	ass	2	-7	1
4	ast	-4	-6	2
4	ate	-2	0	0
4	ats	-3	-5	1
4	aul	-5	-6	-5
4	ave	-4	6	-6
4	awa	7	-3	-7
4	aya	2	0	-6
4	ays	5	-8	8
4	bar	-8	-8	6
4	bbc	-1	-3	6
4	bec	-2	7	-4
4	ber	4	-8	4
4	bia	-8	0	-10
4	bis	-8	-6	-6
4	ble	-5	-7	3
4	bor	-1	5	0
4	bre	3	-7	-7
4	btu	-10	-10	-11
4	bus	-1	-3	8
4	bwf	-3	-4	8
4	can	-6	-11	-1
4	car	-2	0	-6
4	cbs	-5	-7	-2
4	ces	-6	-9	4
4	chu	-6	-4	8
4	cia	4	-3	3
4	cit	-5	-5	10
4	cki	7	-5	-6
4	cle	-5	-8	2
4	con	-10	-10	-10
4	cow	-7	-2	-6
4	cup	-8	-8	-10
4	dan	7	2	-8
4	dar	8	-6	-5
4	day	-13	-11	-10
4	ddy	0	-7	5
4	den	-3	7	-10
4	der	14	-8	-3
4	des	-7	5	-8
4	dge	3	3	1
4	dia	-7	-6	-5
4	din	8	-5	-4
4	don	3	0	-4
4	dor	-10	7	-9
4	dow	-8	-11	-9
4	dpr	-7	-8	-8
4	dwr	-6	-7	-8
4	ead	-7	-8	-7
4	eal	-1	-1	-11
4	ean	-7	-5	-2
4	ear	-5	-10	-10
4	eas	1	6	-7
4	eby	-6	9	-6
4	ece	-5	9	-6
4	eco	-8	-8	3
4	eed	-8	-6	2
4	eek	-3	4	-4
4	een	-10	0	-10
4	eet	-8	2	-9
4	eff	7	-4	-3
4	ega	7	-5	-6
4	ein	5	-3	-5
4	eit	-7	-9	-8
4	ela	10	-7	-7
4	eld	-7	8	1
4	ell	4	-6	4
4	elo	8	-4	-3
4	els	-7	-11	2
4	emi	-5	-4	7
4	ems	-3	-8	5
4	ena	-6	-10	-4
4	ens	-8	2	-10
4	ent	-11	-1	-5
4	era	-2	-6	-10
4	erc	-7	-6	-7
4	ere	8	-2	-2
4	erg	-4	8	2
4	ero	-6	-7	8
4	ers	2	-7	2
4	ert	-2	-9	-8
4	ery	-1	-6	4
4	esa	-7	-6	-5
4	esh	-8	3	-9
4	ess	-1	0	5
4	est	0	-2	-13
4	eth	9	-9	-9
4	eto	1	4	-5
4	ets	-6	-9	8
4	ett	-4	-9	-10
4	ety	-6	-8	2
4	eum	-3	3	-4
4	ews	-8	-9	-9
4	fax	-5	-6	-6
4	ffy	7	-6	-5
4	fox	-3	-6	3
4	gal	4	1	-9
4	gan	1	-9	-8
4	gas	-5	-5	8
4	gel	2	-9	0
4	ger	-1	-10	1
4	ges	1	-9	-8
4	gin	-9	-9	-8
4	gle	-8	-10	0
4	gm	-6	-3	12
4	gon	-1	6	2
4	gue	-1	-3	8
4	hac	-3	-5	8
4	ham	-6	10	0
4	han	5	-8	-8
4	hen	1	-9	4
4	hia	0	7	-4
4	hio	-3	7	-5
4	hoo	-8	-6	-9
4	hts	-4	-3	3
4	i	-2	-7	-5
4	ian	-2	-11	-10
4	ias	-8	-8	2
4	iat	-5	-5	10
4	ica	-4	2	-1
4	ice	3	-9	5
4	ich	10	-4	-5
4	ick	-10	5	4
4	ico	2	6	-6
4	ics	-7	-8	10
4	icz	8	-6	-7
4	ida	-2	6	-5
4	ide	-6	8	-5
4	ies	-8	-10	10
4	igh	-6	4	-7
4	ign	-8	-11	0
4	ii	-1	5	-8
4	ile	-2	7	-9
4	ill	5	2	1
4	ily	-4	2	-8
4	ina	-6	2	5
4	ine	-1	4	-2
4	ing	-4	-1	1
4	ino	0	-7	5
4	ins	-6	-9	7
4	ion	-9	-8	1
4	ips	-6	-5	4
4	ire	1	4	5
4	ise	-9	0	-11
4	ish	2	0	-8
4	ist	-12	-6	-10
4	ite	-6	-6	4
4	ith	7	2	-5
4	ity	-7	6	-7
4	itz	-3	-6	-6
4	ium	-9	2	0
4	ive	4	-9	-10
4	kam	8	-4	-4
4	ker	-5	-9	7
4	kes	-7	-8	-9
4	key	2	-8	-9
4	kia	-1	7	-6
4	l	-8	-5	-4
4	l20	-4	-8	-7
4	lai	6	-3	-3
4	lan	4	-8	-9
4	lay	10	-6	-7
4	lds	2	6	-6
4	lem	-5	6	-4
4	ler	1	-1	9
4	les	-7	1	-2
4	ley	8	0	-8
4	lhi	-2	7	-6
4	lia	-9	-1	3
4	lie	-6	-6	-5
4	lin	-3	4	-7
4	lis	7	-3	-5
4	lje	-6	7	-6
4	lka	-6	-7	8
4	llc	-6	-5	-3
4	lle	0	9	-12
4	lli	9	-5	-6
4	llo	7	-6	-5
4	lly	5	-8	-6
4	loi	-1	-8	10
4	lon	5	-9	6
4	lor	-2	-8	6
4	lot	-6	-4	7
4	low	-8	7	-7
4	lta	-4	7	-4
4	lth	5	-3	-2
4	lts	-4	-7	1
4	lub	-7	1	-6
4	mac	-5	-5	1
4	man	3	2	0
4	mar	-5	7	-3
4	men	-6	-9	3
4	mer	8	-7	-10
4	mes	0	-10	-1
4	min	7	3	-7
4	mit	-4	5	-5
4	mor	-6	0	0
4	mtv	-6	-5	0
4	nal	-5	6	2
4	nas	8	-6	-6
4	nce	-2	1	-3
4	ncy	-6	-6	-6
4	nda	-10	-10	2
4	nde	6	-4	-4
4	ndo	-9	8	2
4	nds	-8	-9	-7
4	ndy	8	-4	-3
4	ner	-3	-9	3
4	nes	-5	-6	2
4	net	-5	-6	2
4	ney	1	-4	2
4	nfp	-4	-4	7
4	nge	-2	-8	-2
4	ngs	3	-9	-10
4	nia	-2	-3	-5
4	nne	-2	-4	2
4	nny	3	-10	-9
4	non	3	-7	6
4	nor	5	-9	-1
4	nta	-6	-9	-8
4	nts	-7	-6	-7
4	nty	-2	9	-11
4	nue	-7	-2	1
4	nz	-5	8	-5
4	oad	-6	10	-10
4	obs	9	-2	-4
4	ock	5	1	-1
4	off	6	-3	-4
4	ogy	-10	-10	-3
4	ohn	8	-4	-6
4	oir	-4	6	-6
4	ois	-4	7	-4
4	oke	-8	-10	3
4	old	4	-8	4
4	ole	5	-9	-8
4	olt	-6	-8	-6
4	oma	-8	-3	-8
4	ona	4	3	-7
4	ond	-6	7	-7
4	one	13	-10	-13
4	ong	3	4	-6
4	ons	-7	-8	7
4	ont	-2	8	-7
4	ony	-2	6	-6
4	ood	4	-5	1
4	ook	-9	-1	-9
4	oom	-7	6	-8
4	oon	-5	9	-5
4	ope	3	3	-1
4	ord	0	-7	3
4	ore	1	-2	1
4	ork	-4	4	-11
4	orn	-7	-8	5
4	ors	-4	-5	2
4	ort	-5	8	-11
4	ory	-10	-8	6
4	ose	3	-7	2
4	ost	-9	-10	-7
4	ots	-7	-8	0
4	our	-7	8	2
4	ous	5	-10	-8
4	ove	-2	-6	-5
4	owl	-5	-6	-8
4	ows	-8	-6	-7
4	pan	-8	6	3
4	pel	-6	-7	9
4	per	-4	-10	-1
4	phy	1	-7	-8
4	pic	-5	-8	-8
4	ple	-3	-3	11
4	pos	-6	-6	-7
4	ppa	-5	-9	-9
4	pur	-3	7	-4
4	pvi	-7	-7	-7
4	que	4	-7	-10
4	ral	4	-5	8
4	ram	-8	0	-7
4	rce	-4	-7	12
4	rch	-7	-6	6
4	rds	-7	-6	8
4	rea	-3	8	-4
4	red	5	-5	-7
4	ren	8	-4	-7
4	res	7	0	-9
4	rey	-5	-8	6
4	rge	-3	-6	-8
4	ria	-7	-2	3
4	rid	-3	8	-7
4	rie	-9	3	-8
4	rin	8	-5	-7
4	rio	4	4	2
4	ris	2	-7	-11
4	rit	-6	7	-6
4	rix	-6	-5	-4
4	rlo	0	4	-7
4	rne	-4	-2	3
4	rns	-5	-7	2
4	rod	7	-6	-5
4	ron	-4	-12	1
4	rpo	-7	-7	-7
4	rps	-2	-3	8
4	rra	7	-4	-4
4	rth	4	7	-1
4	rts	-1	-8	-10
4	rty	3	-7	1
4	rus	-9	5	5
4	s	-8	-7	5
4	sas	-4	9	-8
4	sby	-6	7	-5
4	sco	-6	5	7
4	sea	-8	-3	-10
4	ses	3	-10	-9
4	sha	8	-4	-4
4	shl	-3	-4	7
4	sia	-7	2	6
4	sic	-7	-9	-7
4	ska	6	0	-7
4	ski	10	-7	-8
4	sky	7	-5	-5
4	son	0	2	-11
4	sr	-4	10	-4
4	ssi	7	-5	-6
4	sus	3	7	-8
4	tal	3	-7	6
4	tan	9	-4	-3
4	tao	4	-2	-2
4	tap	-6	-7	-7
4	tch	-9	-10	2
4	ted	-14	-12	-14
4	tel	-9	-8	4
4	ten	5	4	-6
4	ter	-6	3	-3
4	tes	-9	1	5
4	tia	4	5	-6
4	tic	-4	6	-10
4	tin	-3	-6	2
4	tle	-3	-3	-7
4	ton	9	8	-4
4	tre	-6	-6	-3
4	tro	2	-8	-6
4	try	-8	-10	-10
4	tti	-8	-8	4
4	tto	-9	-12	-11
4	tx	-3	8	-4
4	uba	-4	-4	-11
4	ube	-7	6	1
4	uch	8	-2	-8
4	uet	6	-3	-3
4	uk	-1	10	-5
4	ula	-1	-6	-7
4	ult	-4	0	-6
4	ump	7	-5	-5
4	ums	-6	-6	9
4	unt	3	-6	-6
4	ure	-12	-11	0
4	urg	-6	-4	3
4	urn	-6	4	2
4	uro	-8	-8	-6
4	urt	-8	3	5
4	ury	7	-7	-9
4	us	-1	6	-5
4	usa	4	-2	-12
4	use	-5	8	1
4	ush	8	-5	-4
4	ust	4	-9	3
4	ute	-4	-7	-1
4	uth	-7	4	-6
4	uts	-8	-8	-10
4	val	-8	-9	1
4	ver	-2	-4	-2
4	ves	-4	-3	0
4	vey	-11	-9	-9
4	vid	6	-4	-3
4	vin	-4	-8	-7
4	war	-4	-7	-9
4	way	-11	-2	-6
4	wei	8	-4	-5
4	wer	-4	-6	2
4	xas	-4	0	-11
4	yer	13	-7	-8
4	yne	-6	-9	-6
4	ypt	-1	5	-4
4	zew	-4	6	-4
4	zna	-10	-10	-9
5		3	-2	7
5	08	-7	-7	-8
5	20	-4	-8	-7
5	96	-7	-6	-7
5	a.	-7	-8	3
5	aa	-5	-6	10
5	ac	-6	-7	7
5	ad	-9	7	-14
5	ae	-8	10	-10
5	af	3	-10	0
5	ag	-7	-6	9
5	ai	4	-5	-12
5	al	3	-4	1
5	am	-1	3	-2
5	an	3	-5	-5
5	ao	3	-3	-6
5	ap	-6	-7	-7
5	ar	1	-7	-8
5	as	-1	-1	-6
5	at	-9	-9	8
5	ax	-5	-6	-6
5	ay	0	-7	-11
5	ba	-10	-4	5
5	bc	-2	-3	7
5	be	4	-3	-2
5	bs	8	-5	-9
5	by	-7	11	-10
5	c.	-8	3	0
5	ca	-4	1	-4
5	ce	0	4	1
5	ch	4	-9	2
5	ck	2	3	-1
5	co	-10	4	5
5	cs	-9	-10	12
5	ct	-7	-10	-4
5	cy	3	-7	-6
5	cz	8	-6	-7
5	da	-10	0	-3
5	dd	-8	4	-7
5	de	1	3	-9
5	do	-7	3	0
5	ds	-10	-10	3
5	dy	6	-7	4
5	ea	-7	4	-11
5	ec	-2	7	-4
5	ed	-10	-14	1
5	ee	8	-6	-6
5	ei	8	-4	-5
5	ek	-5	7	-5
5	el	-5	-5	7
5	em	-5	10	-7
5	en	-2	-2	-4
5	eo	4	-8	6
5	er	7	-5	4
5	es	-7	-4	1
5	et	5	-5	-6
5	ew	-1	5	-7
5	ex	-9	-11	1
5	ey	1	-3	-2
5	ez	11	-8	-8
5	fe	0	-8	4
5	ff	10	-4	-4
5	fl	-8	-9	0
5	fp	-4	-4	7
5	fs	-8	-8	-9
5	ft	-4	-7	2
5	fy	5	-8	4
5	ga	5	-6	-8
5	ge	2	-9	2
5	gh	-1	3	-7
5	gi	-3	-7	-6
5	gm	-6	-3	12
5	gn	-9	-2	-1
5	go	-4	-2	1
5	gs	3	-9	-10
5	gy	-2	-12	2
5	ha	10	-10	-9
5	hi	1	-1	-8
5	hl	-4	-8	12
5	hn	8	-4	-6
5	hu	-6	-8	3
5	hv	3	-5	-5
5	hy	1	-7	-8
5	i	-2	-7	-5
5	ia	-8	-2	2
5	ic	-12	-1	-5
5	id	1	-7	1
5	ie	-6	-4	-13
5	ii	1	5	-8
5	il	2	-8	-4
5	in	6	-2	-5
5	io	4	0	-4
5	ip	4	-7	-6
5	ir	-9	6	-1
5	is	4	-10	-12
5	it	-10	7	-4
5	ix	-5	1	-5
5	je	-6	7	-6
5	ka	-1	4	6
5	ke	-1	-4	3
5	ki	8	-11	-11
5	ks	4	-8	5
5	ky	7	2	-6
5	l	-8	-5	-4
5	la	6	-4	-1
5	lc	-6	-5	-3
5	ld	-8	3	-1
5	le	-6	-2	0
5	li	1	-10	-9
5	lk	-6	0	6
5	ll	2	-4	6
5	lm	-9	-9	-8
5	ln	0	-6	7
5	lo	7	2	-7
5	ls	-12	-1	0
5	lt	-8	1	-10
5	ly	2	5	-6
5	ma	0	-3	-3
5	me	-10	-12	-2
5	mi	-3	0	-2
5	mp	4	-8	-7
5	ms	-7	-10	11
5	my	0	-6	7
5	na	-6	2	-1
5	nc	-8	10	-10
5	nd	-6	6	-1
5	ne	3	-3	-4
5	ng	-2	0	1
5	ni	-3	-7	-8
5	nk	-5	5	-9
5	nn	3	-5	3
5	no	10	-8	-3
5	ns	-12	-10	6
5	nt	-3	3	-3
5	ny	-3	2	0
5	nz	-5	8	-5
5	od	11	-7	-3
5	og	-9	-8	-7
5	oi	4	-2	7
5	ok	-9	2	-11
5	ol	-4	-1	4
5	om	-10	5	-11
5	on	0	3	-1
5	oo	-8	-6	-9
5	op	-5	-9	9
5	or	-1	4	-3
5	os	-4	-11	-7
5	ot	-1	-8	5
5	ow	-12	0	-12
5	ox	-3	-6	3
5	pa	-7	-2	-4
5	pe	-1	0	3
5	ph	-7	-8	-6
5	po	-7	-7	-7
5	pr	-6	-6	7
5	ps	-9	-12	3
5	pt	-1	5	-4
5	ra	-1	-4	-6
5	rc	-7	-6	-7
5	rd	-1	-7	1
5	re	3	0	1
5	rg	-9	4	2
5	ri	2	-9	-7
5	rk	-10	3	-2
5	rl	-4	-3	7
5	rn	-10	2	2
5	ro	2	-5	-2
5	rr	8	-6	-7
5	rs	-1	-8	0
5	rt	-11	-2	-6
5	ry	-2	-11	4
5	s	-8	-7	5
5	s.	-5	2	-10
5	sa	-3	-1	-1
5	se	-4	0	1
5	sh	4	1	-11
5	si	7	-5	-6
5	sr	-7	13	-7
5	ss	7	-6	3
5	st	-7	-4	-10
5	sy	-6	-10	3
5	ta	-6	6	-4
5	te	-1	-3	2
5	th	6	5	-6
5	ti	-3	-11	5
5	to	-4	-5	-4
5	ts	-9	-11	1
5	tt	-3	-9	-9
5	tu	-10	-10	-11
5	tv	-6	-5	0
5	tx	-3	8	-4
5	ty	-4	3	-3
5	tz	-1	-6	-6
5	ub	-7	1	-6
5	ue	2	-7	6
5	ui	-10	-9	-10
5	uk	-5	11	-7
5	ul	-5	-6	-5
5	um	-12	1	-5
5	un	-9	6	-10
5	up	-8	-8	-7
5	ur	-7	10	1
5	us	6	6	0
5	ve	5	-2	-13
5	vi	0	-6	-7
5	vo	-8	-9	-10
5	wa	5	4	-8
5	wc	-8	-8	0
5	wf	-3	-4	8
5	wl	-5	-6	-8
5	wr	-6	-8	-4
5	ws	-10	-9	-12
5	ya	2	3	-8
5	ys	2	-12	8
5	za	-8	-9	-8
5	án	5	-7	-9
6		-11	0	-5
6	"	-11	-14	-10
6	&	4	-8	-8
6	'	-5	-1	-10
6	(	-3	2	12
6	)	-10	-13	-11
6	,	8	2	1
6	-	-8	-6	-10
6	.	-6	-13	-15
6	/	-11	-11	9
6	0	-7	-9	-7
6	:	-10	-3	-9
6	;	-8	8	4
6	@	-14	0	-18
6	^	0	-3	-1
6	_	-11	-10	-9
6	a	-12	-16	-17
6	about	-6	-9	2
6	after	4	-3	3
6	against	-2	3	4
6	all	-4	-6	-1
6	also	-7	4	-8
6	an	-6	-4	-11
6	and	4	-1	0
6	another	-7	-5	-7
6	are	-9	0	-9
6	around	-5	6	-4
6	as	0	-4	-3
6	assistant	6	-2	-3
6	at	-1	9	4
6	automaker	-3	-2	5
6	band	-6	-4	8
6	before	-5	5	3
6	between	-4	8	2
6	both	4	-6	2
6	bowling	-6	-6	-5
6	but	4	5	-8
6	by	13	-12	8
6	called	-6	4	-12
6	captain	-2	-7	-4
6	central	-1	5	-2
6	ceo	3	-1	-1
6	circuit	-6	-9	-6
6	colonel	-1	-6	-6
6	company	-6	-6	-1
6	consecutive	-5	-4	4
6	credit	-7	-7	-8
6	dj	-8	-8	-8
6	don	-9	-6	-7
6	down	-2	-8	6
6	east	-7	-5	-5
6	eastern	-5	8	-6
6	emperor	8	-6	-4
6	established	-1	-6	7
6	even	-5	3	3
6	first	-6	-7	-10
6	for	2	-3	-1
6	former	-8	-11	-9
6	founder	3	-1	-1
6	four	-5	-8	-1
6	from	-10	9	0
6	general	11	-2	-1
6	have	-9	-6	-9
6	his	-6	-5	7
6	if	-4	-6	-2
6	in	-7	14	-6
6	include	8	-8	2
6	included	7	-4	-5
6	international	-7	-6	-8
6	into	-4	1	7
6	is	-9	-5	-16
6	its	-9	-4	-8
6	king	0	-3	-3
6	later	-6	-5	9
6	leaving	-4	7	-5
6	left	-4	-2	-6
6	like	1	-5	5
6	lord	-1	-6	-8
6	major	4	5	-4
6	maker	-4	-4	7
6	manufacturer	2	-3	2
6	member	3	-5	5
6	met	-2	-6	6
6	mr	8	-3	-3
6	ms	8	-3	-3
6	name	0	-5	-5
6	named	6	-3	-5
6	near	-4	6	-5
6	new	-7	-3	-7
6	now	-4	-5	10
6	of	-2	6	-3
6	official	-7	-5	-9
6	old	3	4	-4
6	on	-3	-1	-5
6	one	-9	-7	-9
6	opened	-7	-7	8
6	or	-15	-10	-3
6	other	-7	-6	-10
6	our	-6	-8	-7
6	outside	-3	9	-8
6	parent	-5	-6	9
6	player	7	-6	-7
6	pope	6	-2	-2
6	prefer	-8	-6	2
6	president	9	-2	-2
6	private	-6	6	-8
6	s	-9	-8	-8
6	said	12	-7	-8
6	says	8	-8	1
6	since	6	2	-8
6	southern	0	5	0
6	starring	8	-7	-8
6	sues	-2	-3	5
6	support	2	-6	-7
6	that	9	-5	9
6	the	-6	-1	0
6	their	-7	-5	0
6	then	3	-1	-9
6	these	-8	-8	4
6	this	-6	-6	1
6	through	-6	3	4
6	throughout	-1	9	-8
6	to	-3	8	5
6	towards	4	-1	-2
6	two	-5	-8	4
6	under	4	-4	-7
6	use	-5	-8	5
6	using	3	-5	-5
6	via	-5	-3	-7
6	was	1	-1	-10
6	what	-8	-10	-9
6	when	7	-6	-7
6	where	5	-6	-6
6	while	6	-8	-7
6	with	4	-5	8
6	”	-3	-4	6
7		12	-4	3
7	!	-3	-10	-7
7	"	-17	-10	-15
7	&	-6	-11	-4
7	'	2	-8	3
7	(	-4	-4	-1
7	)	-7	2	11
7	,	2	1	-3
7	-	-6	-7	-14
7	.	-4	1	-2
7	/	-10	-6	10
7	0	-11	-1	-7
7	:	-11	-9	-11
7	;	-4	9	-9
7	<	8	-6	-4
7	=	-8	-8	-9
7	?	6	1	-8
7	@	-15	-12	-13
7	^	5	-7	-8
7	_	-10	-9	-8
7	a	2	-4	-12
7	achieved	0	-8	3
7	added	-3	-3	6
7	after	-5	7	2
7	allowed	-9	4	-4
7	also	9	-5	4
7	announced	-6	-6	6
7	are	-10	-7	-3
7	area	-4	8	-8
7	as	1	-7	-1
7	at	-8	11	3
7	became	2	-1	4
7	before	-6	-2	8
7	began	3	-7	-4
7	broke	2	-3	-2
7	but	-7	-4	9
7	by	-1	0	3
7	called	3	-3	2
7	can	-2	8	-6
7	city	-1	6	-1
7	cloister	-4	9	-8
7	credit	-8	-7	-8
7	currently	-5	-3	6
7	decided	7	-5	1
7	did	3	-7	2
7	died	0	-3	-7
7	does	-3	2	-7
7	during	-2	-5	2
7	dynasty	-8	-8	10
7	events	-7	-6	-6
7	explained	8	-4	-7
7	finished	3	-5	-4
7	for	-8	1	-1
7	from	0	-1	2
7	game	-6	-7	12
7	games	-6	-6	1
7	gets	6	-2	-1
7	guaranty	-7	-9	-8
7	had	8	-7	3
7	has	3	-8	8
7	have	1	-7	6
7	in	-10	8	0
7	index	-4	0	-6
7	is	-2	6	-1
7	last	3	-7	6
7	led	3	-5	6
7	made	3	-8	-6
7	march	-2	3	3
7	matches	-4	-6	0
7	may	0	-8	2
7	met	4	-2	-2
7	non	-2	6	-4
7	of	-8	0	-14
7	offers	-5	5	0
7	on	-2	3	-5
7	one	-7	-7	-6
7	opened	-4	-10	4
7	or	-15	-5	-4
7	parent	-3	-3	5
7	partner	-6	-6	1
7	played	4	-9	-8
7	player	-5	-7	5
7	receive	-4	-4	1
7	regarding	4	-7	2
7	region	-5	1	-8
7	released	-6	-4	7
7	reported	-3	-5	-5
7	resigned	6	-4	-3
7	s	-10	-9	-10
7	said	-3	1	1
7	say	-3	4	1
7	says	6	-3	-1
7	sent	-1	8	-8
7	service	-7	-9	-6
7	shows	-8	-9	-9
7	side	-3	-7	2
7	so	-5	6	-4
7	song	-6	-8	9
7	space	-1	7	-4
7	started	1	3	2
7	stated	4	-1	-2
7	stock	-2	-2	-6
7	sunday	-8	-8	-8
7	that	-11	7	-1
7	the	-4	-4	-8
7	then	8	-5	-8
7	they	-5	-2	6
7	to	7	8	-5
7	today	-3	-3	7
7	told	7	-3	-5
7	took	11	-8	-9
7	track	-2	7	-4
7	train	-4	10	-5
7	until	-4	-2	-5
7	wants	-4	-6	-4
7	was	8	-4	1
7	went	7	-5	2
7	were	-6	-11	7
7	when	-2	1	-5
7	where	-6	-3	3
7	which	-5	0	-12
7	who	-6	-7	3
7	will	6	-10	7
7	with	4	-5	4
7	won	5	-5	-9
7	would	1	4	-1
7	wrote	5	-3	-4
8	" a	-4	-5	-4
8	" says	4	-2	-2
8	" the	-3	-9	-7
8	# 0	-6	7	-8
8	' '	4	-4	1
8	' said	9	-4	-7
8	( later	-6	-5	9
8	( now	-3	-4	8
8	( the	-1	7	-4
8	) ,	-7	-8	11
8	) and	-5	-3	0
8	) in	-8	10	-8
8	, "	8	-7	-9
8	, 0	-2	-3	5
8	, and	5	-3	-6
8	, as	4	-4	1
8	, but	5	-2	-4
8	, dj	-7	-7	-7
8	, in	-1	3	-3
8	, including	0	-8	3
8	, pope	6	-2	-2
8	, says	5	-7	3
8	, the	4	-10	-10
8	, then	3	-8	-7
8	, where	5	-6	-6
8	, ”	-3	-4	6
8	- -	2	2	-4
8	- 0	-14	-11	-11
8	- founder	2	-1	-1
8	- the	-7	-5	-9
8	. ceo	2	-1	-1
8	/ the	-5	-7	-7
8	0 ,	10	-1	3
8	0 /	-8	-6	7
8	0 :	-13	2	-12
8	0 ;	-8	4	6
8	0 and	-3	-2	5
8	0 in	-5	11	-6
8	0 the	-7	-6	-8
8	; 0	-6	-6	-8
8	; colonel	-5	-6	-7
8	; the	-7	-9	-6
8	^	1	-3	-1
8	^ a	-6	-5	-5
8	^ bowling	-6	-6	-5
8	^ circuit	-6	-9	-6
8	^ in	-1	0	-9
8	^ the	-4	2	10
8	^ when	4	-6	-7
8	a 0	-3	-4	-4
8	about the	-3	-5	-1
8	according to	-3	-10	4
8	after the	-6	-6	1
8	against the	-6	-11	4
8	airlines ,	-2	-5	8
8	all -	-7	-8	-10
8	along with	-7	-6	1
8	also including	3	5	-6
8	an 0	-3	-4	-4
8	and "	-8	-6	-8
8	and a	-9	-2	-7
8	and the	-12	-5	0
8	anthem of	-1	7	-5
8	apple ceo	4	0	0
8	as a	-2	-5	9
8	as the	-6	10	-3
8	at the	-9	-5	3
8	athens ,	4	2	-4
8	band the	-4	-5	-8
8	based in	-6	-1	-7
8	beach /	-4	-3	7
8	before the	-4	-7	-7
8	between the	-5	8	1
8	bikes ,	-9	-9	-9
8	born in	-5	7	-4
8	bridgeton and	-6	6	-4
8	brigadier general	9	-2	-1
8	brother ,	10	-7	-4
8	building the	-4	8	-7
8	by :	-3	-8	-6
8	by the	-5	-11	2
8	california ,	-5	7	-6
8	called "	-6	-9	-6
8	campus in	-4	7	-4
8	canada 	-2	-5	-8
8	case against	-2	-3	5
8	center in	-3	5	-3
8	chinese president	4	-2	-2
8	city of	-6	-3	-6
8	company ,	2	-5	5
8	conference in	-1	6	-4
8	costs at	-4	-5	6
8	county ,	-3	9	-6
8	cross the	-6	9	-7
8	daughter ,	9	-8	-7
8	directed by	8	-5	-7
8	district of	-5	8	-5
8	dr .	9	-5	-6
8	during the	-11	-12	2
8	eagles and	-8	-4	8
8	end of	-8	2	-8
8	film ,	-8	-8	-10
8	fly from	-1	5	-3
8	flying from	0	5	-3
8	following the	-6	-8	-9
8	for "	-6	-8	-9
8	for the	-6	-2	8
8	founded by	4	-2	-5
8	from the	-7	-4	5
8	grumman and	-3	-3	5
8	have a	2	-7	-8
8	history of	-7	8	-7
8	honor of	7	-5	-6
8	hotel in	-4	8	-5
8	houston ,	-8	4	-8
8	however ,	8	-7	-6
8	in 0	0	-4	7
8	in both	-4	3	-5
8	in central	-1	5	-2
8	in southern	0	5	0
8	in the	-9	6	-7
8	including the	-1	5	-2
8	into the	-1	-5	1
8	is a	-4	-5	-7
8	january 0	-4	4	-6
8	known as	1	2	-11
8	lauderdale ,	-6	-4	-8
8	led by	6	-3	-4
8	legal ,	-7	-5	-6
8	like the	-8	-9	-8
8	live in	-4	-1	-6
8	living in	-1	8	-3
8	located in	-3	8	-4
8	london to	-2	6	-4
8	lost to	6	-7	5
8	martin ,	-8	-8	5
8	mayor of	-5	6	-5
8	miami 	-8	-7	-9
8	nicholson 	-4	-8	-7
8	northeast of	-6	8	-5
8	of its	-2	2	-4
8	of the	-3	3	-2
8	of these	-8	-8	4
8	of this	-5	-8	-9
8	on the	-8	6	-8
8	one in	-5	8	-4
8	one of	6	1	-7
8	operations in	-1	9	-9
8	owned by	-7	-5	9
8	part of	-8	0	5
8	parts of	-6	9	-9
8	place in	-2	5	-4
8	played in	-6	-4	5
8	portuguese for	-6	-3	7
8	program on	-3	-3	7
8	reported that	-3	-1	4
8	returned to	-5	9	-7
8	sattler ,	8	-7	-6
8	seattle ,	-7	8	-7
8	seconds to	-10	-7	-8
8	song "	-8	-8	-6
8	song of	-4	7	-4
8	st .	-11	-6	-10
8	stake in	-2	-7	7
8	state of	-6	-2	5
8	station in	-2	6	-5
8	statues of	6	-4	-3
8	street ,	-11	-6	-10
8	such as	6	-5	4
8	supporting the	-4	-7	-8
8	systems ,	-4	-5	7
8	than the	-8	-6	-7
8	that the	-5	-8	2
8	the "	-2	-9	-5
8	the 0	-11	-9	0
8	the first	-6	-6	-8
8	the name	0	-5	-5
8	the new	-7	-3	-7
8	three consecutive	-5	-4	4
8	three major	-1	6	-4
8	through the	-3	-6	-3
8	time ,	9	-8	-6
8	to support	2	-6	-7
8	to use	-3	-5	8
8	today ,	-7	-7	-1
8	told the	-1	-7	7
8	tournament in	-1	8	-4
8	town of	-5	8	-4
8	travel to	-3	3	3
8	trips to	-1	8	-8
8	u.s. automaker	-3	-2	5
8	village of	-6	9	-6
8	visiting the	-2	-2	-8
8	was in	0	4	-2
8	when the	-8	-1	8
8	who ,	6	-5	-5
8	wife ,	8	-7	-6
8	with the	-7	-7	1
8	within the	-3	-3	6
8	won the	-4	-4	-6
9	 (	4	3	-7
9	 actions	6	-7	3
9	! ^	-6	-8	1
9	" (	-3	-10	-6
9	" ,	-8	0	-9
9	" .	-6	-8	1
9	" and	-6	-7	-7
9	" is	-6	5	-7
9	" tour	-5	-7	-6
9	" was	-3	-4	-7
9	' s	6	-7	2
9	( 0	-3	-14	-10
9	( born	1	-7	-12
9	( gm	0	0	6
9	( later	-7	-6	5
9	( now	-5	-6	8
9	( portuguese	-6	-7	7
9	) ,	-7	0	10
9	) .	-6	3	-4
9	) and	-3	3	4
9	) is	-6	5	5
9	, "	4	4	-4
9	, (	-7	-10	-9
9	, 0	5	-2	-8
9	, ^	9	-5	-4
9	, a	7	2	-2
9	, after	3	4	-3
9	, also	5	3	-6
9	, an	5	-2	2
9	, and	5	3	-3
9	, as	2	-6	-7
9	, before	-7	-2	0
9	, both	-7	-7	-8
9	, british	2	2	-4
9	, but	0	-10	5
9	, c	-2	8	-9
9	, california	-7	4	5
9	, china	-2	-4	7
9	, directed	-9	-9	-11
9	, dj	-6	-6	-6
9	, eb3326	-8	-6	-5
9	, england	-7	14	-10
9	, florida	-4	6	-5
9	, for	-6	3	-8
9	, he	1	-10	7
9	, his	4	-8	-8
9	, illinois	0	4	-3
9	, in	7	-1	1
9	, ireland	-2	7	-6
9	, is	-1	-8	-9
9	, it	1	2	-3
9	, kiki	2	-5	-7
9	, known	-6	4	3
9	, like	4	-3	6
9	, michael	-8	-7	-6
9	, near	-4	9	-6
9	, new	-4	8	-6
9	, of	-1	-6	-6
9	, ohio	-4	6	-4
9	, one	-5	-7	-10
9	, south	-5	6	-4
9	, spain	-4	-4	5
9	, texas	-8	-2	-8
9	, the	1	1	-6
9	, this	-7	-7	1
9	, to	6	4	-6
9	, tx	-9	2	-8
9	, uk	-4	8	-7
9	, was	-2	-9	0
9	, washington	-1	6	-4
9	, where	-5	-2	-2
9	, which	-2	1	-3
9	, while	-7	3	5
9	, who	8	-11	-13
9	, will	-3	3	4
9	, with	5	4	-7
9	- -	7	-3	4
9	- ^	-8	-7	-11
9	- agent	-3	7	-2
9	- northbound	-6	-10	-7
9	- southbound	-4	4	-3
9	. "	-4	-10	1
9	. .	-3	6	-1
9	. 0	-10	-9	-10
9	. ^	-2	2	-1
9	. com	-11	-11	-11
9	. doc	-7	-9	-7
9	. the	3	-1	5
9	/ enron	4	-5	4
9	/ pearl	-4	-5	6
9	/ the	5	-4	2
9	0 ,	-5	-12	-10
9	0 -	-4	13	-8
9	0 /	-6	-7	-7
9	0 :	-9	-10	-7
9	0 ^	3	4	-8
9	0 file	-6	-6	-6
9	: (	-8	-7	-8
9	: 0	-6	-4	-4
9	: ^	2	0	0
9	; 0	-7	-6	-7
9	; the	3	5	-3
9	? ^	3	3	-8
9	@ enron	-15	-10	-10
9	^ ^	5	-7	-8
9	and a	-6	-4	2
9	and airbus	-7	-3	7
9	and also	-6	7	-5
9	and germany	-2	3	4
9	and graham	5	-2	-3
9	and his	11	-8	-7
9	and is	-6	-2	-7
9	and other	2	4	-6
9	and salem	-6	8	-5
9	and south	-4	-3	-12
9	and the	-3	6	-5
9	as a	-7	-8	0
9	as part	-5	6	-5
9	as well	3	-9	-8
9	at 0	-4	5	4
9	at the	-1	8	-1
9	by the	5	-3	3
9	cloister was	-4	9	-8
9	decided to	7	-5	1
9	did not	6	-4	3
9	died in	-5	-3	-6
9	during the	-1	-5	3
9	events ,	-7	-6	-6
9	for 0	-3	6	-3
9	for \$	-3	-2	4
9	for a	-3	2	6
9	for the	-3	-7	-4
9	from 0	-3	-1	2
9	from the	2	-4	-7
9	games ,	-3	-3	0
9	had become	2	-3	5
9	had been	-5	-4	-5
9	has a	3	-3	5
9	has also	7	-3	-6
9	has an	7	-5	-6
9	has been	0	3	-8
9	have been	5	1	-7
9	in 0	-1	-6	1
9	in a	6	-8	-5
9	in april	-7	8	-4
9	in january	-4	6	-5
9	in san	-1	-3	5
9	in the	-5	10	0
9	is 0	-7	-6	1
9	is a	-8	12	3
9	is also	-5	-9	3
9	is an	-7	8	-9
9	is in	-3	-4	-9
9	is known	3	3	-4
9	is located	-6	4	7
9	is one	-6	0	-11
9	is planning	-2	-3	6
9	is the	-7	-2	0
9	march 0	-2	3	3
9	may be	-6	-6	-4
9	non -	-2	6	-4
9	of 0	-8	-9	-6
9	of the	-4	-7	-6
9	on 0	-9	-1	-9
9	on a	-1	0	-5
9	on october	-6	5	-6
9	released a	-5	-4	6
9	said that	-6	-4	1
9	said the	-5	-5	-8
9	says .	7	-3	-6
9	space launch	-1	7	-4
9	stated that	4	-1	-2
9	stock market	-1	6	-4
9	stock markets	-1	5	-2
9	to be	1	6	-8
9	to ensure	2	5	-5
9	to mars	-6	-5	-7
9	to sydney	-1	6	-3
9	to the	5	0	-4
9	track ,	-2	7	-4
9	train was	-3	8	-5
9	was a	5	-6	1
9	was able	5	-4	2
9	was an	4	-5	6
9	was born	7	-4	-4
9	was the	6	-7	5
9	when it	-2	3	-3
9	where he	-4	0	7
9	will be	4	-7	6
9	with a	-5	2	2
9	with the	5	-8	4
9	would be	-7	6	-12
9	would not	5	0	-1`;
