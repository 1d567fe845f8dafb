import CalendarDays
import Charts
import TextUI
import Typesetting

struct Service {
  let name: Name
  let asOf: String
  let applications: [(year: Int, value: Double)]
}

let services = [
  Service(
    name: Name("引越し手続オンラインサービス", short: "引越し"), asOf: "2025年3月末",
    applications: [(2022, 8), (2023, 36), (2024, 61), (2025, 78)]),
  Service(
    name: Name("子育て支援\tワンストップ"), asOf: "2025年7月", applications: [(2021, 3), (2022, 12), (2024, 9), (2025, 24)]),
  Service(name: Name("確定申告（e-Tax）"), asOf: "2024年度", applications: [(2023, 40), (2024, 44), (2025, 41)]),
]

func sparkline(_ service: Service, columns: Int) -> String {
  let points = service.applications.compactMap { year, value in
    CalendarDay(year: year, month: 1, day: 1).map { Point(.year(of: $0), value: value) }
  }
  return Sparkline(points, drawing: .braille).text(columns: columns)
}

let metrics = Metrics()
let canvas = Canvas(size: Size(columns: 44, rows: services.count + 4), metrics: metrics, mark: "⋯")
let names = NameList(services.map { ($0.name.sanitised, 16) }, metrics: metrics, mark: "⋯")
canvas.write("手続", column: 0, row: 0, style: Style(attributes: .bold))
canvas.write("申請", column: 18, row: 0)
canvas.write(metrics.paddedLeft("時点", to: 14), column: 30, row: 0)
for (index, service) in services.enumerated() {
  canvas.write(names[index].text, column: 0, row: index + 1)
  canvas.write(sparkline(service, columns: 10), column: 18, row: index + 1)
  canvas.write(metrics.paddedLeft(service.asOf, to: 14), column: 30, row: index + 1)
}

let note = "申請は千件、年ごと（2021年度以降。2025年は3月末時点の値）。"
for (offset, line) in LineBreaker(metrics: metrics).lines(of: note, columns: 44).enumerated() {
  canvas.write(String(note[line]), column: 0, row: services.count + 2 + offset)
}
print(canvas.grid.text)
