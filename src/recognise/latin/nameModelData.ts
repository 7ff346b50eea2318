/* eslint-disable max-lines */
/* Trained by scripts/trainNameModel.mjs; see THIRD-PARTY-NOTICES.md. */

/** One feature a line: template, key, weights of person, place and organisation. */
export const NAME_MODEL = `0	acronym/organisation	-12	-10	-1
0	capitalised/organisation	-5	-3	-2
0	capitalised/person	-1	-5	0
0	capitalised/unknown	-4	-6	-3
0	company-ending/organisation	-8	-7	4
0	family-name/person	7	-12	0
0	given-name/person	14	-5	-4
0	head-word/document	-8	-13	-12
0	head-word/organisation	-4	-3	15
0	head-word/place	-3	12	2
0	head-word/programme	-12	-17	-16
0	head-word/system	-6	-1	0
0	known-body/organisation	-7	-1	15
0	known-place/place	-5	14	-1
0	listed-city/place	-3	11	-9
0	place-preposition/place	-4	11	1
0	plain-word/unknown	-6	-10	-7
0	small-letter-first/system	-10	-9	-8
0	speech-verb/person	11	-8	-1
0	title-before-name/person	7	-11	-9
1	 	0	1	-4
1	  	5	1	1
1	   	-2	-1	-2
1	    	-7	0	-1
1	     	3	-5	-10
1	    c	-10	-7	-6
1	    p	5	-5	-6
1	   l 	-5	-8	0
1	  c	2	-10	-6
1	  l 	-4	-4	7
1	  l  	-4	-10	-3
1	  p	-1	-1	5
1	  p 	6	-6	-2
1	  u	-6	-7	1
1	 c	-9	-14	8
1	 l 	-5	-13	-6
1	 l  	-5	-4	0
1	 l  l	-1	-5	-2
1	 ll 	-7	3	-6
1	 m	-7	-8	-8
1	 m 	7	-6	-4
1	 mp 	3	-7	-5
1	 mp  	-9	-7	-7
1	 p 	-15	4	0
1	 p  	-9	0	-11
1	 u	10	-5	-5
1	c	-11	-6	1
1	c 	-19	-11	2
1	c  	-9	-6	0
1	c   	-3	-5	-5
1	c  l 	-3	-5	3
1	cc	-3	-8	-10
1	mp 	8	-6	-8
1	mpc	-5	11	-4
1	u	-11	-11	0
1	u 	1	-9	-7
10	1	-1	-2	10
10	10	-10	-10	-9
10	11	-7	-5	-1
10	12	-3	4	-6
10	14	-3	-7	1
10	15	-4	4	1
10	18	-2	5	-2
10	19	-7	-8	-8
10	20	-6	-5	-5
10	21	8	-1	-2
10	22	13	-3	-4
10	23	-4	-10	5
10	24	-6	4	3
10	25	8	-6	-7
10	26	-5	8	4
10	27	-8	-1	1
10	28	-3	2	3
10	29	1	5	5
10	3	-5	-10	0
10	4	-7	-4	5
10	5	6	-7	-7
10	6	-10	-7	2
10	7	-7	2	-3
10	8	-8	0	-12
10	9	4	-10	-13
11	10	-6	-11	-11
11	11	-10	-10	-8
11	12	-3	1	-9
11	14	-1	-6	-8
11	15	-4	-12	7
11	16	4	4	-8
11	17	-1	8	4
11	18	5	-2	-2
11	19	-11	7	-11
11	2	-2	-8	2
11	20	-6	-1	1
11	21	2	2	-1
11	22	3	-9	1
11	23	-9	-6	-8
11	24	-7	-7	-5
11	26	-6	7	3
11	27	1	-9	-4
11	28	-3	5	2
11	29	7	-2	3
11	3	-6	-6	-2
11	4	-5	-2	9
11	5	2	-10	-4
11	6	-3	14	0
11	7	-5	1	-3
11	8	-9	0	-11
11	9	-6	-9	-8
12	11	-7	-2	-3
12	12	7	-3	-1
12	14	-4	-6	-6
12	15	-7	-7	-7
12	17	-2	5	0
12	18	-2	-2	1
12	19	-1	-2	7
12	2	3	-6	-9
12	20	-6	-5	-1
12	21	8	6	-5
12	22	3	-11	-12
12	23	-6	2	-4
12	24	-6	2	-4
12	26	-8	3	-2
12	27	-5	-7	-6
12	28	-4	5	-1
12	29	-1	1	2
12	3	-2	-14	-9
12	4	-7	-7	5
12	5	-6	-2	7
12	6	-8	1	6
12	7	-3	7	-2
12	9	-8	2	0
13	1/0	-3	1	-2
13	1/0^	5	-5	0
13	1/1	-6	-7	-7
13	1/1^	-3	4	1
13	2/0	11	-3	-1
13	2/0^	1	-3	-6
13	2/1	-1	1	3
13	2/1^	-3	2	6
13	2/2	-10	-2	0
13	2/2^	-13	1	-7
13	3/0	5	-1	-6
13	3/0^	-3	-1	-12
13	3/1	4	-8	-4
13	3/2	-8	-1	4
13	3/2^	-6	2	1
13	3/3	-6	-1	-2
13	3/3^	-9	-12	0
13	4/0	-1	-12	1
13	4/1	-6	-8	2
13	4/2	1	3	-7
13	4/3	-2	-3	9
13	4/3^	-7	-7	4
13	5/3	-7	-14	-12
13	5/3^	-12	-8	-9
14	0	2	-7	-7
14	1	4	1	-9
14	11	4	6	-7
14	12	-2	1	0
14	13	-5	-7	-8
14	14	-9	-9	-8
14	15	-5	6	-11
14	16	-7	-11	-13
14	17	8	-2	-4
14	18	-7	8	-5
14	19	11	-6	-5
14	2	15	-7	-6
14	22	-5	-7	-9
14	24	-10	-4	-2
14	27	-4	-8	-10
14	29	0	-4	-3
14	3	-5	-7	-7
14	4	-1	-8	3
14	6	-7	10	-8
14	7	-6	9	-7
15	 	-7	-10	-12
15	c	-5	-11	-9
15	i	-8	-9	-6
15	m	-9	-14	-13
16	1	-3	6	-4
16	11	-3	-9	4
16	12	1	2	1
16	13	-3	-7	2
16	14	-6	-7	-8
16	15	-4	3	4
16	16	-9	-7	-2
16	17	7	-1	2
16	2	-12	-2	6
16	20	1	-1	2
16	22	-7	-4	1
16	24	-7	-9	-7
16	3	-4	-1	-3
16	4	-5	-8	-9
16	6	-8	5	-12
16	7	-6	3	-8
16	8	-8	-10	-12
16	9	-6	-9	2
17	 	0	-6	-2
17	c	-10	-9	-3
17	i	-11	0	-8
17	l	2	-1	2
17	m	-10	-10	-12
2	6pr	-5	-4	10
2	aaa	-6	-8	9
2	aabenraa	-7	9	-5
2	achaemenid	-9	3	-11
2	action	-4	-10	-7
2	aeroflot	-6	-5	8
2	agotes	-7	-8	-10
2	ahac	-3	-5	8
2	air	-7	-12	-1
2	airbus	-8	-7	12
2	aisby	-6	8	-5
2	al	8	-4	-2
2	albania	-7	-4	7
2	alfred	4	3	-8
2	allies	-6	-5	9
2	alor	-6	-5	8
2	america	-4	4	-9
2	american	-6	-10	-1
2	andrew	-9	-9	-5
2	andy	10	-5	-7
2	angela	4	-1	-3
2	angelo	9	-4	-4
2	anthony	-5	-6	-7
2	apple	-4	-4	22
2	arizona	-3	7	-5
2	armistice	-7	-5	-5
2	army	-4	-3	8
2	art	7	-4	-6
2	athens	-1	6	-4
2	athletics	-2	-4	8
2	atlantic	-2	9	-3
2	atwick	-6	8	-7
2	auckland	0	5	-2
2	australia	-4	-1	4
2	australian	-7	-6	-7
2	azna	-10	-10	-10
2	b	-5	11	-4
2	bailey	6	-5	-5
2	bandarlapalle	-8	10	-7
2	bangladesh	-3	2	-5
2	bank	-7	-8	2
2	battle	-6	-7	-9
2	bbc	-7	-7	-1
2	bcit	-5	-6	10
2	beauford	8	-4	-8
2	beautiful	-6	-6	-5
2	beijing	-5	-1	2
2	bel20	-4	-8	-8
2	belgrano	11	-9	-6
2	ben	4	-1	-2
2	best	-9	-7	-9
2	big	-9	-9	-8
2	bilka	-6	-6	8
2	black	-6	1	5
2	blue	-9	-8	2
2	blunt	7	-6	-4
2	bob	7	-4	-7
2	bobby	-7	7	-5
2	boeing	-10	-8	20
2	boston	-5	-2	6
2	bowling	-3	5	5
2	bridgeton	-5	8	-5
2	bridgton	-11	9	-12
2	british	-5	8	5
2	bruins	-5	-5	8
2	bullock	10	-9	-7
2	burnaby	-5	6	-5
2	bush	8	-5	-4
2	bwf	-3	-4	8
2	cagots	-6	-7	-10
2	cal	-7	8	-8
2	california	-4	11	-10
2	caloi	1	-6	7
2	campaign	-4	-4	-5
2	campbell	5	-3	-6
2	canada	-3	0	-7
2	canadian	-6	-7	4
2	cannabis	-9	-7	-8
2	capitol	-7	3	-9
2	carder	10	-5	-8
2	caribbean	-3	-8	-8
2	carlos	-5	-8	-5
2	carnegie	-4	-7	7
2	carnival	-7	-7	4
2	carter	7	-1	-3
2	cary	-9	0	11
2	casa	-7	2	6
2	cavallaro	9	-5	-7
2	cbs	-6	-6	7
2	cdwr	-7	-7	-8
2	centennial	-3	-10	10
2	cesaroni	-6	-7	10
2	chamicuro	-8	-8	-7
2	changi	-2	7	-4
2	chaos	-4	-5	3
2	charles	10	-8	-8
2	chicago	-1	9	-8
2	china	-3	9	2
2	chris	10	-8	-7
2	christian	5	-6	-8
2	christopher	7	-4	-6
2	chrysler	-11	-8	16
2	cisco	-6	-7	10
2	citrone	10	-5	-5
2	classic	-9	-9	-9
2	clinton	8	-5	-6
2	cold	-5	6	-6
2	comets	-3	-4	8
2	connecticut	-8	-3	7
2	coronado	-4	-1	6
2	cotton	-3	-5	-6
2	council	-4	-6	9
2	court	-4	-7	9
2	cowley	4	-6	-6
2	crobar	-4	-4	8
2	cshl	-3	-5	7
2	cup	-4	-5	-5
2	dahv	3	-6	-6
2	daimlerchrysler	-7	-4	7
2	dan	0	-8	-6
2	dark	-4	-5	9
2	datecs	-9	-7	4
2	dave	7	-9	4
2	david	9	-6	-4
2	davis	5	-6	-7
2	debra	7	-3	-2
2	delhi	-2	6	-6
2	denmark	-1	7	-5
2	detroit	-4	3	-6
2	devil	-6	-3	7
2	discovery	-3	-5	8
2	disney	-3	-6	7
2	docstart	-8	-8	-11
2	donald	-1	-7	-7
2	dou	5	-4	-4
2	doug	8	-6	-6
2	dow	-8	-11	-10
2	dublin	-1	5	-2
2	duffy	7	-6	-5
2	eads	-3	-4	7
2	earth	-9	11	-6
2	east	-3	4	-9
2	eb3326	-7	-5	-6
2	ecogas	-6	-6	8
2	egypt	-1	6	-4
2	elizabeth	10	-7	-5
2	ena	-8	-8	-10
2	endurance	-7	-10	-8
2	england	-3	0	3
2	enron	-11	-10	6
2	era	-6	-7	-8
2	europe	-2	13	-8
2	ey4096	-7	-7	-7
2	ey4108	-7	-7	-8
2	eye	-7	-9	-7
2	facsimile	-3	-5	-4
2	fantasy	-3	-4	-5
2	fax	-7	-8	-8
2	fiat	-7	-6	11
2	florida	-2	4	2
2	food	-8	-5	1
2	ford	-11	-1	16
2	fort	-5	7	-5
2	fox	-3	-6	3
2	france	-4	1	4
2	frankfurt	-3	10	-7
2	french	-5	4	-6
2	galway	-4	6	-4
2	gary	6	-3	-3
2	gaudin	6	-4	-4
2	general	-1	-2	10
2	george	11	-6	0
2	germany	-3	2	1
2	glasgow	-2	2	4
2	gm	-3	-7	12
2	good	-9	-7	-7
2	google	-8	-9	7
2	gradsky	7	-5	-5
2	graham	5	-5	-3
2	great	-3	1	6
2	greece	-4	9	-6
2	green	-7	-7	-5
2	harrison	-11	12	-7
2	harry	6	-4	-4
2	hawaii	-3	7	-4
2	hayley	8	-6	-4
2	hayward	-9	8	-7
2	herman	-4	-5	5
2	herod	7	-6	-5
2	hilsea	-5	8	-5
2	hitchcock	6	-4	-5
2	hollywood	-10	-5	1
2	hong	-5	6	-6
2	house	-3	-6	8
2	houston	-3	-2	5
2	howard	7	-2	-6
2	hpl	-6	-6	-8
2	hu	4	-1	-2
2	hudson	-6	3	5
2	ian	9	-5	-3
2	illinois	-5	7	-4
2	india	-1	9	-6
2	industrial	-5	-8	-8
2	institute	-4	-7	-7
2	international	-4	2	2
2	ireland	-2	7	-5
2	israel	-2	6	-4
2	italy	-3	8	-6
2	ivey	-10	-8	-8
2	jacksonville	-4	0	5
2	janette	-3	-6	-5
2	japan	-6	12	-11
2	jared	8	-4	-6
2	jeff	8	-4	-3
2	jesse	6	-4	-2
2	jesus	-3	-8	6
2	jobs	8	-4	-5
2	john	2	-6	1
2	joseph	6	-5	-4
2	kam	8	-5	-4
2	ken	10	-7	-7
2	kesha	8	-4	-5
2	kevin	-3	-3	-6
2	kiki	8	-6	-8
2	kill	-6	-6	-6
2	kipling	9	-7	-8
2	klein	5	-3	-4
2	kodak	-9	-6	-7
2	kopački	-5	7	-6
2	kuala	-3	5	-3
2	labor	-4	-4	9
2	le	-4	-4	7
2	league	-1	-2	10
2	leroi	10	-6	-9
2	li	8	-7	-5
2	liberal	-5	-7	11
2	lincoln	-6	7	2
2	lincolnshire	-5	7	-6
2	linkin	-4	-10	10
2	lockheed	-9	-8	11
2	london	-6	0	-11
2	longhorns	-4	-5	9
2	los	4	5	-8
2	louis	-7	-7	-9
2	lts	-3	-4	7
2	luigi	7	-2	-5
2	luoyang	-2	7	-6
2	maaa	-4	-4	7
2	mac	-3	-6	11
2	mad	-7	-8	-8
2	madrid	-4	7	-6
2	maine	-1	8	-4
2	manchu	-5	-4	7
2	mansion	-3	-4	8
2	mark	11	-5	-3
2	mars	-11	-8	-8
2	martin	-1	-6	-11
2	mary	6	-4	-8
2	maya	-9	1	-6
2	mediterranean	-7	3	-10
2	melbourne	-3	11	-12
2	mexico	-3	5	-5
2	miami	-6	6	1
2	michael	0	-8	-8
2	microsoft	-10	-8	5
2	middle	-10	-10	-11
2	mike	10	-4	-8
2	milepost	-9	-10	-8
2	miramar	-5	7	-3
2	mongolia	-3	9	-8
2	montreal	-8	-2	11
2	moon	-6	9	-6
2	mount	-7	9	-8
2	mountain	-5	-8	-7
2	mtv	-8	-9	-3
2	mtv2	-8	-7	3
2	mulally	7	-6	-5
2	music	-7	-8	-8
2	nasa	-4	-5	10
2	national	-3	-7	1
2	nature	-7	-6	-7
2	netherlands	-5	-8	-14
2	nevada	-6	8	-6
2	new	-7	9	-3
2	newcastle	-4	-4	-8
2	nfl	-6	-7	2
2	nfp	-4	-4	7
2	nicholson	-10	-8	-8
2	nikki	-5	-5	6
2	nobel	-7	-7	-9
2	north	1	-2	0
2	northrop	-8	-6	9
2	norway	-1	6	-2
2	nz	-6	8	-5
2	obama	-2	-5	4
2	ohio	-3	7	-5
2	olympic	-6	-7	-10
2	ontario	-5	2	-5
2	opel	-6	-7	9
2	opium	-8	-8	-8
2	oregon	-2	8	-8
2	orlando	-7	7	1
2	oscar	0	-6	-6
2	osijek	-4	6	-4
2	ottawa	-4	7	-5
2	ottoman	-3	-7	8
2	pacific	-4	9	-6
2	papermaster	8	-6	-6
2	paris	2	-7	-12
2	park	-6	-9	-5
2	paul	-2	-6	-7
2	pazuela	7	-5	-6
2	pearl	-8	5	5
2	penley	10	-6	-7
2	pennsylvania	-4	7	-6
2	pentagon	-3	-5	7
2	people	-3	0	0
2	perth	-4	-1	7
2	peter	-2	-4	-5
2	philadelphia	0	7	-4
2	philip	9	-7	-5
2	phillips	-6	2	4
2	pipeline	-7	2	-4
2	plano	-9	-3	-7
2	player	11	-6	-6
2	portsmouth	-5	7	-4
2	portugal	-7	9	-6
2	portuguesa	-7	-6	-6
2	pos	-6	-6	-7
2	ppa	-5	-11	-11
2	pressure	-5	-5	-5
2	pvi	-6	-7	-8
2	pyongyang	-8	-8	-7
2	qing	-5	-7	8
2	quebec	-3	5	-4
2	radio	-8	-8	-3
2	ramesses	9	-8	-7
2	reading	-4	15	-9
2	red	-8	-9	-1
2	registered	-7	-8	-8
2	richard	10	-6	-6
2	river	-2	-8	4
2	roma	-8	-10	-9
2	royal	-9	-7	8
2	rpo	-7	-7	-8
2	rugby	-8	-10	-7
2	russia	-5	-3	6
2	ryanair	-7	-8	11
2	salem	-5	6	-4
2	san	-9	10	-11
2	sandy	-7	10	-6
2	santa	-6	3	-9
2	santiago	-1	6	-3
2	sarraounia	7	-4	-7
2	saturn	-5	-8	8
2	scotland	-2	7	-7
2	scout	-6	-10	-11
2	scouts	-6	-6	-7
2	seagal	8	-6	-5
2	seattle	-1	7	-4
2	seconds	-6	-6	-7
2	senate	-3	-4	11
2	shark	-3	5	-8
2	sheridan	3	-5	-8
2	sia	-3	-5	7
2	sicily	-3	6	-4
2	singapore	-3	9	-7
2	slovakia	-1	6	-6
2	south	-6	7	-13
2	space	-8	-7	-8
2	spain	-6	9	-5
2	spring	-6	4	-6
2	stan	7	-4	-4
2	standard	-1	-7	-3
2	stanley	-10	-9	2
2	state	-2	-6	-6
2	stephen	1	-5	-9
2	steve	8	-2	-2
2	suite	-3	-5	8
2	sunderland	-6	1	5
2	super	-6	-5	-5
2	susan	9	-6	-7
2	sydney	-2	6	-5
2	technology	-8	-7	-9
2	teco	-6	-7	-7
2	texas	-10	-4	2
2	thailand	-1	7	-5
2	thomas	-7	-7	-6
2	thrace	-7	8	-7
2	tom	7	-5	-7
2	treaty	-6	-8	-8
2	tx	-3	8	-4
2	u.s.	-4	2	-5
2	uk	-1	10	-5
2	union	-4	-6	3
2	united	-2	11	-4
2	university	-2	-8	8
2	us	-2	9	-11
2	usa	-2	8	1
2	usps	-6	-5	-9
2	valentino	7	-5	-6
2	vancouver	-6	0	6
2	victoria	-7	8	-10
2	vince	10	-5	-6
2	wall	-7	-4	-6
2	wang	8	-7	-6
2	war	-5	-5	-4
2	washington	-11	0	3
2	watson	7	-5	1
2	wei	10	-7	-6
2	west	-5	7	0
2	western	-2	5	-7
2	white	-2	4	0
2	william	-4	-9	-11
2	winston	9	-6	-7
2	winstone	7	-4	-4
2	world	-9	-8	0
2	worldwatch	-6	-5	8
2	yahoo	-8	-6	-8
2	year	-6	-6	-7
2	zandvoort	-6	7	-5
2	zebraklub	-7	-8	-9
3		-1	-2	7
3	6pr	-5	-4	10
3	act	-4	-6	-6
3	aeroflot	-6	-5	8
3	africa	-2	7	-6
3	agotes	-7	-8	-10
3	ahac	-3	-5	8
3	air	-5	-6	-3
3	airbus	-8	-7	12
3	airlines	-3	-5	9
3	airport	-1	9	-7
3	aisby	-6	8	-5
3	albania	-7	-4	7
3	allies	-6	-5	9
3	alor	-6	-5	8
3	america	-5	1	1
3	andy	6	-4	-4
3	angel	3	-6	-8
3	angeles	-4	7	-7
3	angelo	8	-4	-4
3	anthony	-4	-9	-8
3	apple	-4	-4	17
3	arizona	-3	7	-5
3	associates	-7	-8	3
3	association	-1	-8	3
3	athens	-1	6	-4
3	athletics	-2	-4	8
3	atwick	-6	8	-7
3	auckland	0	5	-2
3	australia	-5	-1	5
3	austria	-3	-4	5
3	auton	4	-2	-1
3	avenue	-4	-2	3
3	award	-5	-5	-8
3	azna	-10	-10	-10
3	bailey	6	-5	-5
3	bandarlapalle	-8	10	-7
3	bangladesh	-4	7	-4
3	barra	9	-6	-5
3	bass	3	-6	3
3	bbc	-2	-3	8
3	bcit	-5	-6	10
3	beach	-5	-1	5
3	beauford	9	-4	-8
3	beijing	-5	-1	2
3	bel20	-4	-8	-8
3	belgrano	11	-9	-6
3	bikes	-7	-7	-9
3	bilka	-6	-6	8
3	blunt	7	-6	-4
3	boeing	-10	-8	20
3	bowl	-5	-6	-7
3	bridgeton	-5	8	-5
3	bridgton	-7	11	-6
3	britain	-5	7	-5
3	bruins	-6	-6	9
3	bullock	11	-9	-7
3	burnaby	-5	6	-5
3	bush	8	-5	-4
3	bwf	-3	-4	8
3	cable	-5	-4	9
3	cagots	-6	-7	-10
3	california	-7	14	-9
3	caloi	-1	-8	11
3	cambridge	-4	3	3
3	campaign	-6	-8	-7
3	campbell	8	-4	-8
3	canada	-5	-2	-8
3	canal	-3	7	-7
3	cannabis	-9	-7	-8
3	carder	11	-4	-8
3	caribbean	-6	-8	5
3	carnival	-7	-7	4
3	carolina	-8	3	2
3	carter	5	-1	-3
3	carvolth	5	-3	-2
3	catalano	7	-4	-6
3	cavallaro	9	-5	-7
3	cbs	-4	-6	2
3	cdwr	-7	-7	-8
3	center	-7	10	-4
3	century	-7	-7	-7
3	chamicuro	-8	-8	-7
3	chaos	-4	-5	3
3	chicago	0	6	-3
3	china	-3	6	7
3	chrysler	-14	-8	15
3	church	-3	-5	9
3	churchill	6	-4	-6
3	cisco	-6	-7	10
3	citrone	11	-5	-5
3	city	-2	4	-10
3	clara	-6	-1	-8
3	clinton	9	-6	-7
3	club	-3	4	-3
3	columbia	-7	0	-11
3	columbus	4	2	-7
3	comets	-3	-4	8
3	company	-1	-6	3
3	computer	-7	-5	15
3	conference	-3	-6	2
3	constituency	-5	-6	-7
3	corporation	-2	-3	5
3	corps	-1	-2	7
3	county	-6	12	-7
3	cowley	4	-6	-6
3	crobar	-4	-4	8
3	cshl	-3	-5	7
3	cup	-8	-8	-10
3	cárdenas	8	-5	-6
3	dahv	3	-6	-6
3	daimlerchrysler	-7	-4	7
3	dancing	-6	-7	-9
3	daniels	-3	-6	-8
3	david	6	-5	-3
3	day	-10	-7	-7
3	delhi	-2	6	-6
3	denmark	-1	7	-5
3	denver	3	-8	-5
3	design	-7	-8	1
3	disney	-5	-7	9
3	division	-6	-10	-6
3	docstart	-8	-8	-11
3	dow	-8	-11	-10
3	download	-9	-13	-8
3	dpr	-7	-7	-8
3	dublin	-1	5	-2
3	duffy	7	-6	-5
3	eads	-3	-4	7
3	eagles	-5	-8	4
3	earth	-8	7	-5
3	ecogas	-6	-6	8
3	egypt	-1	6	-4
3	elizabeth	8	-6	-2
3	emi	-5	-4	7
3	empire	-5	-8	10
3	ena	-7	-7	-9
3	endurance	-7	-10	-8
3	england	-3	0	3
3	enron	-13	-10	6
3	era	-6	-7	-8
3	europe	-2	5	0
3	events	-7	-5	-8
3	ey4096	-7	-7	-7
3	ey4108	-7	-7	-8
3	facsimile	-3	-5	-4
3	fame	-1	-7	8
3	fault	-4	1	-5
3	fax	-7	-8	-8
3	fiat	-5	-5	8
3	field	-7	1	5
3	florida	-2	5	-4
3	force	-4	-6	11
3	forces	0	-5	6
3	ford	-11	-5	14
3	formula	-7	-6	-6
3	fox	-3	-6	3
3	france	-6	4	6
3	francisco	-5	9	-8
3	frankfurt	-3	10	-7
3	fresquet	6	-3	-3
3	galway	-4	6	-4
3	game	-7	-7	-8
3	games	-8	-8	0
3	gaudin	7	-5	-4
3	george	7	-1	-5
3	germany	-3	2	1
3	glory	-5	-5	9
3	gm	-5	-3	12
3	google	-7	-7	11
3	government	-4	4	-3
3	gradsky	7	-5	-5
3	greece	-4	9	-6
3	green	-9	3	-7
3	grljusich	5	-1	-3
3	grumman	-8	-6	9
3	guaranty	-7	-10	-7
3	hall	3	-3	5
3	harbor	-6	8	-5
3	harper	6	-1	-3
3	harrison	-11	12	-7
3	hawaii	-3	7	-4
3	hayley	8	-6	-4
3	hayward	-9	4	-6
3	herod	7	-6	-5
3	hilsea	-5	8	-5
3	hitchcock	6	-4	-5
3	hollywood	-8	-3	4
3	honor	-5	-5	0
3	hospital	-7	-7	8
3	hotel	-1	-3	8
3	house	-3	7	2
3	houston	-8	-3	-7
3	i	-2	-7	-5
3	ian	9	-5	-3
3	iferc	-6	-6	-8
3	ii	0	5	-8
3	illinois	-5	7	-4
3	india	-1	-3	-9
3	institute	-4	-8	-2
3	international	-6	-6	8
3	ireland	-2	7	-5
3	island	-3	4	-8
3	israel	-2	6	-4
3	italy	-3	8	-6
3	ivey	-10	-8	-8
3	japan	-8	6	4
3	jeff	8	-4	-3
3	jiande	5	-4	-4
3	jintao	4	-1	-2
3	jobs	10	-2	-5
3	john	8	-1	-3
3	johnson	-4	-8	-7
3	jones	-4	-3	5
3	jose	-6	9	-5
3	jr	-8	-8	-6
3	junction	-7	9	-8
3	kam	8	-5	-4
3	katrina	-8	-10	-9
3	kesha	8	-4	-5
3	key	6	-3	-5
3	kill	-6	-6	-6
3	king	-3	-8	2
3	kipling	9	-7	-8
3	kistler	8	-4	-9
3	klein	5	-3	-4
3	kong	-5	6	-6
3	korea	-3	8	-4
3	l	-7	-6	-5
3	labor	-5	-7	2
3	lake	-7	-2	4
3	lauderdale	-5	7	-5
3	laughlin	6	-2	-1
3	lay	10	-6	-7
3	league	-2	-5	8
3	legal	-9	-5	-5
3	liberal	-6	-4	11
3	lie	-6	-6	-5
3	lincolnshire	-5	7	-6
3	llc	-6	-4	-2
3	london	-6	-2	-3
3	longhorns	-5	-6	3
3	lottery	-6	-5	10
3	lotto	-10	-11	-10
3	lts	-3	-4	7
3	lumpur	-3	5	-3
3	luoyang	-2	7	-6
3	maaa	-4	-4	7
3	mabury	8	-6	-6
3	mac	-6	-5	1
3	madrid	-4	7	-6
3	maine	-1	6	-3
3	mall	-5	-6	8
3	manchu	-5	-4	7
3	mann	5	-1	-2
3	mansion	-3	-4	8
3	markets	-5	-6	4
3	mars	-11	-8	-8
3	martin	-4	-7	7
3	maumill	6	-5	-5
3	maya	-9	1	-6
3	mclaughlin	7	-1	-1
3	mediterranean	-8	2	-12
3	melbourne	-4	-2	4
3	metro	-8	-8	-7
3	mexico	-3	5	-5
3	miami	-1	6	-5
3	milepost	-9	-10	-8
3	miramar	-5	7	-3
3	mongolia	-3	9	-8
3	montreal	-8	0	-11
3	moon	-6	9	-6
3	moore	7	-4	-6
3	morgan	-4	-6	-5
3	morricone	7	-4	-5
3	motors	-1	-1	10
3	mtv	-5	-5	0
3	mulally	7	-6	-5
3	museum	-4	3	-5
3	name	-6	-5	-8
3	nasa	-4	-5	10
3	nature	-7	-6	-7
3	netherlands	-5	-8	-14
3	network	-4	-10	-7
3	nevada	-6	8	-6
3	newcastle	-4	-4	-8
3	news	-8	-9	-9
3	nfp	-4	-4	7
3	nicholson	-10	-8	-8
3	nicolai	6	-4	-4
3	north	6	-6	4
3	norway	-1	6	-2
3	notes	-4	-5	9
3	nz	-6	8	-5
3	obama	2	-6	2
3	ocean	-2	8	-6
3	ohio	-3	7	-5
3	ontario	-3	5	3
3	opel	-6	-7	9
3	oregon	-2	8	-8
3	orlando	-6	8	-9
3	oscar	0	-6	-6
3	ottawa	-4	7	-5
3	papermaster	10	-6	-7
3	paris	-11	-5	-11
3	parish	-7	8	-7
3	park	-8	1	6
3	party	-3	-6	3
3	paul	-6	-4	-4
3	payne	7	-5	-3
3	pazuela	7	-5	-6
3	pearl	-4	-3	7
3	peking	-3	-4	0
3	penley	11	-7	-7
3	pennsylvania	-4	7	-6
3	pentagon	-3	-5	7
3	people	-5	-6	0
3	perlingiere	7	-3	-2
3	perth	-2	7	-7
3	peters	7	-4	-7
3	petersburg	-4	-2	-8
3	philadelphia	0	7	-4
3	pipeline	-7	2	-4
3	place	-8	4	-7
3	plano	-9	-3	-7
3	player	12	-4	-6
3	playfield	-9	10	-8
3	poker	-5	-5	10
3	poland	-1	7	-5
3	portsmouth	-5	7	-4
3	portugal	-7	9	-6
3	portuguesa	-7	-6	-6
3	pos	-6	-6	-7
3	ppa	-6	-9	-10
3	press	3	-4	1
3	pressure	-5	-5	-5
3	prix	-5	-4	-5
3	program	-6	-8	-4
3	pvi	-6	-7	-8
3	qing	-5	-7	8
3	quebec	-3	5	-4
3	railroad	-2	14	-8
3	railway	-8	-1	-14
3	rays	-7	-4	9
3	reading	-5	13	-8
3	records	-3	-4	8
3	reservoir	-4	6	-7
3	restaurant	-9	-10	4
3	revolution	-3	-6	-8
3	rich	7	-4	-5
3	richard	7	-6	-5
3	rights	-4	-5	3
3	rit	-5	7	-6
3	river	-5	6	-10
3	road	-1	-1	-3
3	roma	-8	-10	-9
3	rpo	-7	-7	-8
3	russia	-5	-3	6
3	ryanair	-7	-8	11
3	s	-7	-7	5
3	sabre	-7	-5	-4
3	salem	-5	6	-4
3	salling	7	-2	-8
3	santa	-5	-9	-7
3	santiago	-1	6	-3
3	sarraounia	7	-4	-7
3	sattler	9	-5	-9
3	sciences	-1	-3	7
3	scotland	-2	7	-7
3	scouts	-6	-6	-7
3	sea	-2	-5	-6
3	seagal	8	-6	-5
3	seattle	-1	8	-4
3	sebago	-5	8	-5
3	seconds	-6	-6	-7
3	senate	-3	-4	11
3	services	-3	-3	6
3	shanahan	8	-6	-6
3	sheridan	4	-4	-2
3	shichong	6	-6	-5
3	shimin	5	-3	-3
3	sia	-3	-5	7
3	sicily	-3	6	-4
3	side	-6	7	-4
3	singapore	-3	9	-7
3	slovakia	-1	6	-6
3	smith	6	-5	-4
3	society	-6	-8	2
3	spain	-6	9	-5
3	spring	-6	4	-6
3	sr	-5	11	-4
3	stan	7	-4	-4
3	state	-2	-6	-6
3	states	-1	9	-1
3	stephen	-2	-5	-7
3	stoloff	7	-3	-4
3	store	-9	-9	3
3	street	-9	2	-8
3	summit	-4	5	-5
3	sydney	-2	6	-5
3	systems	-4	-6	9
3	tap	-6	-7	-7
3	technology	-6	-4	4
3	telephone	-7	-5	-6
3	texas	-5	1	-11
3	thailand	-1	7	-5
3	thrace	-7	8	-7
3	times	-4	-7	-1
3	timor	-6	1	1
3	trump	7	-5	-6
3	tx	-3	8	-4
3	u.s.	-5	3	-9
3	uk	-1	10	-5
3	university	-6	2	0
3	us	-1	6	-5
3	usa	-8	4	-10
3	valley	-7	7	-4
3	vancouver	-6	9	-9
3	victorias	-8	-8	2
3	vince	10	-5	-6
3	war	-5	-7	-8
3	washington	-11	0	3
3	watson	7	-5	-6
3	webmaster	-9	-8	-9
3	wei	8	-4	-5
3	west	2	-10	-12
3	winston	5	-6	-2
3	winstone	7	-4	-4
3	yahoo	-8	-6	-8
3	york	-3	6	-8
3	zandvoort	-8	7	-8
3	zealand	-7	-5	-10
3	zebraklub	-7	-8	-9
3	zero	-6	-6	4
3	zion	-5	3	-9
4		-1	-2	7
4	.a.	-7	-8	2
4	.c.	-8	5	-2
4	.s.	-5	3	-9
4	096	-7	-7	-7
4	108	-7	-7	-8
4	6pr	-5	-4	10
4	aaa	-4	-4	7
4	aan	-5	-7	-8
4	aby	-5	6	-5
4	ace	2	7	-12
4	ach	-2	-4	0
4	act	-6	-7	-9
4	ada	-6	2	-9
4	ade	-2	-8	-7
4	ado	3	-5	-11
4	ads	-3	-4	7
4	ael	4	5	-4
4	age	5	-8	0
4	ago	-2	10	-5
4	ahv	3	-6	-6
4	aii	-3	7	-4
4	ail	-8	-8	-8
4	ain	3	6	-8
4	air	-8	-9	8
4	ake	4	-3	3
4	ald	-8	-8	-9
4	ale	-8	2	-8
4	all	-4	-5	3
4	als	-9	-9	1
4	aly	-6	10	-7
4	ama	2	-5	0
4	ame	-6	-11	1
4	ami	-1	6	-5
4	ana	-2	9	-10
4	and	-5	5	0
4	ane	4	-6	-11
4	ang	5	0	-7
4	ann	5	-1	-2
4	ano	12	-9	-9
4	ans	-8	-1	-12
4	ant	2	1	-3
4	any	-6	1	5
4	aos	-4	-5	3
4	ara	-7	5	-9
4	ard	1	-1	-15
4	are	-8	3	-9
4	ark	-8	-1	4
4	arl	-4	-3	7
4	aro	5	2	-1
4	arr	8	-6	-6
4	ars	-2	-10	-12
4	art	-8	-8	-9
4	ary	-9	-1	5
4	asa	-4	-5	10
4	ass	2	-7	1
4	ast	-5	-7	2
4	ate	-2	0	4
4	ats	-4	-5	1
4	aul	-6	-4	-4
4	ave	-4	6	-6
4	awa	7	-3	-7
4	aya	3	0	-7
4	ays	4	-8	7
4	bar	-9	-8	5
4	bbc	-2	-3	8
4	bec	-3	5	-4
4	ber	2	-9	5
4	bia	-7	0	-11
4	bis	-9	-7	-8
4	ble	-6	-8	3
4	bor	0	7	-1
4	bre	3	-7	-6
4	btu	-10	-10	-11
4	bus	-4	-5	11
4	bwf	-3	-4	8
4	can	-5	-11	-3
4	car	-1	-1	-7
4	cbs	-4	-6	2
4	ces	-6	-9	3
4	chu	-5	-4	7
4	cia	3	-4	5
4	cit	-5	-6	10
4	cki	7	-6	-6
4	cle	-6	-7	2
4	con	-10	-11	-10
4	cow	-7	-1	-5
4	cup	-8	-8	-10
4	dan	7	1	-9
4	dar	8	-6	-5
4	day	-13	-11	-10
4	ddy	0	-5	5
4	den	-5	8	-11
4	der	14	-7	-4
4	des	-7	6	-8
4	dge	2	2	2
4	dia	-7	-7	-2
4	din	8	-5	-4
4	don	2	1	-5
4	dor	-10	7	-9
4	dow	-8	-11	-10
4	dpr	-7	-7	-8
4	dwr	-7	-7	-8
4	ead	-7	-8	-7
4	eal	0	-1	-12
4	ean	-7	-4	-2
4	ear	-5	-9	-9
4	eas	1	6	-7
4	eby	-7	9	-7
4	ece	-6	9	-6
4	eco	-8	-6	2
4	eed	-8	-7	1
4	eek	-3	3	-2
4	een	-10	0	-10
4	eet	-9	2	-8
4	eff	8	-4	-3
4	ega	7	-5	-6
4	ein	6	-4	-4
4	eit	-7	-10	-9
4	ela	10	-7	-9
4	eld	-7	8	0
4	ell	5	-7	2
4	elo	8	-4	-4
4	els	-7	-11	1
4	emi	-5	-4	7
4	ems	-5	-8	5
4	ena	-7	-10	-4
4	ens	-7	2	-11
4	ent	-10	-2	-6
4	era	-2	-7	-9
4	erc	-6	-6	-8
4	ere	7	-3	-2
4	erg	-3	7	2
4	ero	-7	-8	8
4	ers	1	-6	1
4	ert	-2	-9	-8
4	ery	-2	-6	4
4	esa	-7	-6	-6
4	esh	-9	3	-7
4	ess	0	0	5
4	est	0	-1	-12
4	eth	8	-10	-7
4	eto	1	3	-4
4	ets	-7	-9	8
4	ett	-4	-10	-10
4	ety	-6	-8	2
4	eum	-4	3	-5
4	ews	-8	-9	-9
4	fax	-7	-8	-8
4	ffy	7	-6	-5
4	fox	-3	-6	3
4	gal	4	1	-9
4	gan	1	-10	-9
4	gas	-6	-6	8
4	gel	2	-8	0
4	ger	0	-9	1
4	ges	1	-10	-10
4	gin	-10	-9	-7
4	gle	-10	-11	2
4	gm	-5	-3	12
4	gon	-3	4	5
4	gue	-2	-5	8
4	hac	-3	-5	8
4	ham	-5	10	-2
4	han	5	-9	-8
4	hen	1	-9	3
4	hia	0	7	-4
4	hio	-3	7	-5
4	hoo	-8	-6	-8
4	hts	-4	-5	3
4	i	-2	-7	-5
4	ian	-2	-11	-12
4	ias	-8	-8	2
4	iat	-5	-5	8
4	ica	-4	2	0
4	ice	4	-10	4
4	ich	11	-4	-5
4	ick	-10	6	3
4	ico	1	4	-6
4	ics	-8	-8	10
4	icz	8	-6	-7
4	ida	-2	5	-4
4	ide	-6	7	-4
4	ies	-8	-10	10
4	igh	-6	4	-6
4	ign	-8	-10	-1
4	ii	0	5	-8
4	ile	-3	7	-9
4	ill	6	1	0
4	ily	-4	4	-8
4	ina	-6	2	4
4	ine	-2	3	-2
4	ing	-4	-1	3
4	ino	-1	-7	6
4	ins	-6	-12	6
4	ion	-10	-8	0
4	ips	-6	-5	4
4	ire	1	5	6
4	ise	-9	3	-10
4	ish	2	0	-9
4	ist	-11	-4	-12
4	ite	-6	-7	3
4	ith	6	1	-6
4	ity	-9	4	-7
4	itz	-3	-5	-5
4	ium	-8	2	0
4	ive	3	-9	-10
4	jr	-8	-8	-6
4	kam	8	-5	-4
4	ker	-5	-8	6
4	kes	-7	-7	-9
4	key	1	-8	-9
4	kia	-1	6	-6
4	l	-7	-6	-5
4	l20	-4	-8	-8
4	lai	6	-4	-4
4	lan	5	-7	-8
4	lay	10	-6	-7
4	lds	1	4	-5
4	lem	-5	6	-4
4	ler	-2	-2	12
4	les	-9	1	-3
4	ley	8	0	-9
4	lhi	-2	6	-6
4	lia	-9	-1	3
4	lie	-6	-6	-5
4	lin	-4	5	-8
4	lis	6	-3	-4
4	lje	-7	7	-7
4	lka	-6	-6	8
4	llc	-6	-4	-2
4	lle	1	9	-14
4	lli	8	-5	-6
4	llo	6	-6	-5
4	lly	5	-8	-5
4	loi	-1	-8	11
4	lon	4	-9	6
4	lor	-2	-7	6
4	lot	-6	-5	8
4	low	-8	6	-6
4	lta	-4	7	-5
4	lth	5	-3	-2
4	lts	-3	-6	1
4	lub	-7	1	-6
4	mac	-6	-5	1
4	man	-2	3	3
4	mar	-5	7	-3
4	men	-9	-9	3
4	mer	7	-7	-10
4	mes	0	-10	-1
4	min	6	3	-7
4	mit	-4	5	-5
4	mor	-6	1	1
4	mtv	-5	-5	0
4	nal	-6	4	4
4	nas	8	-5	-6
4	nce	-2	2	-1
4	ncy	-5	-6	-7
4	nda	-10	-11	1
4	nde	5	-4	-4
4	ndo	-9	8	2
4	nds	-10	-10	-9
4	ndy	8	-4	-4
4	ner	-3	-9	3
4	nes	-5	-5	2
4	net	-6	-7	2
4	ney	-1	-6	5
4	nfp	-4	-4	7
4	nge	-2	-6	-2
4	ngs	2	-9	-10
4	nia	-2	-2	-4
4	nne	-3	-4	2
4	nny	4	-10	-9
4	non	1	-7	7
4	nor	4	-8	-2
4	nta	-5	-9	-7
4	nts	-7	-5	-8
4	nty	-1	8	-10
4	nue	-7	-2	0
4	nz	-6	8	-5
4	oad	-9	10	-9
4	obs	10	-2	-5
4	ock	6	2	-3
4	off	7	-3	-4
4	ogy	-10	-10	-4
4	ohn	7	-2	-4
4	oir	-4	6	-7
4	ois	-5	7	-4
4	oke	-8	-10	2
4	old	4	-7	4
4	ole	5	-9	-9
4	olt	-6	-8	-6
4	oma	-9	-3	-8
4	ona	3	3	-7
4	ond	-6	7	-8
4	one	14	-11	-13
4	ong	3	4	-7
4	ons	-6	-9	7
4	ont	-4	7	-6
4	ony	-6	4	-9
4	ood	2	-4	1
4	ook	-9	-2	-9
4	oom	-8	5	-8
4	oon	-6	9	-6
4	ope	3	4	0
4	ord	-2	-9	11
4	ore	1	-2	1
4	ork	-4	4	-10
4	orn	-7	-8	5
4	ors	-5	-5	3
4	ort	-5	7	-11
4	ory	-10	-8	5
4	ose	2	-6	1
4	ost	-9	-10	-8
4	ots	-7	-9	0
4	our	-7	9	1
4	ous	5	-10	-9
4	ove	-1	-5	-5
4	owl	-5	-6	-7
4	ows	-8	-7	-8
4	pan	-8	6	4
4	pel	-6	-7	9
4	per	-4	-11	-2
4	phy	2	-7	-8
4	pic	-5	-8	-8
4	ple	-5	-5	16
4	pos	-6	-6	-7
4	ppa	-6	-9	-10
4	pur	-3	6	-4
4	pvi	-6	-7	-8
4	que	5	-8	-11
4	ral	5	-5	8
4	ram	-8	0	-8
4	rce	-4	-6	11
4	rch	-8	-7	6
4	rds	-7	-6	8
4	rea	-3	8	-4
4	red	5	-4	-7
4	ren	9	-5	-8
4	res	7	-1	-9
4	rey	-6	-8	7
4	rge	-3	-6	-8
4	ria	-8	-1	2
4	rid	-4	7	-6
4	rie	-9	2	-8
4	rin	7	-5	-6
4	rio	4	3	1
4	ris	1	-6	-11
4	rit	-5	7	-6
4	rix	-5	-4	-5
4	rlo	0	4	-6
4	rne	-4	-2	4
4	rns	-5	-7	1
4	rod	7	-6	-5
4	ron	-4	-12	4
4	rpo	-7	-7	-8
4	rps	-1	-2	7
4	rra	9	-6	-5
4	rth	3	8	-1
4	rts	-1	-8	-10
4	rty	3	-7	2
4	rus	-9	6	4
4	s	-7	-7	5
4	sas	-5	9	-7
4	sby	-6	8	-5
4	sco	-9	3	9
4	sea	-8	-2	-9
4	ses	3	-9	-11
4	sha	8	-4	-5
4	shl	-3	-5	7
4	sia	-8	3	6
4	sic	-8	-9	-7
4	ska	6	-1	-7
4	ski	9	-7	-7
4	sky	7	-5	-5
4	son	0	3	-13
4	sr	-5	11	-4
4	ssi	7	-6	-6
4	sus	2	8	-9
4	tal	2	-7	7
4	tan	7	-4	-4
4	tao	4	-1	-2
4	tap	-6	-7	-7
4	tch	-9	-10	1
4	ted	-14	-13	-14
4	tel	-9	-8	4
4	ten	7	2	-7
4	ter	-5	4	-4
4	tes	-9	1	5
4	tia	4	5	-7
4	tic	-5	6	-10
4	tin	-5	-8	4
4	tle	-3	-3	-8
4	ton	9	9	-7
4	tre	-6	-7	-2
4	tro	2	-9	-7
4	try	-8	-10	-10
4	tti	-9	-7	3
4	tto	-10	-12	-12
4	tx	-3	8	-4
4	uba	-4	-3	-11
4	ube	-8	5	3
4	uch	7	-2	-7
4	uet	6	-3	-3
4	uk	-1	10	-5
4	ula	0	-6	-7
4	ult	-5	0	-6
4	ump	7	-5	-6
4	ums	-7	-7	9
4	unt	6	4	-5
4	ure	-11	-11	0
4	urg	-7	-3	2
4	urn	-7	4	2
4	uro	-8	-8	-7
4	urt	-9	3	3
4	ury	7	-8	-9
4	us	-1	6	-5
4	usa	5	-2	-12
4	use	-5	7	4
4	ush	8	-5	-4
4	ust	5	-8	1
4	ute	-4	-8	-2
4	uth	-7	4	-5
4	uts	-8	-8	-10
4	val	-8	-9	1
4	ver	-2	-4	-3
4	ves	-1	-4	-1
4	vey	-11	-9	-9
4	vid	6	-5	-3
4	vin	-4	-8	-7
4	war	-5	-7	-8
4	way	-11	0	-7
4	wei	8	-4	-5
4	wer	-4	-7	1
4	xas	-5	1	-11
4	yer	13	-6	-9
4	yne	-7	-9	-8
4	ypt	-1	6	-4
4	zew	-6	8	-5
4	zna	-10	-10	-10
5		-1	-2	7
5	08	-7	-7	-8
5	20	-4	-8	-8
5	96	-7	-7	-7
5	a.	-7	-8	2
5	aa	-5	-6	10
5	ac	-6	-7	6
5	ad	-11	7	-14
5	ae	-8	10	-10
5	af	5	-9	-1
5	ag	-7	-8	9
5	ai	2	-5	-12
5	al	4	-4	1
5	am	-1	3	-2
5	an	2	-5	-5
5	ao	3	-3	-5
5	ap	-6	-7	-7
5	ar	0	-7	-9
5	as	-1	-1	-6
5	at	-11	-9	8
5	ax	-7	-8	-8
5	ay	1	-6	-11
5	ba	-9	-3	5
5	bc	-3	-4	10
5	be	4	-3	0
5	bs	7	-6	-4
5	by	-7	11	-10
5	c.	-8	5	-2
5	ca	-5	1	-4
5	ce	0	4	1
5	ch	5	-8	1
5	ck	3	4	-3
5	co	-11	3	7
5	cs	-8	-9	11
5	ct	-6	-9	-4
5	cy	2	-7	-8
5	cz	8	-6	-7
5	da	-10	1	-3
5	dd	-7	5	-9
5	de	2	3	-9
5	do	-7	2	0
5	ds	-8	-9	2
5	dy	6	-6	5
5	ea	-8	5	-11
5	ec	-3	5	-4
5	ed	-10	-15	-2
5	ee	8	-7	-7
5	ei	8	-4	-5
5	ek	-5	6	-4
5	el	-3	-5	6
5	em	-5	10	-7
5	en	-2	-1	-6
5	eo	4	-9	6
5	er	7	-5	4
5	es	-7	-4	0
5	et	4	-6	-6
5	ew	0	6	-6
5	ex	-10	-11	0
5	ey	1	-4	-1
5	ez	11	-8	-8
5	fe	-2	-9	4
5	ff	11	-4	-4
5	fl	-9	-9	2
5	fp	-4	-4	7
5	fs	-9	-8	-9
5	ft	-6	-8	4
5	fy	3	-8	5
5	ga	5	-6	-9
5	ge	2	-9	1
5	gh	-1	3	-6
5	gi	-3	-7	-7
5	gm	-5	-3	12
5	gn	-9	-1	-2
5	go	-4	-2	1
5	gs	2	-9	-10
5	gy	-5	-12	2
5	ha	10	-9	-10
5	hi	2	-1	-9
5	hl	-5	-8	12
5	hn	7	-2	-4
5	hu	-6	-9	1
5	hv	3	-6	-6
5	hy	2	-7	-8
5	i	-2	-7	-5
5	ia	-7	-2	2
5	ic	-12	-1	-5
5	id	1	-6	0
5	ie	-5	-3	-14
5	ii	3	6	-8
5	il	4	-8	-4
5	in	6	-2	-5
5	io	4	0	-5
5	ip	5	-8	-6
5	ir	-11	5	2
5	is	3	-10	-14
5	it	-9	6	-5
5	ix	-5	1	-6
5	je	-7	7	-7
5	jr	-8	-8	-6
5	ka	0	2	6
5	ke	-2	-4	2
5	ki	8	-11	-11
5	ks	4	-7	5
5	ky	6	2	-7
5	l	-7	-6	-5
5	la	5	-5	0
5	lc	-6	-4	-2
5	ld	-7	4	-3
5	le	-5	-2	3
5	li	2	-9	-10
5	lk	-6	0	6
5	ll	2	-4	5
5	lm	-10	-9	-7
5	ln	1	-7	6
5	lo	7	2	-8
5	ls	-11	-1	0
5	lt	-7	1	-10
5	ly	2	6	-7
5	ma	1	-4	-3
5	me	-11	-13	-3
5	mi	-3	1	-1
5	mp	7	-5	-6
5	ms	-7	-10	11
5	my	-1	-5	5
5	na	-6	1	-1
5	nc	-9	9	-10
5	nd	-6	6	-3
5	ne	3	-3	-4
5	ng	-3	-1	3
5	ni	-3	-8	-9
5	nk	-5	5	-10
5	nn	3	-6	4
5	no	10	-8	-4
5	ns	-12	-9	6
5	nt	-1	6	-5
5	ny	-6	2	0
5	nz	-6	8	-5
5	od	10	-7	-3
5	og	-8	-8	-7
5	oi	3	-1	6
5	ok	-10	2	-12
5	ol	-6	-1	5
5	om	-10	4	-10
5	on	0	3	0
5	oo	-8	-6	-8
5	op	-8	-11	6
5	or	-1	5	-3
5	os	-4	-11	-7
5	ot	0	-9	4
5	ow	-13	1	-13
5	ox	-3	-6	3
5	pa	-7	-2	-4
5	pe	-1	0	5
5	ph	-6	-8	-7
5	po	-7	-7	-8
5	pr	-6	-7	6
5	ps	-9	-11	2
5	pt	-1	6	-4
5	ra	-2	-3	-6
5	rc	-6	-6	-8
5	rd	-2	-7	5
5	re	2	-1	-1
5	rg	-9	4	2
5	ri	2	-9	-8
5	rk	-10	4	-3
5	rl	-4	-3	7
5	rn	-11	2	1
5	ro	2	-5	-2
5	rr	8	-6	-6
5	rs	-1	-8	0
5	rt	-11	-2	-6
5	ry	-2	-11	2
5	s	-7	-7	5
5	s.	-5	3	-9
5	sa	-3	-1	2
5	se	-5	0	2
5	sh	5	1	-12
5	si	7	-6	-6
5	sr	-7	13	-8
5	ss	7	-4	3
5	st	-8	-2	-11
5	sy	-6	-10	3
5	ta	-6	5	-3
5	te	0	-3	3
5	th	6	5	-7
5	ti	-3	-10	4
5	to	-3	-5	-5
5	ts	-9	-11	0
5	tt	-2	-8	-9
5	tu	-10	-10	-11
5	tv	-5	-5	0
5	tx	-3	8	-4
5	ty	-5	3	-4
5	tz	-2	-5	-6
5	ub	-7	1	-6
5	ue	1	-5	5
5	ui	-10	-9	-10
5	uk	-6	12	-7
5	ul	-6	-4	-4
5	um	-12	1	-6
5	un	-9	6	-10
5	up	-8	-8	-8
5	ur	-8	11	-1
5	us	6	5	2
5	ve	5	-2	-13
5	vi	0	-6	-8
5	vo	-8	-9	-10
5	wa	6	4	-8
5	wc	-8	-8	0
5	wf	-3	-4	8
5	wl	-5	-6	-7
5	wr	-6	-9	-4
5	ws	-11	-10	-12
5	ya	2	3	-9
5	ys	2	-12	7
5	za	-8	-9	-9
5	án	5	-8	-10
6	"	-9	-14	-10
6	&	5	-8	-9
6	'	-4	-2	-10
6	's	-10	0	-4
6	(	-4	3	12
6	)	-10	-14	-10
6	,	8	2	1
6	-	-6	-6	-9
6	.	-6	-15	-15
6	/	-11	-11	9
6	0	-8	-9	-6
6	:	-9	-4	-9
6	;	-9	7	4
6	@	-14	0	-18
6	^	0	-3	0
6	_	-11	-10	-9
6	a	-11	-16	-18
6	about	-6	-9	2
6	after	5	-3	2
6	against	-2	2	4
6	also	-7	3	-8
6	an	-7	-3	-11
6	and	5	-2	0
6	another	-8	-3	-9
6	are	-11	0	-10
6	around	-5	7	-5
6	as	-3	-3	-4
6	assistant	7	-2	-3
6	at	-1	8	4
6	automaker	-3	-3	5
6	band	-6	-6	9
6	before	-4	4	4
6	between	-2	7	2
6	both	5	-6	1
6	bowling	-7	-7	-5
6	but	5	5	-7
6	by	12	-13	7
6	called	-7	3	-13
6	captain	-2	-7	-4
6	central	-1	3	-2
6	ceo	6	0	0
6	circuit	-6	-9	-5
6	colonel	-2	-7	-6
6	company	-8	-6	1
6	consecutive	-4	-5	4
6	dj	-7	-8	-7
6	don	-9	-5	-7
6	down	-2	-8	6
6	east	-6	-5	-5
6	eastern	-5	7	-6
6	emperor	7	-5	-2
6	established	-2	-5	7
6	even	-7	3	4
6	first	-7	-8	-9
6	for	2	-4	0
6	former	-8	-10	-9
6	founder	3	-1	-1
6	four	-6	-8	2
6	from	-8	9	0
6	general	5	-4	-1
6	have	-9	-6	-8
6	his	-6	-6	5
6	if	-1	-7	-1
6	in	-7	14	-6
6	include	10	-9	1
6	included	8	-5	-6
6	international	-7	-6	-8
6	into	-4	2	6
6	is	-8	-6	-15
6	its	-10	-3	-8
6	king	0	-4	-4
6	later	-6	-6	9
6	leaving	-5	7	-5
6	left	-5	-1	-6
6	like	-2	-5	4
6	lord	-1	-5	-4
6	major	4	4	-4
6	maker	-4	-5	7
6	manufacturer	2	-2	2
6	member	2	-5	6
6	met	-1	-7	5
6	mr	8	-3	-3
6	ms	8	-4	-4
6	name	0	-6	-5
6	named	5	-3	-4
6	near	-4	8	-7
6	new	-8	-4	-7
6	now	-4	-6	10
6	of	-2	6	-3
6	official	-7	-5	-8
6	old	3	3	-5
6	on	-2	-1	-6
6	one	-7	-8	-9
6	opened	-7	-8	9
6	or	-14	-9	-4
6	other	-8	-5	-9
6	our	-5	-7	-8
6	outside	-4	9	-8
6	parent	-6	-7	9
6	player	8	-6	-7
6	pope	8	-2	-2
6	president	9	-2	-3
6	private	-6	5	-8
6	s	-9	-8	-8
6	said	11	-7	-8
6	says	8	-8	0
6	since	6	2	-7
6	southern	0	5	0
6	starring	7	-6	-7
6	sues	-2	-2	5
6	support	0	-6	-7
6	that	10	-6	9
6	the	-8	-2	0
6	their	-7	-4	2
6	then	2	-2	-8
6	these	-8	-8	3
6	this	-6	-6	2
6	through	-7	3	4
6	throughout	-1	9	-9
6	to	-2	8	5
6	towards	4	0	-3
6	two	-4	-7	4
6	under	4	-6	-5
6	use	-6	-9	6
6	using	3	-5	-7
6	via	-6	-2	-8
6	was	1	-1	-10
6	what	-9	-9	-10
6	when	7	-7	-7
6	where	5	-5	-6
6	while	5	-7	-7
6	with	4	-6	10
6	’s	-7	-9	-8
6	”	-2	-4	4
7	!	-3	-9	0
7	"	-18	-10	-15
7	&	-6	-11	-5
7	'	2	-8	3
7	's	12	-3	3
7	(	-4	-3	-1
7	)	-7	3	10
7	,	2	1	-3
7	-	-6	-6	-14
7	.	-5	1	-1
7	/	-10	-6	9
7	0	-11	0	-8
7	:	-11	-8	-11
7	;	-3	9	-10
7	<	10	-7	-6
7	=	-8	-8	-9
7	?	7	2	-8
7	@	-14	-13	-14
7	^	5	-6	-8
7	_	-9	-9	-9
7	a	2	-5	-13
7	achieved	1	-7	4
7	added	-2	-3	6
7	after	-6	9	2
7	allowed	-9	4	-3
7	also	8	-5	3
7	announced	-6	-6	6
7	are	-10	-7	-4
7	area	-4	8	-8
7	as	0	-6	-1
7	at	-8	11	3
7	became	2	0	4
7	before	-5	-1	7
7	began	4	-6	-3
7	broke	3	-4	-3
7	but	-8	-3	8
7	by	0	1	3
7	called	5	-5	3
7	can	-2	8	-6
7	city	-1	5	-2
7	cloister	-4	9	-8
7	credit	-7	-8	-8
7	currently	-6	-4	6
7	decided	7	-6	0
7	did	2	-7	3
7	died	4	5	-6
7	does	-3	1	-8
7	during	-2	-7	4
7	dynasty	-7	-7	9
7	events	-7	-6	-6
7	explained	6	-3	-6
7	finished	4	-6	-6
7	for	-8	1	0
7	from	1	-1	2
7	game	-7	-8	12
7	games	-6	-6	2
7	gets	6	-3	-2
7	guaranty	-7	-9	-7
7	had	8	-7	3
7	has	3	-7	8
7	have	2	-8	7
7	in	-10	7	-1
7	index	-4	-1	-5
7	is	-1	7	0
7	last	3	-8	5
7	led	3	-6	5
7	made	4	-8	-7
7	march	-2	3	3
7	may	1	-8	1
7	met	7	-2	-2
7	non	-2	6	-5
7	of	-8	-2	-15
7	offers	-6	4	3
7	on	-3	5	-5
7	one	-6	-7	-6
7	opened	-3	-9	2
7	or	-14	-6	-3
7	parent	-5	-4	6
7	partner	-6	-6	1
7	played	4	-8	-8
7	player	-5	-7	5
7	receive	-5	-5	2
7	regarding	4	-6	1
7	region	-5	2	-9
7	released	-6	-4	7
7	reported	-4	-5	-5
7	resigned	6	-4	-4
7	s	-10	-10	-9
7	said	-3	2	-1
7	say	-5	5	2
7	says	5	-4	1
7	sent	-2	8	-8
7	service	-8	-9	-5
7	shows	-7	-9	-9
7	side	-4	-6	3
7	so	-4	5	-4
7	song	-6	-8	9
7	space	-1	7	-4
7	started	1	3	2
7	stated	3	-2	-2
7	stock	-3	-1	-6
7	sunday	-10	-8	-7
7	that	-12	7	-2
7	the	-4	-6	-10
7	then	6	-5	-8
7	they	-6	-1	5
7	to	7	8	-4
7	today	-3	-3	7
7	told	6	-4	-6
7	took	11	-9	-9
7	track	-2	7	-4
7	train	-4	10	-6
7	until	-4	-2	-4
7	wants	-4	-8	-2
7	was	8	-4	0
7	went	6	-5	0
7	were	-8	-10	7
7	when	-3	-1	-6
7	where	-6	-2	3
7	which	-8	2	-12
7	who	-8	-7	2
7	will	4	-11	8
7	with	2	-3	3
7	won	5	-4	-9
7	would	2	4	-1
7	wrote	7	-4	-6
7	’s	-1	-4	5
8	" a	-4	-5	-3
8	" says	4	-1	-2
8	" the	-3	-8	-7
8	# 0	-6	7	-8
8	' '	5	-3	1
8	' said	9	-5	-8
8	( later	-6	-6	9
8	( now	-4	-5	8
8	( the	-2	7	-4
8	) ,	-7	-7	11
8	) and	-5	-5	3
8	) in	-7	10	-8
8	, "	8	-7	-7
8	, 0	-5	-3	7
8	, and	6	-2	-6
8	, as	4	-5	3
8	, but	5	-2	-5
8	, dj	-6	-7	-7
8	, in	-2	8	-4
8	, including	0	-8	3
8	, pope	8	-2	-2
8	, says	5	-7	2
8	, the	6	-10	-8
8	, then	3	-8	-6
8	, where	5	-5	-6
8	, ”	-2	-4	4
8	- -	3	2	-3
8	- 0	-14	-13	-12
8	- founder	2	-1	-2
8	- the	-6	-6	-9
8	. ceo	4	0	-1
8	/ the	-5	-7	-7
8	0 ,	11	-1	3
8	0 /	-9	-6	9
8	0 :	-14	3	-12
8	0 ;	-9	4	6
8	0 and	-3	-2	6
8	0 in	-5	11	-6
8	0 the	-7	-6	-8
8	; 0	-5	-6	-8
8	; colonel	-5	-6	-5
8	; the	-7	-9	-6
8	^	1	-3	0
8	^ a	-6	-5	-5
8	^ bowling	-7	-7	-5
8	^ circuit	-6	-9	-5
8	^ in	-2	0	-9
8	^ the	-5	3	11
8	^ when	4	-6	-6
8	a 0	-3	-4	-4
8	about the	-5	-6	0
8	according to	-4	-10	5
8	after the	-6	-5	1
8	against the	-5	-10	4
8	airlines ,	-3	-5	7
8	all -	-8	-9	-10
8	along with	-7	-6	1
8	also including	3	6	-7
8	an 0	-3	-5	-5
8	and "	-7	-6	-8
8	and a	-10	-2	-6
8	and the	-12	-6	0
8	anthem of	-2	7	-6
8	apple ceo	4	0	-1
8	as a	-3	-6	9
8	as the	-6	10	-2
8	at the	-9	-4	3
8	athens ,	3	1	-4
8	band the	-3	-5	-7
8	based in	-7	0	-8
8	beach /	-4	-3	7
8	before the	-5	-7	-7
8	between the	-6	8	2
8	bikes ,	-9	-9	-9
8	born in	-4	6	-5
8	bridgeton and	-5	6	-4
8	brigadier general	8	-4	-1
8	brother ,	10	-8	-4
8	building the	-4	8	-8
8	by :	-4	-6	-4
8	by the	-7	-11	1
8	california ,	-5	7	-7
8	called "	-6	-9	-6
8	campus in	-3	4	-3
8	canada 's	-2	-4	-7
8	case against	-2	-3	5
8	center in	-3	5	-4
8	chinese president	4	-1	-2
8	city of	-6	-3	-6
8	company ,	1	-5	5
8	conference in	-1	6	-5
8	costs at	-4	-5	6
8	county ,	-4	6	-4
8	cross the	-5	8	-7
8	daughter ,	9	-8	-7
8	directed by	8	-5	-7
8	district of	-7	8	-5
8	dr .	9	-6	-6
8	during the	-13	-12	0
8	eagles and	-7	-6	8
8	end of	-8	2	-9
8	film ,	-7	-9	-10
8	fly from	-1	5	-3
8	flying from	-1	4	-3
8	following the	-6	-7	-9
8	for "	-6	-8	-8
8	for the	-6	-4	9
8	founded by	5	-1	-5
8	from the	-8	-4	5
8	grumman and	-5	-4	6
8	have a	3	-7	-8
8	history of	-7	8	-7
8	honor of	7	-4	-6
8	hotel in	-4	7	-5
8	houston ,	-9	4	-8
8	however ,	8	-6	-7
8	in 0	1	-4	7
8	in both	-6	4	-6
8	in central	-1	3	-2
8	in southern	0	5	0
8	in the	-10	6	-7
8	including the	-1	5	-2
8	into the	-2	-4	2
8	is a	-6	-6	-7
8	january 0	-4	4	-5
8	known as	2	2	-11
8	lauderdale ,	-7	-1	-7
8	led by	6	-4	-3
8	legal ,	-7	-5	-6
8	like the	-7	-9	-9
8	live in	-4	-1	-6
8	living in	-1	7	-3
8	located in	-3	7	-4
8	london to	-2	6	-5
8	lost to	6	-8	4
8	martin ,	-9	-7	5
8	mayor of	-5	7	-5
8	miami 's	-8	-8	-7
8	nicholson 's	-4	-7	-6
8	northeast of	-6	8	-6
8	of its	-2	2	-3
8	of the	-4	3	-2
8	of these	-8	-8	3
8	of this	-5	-7	-8
8	on the	-8	7	-10
8	one in	-4	6	-3
8	one of	7	2	-7
8	operations in	-1	9	-9
8	owned by	-7	-5	9
8	part of	-8	-1	5
8	parts of	-4	7	-7
8	place in	-3	7	-5
8	played in	-6	-4	5
8	portuguese for	-5	-4	7
8	program on	-4	-3	7
8	reported that	-3	-1	4
8	returned to	-4	8	-7
8	sattler ,	7	-5	-5
8	seattle ,	-8	8	-7
8	seconds to	-11	-8	-8
8	song "	-8	-9	-7
8	song of	-5	8	-5
8	st .	-11	-7	-9
8	stake in	-3	-7	7
8	state of	-7	-2	5
8	station in	-2	5	-4
8	statues of	6	-5	-3
8	street ,	-10	-7	-8
8	such as	6	-7	5
8	supporting the	-5	-8	-7
8	systems ,	-4	-3	6
8	than the	-8	-7	-7
8	that the	-6	-7	3
8	the "	-2	-10	-3
8	the 0	-10	-10	1
8	the first	-6	-8	-8
8	the name	0	-6	-5
8	the new	-8	-4	-7
8	three consecutive	-4	-5	4
8	three major	-1	6	-4
8	through the	-4	-6	-2
8	time ,	9	-9	-7
8	to support	0	-6	-7
8	to use	-5	-6	8
8	today ,	-7	-7	0
8	told the	-3	-8	9
8	tournament in	-1	7	-4
8	town of	-5	8	-5
8	travel to	-4	3	3
8	trips to	-1	8	-8
8	u.s. automaker	-3	-3	5
8	village of	-6	9	-7
8	visiting the	-3	-2	-9
8	was in	0	3	-2
8	when the	-8	-1	9
8	who ,	7	-5	-6
8	wife ,	8	-6	-7
8	with the	-9	-9	2
8	within the	-5	-4	7
8	won the	-5	-4	-7
9	! ^	-8	-7	3
9	" (	-3	-11	-5
9	" ,	-9	-1	-7
9	" .	-6	-9	1
9	" and	-6	-8	-6
9	" is	-6	6	-8
9	" tour	-6	-8	-6
9	" was	-4	-4	-7
9	' s	5	-8	5
9	's (	4	3	-7
9	's actions	5	-7	3
9	( 0	-3	-15	-12
9	( born	1	-9	-12
9	( gm	0	-1	4
9	( later	-6	-7	6
9	( now	-5	-6	8
9	( portuguese	-6	-6	7
9	) ,	-7	0	9
9	) .	-6	2	-4
9	) and	-5	2	7
9	) is	-6	5	4
9	, "	3	4	-5
9	, (	-7	-10	-10
9	, 0	6	-1	-9
9	, ^	9	-5	-4
9	, a	7	2	-2
9	, after	3	3	-2
9	, also	5	2	-6
9	, an	4	-1	0
9	, and	5	3	-3
9	, as	2	-7	-8
9	, before	-7	-3	1
9	, both	-7	-8	-8
9	, british	4	2	-5
9	, but	0	-11	5
9	, c	-3	10	-10
9	, california	-7	5	3
9	, china	-3	-3	8
9	, directed	-9	-8	-10
9	, dj	-6	-7	-6
9	, eb3326	-9	-5	-5
9	, england	-8	14	-11
9	, florida	-4	6	-5
9	, for	-7	3	-7
9	, he	1	-11	7
9	, his	1	-8	-9
9	, illinois	0	3	-2
9	, in	6	-1	2
9	, ireland	-3	7	-6
9	, is	0	-7	-9
9	, it	3	3	-4
9	, kiki	4	-8	-6
9	, known	-6	4	3
9	, like	4	-3	5
9	, michael	-8	-7	-6
9	, near	-4	9	-5
9	, new	-5	8	-4
9	, of	-2	-6	-5
9	, ohio	-4	6	-5
9	, one	-5	-6	-9
9	, south	-5	6	-3
9	, spain	-4	-4	5
9	, texas	-10	-3	-10
9	, the	0	1	-8
9	, this	-6	-8	4
9	, to	6	4	-6
9	, tx	-8	2	-7
9	, uk	-4	8	-8
9	, was	-1	-8	-1
9	, washington	-2	6	-5
9	, where	-4	-2	-4
9	, which	0	1	-4
9	, while	-8	4	3
9	, who	7	-11	-12
9	, will	-3	1	4
9	, with	5	5	-7
9	- -	8	-3	2
9	- ^	-8	-8	-11
9	- agent	-4	7	-3
9	- northbound	-6	-11	-6
9	- southbound	-4	3	-3
9	. "	-4	-9	0
9	. ,	-8	-5	-2
9	. .	-4	6	1
9	. 0	-9	-9	-10
9	. ^	-1	3	-2
9	. com	-11	-11	-11
9	. doc	-7	-10	-7
9	. the	3	-2	6
9	/ enron	4	-5	4
9	/ pearl	-5	-5	6
9	/ the	5	-4	2
9	0 ,	-5	-11	-11
9	0 -	-4	13	-8
9	0 /	-6	-7	-7
9	0 :	-9	-10	-8
9	0 ^	4	4	-7
9	0 file	-6	-6	-6
9	: (	-9	-8	-8
9	: ^	2	0	-1
9	; 0	-6	-6	-8
9	; the	3	4	-4
9	? ^	5	3	-7
9	@ enron	-14	-11	-10
9	^ ^	5	-6	-8
9	and a	-6	-6	1
9	and airbus	-8	-6	9
9	and also	-6	8	-7
9	and germany	-3	3	4
9	and graham	5	-3	-3
9	and his	10	-7	-7
9	and is	-6	-3	-7
9	and other	2	4	-6
9	and salem	-5	8	-5
9	and south	-4	-3	-11
9	and the	-3	7	-4
9	as a	-8	-7	0
9	as part	-5	7	-6
9	as well	4	-8	-8
9	at 0	-4	5	4
9	at the	-1	6	0
9	by the	5	-3	3
9	cloister was	-4	9	-8
9	decided to	7	-6	0
9	did not	5	-4	3
9	died in	-4	6	-5
9	during the	-1	-6	5
9	events ,	-7	-6	-6
9	for 0	-2	6	-2
9	for \$	-3	-4	6
9	for a	-3	2	6
9	for the	-5	-8	-3
9	from 0	-3	-1	2
9	from the	2	-4	-7
9	games ,	-4	-3	0
9	had become	1	-4	4
9	had been	-4	-3	-3
9	has a	4	-3	5
9	has also	7	-3	-6
9	has an	7	-5	-6
9	has been	3	2	-9
9	have been	5	1	-8
9	in 0	-2	-5	0
9	in a	7	-8	-6
9	in april	-8	8	-5
9	in january	-5	7	-5
9	in san	-1	-3	6
9	in the	-5	10	0
9	is 0	-8	-7	4
9	is a	-8	12	1
9	is also	-5	-10	2
9	is an	-9	9	-9
9	is in	-4	-4	-9
9	is known	3	4	-5
9	is located	-6	4	7
9	is one	-7	1	-11
9	is planning	-2	-2	5
9	is the	-7	-2	1
9	march 0	-2	3	3
9	may be	-6	-7	-2
9	non -	-2	6	-5
9	of 0	-8	-8	-6
9	of the	-3	-6	-5
9	on 0	-8	-2	-9
9	on a	-1	-1	-4
9	on october	-7	5	-7
9	released a	-5	-4	6
9	said that	-7	-5	1
9	said the	-4	-5	-8
9	says .	7	-3	-6
9	space launch	-1	7	-4
9	stated that	3	-2	-2
9	stock market	-1	6	-4
9	stock markets	-1	6	-3
9	to be	1	6	-9
9	to ensure	2	5	-4
9	to mars	-6	-6	-7
9	to sydney	-1	5	-3
9	to the	4	1	-5
9	track ,	-2	7	-4
9	train was	-3	8	-5
9	was a	5	-6	1
9	was able	5	-5	2
9	was an	3	-6	6
9	was born	7	-4	-5
9	was the	6	-7	4
9	when it	-2	2	-3
9	where he	-4	0	7
9	will be	4	-8	6
9	with a	-5	1	2
9	with the	5	-8	4
9	would be	-6	5	-10
9	would not	3	1	-2`;
