import Dataset
import TextUI
import Typesetting

extension DocumentBuilder {
  func indicator(_ indicator: Indicator) -> Document {
    var document = Document()
    document.add(title(indicator.label))
    document.add(.blank)
    let figure = settings.figure(indicator)
    if figure.isEmpty {
      document.add(.row([quiet(strings.notInReport)]))
    } else {
      document.add(.row([Span(figure, theme[role(indicator.status)])]))
      addFields(of: indicator, to: &document)
    }
    document.addPart(
      "\(strings.history) (\(settings.text(indicator.unit)))",
      indicator.observations.map { observation($0, of: indicator) })
    document.addPart(strings.source, sources(of: indicator))
    let items = indicator.items + indicator.backgroundOf
    document.addPart(
      strings.namedIn,
      links(items.map { .item($0) }) {
        indicator.items.map { .item($0) }.contains($0) ? [] : [quiet(strings.background)]
      })
    document.add(.blank)
    document.add(place(section: indicator.section, nil))
    return document
  }

  private func addFields(of indicator: Indicator, to document: inout Document) {
    if let value = indicator.value {
      let exact = settings.exact(value, indicator)
      document.add(.field(label: strings.value, value: [Span(exact)]))
    }
    document.add(
      .field(
        label: strings.asOf, value: [indicator.asOf.map { Span(settings.date($0.date)) } ?? quiet(strings.noAsOf)]))
    document.add(.field(label: strings.statusLabel, value: [Span(indicator.status.text(in: strings.language))]))
  }

  /// Date, value, and what else must be known to read it. Dates and numbers are short here, so that neither is ever cut:
  /// the unit stands in the heading.
  private func observation(_ observation: Observation, of indicator: Indicator) -> Document.Block {
    let metrics = settings.metrics
    let widest = indicator.observations.map { metrics.columns(of: number($0)) }.max() ?? 0
    let date = metrics.padded(observation.date.text, to: 10) + "  "
    var remarks: [String] = []
    if observation.status != .actual { remarks.append(observation.status.text(in: strings.language)) }
    if observation.inReport { remarks.append(strings.inReport) }
    if observation.dateIsPublication { remarks.append(strings.publicationDate) }
    if observation.confidence != .official { remarks.append(observation.confidence.text(in: strings.language)) }
    let role = role(observation.status)
    return .row([
      Span(date), Span(metrics.paddedLeft(number(observation), to: widest), theme[role]),
      quiet(remarks.isEmpty ? "" : "  " + remarks.joined(separator: " \(settings.glyphs.bullet) ")),
    ])
  }

  private func number(_ observation: Observation) -> String {
    (observation.approximate ? strings.about : "") + NumberText.grouped(observation.value)
  }

  /// Every source once, in the order of its first observation.
  private func sources(of indicator: Indicator) -> [Document.Block] {
    var seen: Set<Source> = []
    return indicator.observations.map(\.source).filter { seen.insert($0).inserted }.flatMap { source in
      [
        .text("\(settings.glyphs.bullet) " + settings.plain(source.title), words: [], theme[.text]),
        .text("  " + settings.plain(source.url), words: [], theme[.quiet]),
      ] as [Document.Block]
    }
  }

  func milestone(_ milestone: Milestone) -> Document {
    var document = Document()
    document.add(title(milestone.title))
    document.add(.blank)
    document.add(.field(label: strings.date, value: [Span(settings.date(milestone.date.date))]))
    let role: Role = milestone.status == .done ? .done : .planned
    document.add(
      .field(
        label: strings.statusLabel,
        value: [Span(strings.status(milestone, today: settings.today), theme[role])]))
    document.addPart(strings.namedIn, links(milestone.items.map { .item($0) }))
    return document
  }

  func programme(_ programme: Programme, index: Int) -> Document {
    var document = Document()
    document.add(title(programme.name))
    document.add(.row([quiet(programme.kind.text(in: strings.language))]))
    document.add(.blank)
    document.add(text(programme.what))
    document.add(.blank)
    if settings.language == .japanese {
      let english = settings.plain(programme.name.en) + " (\(programme.englishBasis.text(in: strings.language)))"
      document.add(.field(label: strings.englishName, value: [Span(english)]))
    } else {
      document.add(.field(label: strings.japaneseName, value: [Span(settings.plain(programme.name.ja))]))
      document.add(.field(label: strings.englishName, value: [Span(programme.englishBasis.text(in: strings.language))]))
    }
    if let reading = try? Reading(programme.name), !reading.segments.isEmpty {
      let kana = reading.segments.map { $0.alternatives.first ?? $0.surface }.joined()
      document.add(.field(label: strings.readingLabel, value: [Span(settings.plain(kana))]))
    }
    if !programme.aliases.isEmpty {
      let aliases = programme.aliases.map(settings.plain).joined(separator: ", ")
      document.add(.field(label: strings.aliases, value: [Span(aliases)]))
    }
    document.addPart(
      strings.namedIn,
      links(programme.items.map { .item($0) }) { reference in
        guard case .item(let item) = reference else { return [] }
        return [quiet(settings.text(report.shortTitle(of: report.figureGroup(of: report.items[item].section))))]
      })
    document.addPart(strings.relations, relations(of: .programme(index)))
    return document
  }
}
