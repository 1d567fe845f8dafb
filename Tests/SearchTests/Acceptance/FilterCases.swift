import Dataset
import Testing

@testable import Search

/// Filters, each alone, with others, with words, and the wrong way round.
@Suite struct FilterCases {
  private static let report = Frozen.report

  /// The whole answer, whatever its order.
  private static let wholeAnswers: [(String, [String])] = [
    ("kind:vision", report.items.filter { $0.kind == .vision }.map(\.id)),
    ("kind:challenge", report.items.filter { $0.kind == .challenge }.map(\.id)),
    ("kind:section", report.sections.map(\.id)), ("kind:item", report.items.map(\.id)),
    ("kind:indicator", report.indicators.map(\.id)), ("kind:programme", report.programmes.map(\.id)),
    ("kind:milestone status:done", report.milestones.filter { $0.status == .done }.map(\.id)),
    ("has:series kind:indicator", report.indicators.filter { $0.observations.count > 1 }.map(\.id)),
    ("kind:item has:milestone", report.items.filter { !$0.milestones.isEmpty }.map(\.id)),
    ("has:programme kind:item", report.items.filter { !$0.programmes.isEmpty }.map(\.id)),
    (
      "kind:milestone status:planned",
      [
        "myna-ambulance-nationwide", "pmh-introduction", "mobility-roadmap-period", "standardisation-deadline",
        "myna-app-release", "gbiz-portal-alpha",
      ]
    ),
    ("kind:indicator status:plan", ["pmh-municipalities"]), ("status:planned kind:indicator", ["pmh-municipalities"]),
    ("status:target kind:indicator", ["agency-staff-target"]),
    ("programme:gss kind:item", ["administration/shared-systems/gss"]), ("programme:gss kind:programme", ["gss"]),
    (
      "kind:item programme:mynaportal",
      [
        "life/anywhere/any-time", "life/anywhere/data-import", "life/close-support/mynaportal-renewal",
        "life/close-support/birth", "outlook/user-services/myna-app",
      ]
    ),
    (
      "domain:life kind:milestone",
      [
        "card-holding-period", "myna-insurance-card-start", "myna-licence-start", "digital-auth-app-release",
        "myna-ambulance-nationwide", "mynaportal-renewal",
      ]
    ),
    (
      "kind:indicator domain:administration",
      [
        "gss-organisations", "gss-users", "govcloud-systems", "std-late-municipalities", "std-late-systems",
        "genai-users", "genai-uses", "cocreation-municipalities", "cocreation-participants", "opendata-rate",
        "opendata-municipalities", "policy-dashboards", "japan-dashboard-indicators", "japan-dashboard-categories",
      ]
    ),
    ("domain:life kind:item 新生児", ["life/close-support/birth"]),
    ("kind:milestone マイナ status:planned", ["myna-ambulance-nationwide", "myna-app-release"]),
    ("kind:milestone マイナ -status:planned -ポータル", ["myna-insurance-card-start", "myna-licence-start"]),
  ]

  @Test(arguments: wholeAnswers)
  func bringExactly(_ query: String, _ ids: [String]) throws {
    #expect(try Frozen.found(query).sorted() == ids.sorted())
  }

  /// Where a thing belongs only in a way (a year within a span), nothing is asked of it.
  private static let answers: [(String, [String], [String])] = [
    (
      "kind:milestone year:2025",
      [
        "myna-licence-start", "myna-ambulance-nationwide", "pmh-introduction", "mobility-roadmap-period",
        "genai-guideline-issue", "priority-plan-decision",
      ], ["agency-launch", "mynaportal-renewal", "digital-auth-app-release", "myna-app-release", "gbiz-portal-alpha"]
    ),
    (
      "year:2026 kind:milestone", ["myna-app-release", "gbiz-portal-alpha", "standardisation-deadline"],
      ["agency-launch", "priority-plan-decision"]
    ),
    ("year:2021", ["agency-launch", "myna-insurance-card-start"], ["myna-app-release", "challenges/cyber"]),
    (
      "pillar:3",
      [
        "pillar-3", "outlook/coordination", "outlook/coordination/data-policy", "outlook/coordination/dfft",
        "outlook/coordination/national-systems", "outlook/coordination/local-migration",
        "business-region/connected-data/dfft-iap", "business-region/connected-data/shared-platforms",
        "administration/shared-systems/standardisation", "administration/shared-systems/gss",
        "challenges/competitiveness",
      ], ["pillar-1", "pillar-4", "challenges/cyber", "life/anywhere/any-time", "outlook/government-ai/build"]
    ),
    (
      "domain:business-region",
      ["business-region/digital-premise", "business-region/online-procedures/gbizid", "gbizid-accounts", "gbizid"],
      ["life", "life/card-in-use", "outlook", "gss", "govcloud-systems"]
    ),
    ("has:figure kind:item", ["life/anywhere/any-time"], ["challenges/cyber", "introduction/visions/growth"]),
    ("has:source", ["agency-staff", "mynumber-held-rate"], ["challenges/cyber", "introduction/visions/growth"]),
    ("status:done", ["agency-launch"], ["myna-app-release", "pmh-introduction"]),
  ]

  @Test(arguments: answers)
  func bring(_ query: String, _ wanted: [String], _ unwanted: [String]) throws {
    let found = Set(try Frozen.found(query))
    #expect(found.isSuperset(of: wanted), "lacking: \(Set(wanted).subtracting(found))")
    #expect(found.isDisjoint(with: unwanted), "unwanted: \(found.intersection(unwanted))")
  }

