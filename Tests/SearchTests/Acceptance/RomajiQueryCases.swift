import Testing

@testable import Search

/// What is typed in Latin letters for Japanese: there is one way to read it and there are many to write it.
@Suite struct RomajiQueryCases {
  /// Hepburn, Kunrei and what keyboards take; long vowels written or not; n in all its forms.
  private static let romaji =
    Expectation.first([
      ("gyousei", "administration"), ("gyosei", "administration"), ("gyōsei", "administration"),
      ("gyôsei", "administration"), ("gyoosei", "administration"), ("seikatsu", "life"), ("seikatu", "life"),
      ("madoguchi", "life/anywhere"), ("madoguti", "life/anywhere"),
      ("hinanjo", "life/emergency-support/shelters"), ("hinanzyo", "life/emergency-support/shelters"),
      ("hinanjyo", "life/emergency-support/shelters"), ("kenkouhokenshou", "health-insurance-certificate"),
      ("kenkohokensho", "health-insurance-certificate"), ("kenkouhokensyou", "health-insurance-certificate"),
      ("kenkōhokenshō", "health-insurance-certificate"), ("kougakuryouyouhi", "high-cost-medical"),
      ("kogakuryoyohi", "high-cost-medical"), ("shinchoku", "administration/visible-policy"),
      ("sintyoku", "administration/visible-policy"), ("shinnchoku", "administration/visible-policy"),
      ("jinkou", "challenges/population"), ("zinkou", "challenges/population"),
      ("shusshoutodoke", "life/close-support/birth"), ("syusseitodoke", "life/close-support/birth"),
      ("shussētodoke", "life/close-support/birth"), ("saibaa", "challenges/cyber"),
      ("saiba-", "challenges/cyber"), ("saibā", "challenges/cyber"),
      ("sanmiittai", "outlook/user-services/three-in-one"),
      ("sammiittai", "outlook/user-services/three-in-one"),
      ("sannmiittai", "outlook/user-services/three-in-one"),
      ("san'miittai", "outlook/user-services/three-in-one"),
      ("hinanjoun'ei", "life/emergency-support/shelters"),
      ("hinanjounnei", "life/emergency-support/shelters"),
      ("hinanjounei", "life/emergency-support/shelters"), ("anzen", "pillar-4"), ("annzenn", "pillar-4"),
      ("o-pundeeta", "administration/public-private/open-data"),
      ("oopundeta", "administration/public-private/open-data"),
      ("opundeta", "administration/public-private/open-data"),
      ("ōpundēta", "administration/public-private/open-data"), ("mainapo-taru", "mynaportal"),
      ("mainapotaru", "mynaportal"), ("mainapootaru", "mynaportal"), ("mainapōtaru", "mynaportal"),
      ("juutenkeikaku", "outlook/priority-plan"), ("jutenkeikaku", "outlook/priority-plan"),
      ("jūtenkeikaku", "outlook/priority-plan"), ("zyuutenkeikaku", "outlook/priority-plan"),
      ("junkoukyou", "business-region/semi-public"), ("junkokyo", "business-region/semi-public"),
      ("zyunkôkyô", "business-region/semi-public"), ("soshiki", "organisation"), ("sosiki", "organisation"),
      ("kadai", "challenges"), ("kongonotorikumi", "outlook"), ("saigoni", "closing"),
      ("hajimeni", "introduction"), ("hazimeni", "introduction"), ("gijutsukatarogu", "technology-catalog"),
      ("gizyutukatarogu", "technology-catalog"), ("tekunoroji-mappu", "technology-map"),
      ("tekunorozimappu", "technology-map"), ("nihonga", "challenges"), ("nippon", "challenges"),
      ("hitorihitori", "life/close-support"), ("moshimo", "life/emergency-support"),
      ("mosimo", "life/emergency-support"), ("zenkokuissei", "myna-ambulance-nationwide"),
      ("zenkokuixtusei", "myna-ambulance-nationwide"),
      ("fukyuu", "business-region/online-procedures/gbizid"),
      ("hukyû", "business-region/online-procedures/gbizid"),
      ("fukyu", "business-region/online-procedures/gbizid"),
      ("doroon", "business-region/digital-premise/field-cases"),
      ("doron", "business-region/digital-premise/field-cases"),
      ("doro-n", "business-region/digital-premise/field-cases"), ("madoguchiwaiku", "life/anywhere"),
      ("madoguchihayuku", "life/anywhere"), ("seikatsunohenka", "life"),
    ])
    + Expectation.early([
      ("jigyou", "business-region"), ("zigyo", "business-region"), ("jigyō", "business-region"),
      ("tetsuzuki", "business-region/online-procedures"), ("tetuduki", "business-region/online-procedures"),
      ("tetsuduki", "business-region/online-procedures"), ("menkyoshou", "drivers-licence"),
      ("kyousou", "pillar-3"), ("kanmin", "administration/public-private"),
      ("kammin", "administration/public-private"), ("gabamentokuraudo", "govcloud"),
      ("be-surejisutori", "base-registry"), ("besurezisutori", "base-registry"),
      ("dasshubo-do", "policy-data-dashboard"), ("dassyubodo", "policy-data-dashboard"),
      ("mobiriti", "mobility-roadmap-2025"), ("mobirithi", "mobility-roadmap-2025"),
      ("jgurantsu", "jgrants"), ("jeegurantu", "jgrants"), ("hossoku", "agency-launch"),
      ("hassoku", "agency-launch"), ("hashira", "pillars"), ("hasira", "pillars"),
      ("hyoujunjunkyo", "standard-compliant-systems"), ("hyōzyunzyunkyo", "standard-compliant-systems"),
      ("tsunagaru", "business-region/connected-data"), ("tunagaru", "business-region/connected-data"),
      ("hasshin", "administration/visible-policy/communication"),
      ("hassin", "administration/visible-policy/communication"),
      ("sasshin", "life/close-support/mynaportal-renewal"),
      ("choutatsu", "business-region/online-procedures/geps"),
      ("tyotatu", "business-region/online-procedures/geps"), ("yuusou", "business-region/online-procedures"),
      ("yūsō", "business-region/online-procedures"), ("kyuukyuu", "life/emergency-support/medical-records"),
      ("kyukyu", "life/emergency-support/medical-records"), ("seiseiai", "genai-environment"),
      ("naiseide", "genai-environment"),
    ])

