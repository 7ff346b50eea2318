/* Derived by scripts/deriveLatinWords.mjs; see THIRD-PARTY-NOTICES.md. */

/** Names of larger cities in Latin letters, separated by spaces (inside a name: no-break spaces). */
export const CITY_NAMES = `
A Coruña Aachen Aalborg Abadan Abakaliki Abakan Abbotsford Abbottabad Abengourou Abeokuta
Aberdeen Abha Abiko Abilene Abobo Abohar Abomey-Calavi Abu Ghurayb Abu Kabir Acapulco de Juárez
Acarigua Achalpur Acheng Achinsk Acilia-Castel Fusano-Ostia Antica Acton Ad Diwaniyah Ad-Damazin
Adapazarı Adelaide Hills Adilabad Adiwerna Admiralteisky Ado-Ekiti Adoni Adıyaman Afyonkarahisar
Agadez Agadir Agartala Ageoshimo Agra Aguascalientes Ahmadnagar Ahmadpur East Ahmedabad Ahvaz
Ahwatukee Foothills Airoli Aix-en-Provence Aizawl Ajax Ajdabiya Ajman City Ajmer Akademicheskoe
Akashi Akola Akron Aksaray Aksu Aktau Aktobe Akure Al Ahmadi Al Ajaylat Al Bab Al Fallujah Al Faw
Al Fayyum Al Hawamidiyah Al Hillah Al Hoceïma Al Hudaydah Al Hufuf Al Jadid Al Jubayl Al Kharj
Al Khums Al Kut Al Manaqil Al Mansurah Al Minya Al Mubarraz Al Qadarif Alafaya Alagoinhas Alamar
Alandur Alanya Alappuzha Albacete Albany Albany Park Alberton Albuquerque Alcalá de Henares
Alcobendas Alcorcón Aldershot Algeciras Alhambra Alicante Alief Aligarh Aliso Viejo Allahabad
Allapattah Allentown Almere Stad Almería Aloha Alor Setar Alpharetta Altadena Altamonte Springs
Altay Alto Barinas Altona Altoona Altrincham Alwar Amadora Amagasaki Amaigbo Amarillo Amarnath
Ambala Ambato Ambattur Americana Amersfoort Ames Amherst Amiens Amol Ampang Amravati Amritsar
Amroha An Nuhud Anaco Anaheim Anand Ananindeua Anantapur Anbu Anda Andijon Andong Andover Angarsk
Angeles City Angers Angra dos Reis Angren Anjo Ankang Ankeny Ann Arbor Annaba Annandale Anqing
Anqiu Ansan-si Anshan Anshun Antakya Antananarivo Antelope Antioch Antipolo Antofagasta Antsirabe
Antwerpen Anyama Anyang Anyang-si Anápolis Aparecida de Goiânia Apeldoorn Apex Apopa Apopka
Apple Valley Appleton Apucarana Ar Raqqah Ar Rayyan Aracaju Arad Araguaína Arak Aral Arapiraca
Arar Araraquara Araras Araruama Araucária Araçatuba Arcadia Archway Ardabil Arden-Arcade Arequipa
Arganzuela Argenteuil Arica Arish Arjawinangun Arlington Arlington Heights Armavir Armenia
Arnavutköy Arnhem Arrah Arroyo Naranjo Artëm Arusha Arvada Arzamas As Salimiyah As Samawah
As Sulaymaniyah As Suwayq Asahikawa Asaka Asansol Ashburn Ashdod Asheville Ashford Ashikaga
Ashkelon Ashoknagar Kalyangarh Ashton-under-Lyne Asmara Aspen Hill Assis Astanajapura Astoria
Astrakhan Aswan Asyut Atani Atascocita Ataşehir Atbara Atibaia Atsiaman Atsugi Attleboro Atyrau
Auburn Auburn Gresham Augsburg Aurangabad Austin Avadi Avondale Awka Ayacucho Aydın Aylesbury
Az Zawiyah Az Zubayr Azadshahr Azamgarh Azare Azcapotzalco Azusa Aïn Beïda Aïn Oussera
Bab Ezzouar Babol Babruysk Bacolod City Bacoor Bacău Badajoz Badalona Badlapur Bafoussam Bagaha
Bagerhat Baghlan Bago Bago City Bahadurgarh Baharampur Bahawalnagar Bahawalpur Bahir Dar Bahraigh
Bahçelievler Bahía Blanca Baia Mare Baicheng Baidoa Baidyabati Baishan Baiyin Bakersfield
Balakovo Balashikha Balasore Baldwin Park Baliuag Balkh Ballarat Balti Balurghat Balvanera
Balıkesir Bama Bamenda Banbury Banda Banda Aceh Bandar Abbas Bandar Lampung Bandar-e Anzali
Bandundu Bandırma Baneh Bangaon Bangil Bangor Bangui Banha Bani Suwayf Banja Luka Banjaran
Banjarmasin Bankura Banqiao Bansbaria Banstead Banyuwangi Baoshan Baqubah Baraki Barakpur
Baranagar Baranovichi Barasat Barbacena Barddhaman Bareilly Barinas Barisal Barnala Barnaul
Barnsley Barnstable Barquisimeto Barra Mansa Barrancabermeja Barranquilla Barreiras Barretos
Barrow in Furness Barsi Barueri Baruta Barysaw Basildon Basingstoke Basrah Basti Bat Yam Bata
Batala Batang Bataysk Bathinda Batikent Batley Batman Batna Baton Rouge Battagram Battersea
Battle Creek Batumi Baturaja Bauchi Bauru Bawshar Bayamo Bayamón Bayan Nur Bayonne Bayside
Baytown Bağcılar Başakşehir Beau Bassin-Rose Hill Beaumont Beavercreek Beaverton Beawar Beckenham
Becontree Bedford Beersheba Begusarai Beibei Beipiao Beira Bejaïa Bel Air South Belawan
Belford Roxo Belgaum Belgrano Bell Gardens Bella Vista Bellary Belleville Bellevue Bellflower
Bellingham Bello Belmont Cragin Belo Horizonte Belém Bemowo Bender Bendigo Bengbu Bengkulu
Benguela Beni Beni Mellal Benin City Benito Juarez Benito Juárez Benoni Bensonhurst Bentonville
Benxi Beppu Berazategui Berbera Berdyansk Berezniki Bergamo Bergedorf Bergen Bergisch Gladbach
Bertoua Berwick Berwyn Besançon Bethal Bethesda Bethlehem Betim Bettiah Beverly Cove
Bexhill-on-Sea Bexley Beylikdüzü Bhadravati Bhadreswar Bhagalpur Bhairab Bazar Bharatpur Bharuch
Bhatpara Bhavnagar Bhayandar Bhilai Bhilwara Bhimavaram Bhimbar Bhind Bhisho Bhiwandi Bhiwani
Bhopal Bhubaneshwar Bhuj Bhusaval Białystok Bibirevo Bida Bidar Bielany Bielefeld Bielsko-Biala
Bihar Sharif Bijapur Bikaner Bila Tserkva Bilaspur Bilbays Bilimora Billings Biloxi Bilqas Bimbo
Binangonan Binghamton Binjai Bintulu Binzhou Biratnagar Birgañj Birigui Birjand Birkenhead
Birnin Kebbi Biryulëvo Bishoftu Biskra Bismarck Bissau Biysk Bizerte Biñan Blackburn Blackpool
Blacksburg Blacktown Blagoveshchensk Blainville Blantyre Bletchley Blida Blitar Bloemfontein
Bloomfield Bloomington Bloxwich Blue Springs Blumenau Bnei Brak Boa Vista Bobo-Dioulasso
Boca Raton Bochum Bochum-Hordel Bognor Regis Bogorodskoye Bogra Bohicon Boise Bojnurd Bokaro
Boksburg Bolingbrook Bolton Boma Bonita Springs Bontang Bootle Bordj Bou Arreridj Bordj el Kiffan
Borivli Borough Park Borujerd Boshan Bossier City Botad Bothell Botoşani Botshabelo Bottrop
Botucatu Bouaké Boulder Boulogne-Billancourt Boumerdas Bountiful Bournemouth Bowling Green
Boyeros Boyle Heights Boynton Beach Bozeman Bozhou Bracknell Bradenton Bragança Paulista
Brahmapur Braintree Brakpan Brampton Brantford Brateyevo Bratsk Braunschweig Brazzaville Braşov
Brea Breda Bremerhaven Brentwood Brescia Brest Briarwood Bridgend Bridgeport Bridgewater
Bridgwater Brighton Park Brits Brixton Brno Brockton Broken Arrow Bromsgrove Brookhaven Brookline
Brooklyn Brooklyn Park Broomfield Brossard Brownsville Brugge Bryansk Brăila Bucaramanga
Bucheon-si Buckeye Buckley Budapest III. kerület Budapest XI. kerület Budapest XIII. kerület
Budaun Budta Buena Park Buenaventura Buenavista Buffalo Buffalo Grove Buguma Buhe Bujumbura Bukan
Bukavu Bukhara Bukit Mertajam Bulandshahr Bulaon Bulawayo Bunbury Bundaberg Buraydah Burbank
Burewala Burgas Burgos Burhanpur Burien Burleson Burlington Burnley Burnsville Bursa
Burton upon Trent Bury St Edmunds Bushehr Bushwick Butembo Butterworth Butuan Buzău Bydgoszcz
Bytom Béchar Bình Long Büyükçekmece Bảo Lộc Bỉm Sơn Cabanatuan City Cabimas Cabo Cabo Frio
Cabuyao Cachoeirinha Cachoeiro de Itapemirim Cadiz Caen Cagliari Cagua Cainta Cairns Cajamarca
Calabar Calabozo Calama Calamba Calexico Cali Callao Caloocan City Camagüey Camarillo Camayenne
Camaçari Camden Campbell Campeche Campina Grande Campinas Campo Grande Campos dos Goytacazes
Canarsie Canary Wharf Cancún Cangzhou Cannock Canoas Canoga Park Canterbury Cao Lãnh Cape Coast
Cape Coral Capiatá Carabanchel Carapicuíba Carletonville Carlisle Carlsbad Carmichael Carol City
Carol Stream Carrefour Carrollton Carrollwood Village Carshalton Carson City Cartagena Cartago
Caruaru Carúpano Casa Grande Casas Adobes Cascavel Castanhal Castle Rock Castleford Castlereagh
Castro Valley Catalina Foothills Catanduva Catania Cathedral City Catia La Mar Catonsville
Caucaia Cavite City Caxias Caxias do Sul Cebu City Cedar Falls Cedar Hill Cedar Park Cedar Rapids
Celaya Centennial Center City Central City Centralniy Centreville Centro Habana Centurion Ceres
Cergy-Pontoise Cerritos Cerro Chakwal Chakwama Chalco Chamartín Chamberí Champaign Chanda
Chandannagar Chandigarh Chanduasi Changde Changji Changshu City Changzhi Changzhou Chaohu
Chaoyang Chaozhou Chapecó Chapel Hill Chapra Charallave Charleroi Charleston Charlotte
Charlottenburg Charlottesville Charlottetown Chas Chatham Chatsworth Chattanooga Cheboksary
Cheektowaga Chelmsford Cheltenham Chelyabinsk Chemnitz Chengde Chenghua Chengtangcun Chengzhong
Chenzhou Cheonan Cheongju-si Cherepovets Cherkasy Cherkessk Chernihiv Chernivtsi Cherry Hill
Chertanovo Yuzhnoye Cherëmushki Chesapeake Cheshunt Chesterfield Chetumal Cheyenne Chhatarpur
Chhindwara Chicago Lawn Chiclayo Chicoloapan Chicopee Chifeng Chigasaki Chihuahua Chikmagalur
Chikushino-shi Chilliwack Chillán Chilpancingo Chimbote Chimoio Chinandega Chinatown Chincha Alta
Chingola Chiniot Chinju Chino Chino Hills Chirchiq Chishtian Chisinau Chita Chitradurga
Chittagong Chittaurgarh Chitungwiza Chizhou Chlef Cho Dok Chofu Choloma Chon Buri Chongjin
Chorzów Chula Vista Chuncheon Churu Chuzhou Châteauguay Ciamis Ciampea Cibinong Cicero
Ciego de Ávila Cienfuegos Cikampek Cikarang Cikupa Cileungsir Cileunyi Cimahi Cincinnati Ciputat
Cirebon Citeureup Citrus Heights City Center City of Balikpapan City of Sammamish
City of Westminster Ciudad Acuña Ciudad Apodaca Ciudad Benito Juárez Ciudad Bolívar
Ciudad Camilo Cienfuegos Ciudad Delicias Ciudad General Escobedo Ciudad Guayana Ciudad Lineal
Ciudad López Mateos Ciudad Madero Ciudad Nezahualcoyotl Ciudad Obregón Ciudad Valles
Ciudad Victoria Ciudad del Carmen Ciudad del Este Ciutat Vella Clacton-on-Sea Clarksville
Clearwater Clermont-Ferrand Cleveland Heights Clifton Clinton Township Cluj-Napoca Coacalco
Coachella Coatbridge Coatzacoalcos Cochabamba Cochin Coconut Creek Coeur d'Alene Coimbatore Coity
Colatina Colchester Colima College Station Collierville Colonia Lindavista Colonia del Valle
Colorado Springs Colton Columbia Columbus Comilla Commerce City Comodoro Rivadavia Compton
Conakry Concepción Concord Coney Island Conroe Conselheiro Lafaiete Constanta Constantine
Contagem Coon Rapids Copiapó Coppell Coquimbo Coquitlam Coral Gables Coral Springs Cork Cornwall
Coro Corona Coronel Fabriciano Corpus Christi Corrientes Corvallis Costa Mesa Cotabato Cotia
Cotonou Council Bluffs Country Club Coventry Covina Covington Coyoacán Craigavon Craigieburn
Craiova Cranston Crawley Crewe Criciúma Croix-des-Bouquets Croydon Crystal Lake Cuauhtémoc
Cuautitlán Cuautitlán Izcalli Cuautla Cubatão Cuddalore Cuddapah Cuenca Cuernavaca Cuiabá Cuito
Culiacán Cumaná Cumbernauld Cung Kiệm Cupertino Curicó Curitiba Curug Cutler Bay Cuttack
Cuyahoga Falls Cwmbran Cypress Cypress Hills Częstochowa Córdoba Cúcuta Cần Giuộc Cần Giờ
Cẩm Phả Mines Củ Chi Dadonghai Dadu Dadukou Dagenham Dagupan Daitocho Dale City Dali Daliang
Daloa Daly City Dam Dam Damanhur Damoh Danbury Dandong Danshui Danville Daqing Darbhanga
Darjiling Darlington Darmstadt Dartford Dartmouth Daska Kalan Dasmariñas Datong Daugavpils
Davangere Davenport Dawei Dawukou Daxing Dayton Daytona Beach Dazhou Daşoguz DeKalb DeSoto
Dearborn Dearborn Heights Decatur Deer Valley Deerfield Beach Dehiwala-Mount Lavinia Dehra Dun
Dehri Dehui Deir ez-Zor Delicias Delray Beach Deltona Denizli Denton Deoli Deoria Depok
Dera Ghazi Khan Dera Ismail Khan Derbent Derince Des Moines Des Plaines Dese Dewas Dewsbury
Deyang Dezhou Dhamar Dhanbad Dharan Dharmavaram Dhaulpur Dhulia Diadema Diamond Bar Dibrugarh
Diepsloot Diez de Octubre Digos Dihok Dijon Dikirnis Dimapur Dimitrovgrad Dinajpur Dinapore
Dindigul Dingzhou Dire Dawa Disuq Divinópolis Divo Diyarbakır Djelfa Djibouti Djougou Dodoma
Dolisie Dollard-Des Ormeaux Dombivli Don Luan Donaustadt Doncaster Donetsk Donghai Dongling
Dongtai Dongxing Dongyang Doral Dordrecht Dos Hermanas Dosquebradas Dothan Douala Douliu Douma
Dourados Dover Downers Grove Downey Draper Drobeta-Turnu Severin Drummondville Dubuque Duisburg
Duluth Dumaguete Dumai Dundalk Dundee Dunedin Dunfermline Dunhua Dunstable Dunwoody
Duque de Caxias Durg Durgapur Durham Durrës Dzerzhinsk Dąbrowa Górnicza Dương Đông Eagan
East Brunswick East Chattanooga East Concord East Flatbush East Hampton East Harlem East Hartford
East Honolulu East Independence East Jerusalem East Kilbride East Lansing East London
East Los Angeles East New York East Norwalk East Orange East Pensacola Heights East Providence
East Village East York Eastbourne Eastleigh Eastvale Eau Claire Ebetsu Ebute Ikorodu
Ecatepec de Morelos Ech Chettia Echo Park Ed Damer Eden Prairie Edgewater Edina Edinburg Edirne
Edison Edmond Edmonds Edmonton Edéa Efon-Alaaye Eimsbüttel Eindhoven Eixample Ejido Ejigbo
Ekibastuz El Achir El Cajon El Centro El Daein El Dorado Hills El Eulma El Fasher El Jadid
El Limón El Monte El Obeid El Oued El Paso El Progreso El Tigre Elazığ Elbasan Elbląg Elche
Eldoret Elgin Elista Elk Grove Elkhart Ellesmere Port Ellicott City Ellore Elmhurst Eloy Alfaro
Elyria Embu Encanto Enchanted Hills Encheng Encinitas Encino Enfield Enfield Town Enschede
Ensenada Enugu Envigado Epworth Erfurt Erlangen Erode Erzincan Erzurum Escondido Escuintla
Esenler Esenyurt Esher Eskişehir Esmeraldas Espoo Essen Esuk Oron Etawah Etobicoke Euclid Euless
Eunápolis Evanston Evansville Exeter Ezhou Fairfield Faisalabad Fall River Fareham Fargo
Faridabad Faridpur Farmington Farmington Hills Farnborough Farrukhabad Fatehpur Favoriten
Fayetteville Federal Way Feira de Santana Fendou Fengcheng Fenghuang Fergana Ferozepore
Ferraz de Vasconcelos Fianarantsoa Financial District Firozabad Fishers Fitchburg Flagami
Flagstaff Flatbush Flatlands Florence-Graham Florianópolis Floridablanca Floridsdorf Florin
Florissant Flower Mound Foggia Folkestone Folsom Fond du Lac Fontana Fordham Forest Hills Formosa
Fort Collins Fort Lauderdale Fort McMurray Fort Myers Fort Pierce Fort Smith Fort Wayne
Fort Worth Fortaleza Fountain Valley Fountainebleau Foz do Iguaçu Framingham Framingham Center
Franca Francisco Morato Franco da Rocha Frankfurt am Main Fredericton Freeport Freetown Freiburg
Fresnillo Fresno Friedrichshain Frisco Fuencarral-El Pardo Fuenlabrada Fuji Fujieda Fujinomiya
Fujisawa Fukayacho Fukui-shi Fukuyama Fuling Fullerton Funchal Funtua Fushun Fuxin Fuyang Fuyu
Fylde Fyzabad Fès al Bali Fürth Gaborone Gabès Gadag Gadag-Betageri Gage Park Gagnoa Gaillimh
Gainesville Gaithersburg Gajuwaka Galati Galveston Gandajika Gandhidham Gandhinagar Ganganagar
Gangapur Gangawati Gangneung Ganja Gaomi Gaoping Gaozhou Garanhuns Garden Grove Gardena Gardez
Garoua Gashua Gastonia Gateshead Gatineau Gaya Gbongan Gebze Geelong Gejiu Gelsenkirchen Gemena
Geneina General Santos Gent Genève Georgetown Gera Gereida Germantown Getafe Ghaziabad Ghazipur
Ghazni Gifu-shi Gijón Gillingham Gilroy Gimcheon Girardot City Girón Giza Glazov Glen Burnie
Glen Waverley Glendale Glendora Glenview Gliwice Gloucester Godhra Goiânia Gojra Gombe
Gonbad-e Kavus Gonda City Gondal Gondar Gondia Gongzhuling Goodyear Goose Creek Gorakhpur Gorgan
Gorontalo Gorzów Wielkopolski Gosaba Gosport Governador Valadares Goyang-si Granby Grand Forks
Grand Island Grand Junction Grand Prairie Grand Rapids Grande Prairie Grapevine Gravataí
Gravesend Grays Graz Great Falls Great Sankey Great Yarmouth Greater Noida Greater Sudbury
Greeley Green Bay Greenburgh Greenock Greensboro Greenville Greenwood Grenoble Gresham Grimsby
Grogol Groningen Groznyy Gràcia Guacara Guadalajara de Buga Guadalupe Guanabacoa Guanare
Guangming Guangshui Guangyuan Guankou Guantánamo Guarapari Guarapuava Guaratinguetá Guarenas
Guarujá Guarulhos Guatire Guaíba Gudivada Guelma Guelph Guildford Gujranwala Gujrat Gulbarga
Gulfport Guli Gulu Guna Gunsan Guntakal Junction Guntur Gurgaon Guri-si Gusau
Gustavo Adolfo Madero Guwahati Guyong Gwalior Gweru Gyeongju Gyeongsan-si Gyumri Győr
Gómez Palacio Göteborg Göttingen Ha'il Haarlem Habra Hachinohe Hachioji Hacienda Heights
Hackensack Hadano Hadejia Haeju Hafar Al-Batin Hafizabad Hagerstown Hagonoy Haicheng Haifa Hailar
Hailun Haimen Hajipur Hakodate Haldia Haldwani Halesowen Halifax Halisahar Haltom City Halwan
Hamadan Hamah Hamamatsu Hamburg-Mitte Hamburg-Nord Hamden Hamhŭng Hami Hamilton Hamm Hammond
Hampton Hanam Handa Handan Hanford Hangu Hannover Hanumangarh Hanzhong Haora Hapur Harburg Hardoi
Hargeysa Haridwar Harlem Harlingen Harlow Harrisburg Harrisonburg Harrogate Hartford Hartlepool
Hassan Hatfield Hathras Hattiesburg Havant Haverhill Hawalli Hawassa Hawthorne Hazaribagh Hebi
Hebron Hegang Heidelberg Heihe Heilbronn Hell's Kitchen Helsingborg Hemel Hempstead Hemet
Hempstead Hendersonville Hengshui Hengyang Hepo Herat Hereford Hermosillo Herne Heroica Guaymas
Heroica Matamoros Hervey Bay Hesperia Heze Hialeah Hickory Hicksville Higashimurayama High Peak
High Point High Wycombe Highland Highlands Ranch Hikone Hildesheim Hillsboro Hilo
Hilton Head Island Himeji Hinckley Hindupur Hino Hinthada Hirakata Hiratsuka Hirosaki Hisar
Hitachi Hitachi-Naka Hoboken Hoffman Estates Hofu Holguín Holloway Holyoke Homestead Homyel'
Honcho Hong Kong Honggang Honmachi Hoofddorp Hoover Horlivka Horsham Horta-Guinardó Hortaleza
Hortolândia Hoshangabad Hoshiarpur Hospet Hosur Hotan Hounslow Hove Hrodna Huadian Huai'an
Huaibei Huaihua Huainan Hualien City Huambo Huancayo Huanggang Huangshi Huangyan Huangzhou Huayin
Hubli Huddersfield Huelva Hugli Huicheng Huixquilucan Huizhou Hulan Hulan Ergi Humen Huntersville
Huntington Beach Huntington Park Huntsville Huocheng Hutchinson Huyton Huzhou Huánuco Hwado
Hwaseong-si Hyesan Hà Tiên Hà Đông Hŭngnam Iaşi Ibadan Ibagué Ibarra Ibirité Ichalkaranji
Icheon-si Ichihara Ichinomiya Idaho Falls Idfu Idku Igboho Iida Ijebu-Igbo Ijebu-Ode Ijero-Ekiti
Ikeja Ikere-Ekiti Ikire Ikirun Ikoma Ikot Ekpene Iksan Ila Orangun Ilam Ilebo Ilesa Ilhéus Iligan
Iligan City Ilobu Ilorin Imperatriz Imphal Imus Inazawa Indaiatuba Indianapolis Indio Indore
Indramayu Inglewood Ingolstadt Ingraj Bazar Inisa Innsbruck Invercargill Inverness Iowa City
Ipatinga Ipswich Iquique Iquitos Iranshahr Irapuato Irbid Iringa Irkutsk Irondequoit Ironville
Irving Park Irvington Irákleion Ise-Ekiti Isehara Isesaki Isfahan Ishinomaki Isiro Islington
Ismailia Isparta Itaboraí Itabuna Itaguaí Itagüí Itajaí Itami Itapecerica da Serra Itapetininga
Itapevi Itaquaquecetuba Itarsi Ivano-Frankivsk Ivanovo Ivanovskoye Iwaki Iwakuni Iwatsuki
Ixtapaluca Izhevsk Izmaylovo Iztacalco Iztapalapa Izumi Izumisano Jabalpur Jabalya Jaboatão
Jaboatão dos Guararapes Jacareí Jackson Heights Jacksonville Jacmel Jacobabad Jaffa Jaffna
Jagadhri Jaigaon Jalai Nur Jalalabad Jalandhar Jalgaon Jalingo Jalna Jalpaiguri Jamaame Jamaica
Jamalpur Jambi City Jammu Jamnagar Jamshedpur Jamuria Jandira Janesville Jaraguá do Sul Jaranwala
Jaunpur Jayapura Jaén Jefferson City Jeffersonville Jeju City Jember Jeongeup Jequié Jersey City
Jessore Jetpur Jhang Sadr Jhansi Jhelum Jhunjhunun Ji Paraná Jiagedaqi Jiamusi Jiangmen Jiangyin
Jiangyou Jianshui Jiaojiang Jiaozhou Jiaozuo Jiashan Jiaxing Jiayuguan Jiazi Jieshi Jieshou
Jieyang Jijel Jimeta Jimma Jinchang Jincheng Jind Jingdezhen Jingling Jingmen Jingzhou Jinhua
Jining Jinzhou Jirja Jishu Jiujiang Jiupu Jiutai Jiutepec Jixi Jizan Jizzax Jodhpur Joetsu
Johns Creek Johnson City Joinville Joliet Jolo Jombang Jonesboro Jonquière Joplin José C. Paz
João Pessoa Juan Díaz Juazeiro do Norte Juba Juiz de Fora Juliaca Junagadh Jundiaí Jupiter Juárez
Kabankalan Kabwe Kadoma Kaduna Kaesŏng Kafr ad Dawwar Kafr ash Shaykh Kahriz Kaifeng Kairouan
Kaithal Kaiyuan Kakamigahara Kakinada Kakogawacho-honmachi Kalamazoo Kalemie Kaliningrad
Kalininskiy Kalisz Kallithéa Kalmunai Kaluga Kalyan Kamalia Kamarhati Kamianets-Podilskyi
Kamianske Kamirenjaku Kamloops Kamoke Kampung Baru Subang Kampung Sungai Ara Kamyshin Kananga
Kanata Kanchipuram Kanchrapara Kandahar Kandi Kangding Kanggye Kankan Kannapolis Kano Kanpur
Kansk Kaolack Karabağlar Karagandy Karaj Karaman Karamay Karbala Karimnagar Kariya Karlsruhe
Karnal Karol Bagh Kashgar Kashihara-shi Kashipur Kashiwa Kassala Kassel Kasugai Kasukabe Kasur
Katihar Katowice Katsina Katsuta Katumba Kaunas Kawagoe Kawaguchi Kawanishi Kayseri Kearny
Kecskemét Kediri Kedungwuni Keighley Keller Kelowna Kemerovo Kendale Lakes Kendari Kenema Kenitra
Kenner Kennewick Kenosha Kentwood Kerch Kerman Kermanshah Kettering Khabarovsk Khabarovsk Vtoroy
Khamis Mushait Khammam Khan Yunis Khandwa Khanna Khanpur Kharagpur Khardah Khasavyurt Khemisset
Khenchela Khimki Khlong Luang Khmelnytskyi Khobar Khomeyni Shahr Khoroshëvo-Mnevniki Khorramabad
Khorramshahr Khouribga Khowy Khujand Khulna Khurja Khushab Khuzdar Kidderminster Kielce Kigoma
Kikwit Killeen Kilmarnock Kimhae Kindia Kindu King's Lynn Kings Bridge Kingsport Kingston
Kingston upon Hull Kingswood Kirkby Kirkcaldy Kirkland Kirkuk Kirov Kiryu Kisangani Kisaran
Kisarazu Kiselëvsk Kishangarh Kishiwada Kisi Kislovodsk Kismayo Kissimmee Kisumu Kitami Kitchener
Kitwe Klaipėda Klaten Klerksdorp Kluang Knoxville Koblenz Kofu Kohat Kokomo Kokshetau Kokubunji
Kolar Kolhapur Kollam Kolomna Kolpino Kolwezi Komaki Komatsu Komsomolsk-on-Amur Konan Konya Korba
Koreatown Korhogo Koriyama Korla Korolev Koronadal Koshigaya Kostanay Kosti Kostroma Koszalin
Kot Addu Kota Kota Bharu Kotli Kousséri Kovrov Kozhikode Košice Kragujevac Kraków Krasnodar
Krasnogvargeisky Krasnoyarsk Krefeld Kremenchuk Kresek Kreuzberg Krishnanagar Kroonstad
Kropyvnytskyi Krugersdorp Kryvyi Rih Ksar El Kebir Kuala Terengganu Kuantan Kufa Kuhdasht
Kukatpalli Kulim Kultali Kulti Kumagaya Kumasi Kumba Kumbakonam Kunduz Kunshan Kupang Kurashiki
Kure Kurgan Kurnool Kursk Kurume Kusatsu Kushiro Kushtia Kutaisi Kuwana Kwang Binh Kwangmyŏng
Kyain Seikgyi Township Kyzyl Kyzylorda Köln Kütahya Kırıkkale Kızıltepe L'Hospitalet de Llobregat
La Ceiba La Crosse La Gi La Habra La Haute-Saint-Charles La Jolla La Laguna La Mesa La Mirada
La Pintana La Plata La Puente La Quinta La Rioja La Romana La Serena Laayoune Labuan Bajo Ladner
Lafayette Lafia Lafiagi Lages Laghouat Laguna Laguna Niguel Lahad Datu Laiwu Laiyang Laizhou
Lake Charles Lake Elsinore Lake Forest Lake Havasu City Lake Ridge Lakeland Lakeville Lakewood
Lakhimpur Lal Bahadur Nagar Lalitpur Lambaré Lampang Lancaster Langfang Lankaran Lansing Laoag
Laohekou Lapu-Lapu City Larache Laredo Largo Larkana Las Cruces Las Piñas Las Tunas Latakia
Latina Latur Lauderhill Launceston Lauro de Freitas Laval Lawang Le Havre Le Mans League City
Leatherhead Lecheng Lee's Summit Leesburg Leganés Legaspi Legnica Lehi Lehigh Acres Leicester
Leiden Leiyang Lekki Lembang Lenexa Lengshuijiang Leninsk-Kuznetsky Leominster Les Cayes Leshan
Letchworth Garden City Lethbridge Leverkusen Levittown Lewisville Lexington Lexington-Fayette
León Lianghu Lianhe Lianjiang Lianran Lianshan Liaocheng Liaoyang Liaoyuan Libertad Libreville
Licheng Lichinga Likasi Lilongwe Limassol Limeira Limoges Lincoln Park Lincoln Square Linden
Linfen Linhai Linhares Linköping Linshui Linxi Linxia Chengguanzhen Linyi Linz Lipa City Lipetsk
Lisburn Little Rock Littlehampton Littleton Liupanshui Livermore Livingston Livingstone Livonia
Livorno Llanelli Lleida Lo Prado Loa Janan Lobito Lodi Logan City Logan Square Logroño Loja
Lompoc Lomé Londonderry County Borough Londrina Long Beach Long Eaton Long Xuyên Longfeng
Longjiang Longjing Longmont Longueuil Longview Los Mochis Los Teques Los Ángeles Loudi
Loughborough Louisville Loum Loveland Lower Hutt Lowestoft Luancheng Luanshya Lubango Lubbock
Lublin Lubuklinggau Lubumbashi Lucena Ludhiana Ludwigshafen am Rhein Luhansk Luimneach Lumajang
Luohe Luqiao Luton Lutsk Luxor Luziânia Lynchburg Lynwood Lytham St Annes Lyubertsy Lyublino
Lárisa Léogâne Lévis Lübeck Maastricht Maba Mabalacat City Macapá Macau Macaé Macclesfield Maceió
Machala Macheng Machida Machilipatnam Mackay Macon Madanapalle Madera Madhyamgram Madiun Madurai
Maebashi Magangué Magdalena Contreras Magelang Magnitogorsk Magugpo Poblacion Mahabad Mahajanga
Mahbubnagar Mahilyow Maicao Maidenhead Maidstone Maiduguri Mainz Maitland Majie Makati City
Makhachkala Makiyivka Makurdi Malabo Maladzyechna Malakal Malambo Malang Malayer Malden Malegaon
Maler Kotla Malindi Malingao Malir Cantonment Malkajgiri Mallawi Malmö Malolos Maltepe Managua
Manassas Manaus Mandaluyong City Mandaue City Mandi Bahauddin Mandimba Mandsaur Mandurah Mandya
Mangalore Mangere Manisa Manizales Mankato Mannheim Mansfield Mansilingan Manta Mantampay Manteca
Manukau City Manzanillo Manzini Maple Grove Maple Ridge Maplewood Mar del Plata Marabá Maracaibo
Maracanaú Maracay Maradi Marana Marand Marawi City Marbella Mardan Margate Mariara Maricopa
Marienthal Maringá Marka Markham Marlboro Maroua Martapura Marvdasht Marysville Maryvale Marzahn
Marília Masan Masaya Mascara Maseru Masina Masjed Soleyman Maspeth Matadi Matagalpa Matanzas
Mataram Mataró Mathura Mati Matola Matsubara Matsudo Matsue Matsumoto Matsuyama Maturín Mauá
Mawlamyine Maxixe Maykop Mazar-e Sharif Mazatlán Mazyr Mbandaka Mbeya Mbouda Mbuji-Mayi McAllen
McKinney McLean Meads Medellín Medford Medicine Hat Medina Medina Estates Medinipur Meerut
Meiktila Meizhou Mejicanos Mek'ele Meknès Melbourne City Centre Melitopol Memphis Mendip Mendoza
Menifee Mentor Mentougou Merced Meriden Meridian Merkezefendi Merlo Mersin Merthyr Tydfil Mesa
Mesquite Messina Mestre Metairie Metairie Terrace Methuen Metz Mexicali Meycauayan Mezhdurechensk
Miami Beach Miami Gardens Miandoab Mianyang Miass Middelburg Middlesbrough Middleton Middletown
Midland Midrand Midwest City Miguel Hidalgo Milagro Milford Millcreek Milpitas Milton Keynes
Minamirinkan Minatitlán Minato Mingora Mingshui Minnetonka Minnetonka Mills Mino Minot Minzhu
Mira Mesa Miramar Miri Mirialguda Mirpur Khas Mirzapur Mishawaka Mishima Miskolc Misratah
Mission District Mission Viejo Mississauga Missoula Missouri City Mitcham Mito Mitrovicë Mixco
Miyakonojo Mizhou Modakeke Modena Modesto Moers Moga Mogi Guaçu Mogi das Cruzes Mohali Mohammedia
Mojokerto Mokolo Mokopane Mokotów Mokpo Moline Mombasa Moncloa-Aravaca Monclova Moncton Monghyr
Monrovia Montebello Monterey Park Montería Montes Claros Montpellier Montréal Monywa Monza
Moorhead Mopti Moradabad Moratalaz Moratuwa Morbi Morden Morecambe Morelia Moreno Valley
Morgan Hill Moriguchi Morioka Mormugao Morningside Heights Morogoro Morris Heights Morón Moshi
Mossoró Mostaganem Mostar Mosul Mothihari Mott Haven Moundou Mount Laurel Mount Pleasant
Mount Prospect Mount Vernon Mountain View Mpumalanga Muar Mubi Mucumpiz Mudanjiang
Mueang Nonthaburi Mufulira Mukalla Mulhouse Multan Muncie Muratpaşa Murcia Murfreesboro Muricay
Muridke Murom Murrieta Murwara Musaffah Musashino Musoma Mustafakemalpaşa Mutare Muzaffarabad
Muzaffargarh Muzaffarnagar Muzaffarpur Mwanza Mwene-Ditu Myeik Myingyan Mykolayiv Mymensingh
Mysore Mytishchi Mzuzu Médéa Mérida Móstoles Mönchengladbach Mülheim Münster Mỹ Tho N'Djamena
Nabatîyé et Tahta Naberezhnyye Chelny Nablus Nacala Nadiad Nador Naga Nagaoka Nagareyama Nagarpur
Nagda Nagercoil Nagpur Naihati Najaf Najafabad Najafgarh Najran Nakhodka Nakhon Pathom
Nakhon Si Thammarat Nakuru Nalgonda Namangan Nampa Nampula Namur Nanaimo Nanchong Nanded
Nandurbar Nandyal Nangi Nangloi Jat Nanpiao Nanping Nantong Nanyang Napa Naperville Napier
Nara-shi Narayanganj Narela Narsingdi Nashik Nashua Nashville Nasiriyah Nassau Natal
National City Natore Naucalpan de Juárez Navadwip Navapolatsk Navi Mumbai Navoiy Navojoa Navotas
Navsari Nawabganj Nawabshah Nazilli Nazret Ndola Near North Side Neath Neftekamsk Nefteyugansk
Negombo Nehe Neijiang Neiva Nellore Nelspruit Nepean Netanya Neue Neustadt Neukölln Neuquén Neuss
Nevinnomyssk New Bedford New Braunfels New Britain New Brunswick New Cairo New City New Haven
New Kingston New Mirpur New Plymouth New Rochelle New South Memphis New Westminster Newark
Newark on Trent Newburn Newcastle under Lyme Newcastle upon Tyne Newmarket Newport Newport Beach
Newport News Newtownabbey Neyagawa Neyshabur Ngaoundéré Nguru Niagara Falls Niamey Nicolás Romero
Niihama Nijmegen Nikopol Nilópolis Nippes Nishi-Tokyo-shi Nishinomiya-hama Nishio Niterói
Nizamabad Nizhnekamsk Nizhnevartovsk Nizhniy Novgorod Nizhny Tagil Nkongsamba Nkpor Nnewi Nobeoka
Noblesville Noda Nogales Noginsk Noida Norfolk Norfolk County Norilsk North Atlanta North Bay
North Bergen North Bethesda North Charleston North Chicopee North Highlands North Hills
North Hollywood North La Crosse North Las Vegas North Lauderdale North Little Rock North Miami
North Miami Beach North Peoria North Port North Richland Hills North Shore North Stamford
North Vancouver North York Northampton Northridge Northwich Norwalk Norwich Notre-Dame-de-Grâce
Nou Barris Nouakchott Nova Friburgo Nova Iguaçu Novato Novi Novo Hamburgo Novo-Peredelkino
Novocheboksarsk Novocherkassk Novokuybyshevsk Novokuznetsk Novomoskovsk Novorossiysk Novosibirsk
Novotroitsk Novyye Cherëmushki Nowrangapur Noyabrsk Nsukka Nuevo Laredo Nukus Numazu Nuneaton
Nur-Sultan Nyala Nyíregyháza Nzérékoré Nîmes Nürnberg O'Fallon Oak Lawn Oak Park Oakland
Oakland Park Oakville Oaxaca Oberhausen Obihiro Obninsk Obuase Ocala Oceanside
Ochakovo-Matveyevskoye Ocoee Ocumare del Tuy Odawara Odintsovo Offa Offenbach Ojo de Agua
Okanagan Okap Okara Okazaki Okene Okigwe Oklahoma City Okrika Olathe Oldenburg Oldham
Oleksandriya Olinda Olmaliq Olomouc Olongapo Olsztyn Omaha Omdurman Omsk Ondo Ongole Onitsha
Opole Oradea Orai Oran Ordos Ordu Orekhovo-Borisovo Orekhovo-Borisovo Severnoye Orekhovo-Zuyevo
Orem Orenburg Orizaba Orkney Orland Park Orléans Ormoc Ormond Beach Oro Valley Orsha Orsk
Orumiyeh Oruro Orël Osan Osasco Oshawa Oshkosh Osmaniye Osnabrück Osogbo Osorno Ostrava Otaru
Ottakring Ouagadougou Ouargla Oujda-Angad Oulu Oum el Bouaghi Ourense Overland Park Oviedo
Owensboro Owerri Oxnard Oyama Ozone Park Paarl Pabna Pachuca de Soto Padalarang Padangsidempuan
Paderborn Padova Pagadian Paignton Paisley Pak Kret Pakenham Pakokku Pakpattan Palangkaraya
Palanpur Palatine Palghat Palhoça Pali Pallavaram Palm Bay Palm Beach Gardens Palm Coast
Palm Desert Palm Harbor Palm Springs Palma Palma Soriano Palmas Palmdale Palmerston North Palmira
Palo Alto Palo Negro Palopo Paltan Palwal Pamanukan Pamplona Pamulang Panalanoy Panamá Panchkula
Panevėžys Pangkalpinang Panihati Panipat Panshan Panvel Par Naogaon Parakou Paramaribo Paramount
Paranaguá Paraná Parauapebas Parbhani Parepare Park Slope Parkchester Parla Parma Parnamirim
Parnaíba Parral Parsabad Parsippany Parung Pasadena Pasarkemis Pasay Pasco Paseh Pasig City
Pasragad Branch Passaic Passo Fundo Pasto Pasuruan Patan Paterson Pathankot Pathein Pati Patiala
Patna Patos de Minas Paulista Pavlodar Pavlohrad Pawtucket Payakumbuh Peabody Peachtree Corners
Pearl City Pearland Peckham Pekalongan Pekanbaru Pelotas Pemalang Pematangsiantar Pemba
Pembroke Pines Penn Hills Pensacola Penza Peoria Perbaungan Percut Pereira Peristéri Perm
Perpignan Perris Perth Amboy Perugia Pescara Peshawar Petaling Jaya Petaluma Petapa Petare
Petaẖ Tiqwa Peterborough Petrogradka Petrolina Petropavl Petropavlovsk-Kamchatsky Petrozavodsk
Petrópolis Pflugerville Pforzheim Phagwara Phalaborwa Phan Rang-Tháp Chàm Pharr Phitsanulok
Phra Pradaeng Phú Khương Phủ Lý Piatra Neamt Pickering Pico Rivera Piedras Negras
Pietermaritzburg Pikine Pilar Pilibhit Pilsen Pimpri Pinar del Río Pindamonhangaba Pindiga
Pine Bluff Pine Hills Pinellas Park Pingdingshan Pingliang Pingshan Pinhais Pinsk Piracicaba
Piscataway Pita Kotte Piteşti Pittsburg Pittsfield Piura Placentia Plainfield Planaltina Plano
Plantation Playa del Carmen Pleasanton Pleven Ploieşti Plovdiv Plumbon Plymouth Pocatello
Podgorica Podolsk Poinciana Point Cook Pointe-Noire Polokwane Poltava Pomona Pompano Beach Ponce
Ponnani Ponta Grossa Pontefract Pontiac Pontianak Poole Popayán Porbandar Porirua Port Arthur
Port Blair Port Charlotte Port Coquitlam Port Elizabeth Port Harcourt Port Louis Port Macquarie
Port Orange Port Said Port Saint Lucie Port Sudan Port-Gentil Port-de-Paix Portage Portage Park
Porterville Portmore Porto Alegre Porto Seguro Porto Velho Porto-Novo Portoviejo Portsmouth
Portsmouth Heights Posadas Potchefstroom Potomac Potosí Potsdam Pouso Alegre Poway Poznań
Poços de Caldas Prabumulih Praga Południe Praia Praia Grande Prato Prenzlauer Berg Prescot
Prescott Valley Presidente Prudente Presnenskiy Prince George Pristina Prizren Probolinggo
Proddatur Providence Provo Pskov Pucallpa Puducherry Pudukkottai Puebla Pueblo Puente Alto
Puente de Vallecas Puerto Cabello Puerto La Cruz Puerto Montt Puerto Plata Puerto Princesa
Puerto Vallarta Pulandian Pulong Santa Cruz Punasa Pune Puning Puno Punta Arenas Punta Cana
Punto Fijo Puqi Puri Purley Purnia Puruliya Purwakarta Purwodadi Purwokerto Pushkino Puthia
Putian Puyang Puyang Chengguanzhen Pyatigorsk Pyay Pyin Oo Lwin Pátra Pécs Pétionville Płock
Qalyub Qapqal Qarchak Qarshi Qazvin Qianjiang Qianzhou Qina Qingnian Qingyuan Qingzhou
Qinhuangdao Qinzhou Qionghai Qiqihar Quanzhou Quchan Queens Village Queimados Quelimane Queluz
Quetta Quetzaltenango Quevedo Qui Nhon Quilmes Quilpué Quinte West Qujing Qurayyat Quthbullapur
Québec Rabak Racine Radom Raebareli Rafsanjan Rahim Yar Khan Raichur Raiganj Raigarh Raipur
Raj-Nandgaon Rajahmundry Rajapalaiyam Rajkot Rajshahi Raleigh Ramadi Ramagundam Ramat Gan Ramenki
Ramgundam Rampur Rancagua Ranchi Rancho Cordova Rancho Cucamonga Rancho Palos Verdes
Rancho Penasquitos Rancho Santa Margarita Randburg Randfontein Rangkasbitung Rangpur Raniganj
Rantauprapat Rapid City Rasht Ratlam Raurkela Rawang Recife Recklinghausen Red Deer Redding
Redditch Redhill Redlands Redmond Redondo Beach Redruth Redwood City Regensburg Reggio Calabria
Reggio nell'Emilia Rego Park Reigate Reims Relizane Remscheid Rengasdengklok Reno Renton
Repentigny Resende Reservoir Resistencia Ressano Garcia Reston Retiro Reus Reutlingen Revere Rewa
Rewari Reykjavík Reynosa Reẖovot Rhondda Rialto Ribeirão Pires Ribeirão Preto Ribeirão das Neves
Richards Bay Richardson Richland Richmond Hill Ridgewood Rijeka Rimini Rimouski Rio Branco
Rio Claro Rio Grande Rio Rancho Rio Verde Rio das Ostras Riobamba Rishon LeẔiyyon Rishra
Riverside Riverton Riverview Rivne Rizhao Roanoke Robertsonpet Rochdale Rochester Hills Rock Hill
Rockford Rockhampton Rockingham Rocklin Rockville Rockwall Rocky Mount Rodriguez Rogers Park
Rohini Rohnert Park Rohtak Romford Rondonópolis Roodepoort Roorkee Rosario Rosemead Roseville
Rossendale Rostock Rostov-na-Donu Roswell Rotherham Rotorua Rouen Round Rock Rowland Heights
Rowlett Roxas City Royal Leamington Spa Royal Oak Royal Tunbridge Wells Rubtsovsk Ruda Śląska
Rudnyy Rugby Runcorn Ruse Russeifa Rustenburg Ryazanskiy Rybinsk Rybnik Rzeszów Râmnicu Vâlcea
Río Cuarto Rạch Giá Sa Dec Saarbrücken Sabadell Sabah as Salim Sabha Sabratah Sabzevar Sacaba
Saddiqabad Safi Saginaw Saguenay Saharanpur Saharsa Sahiwal Saidpur Saint Charles
Saint Clair Shores Saint Cloud Saint George Saint John Saint Joseph Saint Louis Park Saint Paul
Saint Peters Saint-Denis Saint-Eustache Saint-Hyacinthe Saint-Jean-sur-Richelieu Saint-Jérôme
Saint-Laurent Saint-Louis Saint-Léonard Saint-Quentin-en-Yvelines Saint-Étienne Sakai Sakakah
Sakata Saki Sakura Salalah Salamanca Salatiga Salavat Salem Salerno Salford Salihorsk Salina
Salinas Salisbury Salt Lake City Salta Saltillo Salvador Salvaleón de Higüey Salzgitter
Salé Al Jadida Samara Samarkand Sambalpur Sambhal Sammamish Samsun Samut Prakan San Angelo
San Antonio San Bernardino San Bernardo San Blas-Canillejas San Bruno San Clemente San Cristóbal
San Fernando San Gabriel San Jacinto San José San Juan San Juan Sacatepéquez San Leandro
San Lorenzo San Luis San Luis Obispo San Luis Potosí San Marcos San Mateo San Miguel
San Miguelito San Pablo San Pedro San Pedro Sula San Rafael San Ramon San Salvador San Tan Valley
San-Pédro Sanandaj Sancaktepe Sancti Spíritus Sandacho Sandakan Sandy Hills Sandy Springs Sangli
Sanming Sanshui Sant Andreu Sant Martí Santa Ana Santa Barbara Santa Bárbara d'Oeste
Santa Catarina Santa Clara Santa Clarita Santa Cruz Santa Fe Santa Luzia Santa Maria Santa Marta
Santa María Chimalhuacán Santa Monica Santa Rita Santa Rosa Santa Tecla Santander Santarém Santee
Santiago de Cuba Santiago de Querétaro Santiago de Surco Santiago del Estero Santo André
Santo Domingo Santo Domingo Este Santo Domingo Oeste Santol Santos Sants-Montjuïc Sapele Sapucaia
Saqqez Saransk Sarasota Saratov Sargodha Sarh Sariwŏn Sarnia Sarrià-Sant Gervasi Sasebo Saskatoon
Satara Satkhira Satna Satu Mare Saugor Sault Ste. Marie Savannah Saveh Sawai Madhopur Sawangan
Sayama Sayreville Sayreville Junction Saïda Scarborough Schaumburg Schenectady Schöneberg
Scottsdale Scranton Scunthorpe Secunderabad Seeb Sekondi-Takoradi Semey Semnan Seogwipo
Seongnam-si Seoni Sepang Sepatan Serang Serekunda Sergiyev Posad Serilingampalle Serpukhov Serra
Sete Lagoas Seto Settat Sevastopol Severn Severnyy Severodvinsk Seversk Sevilla Sfax Shagamu
Shahecheng Shahjanpur Shahkot Shahr-e Kord Shahrud Shahzadpur Shakhty Shangqiu Shangrao
Shangri-La Shangyu Shanhaiguan Shantipur Shanwei Shaoguan Shaowu Shaoxing Sharjah Shashi
Shchelkovo Shchukino Sheboygan Sheepshead Bay Shekhupura Shengli Sherbrooke Sherman Oaks Sherpur
Sherwood Park Shibganj Shibin al Kawm Shihezi Shikarpur Shillong Shilong Shimla Shimoga
Shimonoseki Shimotoda Shinyanga Shiqi Shiqiao Shiraz Shivaji Nagar Shivpuri Shiyan Shizuishan
Shoreline Shreveport Shrewsbury Shrirampur Shuangcheng Shuangyashan Shunyi Shyamnagar Shymkent
Si Racha Sialkot Sibiu Sibu Sicklerville Sidi Bel Abbès Sidoarjo Sidon Siegen Sierra Vista Siirt
Sikar Sikasso Silang Silchar Siliguri Silver Spring Simferopol Simi Valley Simmering Simões Filho
Sinah Sincelejo Singa Singapore Singaraja Singkawang Singrauli Sinnar Sinop Sinŭiju Sioux City
Sioux Falls Siping Sirajganj Sirjan Sirsa Sirte Sitapur Sittingbourne Situbondo Sivas Siverek
Siwan Skikda Skokie Skudai Slough Sloviansk Smolensk Smyrna Soacha Sobral Sogamoso Sohag Sohar
Soka Sokodé Sokoto Solapur Soledad Solihull Solikamsk Solingen Sollentuna Solntsevo Somerville
Sonargaon Songea Songjiang Songnim Songyuan Sonipat Soran Soreang Sorel-Tracy Sorocaba Sorong
Sosnowiec Souk Ahras Sousse South Bel Air South Bend South Benfleet South Boston South Croydon
South Gate South Hill South Jordan South Lawndale South Peabody South San Francisco South Shields
South Shore South Suffolk South Tangerang South Valley South Vineland South Whittier Southall
Southaven Southend-on-Sea Southfield Southglenn Southport Soweto Soyapango Soyibug Spanish Town
Sparks Spokane Spokane Valley Spring Hill Spring Valley Springdale Springfield
Sri Jayewardenepura Kotte Srikakulam Srinagar St Albans St Helens St. Albert St. Catharines
St. John's St. Johns Staines Stamford Stara Zagora Staryy Oskol State College Staten Island
Stavanger Sterling Heights Sterlitamak Stevenage Stillwater Stockport Stockton Stockton-on-Tees
Stoke-on-Trent Stonecrest Stourbridge Stratford Streamwood Stretford Strogino Strongsville Stroud
Subang Jaya Subotica Suceava Sucre Suez Suffolk Sugar Land Suihua Suining Suita Suizhou Sujangarh
Sujiatun Sukabumi Sukkur Suleja Sullana Sultanah Sultanbeyli Sultangazi Sultanpur Sumaré Sumedang
Sumedang Utara Summerville Sumqayıt Sumter Sumy Suncheon Sungai Petani Sunggal Sunnyside
Sunnyvale Sunrise Manor Sunset Park Surakarta Surat Surendranagar Surgut Suriapet Surrey
Sutton Coldfield Sutton in Ashfield Suzano Suzuka Swadlincote Swansea Swindon Syktyvkar Sylhet
Syracuse Szczecin Szeged Székesfehérvár São Carlos São José São Leopoldo São Luís São Vicente
Sétif Sông Cầu Södermalm Tabora Taboão da Serra Tabriz Tabuk Tacna Tacoma Tadepallegudem Taganrog
Taganskiy Tagiura Taguig Taihecun Taiping Taishan Taitung City Taizhou Tajimi Takamatsu Takaoka
Takarazuka Takasaki Takatsuki Takeo Takoradi Talca Talcahuano Taldykorgan Talisay Talkha Tallaght
Tallahassee Tam Kỳ Tamale Tamarac Tambaram Tambov Tamiami Tampere Tampico Tamworth Tanda Tandil
Tando Adam Tando Allahyar Tanga Tangail Tangerang Tanggu Tangier Tanjore Tanjung Pinang
Tanjungbalai Tanza Taoyuan City Tapachula Taranto Taraz Targówek Tarhuna Tarija Tarlac City
Tarnów Tarragona Tarsus Tartu Tasek Glugor Tasikmalaya Taubaté Taunggyi Taungoo Taunton Tauranga
Tawau Taylorsville Taytay Taza Teaneck Tebingtinggi Tegal Tegucigalpa Tehuacán Tekirdağ Telde
Telford Teluknaga Tema Temara Tembisa Temecula Temirtau Tempe Tempe Junction Temuco Teni Tepexpan
Tepic Teresina Teresópolis Ternopil Terrassa Terre Haute Terrebonne Teshi Old Town Tete
Texas City Texcoco de Mora Teófilo Otoni Thane Thanesar Thaton The Bronx The Colony The Hammocks
The Villages The Woodlands Thessaloníki Thika Thiruvananthapuram Thiès Thiès Nones Thoothukudi
Thousand Oaks Thrissur Thunder Bay Thủ Dầu Một Tianfu Tianshui Tiaret Tieli Tieling Tigard Tigwav
Tilburg Timişoara Timmins Timon Tinley Park Tipton Tiraspol Tirmiz Tiruchirappalli Tirunelveli
Tirupati Tiruppur Tiruvannamalai Tiruvottiyur Titagarh Titusville Tizi Ouzou Tiébo Tlalnepantla
Tlalpan Tlaquepaque Tlemcen Tláhuac Toamasina Tobruk Tokat Tokorozawa Tokuyama Toledo Toliara
Toluca Tomakomai Toms River Tomsk Tonalá Tondabayashicho Tongchuanshi Tonghae Tonghua Tongliao
Tongshan Tongzhou Tonk Tonypandy Toowoomba Topeka Torbat-e Heydariyeh Tordher Torquay
Torrejón de Ardoz Torrevieja Torreón Toruń Touba Toulon Tours Town 'n' Country Townsville Towson
Toyohashi Toyokawa Toyonaka Toyota Trabzon Trier Trieste Trincomalee Trois-Rivières Troparëvo
Trowbridge Trujillo Tsaritsyno Tshikapa Tsuen Wan Tsukuba Tuckahoe Tucson Tuguegarao Tula
Tulancingo Tulare Tulsa Tuluá Tumbes Tumkur Tungi Tunja Turgutlu Turhal Turku Turlock Turmero
Turpan Tuscaloosa Tustin Tutamandahostel Tuxtepec Tuxtla Tuy Hòa Tuzla Tver Twin Falls Tychy
Tyoply Stan Tyre Tyumen Tân An Târgu-Mureş Tébessa Tétouan Türkmenabat Uberaba Uberlândia
Ubon Ratchathani Udaipur Udgir Udupi Ueda Ugep Uijeongbu-si Uitenhage Ujjain Ukhta Ulan-Ude
Ulanhot Ulhasnagar Ulyanovsk Umm Qaşr Umraniye Umuahia Umuarama Ungaran Union City Universal City
Unnao Upland Uppal Kalan Uppsala Uptown Urayasu Urbana Urbandale Urdaneta Urganch Urmston Uromi
Ursynów Uruapan Uruguaiana Usera Ussuriysk Ust-Kamenogorsk Utica Utrecht Utsunomiya Uvira
Uzhgorod Uşak Vacaville Vacoas Vadodara Valdivia Valdosta Valladolid Valledupar Vallejo
Valley Glen Valparaíso Van Nuys Vanadzor Vanderbijlpark Vantaa Varamin Varanasi Varginha Varna
Vasco da Gama Vasyl'evsky Ostrov Vejalpur Velikiy Novgorod Velikiye Luki Vellore Ventura
Venustiano Carranza Veracruz Veraval Vereeniging Veshnyaki Viamão Vicenza Victoria de Durango
Victorville Vidisha Vigo Vihari Vijayawada Vila Velha Villa Canales Villa Lugano Villa Nueva
Villahermosa Villaverde Villavicencio Villeurbanne Vineland Vinh Vinnytsia Viranşehir Virar
Virginia Beach Visakhapatnam Visalia Vista Vitebsk Vitória Vitória da Conquista Vizianagaram
Viña del Mar Vladikavkaz Volgodonsk Volgograd Vologda Volta Redonda Volzhskiy Voronezh Vryheid
Vykhino-Zhulebino Várzea Grande Várzea Paulista Västerås Vĩnh Yên Vị Thanh Waco Wad Medani
Wadi as Sir Wafangdian Waldorf Wallasey Wallsend Walnut Creek Walsall Waltham Wandsbek Wanganui
Wanxian Warangal Wardha Warner Robins Warri Warrington Warwick Washington Heights Waterbury
Waterford Waterloo Waterlooville Watford Watsonville Waukegan Waukesha Wauwatosa Wazirabad
Wałbrzych Weihai Weinan Welkom Welland Welling Wellingborough Welwyn Garden City Wenchang
Wenshan City Werribee Weru Wesley Chapel West Albany West Allis West Babylon
West Bloomfield Township West Bridgford West Bromwich West Coon Rapids West Covina
West Des Moines West End West Gulfport West Hartford West Haven West Hills West Hollywood
West Jerusalem West Jordan West Lafayette West Lynchburg West New York West Orange
West Palm Beach West Raleigh West Ridge West Sacramento West Seneca West Town West Valley City
West Vancouver Westfield Westland Westminster Weston-super-Mare Westonaria Weymouth Whangarei
Wharton Wheaton White Plains White Rock Whittier Wichita Wichita Falls Widnes Wiesbaden Wigan
Wilkes-Barre Willemstad Willowdale Wilmington Wilson Winchester Windhoek Windsor Winejok Winnipeg
Winston-Salem Winter Garden Witbank Witten Woking Wokingham Wola Wolfsburg Wollongong
Wolverhampton Woodbury Woodland Woodland Hills Woodlands Woodside Woodstock Woonsocket Worcester
Worksop Worthing Wrexham Wrocław Wuchuan Wuda Wuhai Wuhu Wuppertal Wusong Wuwei Wuxue Wuzhou
Würzburg Włocławek Wŏnju Wŏnsan Xai-Xai Xalapa de Enríquez Xiangtan Xiangyang Xianning Xiantao
Xianyang Xiaogan Xiazhen Xichang Xico Xilin Hot Xindi Xinghua Xingtai Xinhui Xinji Xinpu Xintai
Xinxiang Xinyang Xinyuan Xinzhou Xiulin Xiuying Xochimilco Xuanzhou Xuchang Yaizu Yakeshi Yakima
Yakutsk Yamoussoukro Yamunanagar Yanbu Yancheng Yangchun Yangjiang Yangju Yangquan Yangshuo
Yangzhou Yanji Yaoundé Yaroslavl Yasenevo Yavatmal Yazd Yekaterinburg Yelahanka Yelets Yenakiyeve
Yenangyaung Yeosu Yeovil Yevlakh Yevpatoriya Yibin Yichun Yingkou Yiyang Yokkaichi Yokosuka
Yonago Yonkers Yono Yorba Linda Yoshkar-Ola Youngstown Yuanlin Yuba City Yucaipa Yuci Yueyang
Yulin Yuncheng Yunfu Yushu Yuxi Yuyao Yuzhno-Sakhalinsk Yên Vinh Zaanstad Zabol Zabrze Zacatecas
Zagazig Zahedan Zama Zamora Zanjan Zanzibar Zaoyang Zaozhuang Zapopan Zaporizhia Zaria Zarqa
Zawiya Zelenograd Zemun Zenica Zeytinburnu Zhabei Zhalantun Zhanaozen Zhangjiakou Zhangye
Zhangzhou Zhaodong Zhaoqing Zhaotong Zhaoyuan Zheleznodorozhnyy Zhenjiang Zhenzhou Zhezqazghan
Zhicheng Zhongshan Zhongxiang Zhoucun Zhoukou Zhu Cheng City Zhuji Zhulebino Zhumadian Zhuzhou
Zhytomyr Zibo Zielona Góra Zigong Ziguinchor Zinder Zlatoust Zliten Zoetermeer Zonguldak Zoucheng
Zugló Zunyi Zwolle Zyablikovo Zyuzino Zürich Álvaro Obregón Århus Çankaya Çorlu Çorum Ðà Lạt
Ðông Hà Örebro Ürümqi Üsküdar Čačak Đinh Văn Đưc Trọng İnegol İskenderun İzmir İzmit Łódź Ōgaki
Ōita Ōmuta Ōtsu Śródmieście Şanlıurfa Şişli Šiauliai
`;
