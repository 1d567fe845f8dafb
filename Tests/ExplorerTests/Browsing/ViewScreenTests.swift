import Dataset
import Explorer
import Testing

/// Every view at the common sizes in both languages, as whole screens.
@Suite struct ViewScreenTests {
  @Test(arguments: View.allCases, Language.allCases)
  func opens(_ view: View, _ language: Language) {
    for size in ["80x24", "120x40"] {
      let session = Session(size, language: language).pressing("\(view.index + 1)")
      expectScreen(session, "\(view.rawValue)-\(size)-\(language.rawValue)")
    }
  }
}

extension View {
  var index: Int { View.allCases.firstIndex(of: self) ?? 0 }
}
