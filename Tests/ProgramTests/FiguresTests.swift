import TerminalSession
import Testing
import TextUI
import Typesetting

@testable import Dataset

/// `tenbo figures` through the built program.
@Suite(.timeLimit(.minutes(10))) struct FiguresTests {
  private let report = Repository.report

  @Test func aPipeGetsTheWholeTable() {
    let lines = Shell.run("$TENBO figures").output.split(separator: "\n").map(String.init)
    #expect(lines.count == report.indicators.count + 2)
    #expect(lines.last == "出典: デジタル庁『2025年デジタル庁活動報告』、2025年9月5日公表、\(report.url)")
    #expect(lines[0].hasPrefix("指標 "))
    for (indicator, line) in zip(report.indicators, lines.dropFirst()) {
      #expect(line.hasPrefix(indicator.label.ja + "  "))
      if let printed = indicator.printed { #expect(line.contains(printed)) }
    }
    #expect(
      lines.contains {
        $0.split(separator: " ").joined(separator: " ") == "GSSの接続ユーザー数 4.5万人 2025年7月 約+71.1% 行政 報告 2023年8月〜2025年7月"
      })
    #expect(!lines.joined().contains("\u{1B}"))
    #expect(lines.joined(separator: "\n").contains("約600自治体 (予定)"))
  }

  @Test(arguments: ["ja", "en"]) func columnsOfAPipeAreAligned(_ language: String) throws {
    let lines = Shell.run("$TENBO figures --lang \(language)").output.split(separator: "\n").map(String.init)
    let heading = language == "ja" ? "分野" : "Domain"
    let names = report.sections.filter { $0.kind == .domain }.map { section in
      (section.short ?? section.title)[language == "ja" ? .japanese : .english]
    }
    let place = Metrics().columns(of: lines[0][..<(try #require(lines[0].firstRange(of: heading)).lowerBound)])
    for line in lines.dropFirst().dropLast() {
      var columns = 0
      let rest = line.drop { character in
        defer { columns += Metrics().columns(of: character) }
        return columns < place
      }
      #expect(columns >= place && (names + ["-"]).contains { rest.hasPrefix($0 + "  ") }, "\(line)")
    }
  }

  @Test func noFigureIsSaid() {
    for (format, output) in [("table", ""), ("markdown", ""), ("json", "[]\n")] {
      let result = Shell.run(
        "$TENBO figures --domain pillar-4 --format \(format) 2>&1 >/tmp/$$; cat /tmp/$$; rm /tmp/$$")
      #expect(result.output == "tenbo: no figure belongs to \"pillar-4\"\n" + output)
    }
    #expect(Shell.run("$TENBO figures --domain pillar-4").status == 1)
  }

  @Test func csvIsTheDataset() throws {
    let output = Shell.run("$TENBO figures --format csv").output
    #expect(output.utf8.count { $0 == 13 } == output.utf8.count { $0 == 10 }, "lines end with CR LF")
    let (table, problems) = CSVReader.parse(Array(output.utf8))
    #expect(problems.isEmpty)
    #expect(table.header == FiguresCSV.header)
    var rows = table.rows.map(\.fields)[...]
    for indicator in report.indicators {
      for observation in indicator.observations {
        guard let row = rows.popFirst() else { return #expect(Bool(false), "too few rows") }
        #expect(row[0] == indicator.id && row[1] == indicator.label.ja && row[2] == indicator.label.en)
        #expect(row[3] == indicator.unit.ja && row[4] == report.sections[indicator.section].id)
        #expect(ReportDate(text: row[5]) == observation.date)
        #expect(Double(row[6]) == observation.value)
        #expect(row[7] == observation.printed ?? "")
        #expect(
          row[8...10] == [word(observation.approximate), observation.status.rawValue, word(observation.inReport)])
        #expect(row[11...12] == [observation.note.ja, observation.note.en])
        #expect(row[13...14] == [observation.source.title, observation.source.url])
        #expect(row[15] == observation.confidence.rawValue)
        #expect(row[16] == (observation.dateIsPublication ? "published" : "as-of"))
      }
      guard let value = indicator.value, !indicator.observations.contains(where: \.inReport) else { continue }
      guard let row = rows.popFirst() else { return #expect(Bool(false), "too few rows") }
      #expect(row[0] == indicator.id && Double(row[6]) == value && row[7] == indicator.printed && row[10] == "yes")
    }
    #expect(rows.isEmpty)
  }

  private func word(_ flag: Bool) -> String { flag ? "yes" : "no" }

  @Test func jsonHasTheShapeThatIsPromised() throws {
    let output = Shell.run("$TENBO figures --format json").output
    let figures = Array(try JSONParser.parse(Array(output.utf8)).root.elements)
    #expect(figures.map { $0["id"]?.string } == report.indicators.map(\.id))
    for (figure, indicator) in zip(figures, report.indicators) {
      #expect(
        figure.members.map(\.key.string) == [
          "id", "label", "value", "printed", "unit", "approximate", "asOf", "status", "section", "observations",
        ])
      #expect(figure["label"]?.members.map(\.key.string) == ["ja", "en"])
      #expect(figure["value"]?.number == indicator.value)
      #expect(figure["observations"]?.elements.map { $0["value"]?.number } == indicator.observations.map(\.value))
      for observation in figure["observations"]?.elements.map({ $0 }) ?? [] {
        #expect(
          observation.members.map(\.key.string) == [
            "date", "value", "printed", "approximate", "status", "inReport", "note", "source", "dateBasis", "noteEn",
            "break",
          ])
        #expect(observation["source"]?.members.map(\.key.string) == ["title", "url", "confidence"])
      }
    }
  }

  @Test func markdownIsATable() {
    let lines = Shell.run("$TENBO figures --format markdown --lang en").output.split(separator: "\n")
    #expect(lines.count == report.indicators.count + 3, "headings, a rule, and where it is from")
    #expect(lines[0] == "| Figure | Value | As of | Change | Change from/to | Domain | Source |")
    #expect(
      lines.contains("| Share of citizens holding a My Number Card | about 80% | 2021 to 2025 |  |  | Life | report |"))
    #expect(lines.dropLast().allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 8 })
  }

  @Test(arguments: [
    ("--domain administration", "gss-organisations"), ("--sort -value", "mynumber-cards-issued"),
    ("--sort=-value", "mynumber-cards-issued"), ("--sort value --domain business-region", "local-analog-review-share"),
    ("--sort -change", "myna-ambulance-teams"), ("--sort label --lang en", "myna-ambulance-teams"),
  ])
  func theFirstIs(_ options: String, _ id: String) throws {
    let first = Shell.run("$TENBO figures --format csv \(options)").output.split(separator: "\r\n")[1]
    #expect(first.hasPrefix(id + ","), "\(first)")
  }

  @Test func aDomainHasItsFiguresAlone() throws {
    let ids = Shell.run("$TENBO figures --format json --domain life | grep '\"section\"'").output
    let lines = ids.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("\"life/") })
  }

  /// By whatever else names it, and so is a theme, an item, a programme.
  @Test func everyREFHasItsFigures() {
    func figures(_ place: String) -> String { Shell.run("$TENBO figures --format csv --domain \(place)").output }
    #expect(figures("生活") == figures("life"))
    #expect(figures("2.1") == figures("life"))
    let theme = figures("life/card-in-use").split(separator: "\r\n")
    #expect(theme.count > 1 && theme.dropFirst().allSatisfy { figures("life").contains($0) })
    for place in ["life/card-in-use/holding", "ガバメントクラウド", "mynumber-held-rate"] {
      #expect(figures(place).split(separator: "\r\n").count > 1, "\(place)")
    }
  }

  @Test(arguments: [
    (
      "$TENBO figures --sort colour", 64,
      "Error: There is no field \"colour\"; --sort takes label, value, unit, as-of, "
    ),
    ("$TENBO figures --sort -vlaue", 64, "Error: There is no field \"vlaue\" (nearest: value); --sort takes "),
    ("$TENBO figures --sort ''", 64, "Error: There is no field \"\"; --sort takes "),
    (
      "$TENBO figures --domain lief", 64,
      "tenbo: nothing is called \"lief\"; nearest: life"
    ),
    ("$TENBO figures --domain \"$(printf '\\033[31m')\"", 64, "tenbo: nothing is called \"U+001B[31m\"; nearest: "),
    ("$TENBO figures --format xml", 64, "Error: The value 'xml' is invalid"),
    ("$TENBO figures --ambiguous-width 3", 64, "Error: --ambiguous-width is 1 or 2, not 3."),
    ("$TENBO figures life", 64, "Error: Unexpected argument 'life'"),
    ("$TENBO figures --data /nowhere", 66, "tenbo: /nowhere/report.json: there is no such file"),
  ])
  func mistakesAreSaid(_ line: String, _ status: Int32, _ beginning: String) {
    let result = Shell.complaint(line)
    #expect(result.status == status)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
    #expect(Shell.run("\(line) 2>/dev/null").output == "", "nothing but data goes to standard output")
  }

  @Test func aFailedWriteIsSaid() {
    #expect(Shell.run("bash -c '$TENBO figures 2>&1 >/dev/full'").status == 74)
  }
}
