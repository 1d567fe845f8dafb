extension ReportBuilder {
  func section(_ value: JSON.Value) throws(Unusable) -> Section {
    guard let id = value["id"]?.string, let kind = Section.Kind(rawValue: value["kind"]?.string ?? "") else {
      throw Unusable()
    }
    return Section(
      id: id, kind: kind, number: try Self.optionalString(value["number"]), title: try localized(value["title"]),
      short: try optionalLocalized(value["short"]), aliases: try Self.strings(value["aliases"]),
      statement: try optionalLocalized(value["statement"]), remark: try optionalLocalized(value["remark"]),
      programmes: try indices(value["programmes"], .programme), leading: try indices(value["leading"], .indicator))
  }

  func indicator(_ value: JSON.Value) throws(Unusable) -> Indicator {
    guard let id = value["id"]?.string, let status = FigureStatus(rawValue: value["status"]?.string ?? ""),
      let section = items.references[value["section"]?.string ?? ""]?.section
    else { throw Unusable() }
    guard let figure = value["value"], figure.isNull || figure.kind == .number else { throw Unusable() }
    return Indicator(
      id: id, label: try localized(value["label"]), short: try optionalLocalized(value["short"]),
      unit: try localized(value["unit"]), section: section,
      value: figure.number, printed: try Self.optionalString(value["printed"]),
      approximate: try Self.bool(value["approximate"]), asOf: try Self.printedDate(value["asOf"]), status: status)
  }

  func milestone(_ value: JSON.Value) throws(Unusable) -> Milestone {
    guard let id = value["id"]?.string, let status = Milestone.Status(rawValue: value["status"]?.string ?? ""),
      let date = try Self.printedDate(value)
    else { throw Unusable() }
    return Milestone(id: id, title: try localized(value["title"]), date: date, status: status)
  }

  func programme(_ value: JSON.Value) throws(Unusable) -> Programme {
    guard let id = value["id"]?.string, let kind = Programme.Kind(rawValue: value["kind"]?.string ?? ""),
      let basis = Programme.EnglishBasis(rawValue: value["english"]?["basis"]?.string ?? "")
    else { throw Unusable() }
    return Programme(
      id: id, name: try localized(value["name"]), kind: kind, what: try localized(value["what"]),
      about: try about(value["about"]),
      aliases: try Self.strings(value["aliases"]), englishBasis: basis,
      englishSource: try Self.optionalString(value["english"]?["source"]) ?? "")
  }

  private func about(_ value: JSON.Value?) throws(Unusable) -> Programme.About? {
    guard let value else { return nil }
    guard let source = value["source"]?.string else { throw Unusable() }
    return Programme.About(text: try localized(value["text"]), source: source)
  }

  func relation(_ value: JSON.Value) throws(Unusable) -> Relation {
    guard let from = items.references[value["from"]?.string ?? ""],
      let to = items.references[value["to"]?.string ?? ""],
      let kind = Relation.Kind(rawValue: value["kind"]?.string ?? ""),
      let basis = Relation.Basis(rawValue: value["basis"]?.string ?? "")
    else { throw Unusable() }
    return Relation(
      from: from, to: to, kind: kind, basis: basis, reason: try optionalLocalized(value["reason"]))
  }

  private func indices(_ value: JSON.Value?, _ kind: ParsedDataset.Kind) throws(Unusable) -> [Int] {
    guard let value else { return [] }
    guard value.kind == .array else { throw Unusable() }
    var indices: [Int] = []
    for element in value.elements {
      guard let reference = draft.reference(element), reference.kind == kind else { throw Unusable() }
      indices.append(reference.index)
    }
    return indices
  }
}
