// swift-tools-version: 6.2

import PackageDescription

/// Set by what is in script/. Whoever builds on the libraries has warnings that are no errors, and no flags that SwiftPM
/// refuses in a dependency.
let isDevelopment = Context.environment["TENBO_DEVELOPMENT"] != nil

let warnings: [SwiftSetting] = isDevelopment ? [.treatAllWarnings(as: .error)] : []

let strict: [SwiftSetting] =
  warnings + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]

let strictC: [CSetting] =
  isDevelopment ? [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")] : []

/// Tests draw thousands of screens and go through millions of points; not optimised, they would take many minutes.
let optimised = strict + (isDevelopment ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])

let package = Package(
  name: "tenbo",
  products: [
    .executable(name: "tenbo", targets: ["tenbo"]),
    .library(name: "Typesetting", targets: ["Typesetting"]),
    .library(name: "TextUI", targets: ["TextUI"]),
    .library(name: "CursesTerminal", targets: ["CursesTerminal", "TerminalInput"]),
    .library(name: "RomajiSearch", targets: ["RomajiSearch"]),
    .library(name: "Charts", targets: ["Charts", "CalendarDays"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // The report as values; the files of Data/ to and fro.
    .target(name: "Dataset", dependencies: ["CalendarDays", "Typesetting"], swiftSettings: optimised),
    // Days of the Gregorian calendar.
    .target(name: "CalendarDays", swiftSettings: optimised),
    // Japanese in cells: widths, line breaking, truncation, marks for what must not reach a terminal.
    .target(name: "Typesetting", dependencies: ["CCharacterData"], swiftSettings: optimised),
    // Keys, cells, grid, widgets: a pure toolkit.
    .target(name: "TextUI", dependencies: ["Typesetting"], swiftSettings: optimised),
    // Sparklines and charts in characters: observations in, cells out.
    .target(
      name: "Charts", dependencies: ["CalendarDays", "TextUI", "Typesetting"],
      swiftSettings: optimised),
    // Folding, readings, romaji: text in, ranges out.
    .target(
      name: "RomajiSearch", dependencies: ["CCharacterData", "CUtf8proc", "Typesetting"], swiftSettings: optimised),
    // What is found in a report: queries, an index, nearest names.
    .target(
      name: "Search", dependencies: ["CalendarDays", "Dataset", "Locking", "RomajiSearch", "Typesetting"],
      swiftSettings: optimised),
    // A value behind a lock that the sanitizers understand.
    .target(name: "Locking", swiftSettings: optimised),
    // Compatibility forms of Unicode (NFKC) and case folding.
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    // The program itself, still pure: state, commands, views.
    .target(
      name: "Explorer", dependencies: ["CalendarDays", "Charts", "Dataset", "Search", "TextUI", "Typesetting"],
      swiftSettings: optimised),
    // What a terminal sends, taken apart: bytes in, events out.
    .target(name: "TerminalInput", dependencies: ["TextUI"], swiftSettings: optimised),
    // The only Swift that knows ncurses.
    .target(
      name: "CursesTerminal", dependencies: ["CNcurses", "TerminalInput", "TextUI", "Typesetting"],
      swiftSettings: strict),
    .executableTarget(
      name: "tenbo",
      dependencies: [
        "CDataset", "CStart", "CalendarDays", "CursesTerminal", "Dataset", "Explorer", "Locking", "Search", "TextUI",
        "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The documents' generated parts, and the program that writes them.
    .target(
      name: "Documentation", dependencies: ["Dataset", "Explorer", "TextUI", "Typesetting"], swiftSettings: strict),
    .executableTarget(
      name: "make-docs", dependencies: ["Dataset", "Documentation"], swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests", dependencies: ["Dataset", "Documentation", "Explorer", "TextUI"],
      swiftSettings: strict),

    .testTarget(
      name: "ExplorerTests",
      dependencies: [
        "CalendarDays", "Charts", "Dataset", "Documentation", "Explorer", "Search", "SeededRandom", "TextUI",
        "Typesetting",
      ],
      exclude: ["Screens"], swiftSettings: strict),

    .target(name: "CCharacterData"),
    .target(
      name: "CNcurses", dependencies: ["CCharacterData"],
      cSettings: strictC + [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CDataset", cSettings: strictC),
    // What must be done before Swift's runtime starts.
    .target(name: "CStart", cSettings: strictC),

    // A pseudo-terminal with a terminal emulator at its other end, and a program to try CursesTerminal with.
    .target(
      name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal", cSettings: strictC,
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(
      name: "TerminalSession", dependencies: ["CPseudoTerminal", "TextUI"], path: "Tests/Support/TerminalSession",
      swiftSettings: strict),
    // A line on the loopback as slow as a bad one, where the kernel has no netem.
    .executableTarget(name: "slow-line", path: "Tests/Support/slow-line", swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["CursesTerminal", "TextUI", "Typesetting"],
      path: "Tests/Support/terminal-probe", swiftSettings: strict),

    // What tests and benchmarks draw at random, alike in every run.
    .target(name: "SeededRandom", path: "Tests/Support/SeededRandom", swiftSettings: strict),
    // Datasets that are sound and otherwise as odd as may be.
    .target(
      name: "OddReports", dependencies: ["CalendarDays", "Dataset", "SeededRandom", "Typesetting"],
      path: "Tests/Support/OddReports",
      swiftSettings: strict),
    // Plays at random with the pure program. A program of its own, since what it looks for may end it.
    .executableTarget(
      name: "monkey",
      dependencies: [
        "CalendarDays", "Charts", "Dataset", "Explorer", "OddReports", "Search", "SeededRandom", "TextUI",
        "Typesetting",
      ],
      path: "Tests/Support/monkey", swiftSettings: optimised),
    .testTarget(name: "MonkeyTests", dependencies: ["TerminalSession", "monkey"], swiftSettings: strict),
    .testTarget(
      name: "DatasetTests",
      dependencies: ["CalendarDays", "Dataset", "Locking", "OddReports", "SeededRandom", "Typesetting"],
      swiftSettings: strict),
    .testTarget(
      name: "TypesettingTests", dependencies: ["CCharacterData", "CSystemWidth", "SeededRandom", "Typesetting"],
      swiftSettings: strict),
    // glibc's own wcwidth(), whatever else is linked into the tests.
    .target(name: "CSystemWidth", path: "Tests/CSystemWidth", linkerSettings: [.linkedLibrary("dl")]),
    // What script/bench measures with.
    .executableTarget(
      name: "measure", dependencies: ["Measuring", "TerminalSession", "TextUI"], path: "Benchmarks/Measure",
      swiftSettings: strict),
    .executableTarget(
      name: "measure-search",
      dependencies: ["Dataset", "Measuring", "Search", "SeededRandom", "TerminalSession", "TextUI"],
      path: "Benchmarks/Searching", swiftSettings: strict),
    .executableTarget(
      name: "measure-charts", dependencies: ["Charts", "Measuring", "TextUI", "Typesetting"], path: "Benchmarks/Charts",
      swiftSettings: strict),
    .executableTarget(
      name: "measure-figures",
      dependencies: ["Dataset", "Explorer", "Measuring", "Search", "SeededRandom", "TerminalSession", "TextUI"],
      path: "Benchmarks/Figures", swiftSettings: strict),
    .executableTarget(
      name: "measure-followers", dependencies: ["Measuring", "TerminalSession", "TextUI"], path: "Benchmarks/Followers",
      swiftSettings: strict),
    .executableTarget(
      name: "measure-presenting", dependencies: ["Dataset", "Explorer", "Measuring", "TerminalSession", "TextUI"],
      path: "Benchmarks/Presenting", swiftSettings: strict),
    .executableTarget(
      name: "measure-growth",
      dependencies: [
        "CalendarDays", "Dataset", "Explorer", "Measuring", "RomajiSearch", "Search", "TextUI", "Typesetting",
      ],
      path: "Benchmarks/Growth", swiftSettings: strict),
    // What is fuzzed; the corpora run in the tests too.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "CalendarDays", "Dataset", "Explorer", "RomajiSearch", "Search", "TerminalInput", "TextUI", "Typesetting",
      ],
      path: "Fuzz/Targets", swiftSettings: optimised),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], swiftSettings: strict),
    .target(name: "Measuring", dependencies: ["TerminalSession"], path: "Benchmarks/Measuring", swiftSettings: strict),
    .testTarget(
      name: "TerminalInputTests", dependencies: ["SeededRandom", "TerminalInput", "TextUI"], swiftSettings: strict),
    .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TextUI"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TerminalSession", "TextUI", "terminal-probe"],
      swiftSettings: strict),
    .testTarget(
      name: "ChartsTests", dependencies: ["CalendarDays", "Charts", "SeededRandom", "TextUI", "Typesetting"],
      exclude: ["Expected"],
      swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Dataset", "RomajiSearch", "Search", "SeededRandom", "Typesetting"],
      swiftSettings: strict),
    .testTarget(name: "TextUITests", dependencies: ["TextUI", "Typesetting"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "CalendarDays", "Dataset", "Explorer", "Locking", "Search", "SeededRandom", "TerminalSession", "TextUI",
        "slow-line", "tenbo",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// libFuzzer comes with the compiler, but only script/fuzz says where it is.
if Context.environment["TENBO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], path: "Fuzz/Driver", swiftSettings: strict))
}
