import Charts
import Testing

@Suite struct GaugeTests {
  @Test(arguments: [
    (0, "⠄⠄⠄⠄⠄", "░░░░░", "....."), (0.1, "⠆⠄⠄⠄⠄", "▏░░░░", "#...."), (12.5, "⠆⠄⠄⠄⠄", "▋░░░░", "#...."),
    (50, "⠶⠶⠆⠄⠄", "██▌░░", "##..."), (80, "⠶⠶⠶⠶⠄", "████░", "####."), (99.9, "⠶⠶⠶⠶⠆", "████▉", "####."),
    (100, "⠶⠶⠶⠶⠶", "█████", "#####"), (130, "⠶⠶⠶⠶⠶", "█████", "#####"), (.infinity, "⠶⠶⠶⠶⠶", "█████", "#####"),
    (-5, "⠄⠄⠄⠄⠄", "░░░░░", "....."), (.nan, "⠄⠄⠄⠄⠄", "░░░░░", "....."),
  ])
  func aShare(_ share: Double, _ braille: String, _ blocks: String, _ ascii: String) {
    func shown(_ drawing: Drawing) -> String {
      let parts = Gauge.text(share: share, columns: 5, drawing: drawing)
      return parts.filled + parts.empty
    }
    #expect(shown(.braille) == braille)
    #expect(shown(.blocks) == blocks)
    #expect(shown(.ascii) == ascii)
  }

  @Test func theParts() {
    #expect(Gauge.text(share: 80, columns: 10, drawing: .braille) == ("⠶⠶⠶⠶⠶⠶⠶⠶", "⠄⠄"))
    #expect(Gauge.text(share: 80, columns: 1, drawing: .ascii) == ("#", ""))
    #expect(Gauge.text(share: 80, columns: 0, drawing: .braille) == ("", ""))
    #expect(Gauge.text(share: 80, columns: -3, drawing: .braille) == ("", ""))
  }
}
