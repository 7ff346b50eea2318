/** English given names that are common words too, as written. */
export const GIVEN_NAMES_THAT_ARE_WORDS =
  'Mark Bill Will Rose Grace Frank Grant Jack Dick Rob Bob Pat Sue Ray Art Gene Dean Chase Drew Hope Faith Joy Dawn May ' +
  'June April August Summer Victor Max Nick Rich Miles Guy Harry Tony Penny Lance Wade Clay Cliff Dale Glen Rusty Sandy ' +
  'Norman Christian Jordan Chad Jean Don Ben Sam Tom Tim Jim John Peter Paul Kate Carol Earl Ed Al Iris Ivy Lily Daisy ' +
  'Violet Amber Crystal Ruby Pearl Olive Heather Holly Ginger Robin Martin Marina Mike Marshall Mason Hunter Tyler Taylor ' +
  'Carter Cooper Parker Spencer Stone Rock Wolf Bear Major King Prince Duke Noble Sterling Angel Eve Harmony Melody ' +
  'Patience Prudence Charity Constance Justice Mercy Mack Skip Buddy Chuck Chip Dolly Dusty Ernest Gay Josh Kit Lee Lou ' +
  'Merry Molly Nat Ned Otto Pierce Reed Rod Roman Ross Sally Savage Sonny Terry Trey Troy Van Vernon Wendy Winter Woody';

/** Given names of other languages, in Latin letters, that English lists leave out. */
export const FOREIGN_GIVEN_NAMES =
  'Joao João José Jose Juan Jorge Javier Pedro Pablo Luis Luiz Luís Carlos Diego Enrique Felipe Fernando Gabriel Ignacio ' +
  'Jesús Jesus Joaquín Manuel Mario Miguel Rafael Ramón Raúl Ricardo Roberto Rodrigo Santiago Sergio Vicente Xavier ' +
  'Alejandro Andrés Ángel Antonio Arturo César Cesar Eduardo Emilio Esteban Francisco Gonzalo Guillermo Gustavo Héctor ' +
  'Ana María Carmen Dolores Pilar Isabel Lucía Paula Sofía Elena Cristina Beatriz Inés Rocío Ximena Camila Valentina ' +
  'Jean-Pierre Jean-Claude Jean-Luc François Francois Françoise Emmanuel Nicolas Laurent Olivier Philippe Pierre Michel ' +
  'Gérard Thierry Yves Hervé Benoît Éric Stéphane Sébastien Guillaume Mathieu Didier Dominique Élisabeth Hélène Ségolène ' +
  'Valérie Brigitte Édouard Édith Chloé Zoé Amélie Giuseppe Giovanni Matteo Silvio Luigi Paolo Pietro Francesco Giorgia ' +
  'Giorgio Giulia Enrico Alessandro Andrea Massimo Marco Maurizio Romano Sergio Umberto Hans Jürgen Jurgen Günther ' +
  'Wolfgang Angela Olaf Helmut Gerhard Friedrich Heinz Klaus Jens Uwe Ursula Annalena Dieter Horst Joachim Karl Ludwig ' +
  'Lars Sven Björn Bjorn Magnus Mette Jonas Søren Erik Anders Nils Olof Göran Stefan Mikael Sanna Pekka Jukka Timo ' +
  'Vladimir Dmitry Dmitri Sergei Sergey Mikhail Boris Yuri Igor Oleg Alexei Alexey Andrei Andrey Nikolai Ivan Pavel ' +
  'Viktor Vyacheslav Volodymyr Oleksandr Petro Yulia Olena Tatiana Svetlana Natalia Anastasia Ekaterina Irina Maria ' +
  'Andrzej Jarosław Donald Lech Mateusz Tomasz Krzysztof Piotr Zuzana Miloš Václav Jan Petr Robert Viktor Gyula Péter ' +
  'László Zoltán Ferenc Klaus Ion Nicolae Traian Aleksandar Slobodan Novak Luka Janez Borut Edi Ilir Recep Tayyip Ahmet ' +
  'Mehmet Mustafa Kemal Abdullah Abdul Ahmed Ali Amir Ayman Bashar Fatima Faisal Hamid Hassan Hosni Hussein Ibrahim ' +
  'Imran Ismail Jamal Karim Khalid Mahmoud Mohamed Mohammad Mohammed Muhammad Muammar Nasser Omar Osama Rashid Saddam ' +
  'Saeed Said Salman Tariq Yasser Yousef Yusuf Zayed Benjamin Ariel Ehud Yitzhak Shimon Golda Moshe Narendra Manmohan ' +
  'Rahul Sonia Rajiv Indira Amit Arun Sanjay Vijay Anil Sachin Virat Priyanka Deepika Ravi Suresh Ramesh Rajesh Nirmala ' +
  'Nawaz Benazir Shehbaz Sheikh Hasina Khaleda Mahinda Gotabaya Ranil Aung Min Ferdinand Rodrigo Gloria Corazon Joko ' +
  'Prabowo Megawati Susilo Anwar Mahathir Najib Thaksin Yingluck Prayut Srettha Hun Norodom Bounnhang Thongloun Xi Li Wang ' +
  'Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Jinping Keqiang Jintao Jiabao Moon Park Kim Yoon Jong-un Jae-in Ban ' +
  'Shinzo Shinzō Yoshihide Fumio Taro Naoto Yukio Junichiro Sanae Toshihiro Shigeru Yoko Hiroshi Kenji Takashi Akira ' +
  'Masatoshi Shinichi Kunio Takio Toshiko Haruki Hayao Kazuo Naomi Shohei Ichiro Keisuke Daisuke Yuki Kenta Sota Ryo ' +
  'Kenzaburo Masayoshi Akio Hideki Hideo Ryutaro Kiichi Noboru Yasuhiro Masahiko Katsuya Seiji Yuriko Makiko Renho ' +
  'Takeshi Satoshi Tetsuro Koichi Koji Yoji Shoji Shunji Eiji Kenichi Junichi Seiichi Yoichi Ryoichi Kazuhiro Nobuhiro ' +
  'Masahiro Akihiro Yoshihiro Akihito Naruhito Hirohito Hiroyuki Takayuki Nobuyuki Toshiyuki Noriyuki Tomoyuki Yoshiyuki ' +
  'Nelson Thabo Jacob Cyril Robert Emmerson Yoweri Paul Uhuru Raila William Mwai Jomo Kwame Kofi Goodluck Olusegun Bola ' +
  'Abiy Haile Meles Ellen Macky Abdoulaye Alassane Laurent Félix Denis Teodoro ' +
  'Rui Tiago Duarte Gonçalo Nuno Inês Filipa Afonso Henrique Leonor Vasco Luísa Rodrigues Aníbal Tomás Thiago ' +
  'Vitória Haziq Faizal Khairul Hafiz Amirul Syafiq Aiman Azman Azmi Rosmah Nurul Siti Zainal Zuraida Shahrul ' +
  'Hishammuddin Khairuddin Hazim Farid Fadzil Nizam Rafizi Syed Wan Zahid Bambang Dwi Tri Eko Agus Budi Sri Dewi ' +
  'Ratna Putri Wahyu Hendra Rizky Rizki Arief Arif Teguh Sutikno Suryo Bagus Fitri Kurnia Rini Retno Indra Aditya ' +
  'Dimas Dio Gita Luhut Ganjar Anies Puan Yudi Iwan Hasan Taufik Heru Somchai Somsak Supakrit Nattapong Nattawut ' +
  'Prasert Prawit Anutin Surasak Chanathip Teerasil Theerathon Somkiat Wichai Pita Paetongtarn Kittipong Thanakorn ' +
  'Thanathorn Pimchanok Suthep Apirat Chalerm Sirikit Vajiralongkorn Pannipa Ratchanok Bounthanh Bounthan Khamphoui ' +
  'Somsanith Phonepadith Saleumxay Sonexay Phankham Khampheng Viengthong Sommad Kongkeo Sopheap Sophal Chea Vann ' +
  'Rithy Samdech Sovann Bopha Pich Kosal Manet Jovelyn Leni Rommel Jejomar Benigno Vico Isko Danilo Reynaldo ' +
  'Maricel Jun Efraim Crispin Leandro Thiha Zaw Kyaw Nyan Thura Aye Khin Thein Thant Htun Myint Emre Hakan Elif ' +
  'Zeynep Ayşe Murat Burak Volkan Serkan Osman Orhan Dimitris Giorgos Yannis Kostas Kyriakos Panagiotis Ioannis ' +
  'Bartosz Wojciech Agnieszka Katarzyna Marcin Paweł Rafał Szymon Gábor Márton András Balázs Radu Bogdan Mihai ' +
  'Ioana Cătălin Zoran Dragan Milan Jovan Ivica Marija Ante Tomislav Freja Emil Jesper Rasmus Lene Pernille Anja ' +
  'Håkon Kjell Marit Jørgen Lasse Mads Elin Maja Aino Eero Juha Antti';