  @Test(arguments: romaji)
  func spellings(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// Words that somebody has only begun to type.
  private static let typing =
    Expectation.first([
      ("gy", "administration"), ("gyo", "administration"), ("gyou", "administration"),
      ("gyous", "administration"), ("gyouse", "administration"), ("seikat", "life"), ("seikats", "life"),
      ("madog", "life/anywhere"), ("madoguc", "life/anywhere"), ("madogut", "life/anywhere"),
      ("hinanz", "life/emergency-support/shelters"), ("kenkouh", "health-insurance-certificate"),
      ("juut", "outlook/priority-plan"), ("zyuut", "outlook/priority-plan"),
      ("sanm", "outlook/user-services/three-in-one"), ("hitor", "life/close-support"),
      ("hajim", "introduction"), ("tekunorojim", "tech-catalog-entries"), ("saigo", "closing"),
      ("dro", "business-region/digital-premise/field-cases"),
    ])
    + Expectation.early([
      ("saib", "challenges/cyber"), ("fuk", "business-region/online-procedures/gbizid"),
      ("mainap", "mynaportal"), ("せいか", "life"), ("まいなぽ", "mynaportal"), ("489", "govcloud-systems"),
      ("gbizi", "gbizid"), ("行", "administration"),
    ])

  @Test(arguments: typing)
  func beginnings(_ expectation: Expectation) throws {
    try expectation.check()
  }
}
