/** Nouns that stand right before or after the name of a body and say that it is one, lower case. */
export const BODY_NOUNS =
  'company firm group maker giant rival retailer lender airline carrier bank insurer broadcaster newspaper daily tabloid magazine weekly ' +
  'journal website agency union club team side party start-up startup conglomerate manufacturer carmaker automaker chipmaker drugmaker ' +
  'producer operator developer publisher studio label band charity nonprofit think-tank university college school hospital museum watchdog ' +
  'regulator subsidiary affiliate supplier brewer miner refiner utility consortium joint-venture militia group network channel station ' +
  'contractor consultancy brokerage supermarket chain brand platform provider';

/** What follows the name of a company: "X shares", "X executives". */
export const AFTER_BODY =
  'shares stock shareholders executives executive engineers employees workers staff officials spokesman spokeswoman spokesperson ' +
  'chairman ceo headquarters leader chairwoman president chief director founder co-founder coach captain striker defender ' +
  'midfielder goalkeeper winger manager boss customers board subsidiary representatives researchers analysts';
