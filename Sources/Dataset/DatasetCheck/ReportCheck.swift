/// Whether what `LinkRule` and `ContentsRule` demand of items, and `IDRule` of their ids, holds for a report that
/// could be built: that its links lead somewhere, and each thing stands in one place, is known by then.
struct ReportCheck {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  func isSound() -> Bool {
    var order = Order(report: report)
    return report.sections.indices.allSatisfy { report.sections[$0].parent != nil || order.visit($0) }
      && report.sections.allSatisfy { section in
        [section.leading, section.programmes].allSatisfy { Set($0).count == $0.count }
      }
      && report.items.allSatisfy(isSound)
  }

  private func isSound(_ item: Item) -> Bool {
    guard isNamedAfterSection(item) else { return false }
    guard item.links != Item.noLinks else { return true }
    let indicators = item.indicators
    let background = item.background
    return [indicators, background, item.milestones, item.programmes].allSatisfy { Set($0).count == $0.count }
      && indicators.allSatisfy { report.indicators[$0].value != nil && !background.contains($0) }
      && hasPossibleStatus(item)
  }

  private func hasPossibleStatus(_ item: Item) -> Bool {
    StatusRule.isPossible(
      item.status, of: item.kind, isPlanned: item.milestones.contains { report.milestones[$0].status == .planned })
  }

  /// The id of the section, a slash, and a name without one.
  private func isNamedAfterSection(_ item: Item) -> Bool {
    var section = report.sections[item.section].id
    return section.withUTF8 { section in
      item.withUTF8OfID { id in
        guard id.count > section.count + 1, id[section.count] == UInt8(ascii: "/") else { return false }
        return UnsafeBufferPointer(rebasing: id[..<section.count]).equals(section)
          && !id[(section.count + 1)...].contains(UInt8(ascii: "/"))
      }
    }
  }

  /// The lists of sections and items are in the order in which the contents are read.
  private struct Order {
    let report: Report
    var sections = 0
    var items = 0

    mutating func visit(_ section: Int) -> Bool {
      guard section == sections else { return false }
      sections += 1
      for child in report.sections[section].contents {
        switch child {
        case .section(let inner): guard visit(inner) else { return false }
        case .item(let item):
          guard item == items else { return false }
          items += 1
        default: return false
        }
      }
      return true
    }
  }
}
