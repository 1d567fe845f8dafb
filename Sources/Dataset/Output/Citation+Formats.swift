package import CalendarDays

extension Citation {
  /// nil where the dataset has no such content or link.
  ///
  /// - Parameter accessed: the day on which somebody looked
  package func text(as format: OutputFormat, accessed: CalendarDay? = nil) -> String? {
    Exports.citations.text(of: self, as: format, OutputSettings(language: language, accessed: accessed))
  }

  var plain: String { lines([statement(), joined([source(title: work.title), work.url])]) }

  var link: String? { work.url.isEmpty ? nil : work.url }

  /// `label: value (as of March 2025, plan)`; nil for a work as a whole.
  private func statement(label: (String) -> String = \.self, escaping escape: (String) -> String = \.self) -> String? {
    guard let subject else { return nil }
    let text = [label(subject), content.map(escape)].compactMap(\.self).joined(separator: ": ")
    guard !remarks.isEmpty else { return text }
    let remark = joined(remarks.map(escape))
    return language.pick("\(text)(\(remark))", "\(text) (\(remark))")
  }

  /// Publisher, title, date and place.
  private func source(title: String, escaping escape: (String) -> String = \.self) -> String {
    let publisher = escape(work.publisher)
    let name = language.pick("\(publisher)『\(title)』", joined([publisher, "\"\(title)\""]))
    let published = work.published.map { Strings(language).publishedOn($0.display(in: language)) }
    return joined([name, published ?? "", escape(place)])
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: Strings(language).listSeparator)
  }

  private func lines(_ lines: [String?]) -> String {
    lines.compactMap(\.self).joined(separator: "\n")
  }

  // MARK: Markdown

  var markdown: String {
    let target = Citation.target(work.url)
    let title = ReportMarkdown.escaped(work.title)
    return lines([
      statement(label: { "**\(ReportMarkdown.escaped($0))**" }, escaping: ReportMarkdown.marked),
      source(title: target.isEmpty ? title : "[\(title)](\(target))", escaping: ReportMarkdown.escaped),
    ])
  }

  /// A link as Markdown takes it: in angle brackets where a parenthesis in it would end it.
  static func target(_ url: String) -> String {
    let address = address(url)
    return address.contains { "()".contains($0) } ? "<\(address)>" : address
  }

  // MARK: BibTeX

  /// Doubled braces keep BibTeX from taking an agency for a person, and from changing capitals.
  func bibTeX(accessed: CalendarDay?) -> String {
    let note = joined([statement(), place].compactMap(\.self))
    let fields = [
      ("author", Citation.escaped(work.publisher), "{{", "}}"),
      ("title", Citation.escaped(work.original ?? work.title), "{{", "}}"),
      ("titleaddon", work.original == nil ? "" : Citation.escaped(work.title), "{{", "}}"),
      ("year", work.published.map { String($0.first.year) } ?? "", "{", "}"), ("month", work.month, "", ""),
      ("url", work.url, "{", "}"), ("urldate", work.url.isEmpty ? "" : accessed?.text ?? "", "{", "}"),
      ("note", Citation.escaped(note), "{", "}"),
    ]
    let lines = fields.filter { !$0.1.isEmpty }.map { name, value, open, close in "  \(name) = \(open)\(value)\(close)"
    }
    return "@misc{\(key),\n\(lines.joined(separator: ",\n"))\n}"
  }

  /// Text that TeX prints as it is. BibTeX counts braces even where they are escaped, so none may stay.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "#", "$", "%", "&", "_": result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }
}

extension Citation.Work {
  /// BibTeX's own name of the month; empty where the date has none.
  fileprivate var month: String {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    switch published {
    case .month, .day: return published.map { names[$0.first.month - 1] } ?? ""
    case .year, .fiscalYear, .season, .span, nil: return ""
    }
  }
}

extension [Citation] {
  /// Those that have such a content or link, with a blank line between what takes several lines, and each once; nil where
  /// none has.
  package func text(as format: OutputFormat, accessed: CalendarDay? = nil) -> String? {
    var seen: Set<String> = []
    let texts = compactMap { $0.text(as: format, accessed: accessed) }.filter { seen.insert($0).inserted }
    return texts.isEmpty ? nil : texts.joined(separator: format.isShort ? "\n" : "\n\n")
  }
}
