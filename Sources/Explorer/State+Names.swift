import Dataset
import TextUI
import Typesetting

extension State {
  /// The name of what a node stands for, in the language that is on.
  func name(of subject: Outline.Subject) -> String {
    switch subject {
    case .report: settings.text(report.title)
    case .group(let group): settings.plain(strings.group(group, in: report))
    case .thing(.section(let index)): settings.text(report.shortTitle(of: index))
    case .thing(let reference): settings.text(report.title(of: reference))
    }
  }

  /// The document of what is selected, set in that many columns.
  func setPage(columns: Int) -> DocumentPage {
    guard let subject else { return DocumentPage() }
    let children = browsing.outline.nodes[browsing.selected].children
    let shown = children.prefix(DocumentBuilder.mostLinks).map { browsing.outline.nodes[$0].subject }
    let document = DocumentBuilder(report: report, settings: settings)
      .document(of: subject, children: shown, count: children.count)
    return DocumentSetter(columns: columns, settings: settings, names: names).set(document)
  }
}
