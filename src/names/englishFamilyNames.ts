/** Frequent family names of English-speaking countries and of persons in the news. */
export const ENGLISH_FAMILY_NAMES =
  'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore ' +
  'Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen ' +
  'Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards ' +
  'Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox ' +
  'Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross ' +
  'Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan ' +
  'Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar ' +
  'Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb ' +
  'Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer ' +
  'Wagner Black Robertson Boyd Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan ' +
  'Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan ' +
  'Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis ' +
  'Carpenter Lawrence Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago ' +
  'Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs Obrien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey ' +
  'Williamson Gilbert Dean Sims Espinoza Howell Li Wong Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez ' +
  'Fields Park Yang Little Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia Obama Trump Biden Clinton Bush Reagan Nixon Carter ' +
  'Roosevelt Truman Eisenhower Lincoln Jefferson Madison Monroe Thatcher Blair Cameron Johnson Sunak Truss Starmer Brown Major Churchill ' +
  'Attlee Macron Sarkozy Hollande Chirac Mitterrand Merkel Scholz Merz Kohl Schröder Putin Medvedev Yeltsin Gorbachev Lavrov Zelensky ' +
  'Zelenskyy Poroshenko Lukashenko Erdogan Erdoğan Netanyahu Abbas Arafat Sharon Rabin Assad Mubarak Sisi Gaddafi Khamenei Rouhani Raisi ' +
  'Modi Gandhi Nehru Singh Khan Sharif Bhutto Musharraf Xi Hu Jiang Deng Mao Abe Suga Kishida Ishiba Koizumi Moon Yoon Park Trudeau Harper ' +
  'Chretien Albanese Morrison Turnbull Abbott Rudd Gillard Howard Ardern Key Lula Rousseff Bolsonaro Temer Chavez Chávez Maduro Castro ' +
  'Kirchner Fernández Macri Milei Morales Correa Uribe Santos Petro Fox Calderon Obrador Sheinbaum Mandela Mbeki Zuma Ramaphosa Mugabe ' +
  'Kagame Museveni Buhari Obasanjo Kenyatta Ruto Annan Guterres Ban Rumsfeld Cheney Powell Rice Kerry Gore McCain Romney Pence Pelosi ' +
  'McConnell Sanders Warren Harris Walz Vance Rubio Blinken Yellen Powell Bernanke Greenspan Lagarde Draghi Leyen Barroso Juncker Tusk ' +
  'Berlusconi Renzi Meloni Prodi Conte Rajoy Zapatero Aznar Sánchez Orban Orbán Kaczynski Duda Havel Walesa Stoltenberg Rutte Gates Jobs ' +
  'Musk Bezos Zuckerberg Buffett Murdoch Branson Federer Nadal Djokovic Murray Messi Ronaldo Neymar Mbappé Beckham Rooney Zidane Mourinho ' +
  'Ferguson Guardiola Wenger Klopp Schumacher Hamilton Verstappen Woods Armstrong Bolt Phelps Jordan Bryant Curry James Spielberg Lucas ' +
  'Hitchcock Scorsese Kubrick Disney Picasso Einstein Newton Darwin Freud Marx Lenin Stalin Trotsky Hitler Mussolini Franco Napoleon ' +
  'Bonaparte Shakespeare Dickens Hemingway Mozart Beethoven Bach Wagner Goldberg Cohen Levy Katz Rosen Klein Schwartz Weiss Kaplan Friedman ' +
  'Fischer Schneider Becker Bauer Koch Richter Wolf Neumann Zimmermann Krüger Hofmann Schmitt Müller Mueller Meier Lehmann Huber Kaiser ' +
  'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Dubois Durand Leroy Moreau Laurent Lefebvre ' +
  'Bertrand Roux Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Volkov Sokolov ' +
  'Kowalski Nowak Novak Horvat Kovac Kovač Nagy Szabo Kovacs Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson ' +
  'Hansen Johansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christensen Rasmussen Virtanen Korhonen McCarthy McGregor MacDonald ' +
  'McKenzie MacKenzie McLaughlin McIntyre McLean McGuire McKinley McNamara O’Brien O’Connor O’Neill O’Reilly O’Sullivan Fitzgerald ' +
  'Fitzpatrick Gallagher Doherty Kavanagh Brennan Byrne Nolan Quinn Doyle Farrell Higgins Keane Whelan Kowalczyk Papadopoulos Kaur Sharma ' +
  'Gupta Kumar Das Mehta Shah Reddy Rao Iyer Nair Chowdhury Ahmed Hussain Hossain Rahman Islam Akhtar Malik Qureshi Siddiqui Chaudhry';
