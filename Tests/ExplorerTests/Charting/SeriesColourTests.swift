import Documentation
import Glibc
import Testing
import TextUI

@testable import Explorer

/// The series of a chart can be told apart by colour where colours are seen, few or many of them.
@Suite struct SeriesColourTests {
  /// How colours look to people who lack one kind of cone, in linear RGB: Machado, Oliveira and Fernandes (2009), severity 1.
  private static let sight: [(name: String, rows: [[Double]])] = [
    ("all", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanopia",
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    (
      "deuteranopia",
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    (
      "tritanopia",
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
  ]

  /// Twenty is about ten times what is noticed at all, side by side.
  @Test(arguments: [Theme.Name.dark, .light])
  func differByTwentyAtLeast(_ name: Theme.Name) {
    let theme = Theme(name: name, colours: 256)
    let colours = Role.series.compactMap { role -> Palette256.Colour? in
      guard case .palette(let index) = theme[role].foreground else { return nil }
      return Palette256.colour(index)
    }
    #expect(colours.count == Role.series.count)
    for sight in Self.sight {
      for (at, one) in colours.enumerated() {
        for (other, second) in colours.enumerated().dropFirst(at + 1) {
          let difference = distance(Lab(one, sight.rows), Lab(second, sight.rows))
          #expect(difference >= 20, "\(name), \(sight.name): series \(at + 1) and \(other + 1) differ by \(difference)")
        }
      }
    }
  }

  @Test(arguments: [Theme.Name.dark, .light])
  func noTwoOfSixteenAreTheSame(_ name: Theme.Name) {
    let theme = Theme(name: name, colours: 16)
    #expect(Set(Role.series.map { theme[$0].foreground }).count == Role.series.count)
  }

  private func distance(_ one: Lab, _ other: Lab) -> Double {
    zip(one.values, other.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

/// CIE 1976 L*a*b*, D65.
private struct Lab {
  let values: [Double]

  init(_ colour: Palette256.Colour, _ sight: [[Double]]) {
    let linear = [colour.red, colour.green, colour.blue].map { Contrast.linear($0) }
    let seen = sight.map { row in min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 })) }
    let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
    let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
    func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16 / 116 }
    values = [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))]
  }
}
