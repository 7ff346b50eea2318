/* Derived by scripts/deriveLatinWords.mjs; see THIRD-PARTY-NOTICES.md. */

/** Names of larger cities in Latin letters, separated by spaces (inside a name: no-break spaces). */
export const CITY_NAMES = `
A Coruña Aachen Aalborg Abadan Abakaliki Abakan Abbotsford Abbottabad Abengourou Abeokuta
Aberdare Aberdeen Abha Abiko Abilene Abingdon Abobo Abohar Abomey-Calavi Abū Ghurayb Abū Kabīr
Acapulco de Juárez Acarigua Accrington Achalpur Acheng Achinsk Acilia-Castel Fusano-Ostia Antica
Acton Ad Dīwānīyah Ad-Damazin Adapazarı Adelaide Hills Adelanto Adiwerna Admiralteisky Ado-Ekiti
Adıyaman Afyonkarahisar Agadez Agadir Agartala Ageoshimo Agra Aguascalientes Ahmadnagar
Ahmadpur East Ahmedabad Ahvaz Ahwatukee Foothills Aiken Airdrie Airoli Aix-en-Provence Aizawl
Ajax Ajdabiya Ajman City Ajmer Akademicheskoe Akashi Akola Akron Aksaray Aksu Aktau Aktobe Akure
Al Ajaylat Al Aḩmadī Al Bāb Al Fallūjah Al Fayyūm Al Fāw Al Hoceïma Al Hufūf Al Jadīd Al Jubayl
Al Kharj Al Khums Al Kūt Al Manāqil Al Manşūrah Al Minyā Al Mubarraz Al Qadarif Al Ḩawāmidīyah
Al Ḩillah Al Ḩudaydah Alabaster Alafaya Alagoinhas Alamar Alamogordo Alandur Alanya Alappuzha
Albacete Albany Albany Park Alberton Albuquerque Alcalá de Henares Alcobendas Alcorcón Aldershot
Algeciras Algonquin Alhambra Alicante Alief Aliso Viejo Allahābād Allapattah Allentown
Almere Stad Almería Aloha Alor Setar Alpharetta Altadena Altamonte Springs Altay Alto Barinas
Altona Altoona Altrincham Alwar Alīgarh Amadora Amagasaki Amaigbo Amarillo Amarnāth Ambato
Ambattūr Ambāla Americana Amersfoort Ames Amherst Amiens Ampang Amritsar Amroha Amrāvati An Nuhūd
Anaco Anaheim Anand Ananindeua Anantapur Anbu Ancaster Anda Andijon Andong Andover Angarsk
Angeles City Angers Angra dos Reis Angren Anjō Ankang Ankeny Ann Arbor Annaba Annandale Annapolis
Anqing Anqiu Ansan-si Anshan Anshun Antakya Antananarivo Antelope Antioch Antipolo Antofagasta
Antsirabe Antwerpen Anyama Anyang Anyang-si Anápolis Apache Junction Aparecida de Goiânia
Apeldoorn Apex Apopa Apopka Apple Valley Appleton Apucarana Ar Raqqah Ar Rayyān Aracaju Arad
Araguaína Aral Arapiraca Arar Araraquara Araras Araruama Araucária Araçatuba Arcadia Archway
Ardabīl Arden-Arcade Arequipa Arganzuela Argenteuil Arica Arish Arjawinangun Arlington
Arlington Heights Armavir Armenia Arnavutköy Arnhem Arrah Arroyo Naranjo Artëm Arusha Arvada
Arzamas Arāk As Samawah As Sulaymānīyah As Suwayq As Sālimīyah Asahikawa Asaka Ashburn Ashburton
Ashdod Asheville Ashford Ashikaga Ashkelon Ashoknagar Kalyangarh Ashton-under-Lyne Asmara
Aspen Hill Assis Astanajapura Aston Astoria Astrakhan Aswan Asyūţ Atani Atascocita Ataşehir
Atbara Atibaia Atlantic City Atsiaman Atsugi Attleboro Atyrau Auburn Auburn Gresham Augsburg
Aurangabad Austin Aventura Avondale Awka Ayacucho Aydın Aylesbury Az Zubayr Az Zāwīyah Azamgarh
Azare Azcapotzalco Azusa Aïn Beïda Aïn Oussera Bab Ezzouar Babruysk Bacolod City Bacoor Bacău
Badajoz Badalona Badlapur Bafoussam Bagaha Bagerhat Baghlān Bago Bago City Baharampur
Bahawalnagar Bahawalpur Bahir Dar Bahraigh Bahçelievler Bahía Blanca Bahādurgarh Baia Mare
Baicheng Baidoa Baidyabāti Baishan Baiyin Bakersfield Balakovo Balashikha Balasore Baldivis
Baldwin Park Baliuag Balkh Ballarat Ballwin Balvanera Balıkesir Bama Bamenda Banbury Banda Aceh
Bandar Abbas Bandar Lampung Bandar-e Anzalī Bandundu Bandırma Bangaon Bangil Bangor Bangui Banhā
Banja Luka Banjaran Banjarmasin Bankstown Banqiao Banstead Banyuwangi Banī Suwayf Baoshan Baqubah
Baraki Baranagar Baranovichi Barbacena Barddhamān Bareilly Barinas Barisāl Barnaul Barnet
Barnsley Barnstable Barnstaple Barnāla Barquisimeto Barra Mansa Barrancabermeja Barranquilla
Barreiras Barretos Barrow in Furness Bartlesville Barueri Baruta Barysaw Basildon Basingstoke
Basrah Bastī Bat Yam Bata Batang Bataysk Bath Beach Bathinda Bathurst Batikent Batley Batman
Batna Baton Rouge Battagram Battersea Battle Creek Batumi Baturaja Batāla Bauchi Baulkham Hills
Bauru Bawshar Bay City Bayamo Bayamón Bayan Nur Bayonne Bayside Baytown Bağcılar Başakşehir
Beau Bassin-Rose Hill Beaumont Beavercreek Beaverton Beckenham Becontree Bedford Beersheba
Begusarai Beibei Beipiao Beira Bejaïa Bel Air North Bel Air South Belawan Belford Roxo Belgaum
Belgrano Bell Gardens Bella Vista Bellary Belleville Bellevue Bellflower Bellingham Bello
Belmont Cragin Belo Horizonte Beloit Belém Bemowo Bender Bendigo Bengbu Bengkulu Benguela Beni
Beni Mellal Benin City Benito Juarez Benito Juárez Benoni Bensonhurst Bentonville Benxi Beppu
Berazategui Berbera Berdyansk Berezniki Bergamo Bergedorf Bergen Bergisch Gladbach Bertoua
Berwick Berwyn Besançon Bethal Bethel Park Bethesda Bethlehem Betim Bettendorf Bettiah
Beverly Cove Beverly Hills Bexhill-on-Sea Bexley Beylikdüzü Beāwar Bhadreswar Bhadrāvati
Bhairab Bāzār Bharatpur Bharūch Bhavnagar Bhayandar Bhilai Bhimbar Bhind Bhisho Bhiwandi Bhiwāni
Bhopal Bhubaneshwar Bhuj Bhusāval Bhāgalpur Bhātpāra Bhīlwāra Bhīmavaram Białystok Bibirevo
Bicester Bida Bielany Bielefeld Bielsko-Biala Bihār Sharīf Bijapur Bila Tserkva Bilbays Bilimora
Billerica Billericay Billingham Billings Biloxi Bilqās Bilāspur Bimbo Binangonan Binghamton
Binjai Bintulu Binzhou Biratnagar Birgañj Birigui Birkenhead Birnin Kebbi Biryulëvo Bishoftu
Bishops Stortford Biskra Bismarck Bissau Biysk Bizerte Biñan Blackburn Blackpool Blacksburg
Blacktown Blagoveshchensk Blainville Blantyre Bletchley Blida Blitar Bloemfontein Bloomfield
Bloomington Bloxwich Blue Springs Blumenau Blyth Bnei Brak Boa Vista Boardman Bobo-Dioulasso
Boca Raton Bochum Bochum-Hordel Bognor Regis Bogorodskoye Bogra Bohicon Boise Bojnūrd Boksburg
Bokāro Bolingbrook Bolton Boma Bonita Springs Bontang Bootle Bordj Bou Arreridj Bordj el Kiffan
Borehamwood Borivli Borough Park Borūjerd Boshan Bossier City Bothell Botoşani Botshabelo Bottrop
Botucatu Botād Bouaké Boucherville Boulder Boulogne-Billancourt Boumerdas Bountiful Bournemouth
Bowling Green Boyeros Boyle Heights Boynton Beach Bozeman Bozhou Bracknell Bradenton
Bragança Paulista Brahmapur Braintree Brakpan Brampton Brantford Brateyevo Bratsk Braunschweig
Bray Brazzaville Braşov Brea Breda Bremerhaven Bremerton Brentwood Brentwood Estates Brescia
Brest Briarwood Bridgend Bridgeport Bridgewater Bridgwater Bridlington Brighouse Brighton Beach
Brighton Park Briton Ferry Brits Brixton Brno Brockton Broken Arrow Bromsgrove Brookfield
Brookhaven Brookline Brooklyn Brooklyn Center Brooklyn Park Broomfield Brossard Brownsville
Brugge Brunswick Bryansk Brăila Bucaramanga Bucheon-si Buckeye Buckley Budapest III. kerület
Budapest XI. kerület Budapest XIII. kerület Budaun Budta Buena Park Buenaventura Buenavista
Buffalo Buffalo Grove Buguma Buhe Bujumbura Bukavu Bukhara Bukit Mertajam Bulandshahr Bulaon
Bulawayo Bullhead City Bunbury Bundaberg Buraydah Burbank Burgas Burgess Hill Burgos Burhānpur
Burien Burleson Burlingame Burlington Burnley Burnsville Bursa Burton upon Trent Bury St Edmunds
Bushehr Bushwick Butembo Butte Butterworth Butuan Buzău Bydgoszcz Bytom Béchar Bình Long
Büyükçekmece Bābol Bāli Bālurghāt Bānda Bāneh Bānkura Bānsbāria Bārsi Bārākpur Bārāsat Bălţi
Bīdar Bīkaner Bīrjand Būkān Būrewāla Bảo Lộc Bỉm Sơn Cabanatuan City Cabimas Cabo Cabo Frio
Cabuyao Cachoeirinha Cachoeiro de Itapemirim Cadiz Caen Caerphilly Cagliari Cagua Cainta Cairns
Cajamarca Calabar Calabozo Calama Calamba Calexico Cali Callao Caloocan City Calumet City
Camagüey Camarillo Camayenne Camaçari Camberley Camden Campbell Campbell River Campeche
Campina Grande Campinas Campo Grande Campos dos Goytacazes Canarsie Canary Wharf Cancún Cangzhou
Canning Vale Cannock Canoas Canoga Park Canterbury Canvey Island Cao Lãnh Cape Coast Cape Coral
Cape Girardeau Capiatá Carabanchel Carapicuíba Carletonville Carlisle Carlsbad Carmichael
Carol City Carol Stream Carpentersville Carrefour Carrollton Carrollwood Carrollwood Village
Carshalton Carson City Cartagena Cartago Caruaru Carúpano Casa Grande Casas Adobes Cascavel
Castanhal Castle Hill Castle Rock Castleford Castlereagh Castro Valley Catalina Foothills
Catanduva Catania Cathedral City Catia La Mar Catonsville Caucaia Cavite City Caxias
Caxias do Sul Cebu City Cedar City Cedar Falls Cedar Hill Cedar Park Cedar Rapids Celaya
Centennial Center City Centereach Central City Central Islip Centralniy Centreville Centro Habana
Centurion Ceres Cergy-Pontoise Cerritos Cerro Chakwal Chakwama Chalco Chamartín Chamberí
Champaign Chandannagar Chandigarh Chanduasi Changde Changji Changshu City Changzhi Changzhou
Channelview Chaohu Chaoyang Chaozhou Chapecó Chapel Hill Charallave Charleroi Charleston
Charlotte Charlottenburg Charlottesville Charlottetown Chatham Chatsworth Chattanooga Cheboksary
Cheektowaga Chelmsford Cheltenham Chelyabinsk Chemnitz Chengde Chenghua Chengtangcun Chengzhong
Chenzhou Cheonan Cheongju-si Cherepovets Cherkasy Cherkessk Chernihiv Chernivtsi Cherry Hill
Chertanovo Yuzhnoye Cherëmushki Chesapeake Cheshunt Chester-le-Street Chesterfield Chetumal
Cheyenne Chhatarpur Chhindwāra Chicago Heights Chicago Lawn Chicago Loop Chichester Chiclayo
Chicoloapan Chicopee Chifeng Chigasaki Chihuahua Chikmagalūr Chikushino-shi Chilliwack Chillum
Chillán Chilpancingo Chimbote Chimoio Chinandega Chinatown Chincha Alta Chingola Chiniot Chinju
Chino Chino Hills Chippenham Chipping Sodbury Chirchiq Chishtian Chisinau Chita Chitradurga
Chittagong Chittaurgarh Chitungwiza Chizhou Chlef Cho Dok Choloma Chon Buri Chongjin Chorley
Chorzów Chula Vista Chuncheon Chuzhou Châteauguay Chānda Chāpra Chās Chōfu Chūru Ciamis Ciampea
Cibinong Cicero Ciego de Ávila Cienfuegos Cikampek Cikarang Cikupa Cileungsir Cileunyi Cimahi
Cincinnati Ciputat Cirebon Citeureup Citrus Heights City Center City of Balikpapan
City of Sammamish City of Westminster Ciudad Acuña Ciudad Apodaca Ciudad Benito Juárez
Ciudad Bolívar Ciudad Camilo Cienfuegos Ciudad Delicias Ciudad General Escobedo Ciudad Guayana
Ciudad Lineal Ciudad López Mateos Ciudad Madero Ciudad Nezahualcoyotl Ciudad Obregón
Ciudad Valles Ciudad Victoria Ciudad del Carmen Ciudad del Este Ciutat Vella Clacton-on-Sea
Claremont Clarksville Clearfield Clearwater Cleburne Cleethorpes Clermont Clermont-Ferrand
Cleveland Heights Clifton Clinton Clinton Township Cluj-Napoca Coacalco Coachella Coalville
Coatbridge Coatzacoalcos Cochabamba Cochin Coconut Creek Coeur d'Alene Coimbatore Coity Colatina
Colchester Colima College Park College Station Collierville Collinwood Colonia Lindavista
Colonia del Valle Colorado Springs Colton Columbia Columbus Colwyn Bay Comilla Commack
Commerce City Comodoro Rivadavia Compton Conakry Concepción Concord Coney Island Conroe
Conselheiro Lafaiete Constantine Constanţa Contagem Cookeville Coon Rapids Cooper City Copiapó
Coppell Copperas Cove Coquimbo Coquitlam Coral Gables Coral Springs Coram Cork Cornwall Coro
Corona Coronel Fabriciano Corpus Christi Corrientes Corvallis Costa Mesa Cotabato Cotia Cotonou
Cottage Grove Cottonwood Heights Council Bluffs Country Club Coventry Covina Covington Coyoacán
Craigavon Craigieburn Craiova Cramlington Cranston Crawley Crewe Criciúma Croix-des-Bouquets
Croydon Crystal Lake Cuauhtémoc Cuautitlán Cuautitlán Izcalli Cuautla Cubatão Cuddalore Cuddapah
Cuenca Cuernavaca Cuiabá Cuito Culiacán Culver City Cumaná Cumberland Cumbernauld Cung Kiệm
Cupertino Curicó Curitiba Curug Cutler Bay Cuttack Cuyahoga Falls Cwmbran Cypress Cypress Hills
Częstochowa Córdoba Côte-Saint-Luc Cúcuta Cần Giuộc Cần Giờ Cẩm Phả Mines Củ Chi Dadonghai Dadu
Dadukou Dagenham Dagupan Daitōchō Dale City Dali Daliang Daloa Daly City Dam Dam Damanhūr Damoh
Dana Point Danbury Dandenong Dandong Dania Beach Danshui Danville Daqing Darbhanga Darlington
Darmstadt Dartford Dartmouth Darwen Daska Kalan Dasmariñas Datong Daugavpils Davangere Davenport
Dawei Dawukou Daxing Dayton Daytona Beach Dazhou Daşoguz DeKalb DeLand DeSoto Dearborn
Dearborn Heights Decatur Deer Park Deer Valley Deerfield Beach Deeside Dehiwala-Mount Lavinia
Dehra Dūn Dehri Dehui Deir ez-Zor Del Rio Delicias Delray Beach Deltona Denizli Denton Deoli
Deoria Depok Dera Ghazi Khan Dera Ismail Khan Derbent Derince Derry Village Des Moines
Des Plaines Desē Dewas Dewsbury Deyang Dezhou Dhamār Dhanbād Dharmavaram Dharān Dhaulpur Dhūlia
Diadema Diamond Bar Dibrugarh Diepsloot Diez de Octubre Digos Dihok Dijon Dikirnis Dimitrovgrad
Dimāpur Dinapore Dindigul Dingzhou Dinājpur Dire Dawa Disūq Divinópolis Divo Diyarbakır Djelfa
Djibouti Djougou Dodoma Dolisie Dollard-Des Ormeaux Dombivli Don Luan Donaustadt Doncaster
Donetsk Donghai Dongling Dongtai Dongxing Dongyang Doral Dordrecht Dos Hermanas Dosquebradas
Dothan Douala Douglasville Douliu Douma Dourados Dover Downers Grove Downey Draper
Drobeta-Turnu Severin Drogheda Drummondville Dubbo Dubuque Duisburg Duluth Dumaguete Dumai
Dumfries Duncanville Dundalk Dundee Dunedin Dunfermline Dunhua Dunstable Dunwoody Duque de Caxias
Durg Durgapur Durham Durrës Dyker Heights Dzerzhinsk Dārjiling Dąbrowa Górnicza Dương Đông Eagan
East Brunswick East Chattanooga East Concord East Flatbush East Florence East Hampton East Harlem
East Hartford East Honolulu East Independence East Jerusalem East Kilbride East Lake East Lansing
East London East Los Angeles East Meadow East New York East Norwalk East Orange
East Pensacola Heights East Point East Providence East Village East York Eastbourne Eastleigh
Eastpointe Eastvale Eau Claire Ebbw Vale Ebetsu Ebute Ikorodu Ecatepec de Morelos Eccles
Ech Chettia Echo Park Ed Damer Eden Prairie Edgewater Edina Edinburg Edirne Edison Edmond Edmonds
Edmonton Edéa Efon-Alaaye Egypt Lake-Leto Eimsbüttel Eindhoven Eixample Ejido Ejigbo Ekibastuz
El Achir El Cajon El Centro El Daein El Dorado Hills El Eulma El Fasher El Jadid El Limón
El Mirage El Monte El Obeid El Oued El Paso El Progreso El Tigre Elazığ Elbasan Elbląg Elche
Eldersburg Eldoret Elgin Elista Elk Grove Elk Grove Village Elkhart Ellesmere Port Ellicott City
Ellore Elmhurst Elmont Eloy Alfaro Elyria Embu Encanto Enchanted Hills Encheng Encinitas Encino
Enfield Enfield Town Englewood Enschede Ensenada Enugu Envigado Epping Epworth Erfurt Erlangen
Erode Erzincan Erzurum Escondido Escuintla Esenler Esenyurt Esher Eskişehir Esmeraldas Espoo
Essen Essex Estero Esuk Oron Etobicoke Etāwah Euclid Euless Eunápolis Evanston Evansville Ewing
Exeter Exmouth Ezhou Fair Lawn Fair Oaks Fairbanks Fairborn Fairfield Faisalabad Falkirk
Fall River Fallbrook Falmouth Far Rockaway Fareham Fargo Faridabad Farmers Branch Farmington
Farmington Hills Farnborough Farnham Farrukhābād Farīdpur Fatehpur Favoriten Fayetteville
Federal Way Feira de Santana Felling Fendou Fengcheng Fenghuang Fergana Ferozepore
Ferraz de Vasconcelos Fianarantsoa Financial District Fishers Fitchburg Flagami Flagstaff
Flatbush Flatlands Florence-Graham Florianópolis Floridablanca Floridsdorf Florin Florissant
Flower Mound Foggia Folkestone Folsom Fond du Lac Fontana Foothill Farms Fordham Forest Hills
Formosa Fort Collins Fort Lauderdale Fort Lee Fort McMurray Fort Myers Fort Pierce Fort Smith
Fort Wayne Fort Worth Fortaleza Foster City Fountain Valley Fountainebleau Foz do Iguaçu
Framingham Framingham Center Franca Francisco Morato Franco da Rocha Frankfurt am Main Frankston
Frankston East Fredericton Freeport Freetown Freiburg Fresnillo Fresno Friedrichshain Friendswood
Frisco Fuencarral-El Pardo Fuenlabrada Fuji Fujieda Fujinomiya Fujisawa Fukayachō Fukui-shi
Fukuyama Fuling Fullerton Funchal Funtua Fushun Fuxin Fuyang Fuyu Fylde Fyzābād Fès al Bali Fürth
Fīrozābād Gaborone Gabès Gadag Gadag-Betageri Gadsden Gage Park Gagnoa Gahanna Gaillimh
Gainesville Gaithersburg Gajuwaka Galaţi Galesburg Gallatin Galveston Gandajika Gandhinagar
Gangneung Gangānagar Gangāpur Gangāwati Ganja Gaomi Gaoping Gaozhou Garanhuns Garden Grove
Gardena Gardez Garoua Gashua Gastonia Gateshead Gatineau Gaya Gbongan Gebze Geelong Gejiu
Gelsenkirchen Gemena Geneina General Santos Gent Genève Georgetown Gera Gereida Germantown Getafe
Ghazni Ghazīpur Ghāziābād Gifu-shi Gijón Gillette Gillingham Gilroy Gimcheon Girardot City Girón
Gisborne Giza Gladstone Glastonbury Glazov Glen Burnie Glen Waverley Glendale Glendale Heights
Glendora Glenrothes Glenview Gliwice Glossop Gloucester Godhra Goiânia Gojra Golden Glades
Goldsboro Goleta Gombe Gonbad-e Kāvūs Gondal Gondar Gondiā Gondā City Gongzhuling Goodyear
Goose Creek Gorakhpur Gorgān Gorontalo Gorzów Wielkopolski Goshen Gosport Gosāba
Governador Valadares Goyang-si Granby Grand Forks Grand Island Grand Junction Grand Prairie
Grand Rapids Grande Prairie Grants Pass Grapevine Gravataí Gravesend Grays Graz Great Falls
Great Malvern Great Sankey Great Yarmouth Greater Grand Crossing Greater Noida Greater Sudbury
Greeley Green Bay Greenacres City Greenburgh Greenfield Greenford Greenock Greenpoint Greensboro
Greenville Greenwood Grenoble Gresham Grimsby Grogol Groningen Grove City Groznyy Gràcia Guacara
Guadalajara de Buga Guadalupe Guanabacoa Guanare Guangming Guangshui Guangyuan Guankou Guantánamo
Guarapari Guarapuava Guaratinguetá Guarenas Guarujá Guarulhos Guatire Guaíba Gudivāda Guelma
Guelph Guildford Gujranwala Gujrat Gulbarga Gulfport Guli Gulu Guna Gunsan Guntakal Junction
Guntur Gurgaon Guri-si Gurnee Gusau Gustavo Adolfo Madero Guwahati Guyong Gwalior Gweru Gyeongju
Gyeongsan-si Gyumri Győr Gómez Palacio Göteborg Göttingen Gāndhīdhām Ha'il Haarlem Hachinohe
Hachiōji Hacienda Heights Hackensack Hadano Hadejia Haeju Hafar Al-Batin Hafizabad Hagerstown
Hagonoy Haicheng Haifa Hailar Hailun Haimen Hakodate Haldia Haldwani Halesowen Halifax
Hallandale Beach Haltom City Hamadān Hamamatsu Hamburg-Mitte Hamburg-Nord Hamden Hamhŭng Hami
Hamilton Hamm Hammond Hampton Hanam Handa Handan Hanford Hangu Hannover Hanover Park Hanumāngarh
Hanzhong Harburg Hardoī Hargeysa Haridwar Harlem Harlingen Harlow Harpenden Harrisburg
Harrisonburg Harrogate Hartford Hartlepool Hassan Hatfield Hattiesburg Havant Haverhill Hawassa
Hawthorne Haywards Heath Hazāribāgh Hebi Hebron Hegang Heidelberg Heihe Heilbronn Hell's Kitchen
Helsingborg Hemel Hempstead Hemet Hempstead Hendersonville Hengshui Hengyang Hepo Hereford
Hermosillo Herne Herne Bay Heroica Guaymas Heroica Matamoros Herriman Hervey Bay Herāt Hesperia
Heze Hialeah Hickory Hicksville Higashimurayama High Peak High Point High Wycombe Highland
Highlands Ranch Hikone Hildesheim Hillsboro Hilo Hilton Head Hilton Head Island Himeji Hinckley
Hindupur Hinesville Hino Hinthada Hirakata Hiratsuka Hirosaki Hisar Hitachi Hitachi-Naka Hitchin
Hobbs Hoboken Hoddesdon Hoffman Estates Holguín Holladay Holland Hollister Holloway Holly Springs
Holyoke Homestead Homyel' Honchō Hong Kong Honggang Honmachi Hoofddorp Hoover Hopkinsville
Hoppers Crossing Horlivka Horsham Horta-Guinardó Hortaleza Hortolândia Hoshangābād Hoshiārpur
Hospet Hosūr Hot Springs Hotan Houghton-Le-Spring Houma Hounslow Hove Hrodna Huadian Huai'an
Huaibei Huaihua Huainan Hualien City Huambo Huancayo Huanggang Huangshi Huangyan Huangzhou Huayin
Huber Heights Hubli Huddersfield Huelva Hugli Huicheng Huixquilucan Huizhou Hulan Hulan Ergi
Humen Huntersville Huntington Beach Huntington Park Huntington Station Huntsville Huocheng Hurst
Hutchinson Huyton Huzhou Huánuco Hwado Hwaseong-si Hyde Hyesan Hà Tiên Hà Đông Hābra Hājīpur
Hālīsahar Hāora Hāpur Hāthras Hōfu Hŭngnam Iaşi Ibadan Ibagué Ibarra Ibirité Ichalkaranji
Icheon-si Ichihara Ichinomiya Idaho Falls Idfū Idkū Igboho Iida Ijebu-Igbo Ijebu-Ode Ijero-Ekiti
Ikeja Ikere-Ekiti Ikire Ikirun Ikoma Ikot Ekpene Iksan Ila Orangun Ilebo Ilesa Ilhéus Iligan
Iligan City Ilkeston Ilobu Ilorin Imperatriz Imphal Imus Inazawa Indaiatuba Indian Trail
Indianapolis Indio Indore Indramayu Inglewood Ingolstadt Ingrāj Bāzār Inisa Innsbruck
Inver Grove Heights Invercargill Inverness Iowa City Ipatinga Ipswich Iquique Iquitos Iranshahr
Irapuato Irbid Iringa Irkutsk Irondequoit Ironville Irving Park Irvington Irákleion Ise-Ekiti
Isehara Isesaki Isfahan Ishinomaki Isiro Islington Ismailia Isparta Issaquah Itaboraí Itabuna
Itaguaí Itagüí Itajaí Itami Itapecerica da Serra Itapetininga Itapevi Itaquaquecetuba Ithaca
Itārsi Ivano-Frankivsk Ivanovo Ivanovskoye Iwaki Iwakuni Iwatsuki Ixtapaluca Izhevsk Izmaylovo
Iztacalco Iztapalapa Izumi Izumisano Jabalpur Jaboatão Jaboatão dos Guararapes Jabālyā Jacareí
Jackson Heights Jacksonville Jacmel Jacobabad Jaffa Jaffna Jagādhri Jaigaon Jalai Nur Jalandhar
Jalgaon Jalingo Jalpāiguri Jalālābād Jamaame Jamaica Jamaica Plain Jambi City Jamestown Jammu
Jamnagar Jamshedpur Jamālpur Jandira Janesville Jaraguá do Sul Jaranwala Jaunpur Jayapura Jaén
Jefferson City Jeffersonville Jeju City Jember Jeongeup Jequié Jersey City Jessore Jetpur
Jhang Sadr Jhelum Jhunjhunūn Jhānsi Ji Paraná Jiagedaqi Jiamusi Jiangmen Jiangyin Jiangyou
Jianshui Jiaojiang Jiaozhou Jiaozuo Jiashan Jiaxing Jiayuguan Jiazi Jieshi Jieshou Jieyang Jijel
Jimeta Jimma Jinchang Jincheng Jingdezhen Jingling Jingmen Jingzhou Jinhua Jining Jinzhou Jirjā
Jishu Jiujiang Jiupu Jiutai Jiutepec Jixi Jizan Jizzax Jodhpur Johns Creek Johnson City Joinville
Joliet Joliette Jolo Jombang Jonesboro Jonquière Joplin José C. Paz João Pessoa Juan Díaz
Juazeiro do Norte Juba Juiz de Fora Juliaca Jundiaí Juneau Jupiter Juárez Jālna Jāmuria Jīnd
Jōetsu Jūnāgadh Kabankalan Kabwe Kadoma Kaduna Kaesŏng Kafr ad Dawwār Kafr ash Shaykh Kahrīz
Kaifeng Kailua Kairouan Kaithal Kaiyuan Kakamigahara Kakogawachō-honmachi Kalamazoo Kalemie
Kaliningrad Kalininskiy Kalisz Kallithéa Kalmunai Kaluga Kalyān Kamalia Kamianets-Podilskyi
Kamianske Kamirenjaku Kamloops Kamoke Kampung Baru Subang Kampung Sungai Ara Kamyshin Kananga
Kanata Kanchipuram Kandahār Kandi Kaneohe Kangding Kanggye Kankan Kannapolis Kano Kanpur Kansk
Kaolack Karabağlar Karagandy Karaj Karaman Karamay Karbala Kariya Karlsruhe Karnāl Karol Bāgh
Karīmnagar Kashgar Kashihara-shi Kashipur Kashiwa Kassala Kassel Kasugai Kasukabe Kasur Katihar
Katowice Katsina Katsuta Katumba Kaunas Kawagoe Kawaguchi Kawanishi Kayseri Kaysville Kearns
Kearny Kecskemét Kediri Kedungwuni Keighley Keizer Keller Kelowna Kemerovo Ken Caryl
Kendale Lakes Kendall West Kendari Kenema Kenitra Kenner Kennesaw Kennewick Kenosha Kensington
Kentwood Kerch Kerman Kermanshah Kettering Kew Gardens Hills Khabarovsk Khabarovsk Vtoroy
Khamis Mushait Khammam Khandwa Khanna Khanpur Kharagpur Khardah Khasavyurt Khemisset Khenchela
Khimki Khlong Luang Khmelnytskyi Khobar Khomeynī Shahr Khoroshëvo-Mnevniki Khorramabad
Khorramshahr Khouribga Khowy Khujand Khulna Khurja Khushāb Khuzdar Khān Yūnis Kidderminster
Kielce Kigoma Kikwit Killeen Kilmarnock Kimhae Kindia Kindu King's Lynn Kings Bridge Kingsport
Kingston Kingston upon Hull Kingswood Kirkby Kirkcaldy Kirkland Kirkuk Kirov Kiryū Kisangani
Kisaran Kisarazu Kiselëvsk Kishangarh Kishiwada Kisi Kislovodsk Kismayo Kissimmee Kisumu Kitami
Kitchener Kitwe Klaipėda Klaten Klerksdorp Kluang Knoxville Koblenz Kohat Kokomo Kokshetau
Kokubunji Kolhāpur Kollam Kolomna Kolpino Kolwezi Kolār Komaki Komatsu Komsomolsk-on-Amur Konya
Korba Koreatown Korhogo Korla Korolev Koronadal Koshigaya Kostanay Kosti Kostroma Koszalin
Kot Addu Kota Kota Bharu Kotli Kousséri Kovrov Kozhikode Košice Kragujevac Kraków Krasnodar
Krasnogvargeisky Krasnoyarsk Krefeld Kremenchuk Kresek Kreuzberg Krishnanagar Kroonstad
Kropyvnytskyi Krugersdorp Kryvyi Rih Ksar El Kebir Kuala Terengganu Kuantan Kufa Kulim Kultali
Kulti Kumagaya Kumasi Kumba Kumbakonam Kunduz Kunshan Kupang Kurashiki Kure Kurgan Kurnool Kursk
Kurume Kusatsu Kushiro Kushtia Kutaisi Kuwana Kwang Binh Kwangmyŏng Kwinana
Kyain Seikgyi Township Kyzyl Kyzylorda Köln Kütahya Kākināda Kāmārhāti Kānchrāpāra Kırıkkale
Kızıltepe Kōfu Kōnan Kōriyama Kūhdasht Kūkatpalli L'Hospitalet de Llobregat La Ceiba La Crosse
La Gi La Habra La Haute-Saint-Charles La Jolla La Laguna La Mesa La Mirada La Pintana La Plata
La Porte La Presa La Puente La Quinta La Rioja La Romana La Serena La Vergne La Verne Laayoune
Labuan Bajo Ladner Lafayette Lafia Lafiagi Lages Laghouat Laguna Laguna Hills Laguna Niguel
Lahad Datu Laiwu Laiyang Laizhou Lake Charles Lake Elsinore Lake Forest Lake Havasu City
Lake Oswego Lake Ridge Lake Stevens Lake Worth Lakeland Lakeside Lakeville Lakewood Lakhīmpur
Lal Bahadur Nagar Lalitpur Lambaré Lampang Lancaster Land O' Lakes Langfang Lankaran Lansing
Laoag Laohekou Lapu-Lapu City Larache Laramie Laredo Largo Larkana Las Cruces Las Piñas Las Tunas
Latakia Latina Latur Lauderdale Lakes Lauderhill Launceston Lauro de Freitas Laval Lawang
Lawndale Lawrenceville Le Havre Le Mans League City Leamington Leander Leatherhead Leavenworth
Leawood Lebanon Lecheng Lee's Summit Leesburg Leganés Legaspi Legnica Lehi Lehigh Acres Leicester
Leiden Leighton Buzzard Leiyang Lekki Lembang Lenexa Lengshuijiang Leninsk-Kuznetsky Leominster
Les Cayes Leshan Letchworth Garden City Lethbridge Leverkusen Levittown Lewiston
Lewiston Orchards Lewisville Lexington Lexington-Fayette Leyland León Lianghu Lianhe Lianjiang
Lianran Lianshan Liaocheng Liaoyang Liaoyuan Libertad Libreville Licheng Lichfield Lichinga
Likasi Lilongwe Limassol Limeira Limoges Lincoln Park Lincoln Square Linden Linfen Linhai
Linhares Linköping Linshui Linton Hall Linxi Linxia Chengguanzhen Linyi Linz Lipa City Lipetsk
Lisburn Little Elm Little Rock Littlehampton Littleton Liupanshui Livermore Livingston
Livingstone Livonia Livorno Llanelli Lleida Lloydminster Lo Prado Loa Janan Lobito Lodi
Logan City Logan Square Logroño Loja Lompoc Lomé Londonderry County Borough Londrina Long Beach
Long Branch Long Eaton Long Xuyên Longfeng Longjiang Longjing Longmont Longueuil Longview
Los Altos Los Banos Los Gatos Los Mochis Los Teques Los Ángeles Loudi Loughborough Louisville
Loum Loveland Lower Earley Lower Hutt Lower West Side Lowestoft Luancheng Luanshya Lubango
Lubbock Lublin Lubuklinggau Lubumbashi Lucena Ludhiāna Ludwigshafen am Rhein Lufkin Luhansk
Luimneach Lumajang Luohe Luqiao Luton Lutsk Luxor Luziânia Lynchburg Lynnwood Lynwood
Lytham St Annes Lyubertsy Lyublino Lárisa Léogâne Lévis Lübeck Maastricht Maba Mabalacat City
Mableton Macapá Macau Macaé Macclesfield Maceió Machala Macheng Machida Machilīpatnam Mackay
Macon Madanapalle Madera Madhyamgram Madison Heights Madiun Madurai Maebashi Magangué
Magdalena Contreras Magelang Magnitogorsk Magugpo Poblacion Mahajanga Mahbūbnagar Mahilyow
Mahābād Maicao Maidenhead Maidstone Maiduguri Mainz Maitland Majie Makati City Makhachkala
Makiyivka Makurdi Malabo Maladzyechna Malakal Malambo Malang Malden Malindi Malingao
Malir Cantonment Malkajgiri Mallawī Malmö Malolos Maltepe Malāyer Managua Manassas Manaus
Mandaluyong City Mandaue City Mandi Bahauddin Mandimba Mandsaur Mandurah Mandya Mangalore Mangere
Mangotsfield Manhattan Beach Manisa Manitowoc Manizales Mankato Mannheim Mansfield Mansilingan
Manta Mantampay Manteca Manukau City Manzanillo Manzini Maple Grove Maple Ridge Maplewood
Mar del Plata Marabá Maracaibo Maracanaú Maracay Maradi Marana Marand Marawi City Marbella Mardan
Margate Mariara Maricopa Marienthal Maringá Marka Markham Marlboro Marlborough Maroua Maroubra
Marrero Martapura Martinez Marvdasht Marysville Maryvale Marzahn Marília Masan Masaya Mascara
Mascouche Maseru Masina Masjed Soleymān Maspeth Massillon Matadi Matagalpa Matanzas Mataram
Mataró Mathura Mati Matola Matsubara Matsudo Matsue Matsumoto Matsuyama Matthews Maturín Mauá
Mawlamyine Maxixe Maykop Mazatlán Mazyr Mazār-e Sharīf Mbandaka Mbeya Mbouda Mbuji-Mayi McAllen
McKinney McLean McMinnville Meads Mechanicsville Medellín Medford Medicine Hat Medina
Medina Estates Medinīpur Meerut Meiktila Meizhou Mejicanos Mek'ele Meknès Melbourne City Centre
Melitopol Memphis Mendip Mendoza Menifee Menlo Park Menomonee Falls Mentor Mentougou Merced
Meriden Meridian Merkezefendi Merlo Merrillville Merritt Island Mersin Merthyr Tydfil Mesa
Mesquite Messina Mestre Metairie Metairie Terrace Methuen Metz Mexicali Meycauayan Mezhdurechensk
Miami Beach Miami Gardens Miami Lakes Mianyang Miass Michigan City Middelburg Middlesbrough
Middleton Middletown Midland Midrand Midvale Midwest City Miguel Hidalgo Milagro Mildura Milford
Millcreek Milpitas Milton Keynes Minamirinkan Minatitlán Minato Mingora Mingshui Minnetonka
Minnetonka Mills Mino Minot Minzhu Mira Mesa Miramar Miri Miriālgūda Mirpur Khas Mirzāpur
Mishawaka Mishima Miskolc Mission Bend Mission District Mission Viejo Mississauga Missoula
Missouri City Mitcham Mito Mitrovicë Mixco Miyakonojō Mizhou Mişrātah Modakeke Modena Modesto
Moers Moga Mogi Guaçu Mogi das Cruzes Mohali Mohammedia Mojokerto Mokolo Mokopane Mokotów Mokpo
Moline Mombasa Moncloa-Aravaca Monclova Moncton Monghyr Monrovia Montclair Montebello
Monterey Park Montería Montes Claros Montgomery Village Montpellier Montréal Monywa Monza
Mooresville Moorhead Moorpark Moose Jaw Mopti Moratalaz Moratuwa Morbi Morden Morecambe Morelia
Moreno Valley Morgan Hill Morgantown Moriguchi Morioka Mormugao Morningside Heights Morogoro
Morris Heights Morón Morādābād Moshi Mossoró Mostaganem Mostar Mosul Motherwell Mothīhāri
Mott Haven Moundou Mount Juliet Mount Laurel Mount Lebanon Mount Pleasant Mount Prospect
Mount Vernon Mount Waverley Mountain View Mpumalanga Muar Mubi Mucumpiz Mudanjiang
Mueang Nonthaburi Mufulira Mukalla Mulhouse Multan Muncie Mundelein Muratpaşa Murcia Murfreesboro
Muricay Muridke Murom Murrieta Murwāra Musaffah Musashino Muskegon Muskogee Musoma
Mustafakemalpaşa Mutare Muzaffargarh Muzaffarnagar Muzaffarpur Muzaffarābād Mwanza Mwene-Ditu
Myeik Myingyan Mykolayiv Mymensingh Myrtle Beach Mysore Mytishchi Mzuzu Médéa Mérida Móstoles
Mönchengladbach Mülheim Münster Mālegaon Māler Kotla Mīāndoāb Mỹ Tho N'Djamena Nabatîyé et Tahta
Naberezhnyye Chelny Nablus Nacala Nacogdoches Nadiād Nador Naga Nagaoka Nagareyama Nagda Nagpur
Naihāti Najaf Najafgarh Najafābād Najrān Nakhodka Nakhon Pathom Nakhon Si Thammarat Nakuru
Nalgonda Namangan Nampa Nampula Namur Nanaimo Nanchong Nanded Nandurbar Nandyāl Nangi Nanpiao
Nanping Nantong Nanyang Napa Naperville Napier Nara-shi Narela Narre Warren South Narsingdi
Nashik Nashua Nashville Nasiriyah Nassau Natal Natick National City Natore Naucalpan de Juárez
Naugatuck Navadwīp Navapolatsk Navarre Navi Mumbai Navoiy Navojoa Navotas Navsāri Nawabshah
Nawābganj Nazilli Nazrēt Ndola Near North Side Neath Neftekamsk Nefteyugansk Negombo Nehe
Neijiang Neiva Nellore Nelspruit Nepean Netanya Neue Neustadt Neukölln Neuquén Neuss Nevinnomyssk
New Albany New Bedford New Berlin New Bern New Braunfels New Britain New Brunswick New Cairo
New City New Haven New Iberia New Kingston New Mirpur New Plymouth New Rochelle New South Memphis
New Westminster Newark Newark on Trent Newburn Newbury Newcastle under Lyme Newcastle upon Tyne
Newington Newmarket Newnan Newport Newport Beach Newport News Newton Abbot Newtownabbey Neyagawa
Neyshābūr Ngaoundéré Nguru Niagara Falls Niamey Nicolás Romero Niihama Nijmegen Nikopol Nilópolis
Nippes Nishi-Tokyo-shi Nishinomiya-hama Nishio Niterói Nizhnekamsk Nizhnevartovsk
Nizhniy Novgorod Nizhny Tagil Nizāmābād Nkongsamba Nkpor Nnewi Nobeoka Noble Park Noblesville
Noda Nogales Noginsk Noida Norfolk Norfolk County Norilsk Norristown North Atlanta North Bay
North Bel Air North Bergen North Bethesda North Center North Charleston North Chicopee
North Cowichan North Fort Myers North Highlands North Hills North Hollywood North La Crosse
North Las Vegas North Lauderdale North Lawndale North Little Rock North Miami North Miami Beach
North Olmsted North Peoria North Port North Providence North Richland Hills North Ridgeville
North Royalton North Shields North Shore North Stamford North Tonawanda North Vancouver
North York Northampton Northbrook Northglenn Northridge Northwich Norwalk Norwich
Notre-Dame-de-Grâce Nou Barris Nouakchott Nova Friburgo Nova Iguaçu Novato Novi Novo Hamburgo
Novo-Peredelkino Novocheboksarsk Novocherkassk Novokuybyshevsk Novokuznetsk Novomoskovsk
Novorossiysk Novosibirsk Novotroitsk Novyye Cherëmushki Nowrangapur Noyabrsk Nsukka Nuevo Laredo
Nukus Numazu Nuneaton Nur-Sultan Nyala Nyíregyháza Nzérékoré Nîmes Nürnberg Nāgarpur Nāgercoil
Nāngloi Jāt Nārāyanganj O'Fallon Oak Creek Oak Hill Oak Lawn Oak Park Oakland Oakland Park Oakley
Oakton Oakville Oaxaca Oberhausen Obihiro Obninsk Obuase Ocala Oceanside Ochakovo-Matveyevskoye
Ocoee Ocumare del Tuy Odawara Odenton Odintsovo Offa Offenbach Oildale Ojo de Agua Okanagan Okap
Okara Okazaki Okene Okigwe Oklahoma City Okrika Olathe Oldenburg Oldham Oleksandriya Olinda
Olive Branch Olmaliq Olney Olomouc Olongapo Olsztyn Omaha Omdurman Omsk Ondo Ongole Onitsha Opole
Oradea Orai Oran Orangevale Orangeville Ordos Ordu Oregon City Orekhovo-Borisovo
Orekhovo-Borisovo Severnoye Orekhovo-Zuyevo Orem Orenburg Orillia Orizaba Orkney Orland Park
Orléans Ormoc Ormond Beach Oro Valley Orsha Orsk Oruro Orël Orūmīyeh Osan Osasco Oshawa Oshkosh
Osmaniye Osnabrück Osogbo Osorno Ostrava Oswego Otaru Ottakring Ouagadougou Ouargla Oujda-Angad
Oulu Oum el Bouaghi Ourense Overland Park Oviedo Owasso Owensboro Owerri Owings Mills Oxnard
Oxon Hill-Glassmanor Oyama Ozone Park Paarl Pachuca de Soto Pacifica Padalarang Padangsidempuan
Paderborn Padova Pagadian Pahrump Paignton Paisley Pak Kret Pakenham Pakokku Pakpattan
Palangkaraya Palatine Palhoça Pallāvaram Palm Bay Palm Beach Gardens Palm Coast Palm Desert
Palm Harbor Palm Springs Palma Palma Soriano Palmas Palmdale Palmerston North Palmira Palo Alto
Palo Negro Palopo Paltan Palwal Pamanukan Pamplona Pamulang Panalanoy Panamá Panchkula Panevėžys
Pangkalpinang Panshan Panvel Parakou Paramaribo Paramount Paranaguá Paraná Parauapebas Parbhani
Parepare Park Ridge Park Slope Parkchester Parkersburg Parkland Parkville Parla Parma Parnamirim
Parnaíba Parral Parsippany Parung Pasadena Pasarkemis Pasay Pasco Paseh Pasig City
Pasragad Branch Passaic Passo Fundo Pasto Pasuruan Paterson Pathein Pathānkot Pati Patiāla Patna
Patos de Minas Paulista Pavlodar Pavlohrad Pawtucket Payakumbuh Peabody Peachtree City
Peachtree Corners Pearl City Pearland Peckham Pekalongan Pekanbaru Pekin Pelotas Pemalang
Pematangsiantar Pemba Pembroke Pines Penn Hills Pennsauken Pensacola Penticton Penza Peoria
Perbaungan Percut Pereira Peristéri Perm Perpignan Perris Perth Amboy Perugia Pescara Peshawar
Petaling Jaya Petaluma Petapa Petare Petaẖ Tiqwa Peterborough Peterlee Petersburg Petrogradka
Petrolina Petropavl Petropavlovsk-Kamchatsky Petrozavodsk Petrópolis Pflugerville Pforzheim
Phagwāra Phalaborwa Phan Rang-Tháp Chàm Pharr Phenix City Phitsanulok Phra Pradaeng Phú Khương
Phủ Lý Piatra Neamţ Pickering Pico Rivera Piedras Negras Pietermaritzburg Pikesville Pikine Pilar
Pilsen Pimpri Pinar del Río Pindamonhangaba Pindiga Pine Bluff Pine Hills Pinellas Park
Pingdingshan Pingliang Pingshan Pinhais Pinsk Piracicaba Piscataway Pita Kotte Piteşti Pittsburg
Pittsfield Piura Placentia Plainfield Planaltina Plano Plant City Plantation Playa del Carmen
Pleasant Grove Pleasant Hill Pleasanton Pleven Ploieşti Plovdiv Plumbon Plymouth Pocatello
Podgorica Podolsk Poinciana Point Cook Pointe-Claire Pointe-Noire Polokwane Poltava Pomona
Pompano Beach Ponce Ponnāni Ponta Grossa Ponte Vedra Beach Pontefract Pontiac Pontianak Pontypool
Pontypridd Poole Popayán Porbandar Porirua Port Arthur Port Blair Port Charlotte Port Coquitlam
Port Elizabeth Port Harcourt Port Louis Port Macquarie Port Orange Port Said Port Saint Lucie
Port Sudan Port-Gentil Port-de-Paix Portage Portage Park Porterville Portmore Porto Alegre
Porto Seguro Porto Velho Porto-Novo Portoviejo Portsmouth Portsmouth Heights Posadas Post Falls
Potchefstroom Potomac Potosí Potsdam Poughkeepsie Pouso Alegre Poway Poznań Poços de Caldas
Prabumulih Praga Południe Praia Praia Grande Prato Prattville Prenzlauer Berg Prescot
Prescott Valley Presidente Prudente Presnenskiy Prestwich Prince Albert Prince George Pristina
Prizren Probolinggo Proddatūr Providence Provo Pskov Pucallpa Pudsey Puducherry Pudukkottai
Puebla Pueblo Puente Alto Puente de Vallecas Puerto Cabello Puerto La Cruz Puerto Montt
Puerto Plata Puerto Princesa Puerto Vallarta Pulandian Pullman Pulong Santa Cruz Pune Puning Puno
Punta Arenas Punta Cana Punto Fijo Punāsa Puqi Puri Purley Purnia Puruliya Purwakarta Purwodadi
Purwokerto Pushkino Puthia Putian Puyallup Puyang Puyang Chengguanzhen Pyatigorsk Pyay
Pyin Oo Lwin Pátra Pécs Pétionville Pābna Pālanpur Pālghāt Pāli Pānihāti Pānīpat Pār Naogaon
Pārsābād Pātan Pīlibhīt Płock Qalyūb Qapqal Qarchak Qarshi Qazvin Qianjiang Qianzhou Qingnian
Qingyuan Qingzhou Qinhuangdao Qinzhou Qinā Qionghai Qiqihar Quanzhou Queen Creek Queens Village
Queimados Quelimane Queluz Quetta Quetzaltenango Quevedo Qui Nhon Quilmes Quilpué Quinte West
Qujing Qurayyat Quthbullapur Québec Qūchān Rabak Racine Radnor Radom Raebareli Rafaḩ Rafsanjān
Rahim Yar Khan Raigarh Raipur Rajapalaiyam Raleigh Ramadi Ramagundam Ramat Gan Ramenki Ramsgate
Rancagua Ranchi Rancho Cordova Rancho Cucamonga Rancho Palos Verdes Rancho Penasquitos
Rancho Santa Margarita Randallstown Randburg Randfontein Randwick Rangkasbitung Rangpur
Rantauprapat Rapid City Rasht Ratlām Raurkela Rawang Rayleigh Recife Recklinghausen Red Deer
Redan Redcar Redding Redditch Redhill Redlands Redmond Redondo Beach Redruth Redwood City
Regensburg Reggio Calabria Reggio nell'Emilia Rego Park Reigate Reims Relizane Remscheid
Rengasdengklok Reno Renton Repentigny Resende Reservoir Resistencia Ressano Garcia Reston Retiro
Reus Reutlingen Revere Rewa Rewāri Reykjavík Reynoldsburg Reynosa Reẖovot Rhondda Rialto
Ribeirão Pires Ribeirão Preto Ribeirão das Neves Richards Bay Richardson Richfield Richland
Richmond Hill Richmond West Ridgewood Rijeka Rimini Rimouski Rio Branco Rio Claro Rio Grande
Rio Rancho Rio Verde Rio das Ostras Riobamba Rishon LeẔiyyon Rishra Riverside Riverton Riverview
Riviera Beach Rivne Rizhao Roanoke Robertsonpet Rochdale Rochester Hills Rock Forest Rock Hill
Rock Island Rockford Rockhampton Rockingham Rocklin Rockville Rockwall Rocky Mount Rodriguez
Rogers Park Rohini Rohnert Park Rohtak Romeoville Romford Rondonópolis Roodepoort Roorkee Rosario
Rosemead Rosenberg Roseville Rossendale Rostock Rostov-na-Donu Roswell Rotherham Rotorua Rouen
Round Rock Rowland Heights Rowlett Rowville Roxas City Royal Leamington Spa Royal Oak
Royal Palm Beach Royal Tunbridge Wells Rubidoux Rubtsovsk Ruda Śląska Rudnyy Rugby Ruislip
Runcorn Ruse Rushden Russeifa Rustenburg Rutherglen Ryazanskiy Rybinsk Rybnik Rzeszów
Râmnicu Vâlcea Río Cuarto Rāichūr Rāiganj Rāj-Nāndgaon Rājahmundry Rājkot Rājshāhi Rāmgundam
Rāmpur Rānīganj Rạch Giá Sa Dec Saarbrücken Sabadell Sabhā Sabzevar Sacaba Saddiqabad Safi
Saginaw Saguenay Saharsa Sahiwal Sahāranpur Saidpur Saint Albans Saint Charles Saint Clair Shores
Saint Cloud Saint George Saint John Saint Joseph Saint Louis Park Saint Neots Saint Paul
Saint Peters Saint-Denis Saint-Eustache Saint-Georges Saint-Hyacinthe Saint-Jean-sur-Richelieu
Saint-Jérôme Saint-Laurent Saint-Louis Saint-Léonard Saint-Quentin-en-Yvelines Saint-Étienne
Sakai Sakakah Sakata Saki Sakura Salaberry-de-Valleyfield Salamanca Salatiga Salavat Salem
Salerno Salford Salihorsk Salina Salinas Salisbury Salt Lake City Salta Saltillo Salvador
Salvaleón de Higüey Salzgitter Salé Al Jadida Samara Samarkand Sambalpur Sambhal Sammamish Samsun
Samut Prakan San Angelo San Antonio San Bernardino San Bernardo San Blas-Canillejas San Bruno
San Clemente San Cristóbal San Dimas San Fernando San Gabriel San Jacinto San José San Juan
San Juan Capistrano San Juan Sacatepéquez San Leandro San Lorenzo San Luis San Luis Obispo
San Luis Potosí San Marcos San Mateo San Miguel San Miguelito San Pablo San Pedro San Pedro Sula
San Rafael San Ramon San Salvador San Tan Valley San-Pédro Sanandaj Sancaktepe Sancti Spíritus
Sandachō Sandakan Sandy Hills Sandy Springs Sanming Sanshui Sant Andreu Sant Martí Santa Ana
Santa Barbara Santa Bárbara d'Oeste Santa Catarina Santa Clara Santa Clarita Santa Cruz Santa Fe
Santa Luzia Santa Maria Santa Marta Santa María Chimalhuacán Santa Monica Santa Paula Santa Rita
Santa Rosa Santa Tecla Santander Santarém Santee Santiago de Cuba Santiago de Querétaro
Santiago de Surco Santiago del Estero Santo André Santo Domingo Santo Domingo Este
Santo Domingo Oeste Santol Santos Sants-Montjuïc Sapele Sapucaia Saqqez Saransk Sarasota Saratoga
Saratov Sargodha Sarh Sariwŏn Sarnia Sarrià-Sant Gervasi Sasebo Saskatoon Satara Satna Satu Mare
Saugor Sault Ste. Marie Savage Savannah Sawangan Sawāi Mādhopur Sayama Sayreville
Sayreville Junction Saïda Scarborough Schaumburg Schenectady Schertz Schöneberg Scottsdale
Scranton Scunthorpe Seaside Secunderabad Security-Widefield Seeb Sekondi-Takoradi Semey Semnan
Seogwipo Seongnam-si Seoni Sepang Sepatan Serang Serekunda Sergiyev Posad Serilingampalle
Serpukhov Serra Sete Lagoas Seto Settat Sevastopol Severn Severna Park Severnyy Severodvinsk
Seversk Sevilla Sfax Shagamu Shahecheng Shahkot Shahr-e Kord Shahrud Shakhty Shakopee Shangqiu
Shangrao Shangri-La Shangyu Shanhaiguan Shanwei Shaoguan Shaowu Shaoxing Sharjah Shashi
Shawinigan Shchelkovo Shchukino Sheboygan Sheepshead Bay Shekhupura Shengli Shepparton Sherbrooke
Sherman Oaks Sherpur Sherwood Park Shibganj Shibīn al Kawm Shihezi Shikarpur Shillong Shilong
Shimla Shimoga Shimonoseki Shimotoda Shinyanga Shiqi Shiqiao Shiraz Shivaji Nagar Shivpuri Shiyan
Shizuishan Shoreline Shreveport Shrewsbury Shrīrāmpur Shuangcheng Shuangyashan Shunyi Shyamnagar
Shymkent Shāhjānpur Shāhzādpur Shāntipur Si Racha Sialkot Sibiu Sibu Sicklerville Sidi Bel Abbès
Sidoarjo Sidon Siegen Sierra Vista Siirt Sikasso Silang Silchar Siliguri Silver Lake
Silver Spring Simferopol Simi Valley Simmering Simões Filho Sincelejo Singa Singapore Singaraja
Singkawang Singrauli Sinnar Sinop Sinŭiju Sioux City Sioux Falls Siping Sirajganj Sirjan Sirsa
Sirte Sittingbourne Situbondo Sivas Siverek Siwān Skelmersdale Skikda Skokie Skudai Slough
Sloviansk Smolensk Smyrna Soacha Sobral Socorro Sogamoso Sohag Sohar Sokodé Sokoto Soledad
Solihull Solikamsk Solingen Sollentuna Solntsevo Solāpur Somerville Songea Songjiang Songnim
Songyuan Sonārgaon Sonīpat Soran Soreang Sorel-Tracy Sorocaba Sorong Sosnowiec Souk Ahras Sousse
South Bel Air South Bend South Benfleet South Boston South Croydon South Gate South Hill
South Jordan South Jordan Heights South Kingstown South Lawndale South Miami Heights
South Peabody South San Francisco South Shields South Shore South Suffolk South Tangerang
South Valley South Vineland South Whittier Southall Southaven Southend-on-Sea Southfield
Southglenn Southport Soweto Soyapango Soyībug Spalding Spanish Fork Spanish Town Sparks
Spartanburg Spokane Spokane Valley Spring Hill Spring Valley Springdale Springfield
Springfield Gardens Springville Spruce Grove Sri Jayewardenepura Kotte Srikakulam Srinagar
St Albans St Helens St. Albert St. Catharines St. Charles St. John's St. Johns St. Thomas Staines
Stamford Stara Zagora Staryy Oskol State College Staten Island Statesboro Stavanger
Sterling Heights Sterlitamak Stevenage Stillwater Stockport Stockton Stockton-on-Tees
Stoke-on-Trent Stonecrest Stourbridge Stow Stratford Streamwood Stretford Strogino Strongsville
Strood Stroud Studio City Subang Jaya Subotica Suceava Sucre Suez Suffolk Sugar Land Suihua
Suining Suita Suitland-Silver Hill Suizhou Sujiatun Sukabumi Sukkur Suleja Sullana Sultanbeyli
Sultangazi Sultānpur Sulţānah Sumaré Sumedang Sumedang Utara Summerville Sumqayıt Sumter Sumy
Sun City Sun Prairie Sunbury Suncheon Sungai Petani Sunggal Sunnyside Sunnyvale Sunrise Manor
Sunset Park Surakarta Surbiton Surendranagar Surfers Paradise Surgut Suriāpet Surrey
Sutton Coldfield Sutton in Ashfield Suzano Suzuka Swadlincote Swansea Swindon Swords Syktyvkar
Sylhet Syracuse Szczecin Szeged Székesfehérvár São Carlos São José São Leopoldo São Luís
São Vicente Sétif Sông Cầu Södermalm Sāngli Sātkhira Sāveh Sīkar Sīnah Sītāpur Sōka Sūjāngarh
Sūrat Tabora Taboão da Serra Tabriz Tabuk Tacna Tacoma Taganrog Taganskiy Tagiura Taguig Taihecun
Taiping Taishan Taitung City Taizhou Tajimi Takamatsu Takaoka Takarazuka Takasaki Takatsuki Takeo
Takoradi Talca Talcahuano Taldykorgan Talisay Tallaght Tallahassee Tam Kỳ Tamale Tamarac Tambaram
Tambov Tamiami Tampere Tampico Tamworth Tanda Tandil Tando Adam Tando Allahyar Tanga Tangerang
Tanggu Tangier Tanjore Tanjung Pinang Tanjungbalai Tanza Taoyuan City Tapachula Taranto Taraz
Targówek Tarhuna Tarija Tarlac City Tarneit Tarnów Tarragona Tarsus Tartu Tasek Glugor
Tasikmalaya Taubaté Taunggyi Taungoo Taunton Tauranga Tawau Taylorsville Taytay Taza Teaneck
Tebingtinggi Tegal Tegucigalpa Tehuacán Tekirdağ Telde Telford Teluknaga Tema Temara Tembisa
Temecula Temirtau Tempe Tempe Junction Temple City Temuco Teni Tepexpan Tepic Teresina
Teresópolis Ternopil Terrassa Terre Haute Terrebonne Teshi Old Town Tete Texarkana Texas City
Texcoco de Mora Teófilo Otoni Thaton The Acreage The Bronx The Colony The Hammocks The Villages
The Woodlands Thessaloníki Thika Thiruvananthapuram Thiès Thiès Nones Thoothukudi
Thornton-Cleveleys Thousand Oaks Thrissur Throgs Neck Thunder Bay Thāne Thānesar Thủ Dầu Một
Tianfu Tianshui Tiaret Tieli Tieling Tigard Tigwav Tilburg Timişoara Timmins Timon Tinley Park
Tipton Tiraspol Tirmiz Tiruchirappalli Tirunelveli Tirupati Tiruppur Tiruvannāmalai Tiruvottiyūr
Titusville Titāgarh Tizi Ouzou Tiébo Tlalnepantla Tlalpan Tlaquepaque Tlemcen Tláhuac Toamasina
Tobruk Tokat Tokorozawa Tokuyama Toledo Toliara Toluca Tomakomai Toms River Tomsk Tonalá
Tonbridge Tondabayashichō Tongchuanshi Tonghae Tonghua Tongliao Tongshan Tongzhou Tonk Tonypandy
Tooele Toowoomba Topeka Torbat-e Ḩeydarīyeh Tordher Torquay Torrejón de Ardoz Torrevieja Torreón
Torrington Toruń Totton Touba Toulon Tours Town 'n' Country Townsville Towson Toyohashi Toyokawa
Toyonaka Toyota Trabzon Trier Trieste Trincomalee Trois-Rivières Troparëvo Trowbridge Trujillo
Trumbull Tsaritsyno Tshikapa Tsuen Wan Tsukuba Tuckahoe Tucson Tuguegarao Tula Tulancingo Tulare
Tulsa Tuluá Tumbes Tumkūr Tungi Tunja Tupelo Turgutlu Turhal Turku Turlock Turmero Turpan
Tuscaloosa Tustin Tutamandahostel Tuxtepec Tuxtla Tuy Hòa Tuzla Tver Twin Falls Tychy Tyldesley
Tyoply Stan Tyre Tyumen Tân An Târgu-Mureş Tébessa Tétouan Türkmenabat Tādepallegūdem Tāngāil
Uberaba Uberlândia Ubon Ratchathani Udaipur Udgīr Udupi Ueda Ugep Uijeongbu-si Uitenhage Ujjain
Ukhta Ulan-Ude Ulanhot Ulhasnagar Ulyanovsk Umm Qaşr Umraniye Umuahia Umuarama Ungaran Union City
Universal City University City University Place Unnāo Upland Uppal Kalan Upper Arlington
Upper Hutt Uppsala Uptown Urayasu Urbana Urbandale Urdaneta Urganch Urmston Uromi Ursynów Uruapan
Uruguaiana Usera Ussuriysk Ust-Kamenogorsk Utica Utrecht Utsunomiya Uvira Uzhgorod Uşak Vacaville
Vacoas Vadodara Valdivia Valdosta Valladolid Valledupar Vallejo Valley Glen Valley Stream
Valparaiso Valparaíso Valrico Van Nuys Vanadzor Vanderbijlpark Vantaa Varanasi Varginha Varna
Varāmīn Vasco da Gama Vasyl'evsky Ostrov Vejalpur Velikiy Novgorod Velikiye Luki Vellore Ventura
Venustiano Carranza Veracruz Vereeniging Verāval Veshnyaki Vestavia Hills Viamão Vicenza
Victoria de Durango Victoriaville Victorville Vidisha Vigo Vihari Vijayawada Vila Velha
Villa Canales Villa Lugano Villa Nueva Villahermosa Villaverde Villavicencio Villeurbanne
Vineland Vinh Vinnytsia Viranşehir Virginia Beach Virār Visakhapatnam Visalia Vista Vitebsk
Vitória Vitória da Conquista Vizianagaram Viña del Mar Vladikavkaz Volgodonsk Volgograd Vologda
Volta Redonda Volzhskiy Voronezh Vryheid Vykhino-Zhulebino Várzea Grande Várzea Paulista Västerås
Vĩnh Yên Vị Thanh Waco Wad Medani Wafangdian Waipahu Wake Forest Waldorf Walkden Walla Walla
Wallasey Wallsend Walnut Walnut Creek Walsall Waltham Wandsbek Wanganui Wanxian Warangal Wardha
Warner Robins Warri Warrington Warwick Washington Heights Washwood Heath Waterbury Waterford
Waterloo Waterlooville Watertown Watford Watsonville Waukegan Waukesha Wausau Wauwatosa
Waxahachie Wazirabad Wałbrzych Wednesfield Weihai Weinan Welkom Welland Welling Wellingborough
Welwyn Garden City Wenatchee Wenchang Wenshan City Wentzville Werribee Weru Weslaco Wesley Chapel
West Albany West Allis West Babylon West Bend West Bloomfield Township West Bridgford
West Bromwich West Coon Rapids West Covina West Des Moines West End West Englewood West Fargo
West Gulfport West Hartford West Haven West Hills West Hollywood West Jerusalem West Jordan
West Lafayette West Lake Sammamish West Lawn West Little River West Lynchburg West New York
West Orange West Palm Beach West Raleigh West Ridge West Sacramento West Seneca West Torrington
West Town West Valley City West Vancouver West Warwick Westerville Westfield Westlake Westland
Westminster Westmont Weston-super-Mare Westonaria Weymouth Whangarei Wharton Wheat Ridge Wheaton
Wheeling White Plains White Rock Whitestone Whitley Bay Whitstable Whittier Wichita Wichita Falls
Wickford Widnes Wiesbaden Wigan Wigston Magna Wildomar Wildwood Wilkes-Barre Willemstad
Williamsburg Willingboro Willowbrook Willowdale Wilmington Wilmslow Wilson Winchester Windhoek
Windsor Winejok Winnipeg Winsford Winston-Salem Winter Garden Winter Haven Winter Springs Wisbech
Wishaw Witbank Witten Woburn Woking Wokingham Wola Wolfsburg Wollongong Wolverhampton Woodbury
Woodhaven Woodland Woodland Hills Woodlands Woodlawn Woodridge Woodside Woodstock Woonsocket
Worcester Worksop Worthing Wrexham Wrocław Wuchuan Wuda Wuhai Wuhu Wuppertal Wusong Wuwei Wuxue
Wuzhou Würzburg Wādī as Sīr Włocławek Wŏnju Wŏnsan Xai-Xai Xalapa de Enríquez Xiangtan Xiangyang
Xianning Xiantao Xianyang Xiaogan Xiazhen Xichang Xico Xilin Hot Xindi Xinghua Xingtai Xinhui
Xinji Xinpu Xintai Xinxiang Xinyang Xinyuan Xinzhou Xiulin Xiuying Xochimilco Xuanzhou Xuchang
Yaizu Yakeshi Yakima Yakutsk Yamoussoukro Yamunānagar Yanbu Yancheng Yangchun Yangjiang Yangju
Yangquan Yangshuo Yangzhou Yanji Yaoundé Yaroslavl Yasenevo Yate Yavatmāl Yazd Yeadon
Yekaterinburg Yelahanka Yelets Yenakiyeve Yenangyaung Yeosu Yeovil Yevlakh Yevpatoriya Yibin
Yichun Yingkou Yiyang Yokkaichi Yokosuka Yonago Yonkers Yono Yorba Linda Yoshkar-Ola Youngstown
Yuanlin Yuba City Yucaipa Yuci Yueyang Yulin Yuncheng Yunfu Yushu Yuxi Yuyao Yuzhno-Sakhalinsk
Yên Vinh Zaanstad Zabrze Zacatecas Zagazig Zahedan Zama Zamora Zanjān Zanzibar Zaoyang Zaozhuang
Zapopan Zaporizhia Zaria Zarqa Zawiya Zelenograd Zemun Zenica Zeytinburnu Zhabei Zhalantun
Zhanaozen Zhangjiakou Zhangye Zhangzhou Zhaodong Zhaoqing Zhaotong Zhaoyuan Zheleznodorozhnyy
Zhenjiang Zhenzhou Zhezqazghan Zhicheng Zhongshan Zhongxiang Zhoucun Zhoukou Zhu Cheng City Zhuji
Zhulebino Zhumadian Zhuzhou Zhytomyr Zibo Zielona Góra Zigong Ziguinchor Zinder Zlatoust Zliten
Zoetermeer Zonguldak Zoucheng Zugló Zunyi Zwolle Zyablikovo Zyuzino Zürich Zābol Álvaro Obregón
Århus Çankaya Çorlu Çorum Ðà Lạt Ðông Hà Örebro Ürümqi Üsküdar Ādilābād Ādoni Āmol Āsansol Āvadi
Āzādshahr Čačak Đinh Văn Đưc Trọng Īlām İnegol İskenderun İzmir İzmit Łódź Ōgaki Ōita Ōmuta Ōtsu
Śródmieście Şabrātah Şabāḩ as Sālim Şalālah Şanlıurfa Şişli Šiauliai Ţalkhā Ḩalwān Ḩamāh Ḩawallī
`;
