import Dataset
import Documentation
import Glibc
import Testing
import TextUI

@testable import Explorer

/// Colours can be told apart from their background, and say nothing that something else doesn't say too.
@Suite struct ThemeTests {
  /// WCAG 2.2, contrast ratio, of colours of the 256-colour palette against the backgrounds that terminals use.
  @Test(arguments: [Theme.Name.dark, .light])
  func textHasAContrastOfFourAndAHalf(_ name: Theme.Name) {
    let theme = Theme(name: name, colours: 256)
    let backgrounds = (name == .dark ? [0, 18, 30] : [255, 250]).map {
      Palette256.Colour(red: $0, green: $0, blue: $0)
    }
    // Lines and frames are no text, and not all that tells one pane from another.
    for role in Role.allCases where role != .line {
      guard case .palette(let index) = theme[role].foreground else { continue }
      for background in backgrounds {
        let contrast = Contrast.ratio(Palette256.colour(index), background)
        #expect(contrast >= 4.5, "\(role) in \(name) has \(contrast)")
      }
    }
  }

  /// The same on the bar of what is selected and on the bands.
  @Test(arguments: [Theme.Name.dark, .light])
  func whatIsSelectedCanBeRead(_ name: Theme.Name) {
    let theme = Theme(name: name, colours: 256)
    // Further series are in charts alone.
    for role in Role.allCases where role != .line && !Role.series.dropFirst().contains(role) {
      for style in [true, false].map({ theme.selected(theme[role], isFocused: $0) }) + [theme.banded(theme[role])] {
        guard case .palette(let text) = style.foreground, case .palette(let ground) = style.background else { continue }
        let contrast = Contrast.ratio(Palette256.colour(text), Palette256.colour(ground))
        #expect(contrast >= 4.5, "\(role) in \(name) has \(contrast) on \(ground)")
      }
    }
  }

  /// Without colours a bar is reversed or underlined, and what is found stands out in it.
  @Test func whatIsSelectedIsSeenWithoutColours() {
    for theme in [Theme.mono, Theme(name: .dark, colours: 16)] {
      #expect(theme.selected(.plain, isFocused: true).attributes == .reverse)
      #expect(theme.selected(.plain, isFocused: false).attributes == .underline)
    }
    #expect(!Theme.mono.selected(Theme.mono[.match], isFocused: true).attributes.contains(.reverse))
  }

  @Test func monoHasNoColour() {
    for colours in [0, 8, 16, 256] {
      let theme = Theme(name: .mono, colours: colours)
      for role in Role.allCases {
        #expect(theme[role].foreground == .standard)
        #expect(theme[role].background == .standard)
      }
    }
  }

  @Test func aTerminalWithoutColoursGetsMono() {
    #expect(Theme(name: .dark, colours: 0).name == .mono)
  }

  @Test(arguments: [8, 16])
  func fewColoursStayWithinTheTerminals(_ colours: Int) {
    for name in [Theme.Name.dark, .light] {
      let theme = Theme(name: name, colours: colours)
      for role in Role.allCases {
        if case .palette(let index) = theme[role].foreground { #expect(Int(index) < 8) }
      }
    }
  }

  /// The same screen in colour and without reads the same: colour is never the only sign.
  @Test func everyThemeSaysTheSameWords() {
    for keys in ["1", "2 j l l", "3 l j", "4 l j", "5", "6 j"] {
      let mono = Session("80x24", theme: .mono).pressing(keys).screen
      for name in [Theme.Name.dark, .light] {
        #expect(Session("80x24", theme: Theme(name: name, colours: 256)).pressing(keys).screen == mono)
      }
    }
  }

  @Test func asciiGlyphsAreASCII() {
    for view in View.allCases {
      let session = Session("80x24", language: .english, glyphs: .ascii).pressing("\(view.index + 1)")
      let foreign = session.screen.filter { !$0.isASCII }
      #expect(foreign.allSatisfy { $0.isLetter }, "\(view): \(foreign)")
    }
  }
}

/// Contrast by WCAG 2.2.
enum Contrast {
  static func ratio(_ one: Palette256.Colour, _ other: Palette256.Colour) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  static func linear(_ value: Int) -> Double {
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  private static func luminance(_ colour: Palette256.Colour) -> Double {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }
}
