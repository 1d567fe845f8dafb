import Dataset
import Testing

@testable import Explorer

/// Which slides there are, and in which order.
@Suite struct DeckTests {
  private func ids(_ deck: Deck) -> [String] { deck.slides.map(\.id) }

  @Test func theWholeReport() {
    #expect(
      ids(Deck(.frozen)) == [
        "title", "agenda",
        "domain:life", "theme:life/anywhere", "figure:mynaportal-hours", "theme:life/card-in-use",
        "figure:citizens-holding-card",
        "theme:life/emergency-support", "figure:shelter-work-reduction", "theme:life/close-support",
        "domain:business-region", "theme:business-region/digital-premise", "figure:analog-rules-done-rate",
        "figure:local-analog-review-share",
        "theme:business-region/online-procedures", "figure:gbizid-accounts", "theme:business-region/semi-public",
        "theme:business-region/connected-data",
        "domain:administration", "theme:administration/shared-systems", "figure:govcloud-systems", "figure:gss-users",
        "theme:administration/ai-inhouse", "theme:administration/public-private", "figure:opendata-municipalities",
        "theme:administration/visible-policy",
        "pillars", "closing",
      ])
  }

  @Test(arguments: [
    (
      "administration",
      [
        "domain:administration", "theme:administration/shared-systems", "figure:govcloud-systems", "figure:gss-users",
        "theme:administration/ai-inhouse", "theme:administration/public-private", "figure:opendata-municipalities",
        "theme:administration/visible-policy",
      ]
    ),
    ("life/card-in-use", ["theme:life/card-in-use", "figure:citizens-holding-card"]),
    (
      "pillars",
      ["pillars", "pillar:pillar-1", "pillar:pillar-2", "pillar:pillar-3", "pillar:pillar-4", "pillar:pillar-5"]
    ),
    ("pillar-3", ["pillar:pillar-3"]), ("challenges", ["part:challenges"]),
    ("introduction/visions", ["part:introduction/visions"]),
    ("gbizid", ["programme:gbizid"]), ("gbizid-accounts", ["figure:gbizid-accounts"]),
    ("life/card-in-use/holding", ["item:life/card-in-use/holding"]),
  ])
  func aPart(_ place: String, _ slides: [String]) {
    #expect(ids(Session.deck(of: place)) == slides + ["closing"])
  }

  @Test func everythingCanBePresented() {
    for reference in Report.frozen.references.values {
      let deck = Deck(.frozen, section: reference)
      #expect(deck.slides.count >= 2, "\(Report.frozen.id(of: reference))")
      #expect(Set(ids(deck)).count == deck.slides.count)
    }
  }

  @Test func aPlaylistIsJustWhatItNamesInItsOrder() throws {
    let names = ["gss-users", "gbizid", "life/card-in-use", "gss-users", "pillar-1"]
    let playlist = try names.map { try #require(Report.frozen.references[$0]) }
    #expect(
      ids(Deck(.frozen, playlist: playlist)) == [
        "figure:gss-users", "programme:gbizid", "theme:life/card-in-use", "figure:citizens-holding-card",
        "pillar:pillar-1",
      ])
    #expect(Deck(.frozen, playlist: []).slides.isEmpty)
    #expect(Presentation(Deck(.frozen, playlist: [])) == nil)
  }

  @Test(arguments: [
    ("life", "domain:life"), ("achievements", "domain:life"),
    ("life/card-in-use", "theme:life/card-in-use"),
    ("life/card-in-use/holding", "theme:life/card-in-use"), ("gss-users", "figure:gss-users"),
    ("gss-organisations", "theme:administration/shared-systems"), ("pillar-4", "pillars"), ("outlook", "pillars"),
    ("pillars", "pillars"), ("gbizid", nil), ("challenges", nil), ("agency-staff", nil),
  ])
  func aThingIsFoundOnItsSlide(_ id: String, _ slide: String?) throws {
    let deck = Deck(.frozen)
    let reference = try #require(Report.frozen.references[id])
    #expect(deck.index(showing: reference, in: .frozen).map { deck.slides[$0].id } == slide)
  }

  @Test func anEmptyReportHasFewSlides() {
    let nothing = Localized(ja: "", en: "")
    let report = Report(title: nothing, publisher: nothing, published: .year(2025), url: "")
    #expect(ids(Deck(report)) == ["title", "agenda", "closing"])
  }
}
