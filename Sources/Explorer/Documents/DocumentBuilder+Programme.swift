import Dataset
import Search
import TextUI

extension DocumentBuilder {
  func programme(_ programme: Programme, index: Int) -> Document {
    var document = Document()
    document.add(title(programme.name))
    document.add(.row([quiet(programme.kind.text(in: strings.language)), quiet("  \(strings.summary)")]))
    document.add(.blank)
    document.add(text(programme.what))
    if let about = programme.about {
      document.add(.blank)
      document.add(text(about.text))
      document.add(.remark(piece("(\(strings.fromElsewhere))  " + settings.plain(about.source), .quiet)))
    }
    document.addPart(
      strings.namedIn,
      links(programme.sections.map { .section($0) } + programme.items.map { .item($0) }) { reference in
        guard case .item(let item) = reference else { return [] }
        return [piece(report.shortTitle(of: report.figureGroup(of: report.items[item].section)), .quiet)]
      })
    var seen: Set<Int> = []
    let figures = programme.items.flatMap { report.items[$0].indicators }.filter { seen.insert($0).inserted }
    document.addPart(strings.figuresWhereNamed, figureLinks(Array(figures.prefix(DocumentBuilder.mostLinks))))
    document.addPart(strings.relations, relations(of: .programme(index)))
    // For looking up, not for reading.
    document.add(.blank)
    addNames(of: programme, to: &document)
    return document
  }

  /// What else it is called, and whose word the English is.
  private func addNames(of programme: Programme, to document: inout Document) {
    let basis = programme.englishBasis.text(in: strings.language)
    if strings.language == .japanese {
      let english = piece(settings.plain(programme.name.en), .text)
      document.add(
        .field(
          label: strings.englishName, value: [StyledText(joining: [english, StyledText(" (\(basis))")], theme[.text])]))
    } else {
      let japanese =
        settings.isTextASCII
        ? Romanisation.ascii(of: programme.name, language: .japanese) : settings.plain(programme.name.ja)
      document.add(.field(label: strings.japaneseName, value: [piece(japanese, .text)]))
      document.add(.field(label: strings.englishName, value: [StyledText(basis)]))
    }
    if !settings.isTextASCII, let reading = try? Reading(programme.name), !reading.segments.isEmpty {
      let kana = reading.segments.map { $0.alternatives.first ?? $0.surface }.joined()
      document.add(.field(label: strings.readingLabel, value: [piece(settings.plain(kana), .text)]))
    }
    // Where only ASCII can be shown, an alias in Japanese would be a row of question marks.
    let aliases = programme.aliases.filter { alias in !settings.isTextASCII || alias.allSatisfy(\.isASCII) }
    if !aliases.isEmpty {
      let list = aliases.map(settings.plain).joined(separator: ", ")
      document.add(.field(label: strings.aliases, value: [piece(list, .text)]))
    }
  }
}