  private static let beside =
    Expectation.first([
      ("kind:vision 国際", "introduction/visions/international"), ("kind:section 行政", "administration"),
      ("domain:administration gyousei", "administration"),
      ("status:planned マイナ救急", "life/emergency-support/ambulance"),
      ("year:2021 発足", "introduction/about/launch"), ("kind:change AI", "changes/ai"),
    ])
    + Expectation.early([
      ("カード kind:indicator", "citizens-holding-card"), ("domain:life オンライン", "life/anywhere/procedures"),
      ("domain:business-region 医療", "business-region/semi-public/medical"), ("has:series マイナンバー", "mynumber-held-rate"),
      ("pillar:3 システム", "outlook/coordination/national-systems"), ("year:2026 マイナ", "myna-app-release"),
      ("programme:mynaportal 24時間", "life/anywhere/any-time"), ("AI -domain:administration", "changes/ai"),
      ("-kind:section 行政", "life/anywhere/procedures"), ("programme:gss", "gss"),
      ("status:planned マイナ救急", "myna-ambulance-nationwide"), ("status:target 約1,500人", "agency-staff-target"),
      ("kind:programme ダッシュボード -japan", "policy-data-dashboard"),
    ])

  @Test(arguments: beside)
  func besideWords(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// A minus turns a filter round: what it leaves out and what it brings are everything, and nothing twice.
  @Test(arguments: [
    "domain:life", "pillar:3", "kind:indicator", "kind:vision", "programme:gss", "year:2025", "status:planned",
    "status:actual", "has:series", "has:source", "has:milestone",
  ])
  func excludedIsTheOpposite(_ filter: String) throws {
    let (with, without) = (Set(try Frozen.found(filter)), Set(try Frozen.found("-" + filter)))
    #expect(with.isDisjoint(with: without))
    #expect(with.union(without).count == Frozen.report.references.count)
    #expect(!with.isEmpty && !without.isEmpty)
  }

  @Test(arguments: [
    ("kind:indicator カード", "カード kind:indicator"), ("domain:life status:planned", "status:planned domain:life"),
    ("-has:series マイナ kind:indicator", "kind:indicator -has:series マイナ"),
  ])
  func orderDoesNotMatter(_ one: String, _ other: String) throws {
    #expect(try Frozen.found(one) == Frozen.found(other))
  }

  @Test(arguments: [
    ("foo:bar 行政", "foo"), ("行政 foo:bar", "foo"), ("-foo:bar 行政", "foo"), ("domains:life 行政", "domains"),
  ])
  func unknownFilters(_ text: String, _ name: String) throws {
    let query = Frozen.index.query(text)
    #expect(query.problems == [.unknownFilter(name)])
    #expect(query.filters.isEmpty)
    #expect(query.terms.map(\.text) == ["行政"], "the rest still counts")
    #expect(try Frozen.found(text) == Frozen.found("行政"))
  }

  @Test(arguments: [
    ("kind:指標", "kind:indicator"), ("kind:施策", "kind:programme"), ("kind:課題", "kind:challenge"),
    ("kind:項目", "kind:item"), ("kind:日程", "kind:milestone"), ("kind:節", "kind:section"),
    ("status:予定", "status:planned"), ("status:実績", "status:actual"), ("status:目標", "status:target"),
    ("status:実施済み", "status:done"), ("has:推移", "has:series"), ("has:出典", "has:source"),
    ("year:2025年", "year:2025"), ("-ｙｅａｒ：２０２５年", "-year:2025"), ("domain:生活", "domain:life"),
  ])
  func japaneseValues(_ japanese: String, _ english: String) throws {
    #expect(Frozen.index.query(japanese).problems.isEmpty)
    #expect(try Frozen.found(japanese) == Frozen.found(english))
  }

  /// Every year in which there is anything can be chosen, and no other.
  @Test func yearsThatFindSomethingAreKnown() throws {
    guard case .unknownValue(_, of: .year, let known, 0)? = Frozen.index.query("year:soon").problems.first else {
      Issue.record("that is a year")
      return
    }
    let finding = try (1900...2100).filter { try !Frozen.found("year:\($0)").isEmpty }
    #expect(known == finding.map(String.init))
  }

  @Test func theNearestValueComesFirst() {
    let problems = Frozen.index.query("programme:gsx").problems
    guard case .unknownValue("gsx", of: .programme, let known, let others)? = problems.first else {
      Issue.record("\(problems)")
      return
    }
    #expect(known.first == "gss")
    #expect(known.count + others == Frozen.report.programmes.count && others > 0)
    #expect(Set(known).count == known.count)
  }

  private static let wrongValues: [(String, Filter.Name, String, String?)] = [
    ("domain:mars", Filter.Name.domain, "mars", "life"), ("kind:thing", .kind, "thing", "indicator"),
    ("status:ready", .status, "ready", "planned"), ("has:everything", .has, "everything", "series"),
    ("pillar:9", .pillar, "9", nil), ("year:soon", .year, "soon", nil), ("programme:apollo", .programme, "apollo", nil),
    ("-domain:mars", .domain, "mars", "administration"), ("domain:", .domain, "", "business-region"),
  ]

  @Test(arguments: wrongValues)
  func unknownValues(_ filter: String, _ name: Filter.Name, _ value: String, _ known: String?) throws {
    let query = Frozen.index.query(filter + " 行政")
    #expect(query.filters.isEmpty && query.problems.count == 1)
    guard case .unknownValue(value, of: name, let values, _)? = query.problems.first else {
      Issue.record("\(query.problems)")
      return
    }
    #expect(known.map(values.contains) ?? true, "\(values)")
    #expect(try Frozen.found(filter + " 行政") == Frozen.found("行政"), "the rest still counts")
  }
}
