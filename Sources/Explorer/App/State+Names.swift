import Dataset
import TextUI
import Typesetting

extension State {
  /// The name of what a node stands for, in the language that is on.
  func name(of subject: Outline.Subject) -> String {
    DocumentBuilder(report: report, settings: settings).name(of: subject).text
  }

  /// Makes documents with what the search or the filter that is on has found marked.
  var builder: DocumentBuilder {
    DocumentBuilder(
      report: report, settings: settings,
      highlighter: search.active?.hits.highlighter ?? browsing.filter?.highlighter)
  }

  /// Makes the rows of the tree and the list: there, the filter that is on says why a row shows.
  var rowBuilder: DocumentBuilder {
    DocumentBuilder(
      report: report, settings: settings,
      highlighter: browsing.filter?.highlighter ?? search.active?.hits.highlighter)
  }

  /// The document of what is selected, set in that many columns; what shows in one screen, for that many rows.
  func setPage(columns: Int, rows: Int) -> DocumentPage {
    guard let subject else { return DocumentPage() }
    if subject == .report {
      return OverviewTypesetter(builder: builder, columns: columns, rows: rows, names: browser.names).page()
    }
    let children = browsing.children(of: browsing.selected)
    let shown = children.prefix(DocumentBuilder.mostLinks).map { browsing.outline.nodes[$0].subject }
    let document = builder.document(of: subject, children: shown, count: children.count)
    return DocumentTypesetter(columns: columns, settings: settings, names: browser.names).set(document)
  }
}
