import Dataset
import Testing

@testable import Explorer

/// The one sentence of a screen that is too small for any other.
@Suite struct TooSmallTests {
  @Test(arguments: ["19x6", "19x2", "12x3", "10x4", "8x5", "30x5"], Language.allCases)
  func itIsWholeWhereItsCellsAreThere(_ size: String, _ language: Language) {
    let session = Session(size, language: language)
    let sentence = session.state.strings.tooSmall.filter { $0 != " " }
    #expect(session.screen.filter { $0 != " " && $0 != "\n" } == sentence, "\(session.screen)")
  }
}
