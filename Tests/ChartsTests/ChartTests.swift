import Charts
import Dataset
import Testing
import TextUI
import Typesetting

@Suite struct ChartTests {
  @Test func t() {
    func number(_ value: Double) -> String { value >= 1e6 ? "\(value / 1e6) M" : "\(Int(value))" }
    for d in [Drawing.braille, .ascii] {
      for k in [Chart.Kind.step, .line, .bars] {
        for (c, r) in [(80, 20), (40, 10), (40, 6), (10, 3)] {
          for s in [[Samples.staff], [Samples.staff, Samples.privateStaff], [Samples.cards]] {
            let canvas = Canvas(size: Size(columns: c, rows: r), metrics: Metrics(), mark: "›")
            Chart(s, kind: k, cursor: .init(series: 0, point: 2), drawing: d).draw(on: canvas, styles: ChartStyles()) {
              $0 >= 1e6 ? "\($0 / 1e6) M" : "\(Int($0))"
            }
            print(c, r, k, d); print(canvas.grid.text)
          }
        }
      }
    }
  }
}
