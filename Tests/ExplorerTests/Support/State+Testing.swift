import Dataset

@testable import Explorer

extension State {
  var focusName: String { "\(browser.focus)" }

  /// The id of what is selected; empty for a heading of the view's own.
  var selectedID: String {
    guard case .thing(let reference)? = subject else { return "" }
    return report.id(of: reference)
  }

  /// What is selected; the report's first section where that is a heading of the view's own.
  var selectedReference: Reference {
    guard case .thing(let reference)? = subject else { return .section(0) }
    return reference
  }

  mutating func start(at id: String) {
    guard let reference = report.references[id] else { preconditionFailure("nothing has the id \(id)") }
    start(at: reference)
  }
}
