import Dataset
import Measuring
import SeededRandom

/// A dataset of the size of the Japan Dashboard: each of its indicators for each prefecture and year; the same at every time.
struct MadeDashboard {
  var indicators = 691
  var prefectures = 47
  var years = 20

  var series: Int { indicators * prefectures }
  var observations: Int { series * years }

  /// What is counted, with units of few and of many characters, shares among them.
  private static let units = [("人", "people"), ("%", "%"), ("件", "cases"), ("万円", "10,000 yen"), ("施設", "facilities")]

  /// - Parameter header: the first line of observations.csv
  func write(to directory: String, header: String) {
    TextFile.write(to: directory + "/" + DatasetFiles.report, writeReport)
    TextFile.write(to: directory + "/" + DatasetFiles.observations) { file in
      file.add(header + "\n")
      for number in 0..<series { writeObservations(of: number, to: &file) }
    }
  }

  private func writeReport(to file: inout TextFile) {
    let title = Self.json("統計", "Statistics", reading: "統計《とうけい》")
    file.add("{\"schema\":1,\"title\":\(title),\"publisher\":\(title),\"published\":\"2025-09-05\",")
    file.add("\"url\":\"https://example.org/\",\n\"sections\":[\n")
    for prefecture in 0..<prefectures {
      let (ja, en) = ("\(prefecture + 1)県", "Prefecture \(prefecture + 1)")
      let title = Self.json(ja, en, reading: "\(prefecture + 1) 県《けん》")
      file.add(prefecture == 0 ? "" : ",\n")
      // A report has one item at least.
      let contents = prefecture == 0 ? "\"p0/i\"" : ""
      file.add(
        "{\"id\":\"p\(prefecture)\",\"kind\":\"chapter\",\"number\":null,\"title\":\(title),\"contents\":[\(contents)]}"
      )
    }
    file.add("\n],\"items\":[{\"id\":\"p0/i\",\"kind\":\"paragraph\",\"title\":\(title),\"statement\":\(title)}],")
    file.add("\"indicators\":[\n")
    for number in 0..<series { writeIndicator(number, to: &file) }
    file.add("\n],\"milestones\":[],\"programmes\":[],\"relations\":[]}\n")
  }

  private func writeIndicator(_ number: Int, to file: inout TextFile) {
    let (kind, prefecture) = (number / prefectures, number % prefectures)
    let unit = Self.units[kind % Self.units.count]
    let label = Self.json(
      "\(prefecture + 1)県の指標\(kind + 1)", "Indicator \(kind + 1) of prefecture \(prefecture + 1)",
      reading: "\(prefecture + 1) 県《けん》 の 指標《しひょう》 \(kind + 1)")
    file.add(number == 0 ? "" : ",\n")
    file.add("{\"id\":\"\(id(number))\",\"label\":\(label),\"unit\":{\"ja\":\"\(unit.0)\",\"en\":\"\(unit.1)\"},")
    file.add("\"section\":\"p\(prefecture)\",\"value\":null,\"printed\":null,\"approximate\":false,\"asOf\":null,")
    file.add("\"status\":\"actual\"}")
  }

  private func writeObservations(of number: Int, to file: inout TextFile) {
    let isShare = Self.units[number / prefectures % Self.units.count].0 == "%"
    var random = SeededGenerator(seed: UInt64(number))
    for year in 0..<years {
      let value = isShare ? Double(Int.random(in: 0...1000, using: &random)) / 10 : Double(random.next() >> 40)
      file.add(
        "\(id(number)),\(2005 + year),\(value),no,actual,official,no,,as-of,統計,https://example.org/\(number % 97),,\n")
    }
  }

  /// Rising as the numbers do: observations are in the order of their series.
  private func id(_ number: Int) -> String {
    "i\(1000 + number / prefectures)-p\(100 + number % prefectures)"
  }

  private static func json(_ ja: String, _ en: String, reading: String) -> String {
    "{\"ja\":\"\(ja)\",\"reading\":\"\(reading)\",\"en\":\"\(en)\"}"
  }
}
