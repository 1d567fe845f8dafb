#if DEBUG
  import CalendarDays
  import Dataset
  import OddReports
  import Search
  import SeededRandom
  import TextUI
  import Typesetting

  @testable import Explorer

  /// A report and what is made of it once, for all walks through it.
  final class MonkeyWorld {
    let seed: UInt64
    let name: String
    let report: Report
    lazy var index = SearchIndex(report)
    lazy var deck = Deck(report)
    lazy var known = KnownText(report)

    /// The frozen report for a seed of 0, else an odd one.
    init(seed: UInt64) throws {
      self.seed = seed
      let files =
        seed == 0
        ? DatasetFiles(directory: Subprocess.root + "/Tests/Fixtures/report", areProved: true)
        : OddReport(seed: seed).files
      name = seed == 0 ? "the frozen report" : "odd report \(seed): \(OddReport(seed: seed).description)"
      do {
        report = try DatasetLoader(files).load()
      } catch {
        throw MonkeyFailure(problems: ["\(name) is not sound: \(error.findings.prefix(3).map(\.description))"])
      }
    }

    /// Small sizes more often: they are drawn sooner, and more goes wrong in them.
    static func size(_ random: inout SeededGenerator) -> Size {
      func size(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) -> Size {
        Size(columns: .random(in: columns, using: &random), rows: .random(in: rows, using: &random))
      }
      return switch Int.random(in: 0..<20, using: &random) {
      case 0: size(1...25, 1...8)
      case 1..<8: size(20...62, 6...20)
      case 8..<13: Size(columns: 80, rows: 24)
      case 13..<16: size(100...125, 15...40)
      case 16..<18: size(60...182, 6...50)
      case 18: size(1...500, 1...200)
      default:
        [Size(columns: 500, rows: 200), Size(columns: 1, rows: 1), Size(columns: 20, rows: 6)][
          Int.random(in: 0..<3, using: &random)]
      }
    }

    static func day(_ random: inout SeededGenerator) -> CalendarDay {
      let days = [
        CalendarDay(year: 2025, month: 11, day: 23), CalendarDay(year: 1, month: 1, day: 1),
        CalendarDay(year: 9999, month: 12, day: 31),
        CalendarDay(daysSinceEpoch: .random(in: 0...30_000, using: &random)),
      ]
      return days[Int.random(in: days.indices, using: &random)] ?? ReportDate.year(2025).first
    }

    func lead(_ random: inout SeededGenerator) -> PresenterStatus {
      func number(_ most: Int) -> Int { .random(in: 0...most, using: &random) }
      let absences: [PresenterStatus.Absence] = [
        .nobody, .damaged, .otherVersion(7), .refused(.full), .otherUser, .unreachable("x"),
      ]
      if number(4) == 0 { return .absent(absences[number(absences.count - 1)]) }
      let slides = (deck.slides.map(\.id) + ["theme:nowhere", "", "\u{1B}[31m"]).shuffled(using: &random)
      let shared = SharedDeck(report: "x", slides: Array(slides.prefix(1 + number(slides.count - 1))))
      let place = SlidePosition(
        slide: shared.slides[0], step: number(20_000), blank: SlidePosition.Blank.allCases[number(2)],
        pointer: number(1) == 0 ? nil : number(Int(Int32.max)), isZoomed: number(1) == 0)
      return .present(
        shared,
        PresentationSnapshot(
          place: place, elapsed: number(Int(Int32.max)), limit: number(9000), isRunning: number(1) == 0))
    }
  }

  struct MonkeyFailure: Error {
    var problems: [String]
  }

#endif