/** Japanese family names, romanised. */
export const JAPANESE_FAMILY_NAMES =
  'Abe Akiyama Amano Ando Aoki Arai Araki Aso Baba Chiba Doi Endo Fujii Fujita Fujimoto Fujiwara Fukuda Fukushima Goto ' +
  'Hamada Hara Harada Hasegawa Hashimoto Hatoyama Hattori Hayashi Higuchi Hirai Hirano Hirata Hirose Honda Hori Hosokawa ' +
  'Hoshino Ichikawa Iida Ikeda Imai Imamura Inoue Ishiba Ishida Ishihara Ishii Ishikawa Ito Itō Iwasaki Iwata Kaneko Kan ' +
  'Kato Katō Kawaguchi Kawai Kawakami Kawamura Kawasaki Kikuchi Kimura Kinoshita Kishi Kishida Kitagawa Kitamura Kitaoka ' +
  'Kobayashi Koike Koizumi Kojima Komatsu Kondo Kōno Kono Kubo Kubota Kudo Kuroda Maeda Maruyama Masuda Matsuda Matsui ' +
  'Matsumoto Matsuo Matsushita Miki Minami Mishima Miura Miyamoto Miyazaki Miyazawa Mizuno Mochizuki Mori Morita Motegi ' +
  'Murakami Murata Murayama Nagai Nagata Naito Nakagawa Nakajima Nakamura Nakano Nakasone Nakata Nakayama Nakanishi Nikai ' +
  'Nishida Nishikawa Nishimura Nishiyama Noda Noguchi Nomura Obuchi Ogawa Oguchi Ohashi Ohno Okada Okamoto Okamura Ono Onodera ' +
  'Osaka Ota Otani Otsuka Ozawa Saito Saitō Sakai Sakamoto Sakurai Sano Sasaki Sato Satō Shibata Shimada Shimizu Shimura ' +
  'Shinohara Suga Sugawara Sugimoto Sugiyama Suzuki Tachibana Taguchi Takada Takagi Takahashi Takaichi Takano Takeda ' +
  'Takeshita Takeuchi Tamura Tanabe Tanaka Taniguchi Toyoda Tsuchiya Tsuji Uchida Uchiyama Ueda Uehara Ueno Umeda Wada ' +
  'Watanabe Yamada Yamaguchi Yamamoto Yamamura Yamanaka Yamasaki Yamashita Yamazaki Yano Yasuda Yokoyama Yoshida Yoshikawa ' +
  'Yoshimura Yoshino Yukawa';
