/** People and things that do not act for a country. */
/** People who do not act for their country. Source: CODEBOOK.md, "Actors". */
export const PRIVATE = new Set(
  "industrialist businessman businessmen company firm farmer exporter importer investor tourist traveller student fan opposition demonstrator protester rebel party economist worker share market stock car bank trader analyst expert voter citizen journalist exile refugee fisherman miner crowd people airline club player team athlete film author writer scholar historian shareholder builder maker producer consumer shop pupil teacher scientist doctor artist referee supporter footballer coach singer actor actress musician director carmaker retailer publisher broadcaster magazine charity activist believer pilgrim commuter driver pensioner customer trader".split(
    " ",
  ),
);

/** What wars, campaigns and bans may be against without concerning any state. */
export const ABSTRACT = new Set(
  "terrorism terror drug corruption poverty piracy inflation crime hunger disease virus pandemic militant militancy insurgent insurgency extremism extremist rebel guerrilla jihadist terrorist smuggler smuggling trafficking trafficker cartel gang pirate bandit separatist fire flood drought climate pollution cancer malaria doping racism illiteracy time".split(
    " ",
  ),
);
